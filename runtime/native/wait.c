/* This file gives the class library what its locks are made of: sleeping on a word of
 * memory, and the number of processors, which says whether spinning is worth it. Programs without
 * threads use it too, so it stands apart from threads.c. */
#include "os.h"
#include "rt.h"

int32_t rt_wait(void *address, int32_t expected, int64_t nanoseconds)
{
    return os_wait(address, expected, nanoseconds);
}

void rt_wake(void *address, int32_t count)
{
    os_wake(address, count);
}

int32_t rt_processors(void)
{
    return os_processors();
}

int32_t rt_processor(void)
{
    return os_processor();
}
