/* This file makes Linux system calls without a C library: the numbers that the
 * runtime uses and one inline function for each architecture. A result in
 * -4095..-1 is -errno. */
#ifndef OS_LINUX_SYSCALL_H
#define OS_LINUX_SYSCALL_H

#include <stdint.h>

#if defined(__x86_64__)

enum {
    SYS_read = 0, SYS_write = 1, SYS_close = 3, SYS_mmap = 9, SYS_mprotect = 10, SYS_munmap = 11, SYS_rt_sigaction = 13,
    SYS_rt_sigprocmask = 14, SYS_sched_yield = 24, SYS_madvise = 28, SYS_getpid = 39,
    SYS_exit = 60, SYS_sigaltstack = 131, SYS_prctl = 157, SYS_arch_prctl = 158, SYS_gettid = 186,
    SYS_futex = 202, SYS_sched_getaffinity = 204, SYS_set_tid_address = 218, SYS_clock_gettime = 228,
    SYS_exit_group = 231, SYS_tgkill = 234, SYS_openat = 257, SYS_getcpu = 309, SYS_getrandom = 318,
};

static inline int64_t syscall6(int64_t n, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f)
{
    register int64_t r10 __asm__("r10") = d;
    register int64_t r8 __asm__("r8") = e;
    register int64_t r9 __asm__("r9") = f;
    int64_t result;
    __asm__ volatile("syscall"
                     : "=a"(result)
                     : "a"(n), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    return result;
}

#elif defined(__aarch64__)

enum {
    SYS_openat = 56, SYS_close = 57, SYS_read = 63, SYS_write = 64, SYS_exit = 93, SYS_exit_group = 94,
    SYS_set_tid_address = 96, SYS_futex = 98, SYS_clock_gettime = 113, SYS_sched_getaffinity = 123,
    SYS_sched_yield = 124, SYS_tgkill = 131, SYS_sigaltstack = 132, SYS_rt_sigaction = 134,
    SYS_rt_sigprocmask = 135, SYS_prctl = 167, SYS_getcpu = 168, SYS_getpid = 172, SYS_gettid = 178,
    SYS_munmap = 215, SYS_mmap = 222, SYS_mprotect = 226, SYS_madvise = 233, SYS_getrandom = 278,
};

static inline int64_t syscall6(int64_t n, int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f)
{
    register int64_t x8 __asm__("x8") = n;
    register int64_t x0 __asm__("x0") = a;
    register int64_t x1 __asm__("x1") = b;
    register int64_t x2 __asm__("x2") = c;
    register int64_t x3 __asm__("x3") = d;
    register int64_t x4 __asm__("x4") = e;
    register int64_t x5 __asm__("x5") = f;
    __asm__ volatile("svc #0"
                     : "+r"(x0)
                     : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5)
                     : "memory");
    return x0;
}

#endif

/* Pointers travel through system calls as integers. */
static inline int64_t word(const void *p)
{
    return (int64_t)(uintptr_t)p;
}

/* The kernel's struct timespec. */
typedef struct Timespec {
    int64_t seconds, nanoseconds;
} Timespec;

static inline int64_t syscall0(int64_t n)
{
    return syscall6(n, 0, 0, 0, 0, 0, 0);
}

static inline int64_t syscall2(int64_t n, int64_t a, int64_t b)
{
    return syscall6(n, a, b, 0, 0, 0, 0);
}

static inline int64_t syscall3(int64_t n, int64_t a, int64_t b, int64_t c)
{
    return syscall6(n, a, b, c, 0, 0, 0);
}

static inline int64_t syscall4(int64_t n, int64_t a, int64_t b, int64_t c, int64_t d)
{
    return syscall6(n, a, b, c, d, 0, 0);
}

#endif
