/* This file holds the thread blocks: one in each thread's local storage, the main
 * one's set up here. Its tables lie in .bss, where they cost nothing until the first
 * throw. */
#include "eh.h"
#include "os.h"
#include "rt.h"

_Thread_local Thread rt_thread;
ThreadList rt_threads;

static RowCache main_rows;
static Flight main_flights[EH_FLIGHTS];

/* Sets up the block of the main thread, whose stack ends about where this is called;
 * its allocation buffer stays empty, so the first allocation takes the slow path. */
void rt_thread_start_main(void)
{
    Thread *t = &rt_thread;
    t->rows = &main_rows;
    t->flights = main_flights;
    t->flight_capacity = EH_FLIGHTS;
    t->id = 1;
    t->stack_high = __builtin_frame_address(0);
    rt_threads.first = t;
}

void rt_yield(void)
{
    os_yield();
}
