/* This file is what the files of the boundary to Linux share: what start-up tells,
 * thread-local storage, and the places in the kernel's signal frame that differ between
 * architectures. */
#ifndef OS_LINUX_H
#define OS_LINUX_H

#include <stdint.h>

/* The environment block of the process, ended by NULL; set at start-up. */
extern char **os_environment;

/* TLSLayout is the shape of the executable's thread-local storage. */
typedef struct TLSLayout {
    uint64_t bytes, align; /* of a block that holds all of it; align is a power of two */
    uint64_t size;         /* of the variables, rounded up to align */
    uint64_t before;       /* from the start of the block to where the thread register points */
    const uint8_t *image;  /* what the first image_size bytes of them begin with */
    uint64_t image_size;
} TLSLayout;

/* tls_linux.c: os_tls_place fills a zeroed block, aligned as the layout says, and
 * returns what goes into the thread register. */
TLSLayout os_tls_layout(void);
void *os_tls_place(const TLSLayout *layout, uint8_t *block);

/* libc_linux.c: there only if a C library is linked in. */
__attribute__((weak)) void os_start_libc(int32_t is_main);
__attribute__((weak)) void os_end_libc(void);

/* os_linux.c: the calling thread's stack for signals, and the length of it. */
enum { OS_SIGNAL_STACK = 64 << 10 };
void os_set_signal_stack(void *start);

/* os_linux_cpu.c: the least of processors and the limits of a process's control groups:
 * list is the file that names them, root (short) the folder where they are mounted. */
int32_t os_group_limits(const char *list, const char *root, int32_t processors);

/* os_linux.c: what a signal does; flags are those of sigaction. */
void os_set_signal(int32_t signal, void (*handler)(int32_t number, void *info, void *context), int32_t flags);

#if defined(__x86_64__)
enum { OS_CONTEXT_SP = 160 }; /* uc_mcontext.rsp in struct ucontext */
void os_signal_return(void);  /* start_linux_x64.S: rt_sigreturn */
#elif defined(__aarch64__)
enum { OS_CONTEXT_SP = 432 }; /* uc_mcontext.sp in struct ucontext */
#endif

#endif
