/* This file serves calls between managed and native code: the thunks behind delegates
 * that C code calls, and what the class library asks about native libraries. The thunks
 * are made when the runtime is built (thunks_*.S), a table says what each runs: no code
 * is written at run time. */
#include "rt.h"

enum { THUNKS = 2048, THUNK_SIZE = 16 };

extern const uint8_t rt_thunk_code[] __attribute__((visibility("hidden")));

/* What each thunk runs. The thunk notes its number in rt_thunk_called first. */
void *rt_thunk_table[THUNKS];
_Thread_local int64_t rt_thunk_called;

int32_t rt_thunk_count(void)
{
    return THUNKS;
}

/* Returns the address of a thunk and says what it runs. */
void *rt_thunk_use(int32_t number, int64_t code)
{
    __atomic_store_n(&rt_thunk_table[number], (void *)code, __ATOMIC_RELEASE);
    return (void *)(rt_thunk_code + THUNK_SIZE * (int64_t)number);
}

/* Returns the number of the thunk at an address, -1 if there is none. */
int32_t rt_thunk_at(void *address)
{
    uint64_t distance = (uint64_t)address - (uint64_t)rt_thunk_code;
    if (distance >= THUNKS * THUNK_SIZE || distance % THUNK_SIZE)
        return -1;
    return (int32_t)(distance / THUNK_SIZE);
}

/* Returns the number of the thunk that native code called last on this thread. */
int32_t rt_thunk_last(void)
{
    return (int32_t)rt_thunk_called;
}
