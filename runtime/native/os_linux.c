/* This file is the boundary to Linux, by raw system calls: no C library takes
 * part, so there is none to initialise, and nothing of it ends up in the program.
 * The structures are those of the kernel's ABI, which never changes. */
#include "os.h"
#include "os_linux.h"
#include "os_linux_syscall.h"
#include "rt.h"

enum { EINTR = 4 };

/* --- memory --- */

enum {
    PROT_READ = 1, PROT_WRITE = 2,
    MAP_PRIVATE = 2, MAP_ANONYMOUS = 0x20, MAP_NORESERVE = 0x4000,
    MADV_HUGEPAGE = 14,
};

/* Maps align - OS_PAGE more than asked and gives back what lies before and behind
 * the aligned part. */
void *os_map(uint64_t bytes, uint64_t align)
{
    uint64_t slack = align - OS_PAGE;
    if (bytes > (uint64_t)INT64_MAX - slack)
        return NULL;
    int64_t got = syscall6(SYS_mmap, 0, (int64_t)(bytes + slack), PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (got < 0 && got > -OS_PAGE)
        return NULL;
    uint64_t start = ((uint64_t)got + align - 1) & ~(align - 1);
    uint64_t before = start - (uint64_t)got;
    if (before)
        syscall2(SYS_munmap, got, (int64_t)before);
    if (before < slack)
        syscall2(SYS_munmap, (int64_t)(start + bytes), (int64_t)(slack - before));
    return (void *)start;
}

void os_unmap(void *start, uint64_t bytes)
{
    syscall2(SYS_munmap, word(start), (int64_t)bytes);
}

void os_map_dense(void *start, uint64_t bytes)
{
    syscall3(SYS_madvise, word(start), (int64_t)bytes, MADV_HUGEPAGE);
}

/* --- input and output --- */

int64_t os_write(int32_t fd, const void *data, int64_t size)
{
    int64_t n;
    do
        n = syscall3(SYS_write, fd, word(data), size);
    while (n == -EINTR);
    return n;
}

int64_t os_read(int32_t fd, void *data, int64_t size)
{
    int64_t n;
    do
        n = syscall3(SYS_read, fd, word(data), size);
    while (n == -EINTR);
    return n;
}

/* --- clocks, randomness, environment --- */

enum {
    CLOCK_REALTIME = 0, CLOCK_MONOTONIC = 1,
};

int64_t os_ticks(void)
{
    Timespec t = {0, 0};
    syscall2(SYS_clock_gettime, CLOCK_MONOTONIC, word(&t));
    return t.seconds * 1000000000 + t.nanoseconds;
}

int64_t os_time(void)
{
    const int64_t unix_epoch = 621355968000000000; /* 1970-01-01 in ticks since year 1 */
    Timespec t = {0, 0};
    syscall2(SYS_clock_gettime, CLOCK_REALTIME, word(&t));
    return unix_epoch + t.seconds * 10000000 + t.nanoseconds / 100;
}

void os_yield(void)
{
    syscall0(SYS_sched_yield);
}

void os_random(void *data, int64_t size)
{
    uint8_t *p = data;
    while (size > 0) {
        int64_t n = syscall3(SYS_getrandom, word(p), size, 0);
        if (n == -EINTR)
            continue;
        if (n <= 0)
            rt_fatal("the system has no random bytes");
        p += n;
        size -= n;
    }
}

char **os_environment;

/* Returns the value if entry is "name=value", else NULL. */
static const char *value_of(const char *entry, const char *name)
{
    while (*name && *entry == *name)
        entry++, name++;
    return !*name && *entry == '=' ? entry + 1 : NULL;
}

int64_t os_getenv(const char *name, char *data, int64_t size)
{
    for (char **e = os_environment; e && *e; e++) {
        const char *value = value_of(*e, name);
        if (!value)
            continue;
        int64_t length = 0;
        while (value[length])
            length++;
        for (int64_t i = 0; length <= size && i < length; i++)
            data[i] = value[i];
        return length;
    }
    return -1;
}

/* --- signals and the end --- */

enum {
    SIGABRT = 6, SIGSEGV = 11, SIGPIPE = 13,
    SIG_UNBLOCK = 1,
    SA_SIGINFO = 4, SA_RESTORER = 0x04000000, SA_ONSTACK = 0x08000000,
};

/* The kernel's struct sigaction. */
typedef struct SigAction {
    void (*handler)(int32_t, void *, void *);
    uint64_t flags;
    void (*restorer)(void);
    uint64_t mask;
} SigAction;

#define SIG_DFL NULL
#define SIG_IGN ((void (*)(int32_t, void *, void *))1)

typedef struct SigStack {
    void *start;
    int32_t flags;
    uint64_t size;
} SigStack;

void os_set_signal(int32_t signal, void (*handler)(int32_t, void *, void *), int32_t flags)
{
    SigAction action = {handler, flags, NULL, 0};
#if defined(__x86_64__)
    action.flags |= SA_RESTORER;
    action.restorer = os_signal_return;
#endif
    syscall4(SYS_rt_sigaction, signal, word(&action), 0, sizeof action.mask);
}

static void set_action(int32_t signal, void (*handler)(int32_t, void *, void *))
{
    os_set_signal(signal, handler, SA_SIGINFO | SA_ONSTACK);
}

void os_exit(int32_t code)
{
    if (os_end_libc)
        os_end_libc();
    for (;;)
        syscall2(SYS_exit_group, code, 0);
}

void os_abort(void)
{
    uint64_t mask = UINT64_C(1) << (SIGABRT - 1);
    set_action(SIGABRT, SIG_DFL);
    syscall4(SYS_rt_sigprocmask, SIG_UNBLOCK, word(&mask), 0, sizeof mask);
    syscall3(SYS_tgkill, syscall0(SYS_getpid), syscall0(SYS_gettid), SIGABRT);
    os_exit(128 + SIGABRT);
}

/* Tells a stack overflow by the distance between the address that faulted and the
 * stack pointer: a call or push faults at it, and a frame's first touch at most a
 * frame away (code probes larger frames page by page). */
static void on_segv(int32_t signal, void *info, void *context)
{
    enum { SI_ADDR = 16, NEAR = 64 << 10 };
    uint64_t address = *(uint64_t *)((uint8_t *)info + SI_ADDR);
    uint64_t sp = *(uint64_t *)((uint8_t *)context + OS_CONTEXT_SP);
    if (address + NEAR > sp && address < sp + NEAR) {
        rt_stack_overflow();
        os_abort();
    }
    set_action(signal, SIG_DFL); /* the instruction faults again and ends the process */
}

void os_set_signal_stack(void *start)
{
    SigStack alternate = {start, 0, OS_SIGNAL_STACK};
    syscall2(SYS_sigaltstack, word(&alternate), 0);
}

void os_start_signals(void)
{
    static uint8_t stack[OS_SIGNAL_STACK] __attribute__((aligned(16)));
    os_set_signal_stack(stack);
    set_action(SIGSEGV, on_segv);
    set_action(SIGPIPE, SIG_IGN);
}
