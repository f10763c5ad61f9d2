/* This file holds the functions that compiled code inlines. It is compiled to
 * bitcode (hot.bc), which is linked into every program before optimization; each
 * function is therefore short and leaves its rare cases to others. */
#include "rt.h"

/* Bumps the thread's pointer. The memory behind it is zero, so only the header
 * must be written. bytes is a multiple of 8; the comparison is made on the space
 * that is left, which cannot overflow however large bytes is. */
void *rt_new(int32_t type, int64_t bytes)
{
    uint8_t *object = rt_thread.alloc;
    if (RT_UNLIKELY((uint64_t)bytes > (uint64_t)(rt_thread.limit - object)))
        return rt_new_slow(type, bytes);
    rt_thread.alloc = object + bytes;
    ((Object *)object)->type = (uint32_t)type;
    return object;
}

void *rt_newarr(int32_t type, int64_t length, int64_t bytes)
{
    Array *array = rt_new(type, bytes);
    array->length = (int32_t)length;
    return array;
}

int32_t rt_thread_id(void)
{
    return rt_thread.id;
}

/* Tells the processor that a loop waits for another one. */
void rt_pause(void)
{
#if defined(__x86_64__)
    __asm__ volatile("pause");
#elif defined(__aarch64__)
    __asm__ volatile("isb"); /* yield does nothing on most; this takes about as long as pause */
#endif
}

int32_t rt_windows(void)
{
#ifdef _WIN32
    return 1;
#else
    return 0;
#endif
}

/* A release store: whoever reads the reference on another thread sees the object
 * behind it (ECMA-335 I.12.6.8 asks for less, .NET promises this). The collector's
 * barrier will stand here. */
void rt_store_ref(void *slot, void *value)
{
    __atomic_store_n((void **)slot, value, __ATOMIC_RELEASE);
}
