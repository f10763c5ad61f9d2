/* This file is what start-up tells os_linux.c, and the places in the kernel's
 * signal frame that differ between architectures. */
#ifndef OS_LINUX_H
#define OS_LINUX_H

/* The environment block of the process, ended by NULL; set at start-up. */
extern char **os_environment;

#if defined(__x86_64__)
enum { OS_CONTEXT_SP = 160 }; /* uc_mcontext.rsp in struct ucontext */
void os_signal_return(void);  /* start_linux_x64.S: rt_sigreturn */
#elif defined(__aarch64__)
enum { OS_CONTEXT_SP = 432 }; /* uc_mcontext.sp in struct ucontext */
#endif

#endif
