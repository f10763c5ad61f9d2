/* This file stops threads on Linux by a signal whose handler waits: the kernel gives
 * it the registers. System calls that the signal interrupts are restarted by the kernel or by the
 * functions of os.h. */
#include "os.h"
#include "os_linux.h"
#include "os_linux_syscall.h"
#include "rt.h"

enum {
    SIGNAL = 37, /* a real-time signal that C libraries leave alone */
    SA_SIGINFO = 4, SA_RESTART = 0x10000000,
};

/* Where the kernel's struct ucontext has the general registers, and where the vector
 * registers, which may hold the only copy of a reference between two moves. */
#if defined(__x86_64__)
enum { GENERAL = 40, GENERAL_COUNT = 16, VECTORS_POINTER = 224, VECTORS = 160, VECTOR_WORDS = 32, RED_ZONE = 128 };
#elif defined(__aarch64__)
enum { GENERAL = 184, GENERAL_COUNT = 31, VECTORS = 480, VECTOR_WORDS = 64, RED_ZONE = 0 };
#endif

/* What passes between the thread that stops others and the handler. */
static struct {
    OSStopped at;     /* of the thread that was stopped last */
    int32_t arrived;  /* 1: it is there */
    int32_t released; /* changes when all go on */
    bool prepared;
} stop;

/* Copies the registers instead of leaving them to who looks at the stack: the rest of the
 * kernel's frame holds what was on the stack before. */
static void describe(const uint8_t *context)
{
    const uint8_t *vectors = context;
#if defined(__x86_64__)
    vectors = *(const uint8_t *const *)(context + VECTORS_POINTER);
#endif
    stop.at.sp = *(uint8_t *const *)(context + OS_CONTEXT_SP) - RED_ZONE;
    stop.at.count = GENERAL_COUNT + (vectors ? VECTOR_WORDS : 0);
    __builtin_memcpy(stop.at.registers, context + GENERAL, GENERAL_COUNT * 8);
    if (vectors)
        __builtin_memcpy(stop.at.registers + GENERAL_COUNT, vectors + VECTORS, VECTOR_WORDS * 8);
}

static void on_stop(int32_t signal, void *info, void *context)
{
    (void)signal;
    (void)info;
    int32_t released = __atomic_load_n(&stop.released, __ATOMIC_ACQUIRE);
    describe(context);
    __atomic_store_n(&stop.arrived, 1, __ATOMIC_RELEASE);
    os_wake(&stop.arrived, 1);
    while (__atomic_load_n(&stop.released, __ATOMIC_ACQUIRE) == released)
        os_wait(&stop.released, released, -1);
}

bool os_thread_stop(uint64_t number, OSStopped *stopped)
{
    if (!stop.prepared) {
        os_set_signal(SIGNAL, on_stop, SA_SIGINFO | SA_RESTART);
        stop.prepared = true;
    }
    int64_t process = syscall0(SYS_getpid);
    stop.arrived = 0;
    if (syscall3(SYS_tgkill, process, number ? (int64_t)number : process, SIGNAL) < 0)
        return false;
    while (!__atomic_load_n(&stop.arrived, __ATOMIC_ACQUIRE))
        os_wait(&stop.arrived, 0, -1);
    *stopped = stop.at;
    return true;
}

/* Whoever waits sees the change and goes on: one call serves all. */
void os_thread_resume(uint64_t number)
{
    (void)number;
    __atomic_fetch_add(&stop.released, 1, __ATOMIC_RELEASE);
    os_wake(&stop.released, INT32_MAX);
}

void os_tls_range(uint8_t **low, uint8_t **high)
{
    TLSLayout layout = os_tls_layout();
#if defined(__x86_64__)
    __asm__("movq %%fs:0, %0" : "=r"(*high));
    *low = *high - layout.size;
#elif defined(__aarch64__)
    __asm__("mrs %0, tpidr_el0" : "=r"(*low));
    *low += layout.align;
    *high = *low + layout.size;
#endif
}
