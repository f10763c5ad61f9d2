/* This file stops threads on Windows: the system suspends them and tells their registers. */
#include "os.h"
#include "os_windows.h"
#include "rt.h"

enum { THREAD_SUSPEND_RESUME = 2, THREAD_GET_CONTEXT = 8 };

/* Where the system's CONTEXT, which must be aligned to 16 bytes, holds the general registers. */
#if defined(__x86_64__)
enum { CONTEXT_SIZE = 1232, CONTEXT_FLAGS_AT = 48, CONTEXT_INTEGER_AND_CONTROL = 0x100003, FIRST = 120, COUNT = 16, SP = 4 };
#elif defined(__aarch64__)
enum { CONTEXT_SIZE = 912, CONTEXT_FLAGS_AT = 0, CONTEXT_INTEGER_AND_CONTROL = 0x400003, FIRST = 8, COUNT = 32, SP = 31 };
#endif

bool os_thread_stop(uint64_t number, OSStopped *stopped)
{
    static uint8_t context[CONTEXT_SIZE] __attribute__((aligned(16)));
    Handle thread = OpenThread(THREAD_SUSPEND_RESUME | THREAD_GET_CONTEXT, 0, (uint32_t)number);
    if (!thread)
        return false;
    bool ok = SuspendThread(thread) != UINT32_MAX;
    *(uint32_t *)(context + CONTEXT_FLAGS_AT) = CONTEXT_INTEGER_AND_CONTROL;
    if (ok && !GetThreadContext(thread, context))
        rt_fatal("a thread's registers cannot be read");
    CloseHandle(thread);
    if (!ok)
        return false;
    stopped->count = COUNT;
    __builtin_memcpy(stopped->registers, context + FIRST, COUNT * 8);
    stopped->sp = (uint8_t *)stopped->registers[SP];
    return true;
}

void os_thread_resume(uint64_t number)
{
    Handle thread = OpenThread(THREAD_SUSPEND_RESUME, 0, (uint32_t)number);
    if (!thread)
        return;
    ResumeThread(thread);
    CloseHandle(thread);
}

/* The loader's array of the thread's blocks lies behind its environment block. */
void os_tls_range(uint8_t **low, uint8_t **high)
{
    extern uint32_t _tls_index;
    extern uint8_t _tls_start[], _tls_end[];
    uint8_t **blocks;
#if defined(__x86_64__)
    __asm__("movq %%gs:0x58, %0" : "=r"(blocks));
#elif defined(__aarch64__)
    __asm__("ldr %0, [x18, #0x58]" : "=r"(blocks));
#endif
    *low = blocks[_tls_index];
    *high = *low + (_tls_end - _tls_start);
}
