/* This file holds the thread block. Only the main thread exists so far; its
 * tables lie in .bss, where they cost nothing until the first throw. */
#include "eh.h"
#include "os.h"
#include "rt.h"

_Thread_local Thread rt_thread;

static RowCache main_rows;
static Flight main_flights[EH_FLIGHTS];

/* Sets up the block of the main thread; its allocation buffer stays empty, so the
 * first allocation takes the slow path. */
void rt_thread_start_main(void)
{
    rt_thread.rows = &main_rows;
    rt_thread.flights = main_flights;
    rt_thread.flight_capacity = EH_FLIGHTS;
    rt_thread.id = 1;
}

int32_t rt_thread_id(void)
{
    return rt_thread.id;
}

void rt_yield(void)
{
    os_yield();
}
