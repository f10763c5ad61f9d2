/* This file makes threads on Windows, puts them to sleep on a word of memory, and
 * counts processors. The loader gives a thread its thread-local storage. */
#include "os.h"
#include "os_windows.h"
#include "rt.h"

enum { STACK = 1536 << 10 }; /* the usual size of a thread's stack in .NET on Windows */

int32_t os_wait(const int32_t *address, int32_t expected, int64_t nanoseconds)
{
    uint32_t milliseconds = WAIT_FOREVER;
    if (nanoseconds >= 0 && nanoseconds / 1000000 < WAIT_FOREVER - 1)
        milliseconds = (uint32_t)((nanoseconds + 999999) / 1000000);
    return WaitOnAddress(address, &expected, sizeof expected, milliseconds) || GetLastError() != ERROR_TIMEOUT;
}

void os_wake(const int32_t *address, int32_t count)
{
    if (count == INT32_MAX) {
        WakeByAddressAll(address);
        return;
    }
    while (count-- > 0)
        WakeByAddressSingle(address);
}

/* Starting lies at the beginning of the memory that a thread gets besides its stack. */
typedef struct Starting {
    void (*body)(void *argument, void *room);
    void *argument;
    uint64_t unused[6]; /* what follows is aligned to 64 bytes */
} Starting;

static uint32_t thread_main(void *memory)
{
    Starting *s = memory;
    os_keep_stack_back();
    s->body(s->argument, s + 1);
    VirtualFree(memory, 0, MEM_RELEASE);
    return 0;
}

int64_t os_thread_start(void (*body)(void *argument, void *room), void *argument, uint64_t stack, uint64_t room)
{
    enum { ENOMEM = 12 };
    Starting *s = os_map((sizeof *s + room + OS_PAGE - 1) & ~(uint64_t)(OS_PAGE - 1), OS_PAGE);
    if (!s)
        return -ENOMEM;
    s->body = body;
    s->argument = argument;
    Handle thread = CreateThread(NULL, stack ? stack : STACK, thread_main, s, STACK_SIZE_PARAM_IS_A_RESERVATION, NULL);
    if (!thread) {
        VirtualFree(s, 0, MEM_RELEASE);
        return -ENOMEM;
    }
    CloseHandle(thread);
    return 0;
}

uint64_t os_thread_number(void)
{
    return GetCurrentThreadId();
}

void os_thread_stack(uint8_t **low, uint8_t **high)
{
    uint64_t bounds[2];
    GetCurrentThreadStackLimits(&bounds[0], &bounds[1]);
    *low = (uint8_t *)bounds[0];
    *high = (uint8_t *)bounds[1];
}

/* Early versions of Windows 10 have the function in this library only, older ones not at all. */
void os_thread_name(const char *name)
{
    static const uint16_t library[] = {'k', 'e', 'r', 'n', 'e', 'l', 'b', 'a', 's', 'e', '.', 'd', 'l', 'l', 0};
    uint16_t wide[256];
    Handle base = GetModuleHandleW(library);
    int32_t (*set)(Handle thread, const uint16_t *name) = NULL;
    if (base)
        set = (int32_t (*)(Handle, const uint16_t *))GetProcAddress(base, "SetThreadDescription");
    if (set && MultiByteToWideChar(CP_UTF8, 0, name, -1, wide, sizeof wide / 2))
        set(GetCurrentThread(), wide);
}

/* The affinity mask is that of one group of up to 64 processors; a process in several
 * groups gets 0. */
int32_t os_processors(void)
{
    uint64_t process = 0, system = 0;
    GetProcessAffinityMask(GetCurrentProcess(), &process, &system);
    int32_t count = 0;
    for (; process; process &= process - 1)
        count++;
    return count ? count : (int32_t)GetActiveProcessorCount(ALL_PROCESSOR_GROUPS);
}

int32_t os_processor(void)
{
    return (int32_t)GetCurrentProcessorNumber();
}
