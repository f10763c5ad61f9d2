/* This file starts and ends threads besides the main one, and keeps the list of all:
 * a collector that must stop them and scan their stacks finds there what it needs. A
 * thread's tables for unwinding lie in the room that the system boundary gives it. */
#include "eh.h"
#include "os.h"
#include "rt.h"

/* Room is what a thread needs besides its block. Rows stay good from one thread to the next. */
typedef struct Room {
    RowCache rows;
    Flight flights[EH_FLIGHTS];
} Room;

static void enter_list(Thread *t)
{
    rt_lock(&rt_threads.lock);
    t->next = rt_threads.first;
    rt_threads.first = t;
    rt_unlock(&rt_threads.lock);
}

static void leave_list(Thread *t)
{
    rt_lock(&rt_threads.lock);
    Thread **at = &rt_threads.first;
    while (*at != t)
        at = &(*at)->next;
    *at = t->next;
    rt_unlock(&rt_threads.lock);
}

/* What every thread but the main one runs; object is the class library's. */
static void body(void *object, void *memory)
{
    Room *room = memory;
    Thread *t = &rt_thread;
    t->rows = &room->rows;
    t->flights = room->flights;
    t->flight_capacity = EH_FLIGHTS;
    t->object = object;
    t->system = os_thread_number();
    os_thread_stack(&t->stack_low, &t->stack_high);
    enter_list(t);
    rt_heap_enter();
    ilaot_thread_main(object);
    leave_list(t);
    rt_heap_leave();
}

int32_t rt_thread_start(void *object, int64_t stack)
{
    return (int32_t)os_thread_start(body, object, stack > 0 ? (uint64_t)stack : 0, sizeof(Room));
}

void rt_thread_set_id(int32_t id)
{
    rt_thread.id = id;
}

void rt_thread_name(void *name)
{
    os_thread_name(name);
}
