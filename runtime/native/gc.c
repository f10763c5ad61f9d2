/* This file runs a collection. It is the first half of the collector that the heap is
 * made for: it stops the threads, marks what is alive, from stacks and registers by looking at every word that may be
 * an address (Boehm and Weiser, Garbage Collection in an Uncooperative Environment, 1988), from statics and objects
 * by what the compiler says of them, and lets the dead be finalized and forgotten by weak references.
 * Their memory stays as it is.
 *
 * Roots: the statics that hold references and the objects that lie among them (section ilaot_refs), the
 * thread-local storage, stack and registers of every thread, the exceptions on their way, the objects
 * that wait for their finalizers. Threads are stopped wherever they are, so what they hold must be
 * whole at every instruction: a new object's memory is zero until its header is written, which ends the
 * walk through a block; locks of the runtime are taken before the threads stop. */
#include "eh.h"
#include "gc.h"
#include "os.h"

/* The bounds of the statics with references, by the linker. */
#if defined(_WIN32)
__attribute__((section(".ilrefs$a"))) const uint64_t refs_begin[1] = {0};
__attribute__((section(".ilrefs$z"))) const uint64_t refs_end[1] = {0};
#define REFS_BEGIN ((const void *)refs_begin)
#define REFS_END ((const void *)refs_end)
#else
extern const uint8_t __start_ilaot_refs[] __attribute__((weak, visibility("hidden")));
extern const uint8_t __stop_ilaot_refs[] __attribute__((weak, visibility("hidden")));
#define REFS_BEGIN ((const void *)__start_ilaot_refs)
#define REFS_END ((const void *)__stop_ilaot_refs)
#endif

static int32_t collecting;

/* Stop is a thread that was stopped. */
typedef struct Stop {
    const Thread *thread;
    OSStopped at;
} Stop;

/* The threads of a collection; grown when there are more than ever. */
static struct {
    Stop *items;
    int64_t count, room;
} stops;

/* Makes room for all threads. Their list is locked. */
static void reserve(void)
{
    int64_t threads = 0;
    for (const Thread *t = rt_threads.first; t; t = t->next)
        threads++;
    if (threads <= stops.room)
        return;
    uint64_t bytes = ((uint64_t)threads * 2 * sizeof(Stop) + OS_PAGE - 1) & ~(uint64_t)(OS_PAGE - 1);
    if (stops.room)
        os_unmap(stops.items, ((uint64_t)stops.room * sizeof(Stop) + OS_PAGE - 1) & ~(uint64_t)(OS_PAGE - 1));
    stops.items = os_map(bytes, OS_PAGE);
    if (!stops.items)
        rt_fatal("no memory for a garbage collection");
    stops.room = (int64_t)(bytes / sizeof(Stop));
}

/* Stops all threads but the caller, and remembers where they are. */
static void stop_threads(void)
{
    stops.count = 0;
    for (const Thread *t = rt_threads.first; t; t = t->next) {
        Stop *stop = stops.items + stops.count;
        if (t == &rt_thread || !os_thread_stop(t->system, &stop->at))
            continue;
        stop->thread = t;
        stops.count++;
    }
}

static void resume_threads(void)
{
    for (int64_t i = 0; i < stops.count; i++)
        os_thread_resume(stops.items[i].thread->system);
}

/* Marks what a thread refers to from sp to the end of its stack, its thread-local storage, which
 * begins offset bytes before its block, and its exceptions. The block itself is left out: where the
 * next object will lie is just behind the last one. */
static void mark_thread(const Thread *t, const uint8_t *sp, int64_t offset, uint64_t bytes)
{
    const uint8_t *tls = (const uint8_t *)t - offset;
    gc_mark_range(tls, t);
    gc_mark_range(t + 1, tls + bytes);
    gc_mark_range(sp, t->stack_high);
    gc_mark(t->object);
    for (uint32_t i = 0; i < t->flight_count; i++)
        gc_mark(t->flights[i].exception);
}

/* Marks from everything that is no object; the caller's stack counts from sp on. */
static void mark_roots(const uint8_t *sp)
{
    uint8_t *low, *high;
    os_tls_range(&low, &high);
    int64_t offset = (uint8_t *)&rt_thread - low;
    uint64_t bytes = (uint64_t)(high - low);
    gc_mark_range(REFS_BEGIN, REFS_END);
    mark_thread(&rt_thread, sp, offset, bytes);
    for (int64_t i = 0; i < stops.count; i++) {
        const OSStopped *at = &stops.items[i].at;
        gc_mark_range(at->registers, at->registers + at->count);
        mark_thread(stops.items[i].thread, at->sp, offset, bytes);
    }
    gc_mark_queue();
}

/* The locks are those that a stopped thread might hold, in an order that nobody else reverses. */
static RT_NOINLINE int32_t collect(void)
{
    rt_lock(&collecting);
    rt_lock(&rt_threads.lock);
    rt_lock(&rt_heap.lock);
    gc_lock_dead();
    reserve();
    stop_threads();
    mark_roots(__builtin_frame_address(0));
    gc_mark_all();
    int64_t due = gc_bury();
    gc_unmark();
    resume_threads();
    gc_unlock_dead();
    rt_unlock(&rt_heap.lock);
    rt_unlock(&rt_threads.lock);
    rt_unlock(&collecting);
    return due < INT32_MAX ? (int32_t)due : INT32_MAX;
}

/* Puts the registers that callees preserve into its frame, where collect looks for them. */
int32_t rt_gc_collect(void)
{
    __builtin_unwind_init();
    int32_t due = collect();
    __asm__ volatile(""); /* no tail call: the frame must stay */
    return due;
}
