/* This file knows the objects whose death has consequences: those with finalizers, and those that somebody
 * refers to weakly (ECMA-335 I.8.9.6.7). A finalizer is due once; it runs later, on a
 * thread of the class library, and until then its object and all that it refers to live on. */
#include "gc.h"
#include "os.h"

static int32_t lock;
static List finalizable; /* alive, or not known to be dead yet */
static List due;         /* dead, waiting; the oldest first, from due_first on */
static int64_t due_first;

/* WeakCell is an object of the class library that refers weakly: target is an object's
 * address that the collector does not take for a reference. */
typedef struct WeakCell {
    Object header;
    Object *target;
    int64_t tracks; /* 1: keeps the target until its finalizer has run */
} WeakCell;
_Static_assert(offsetof(WeakCell, target) == RTABI_WEAK_TARGET, "WeakCell.target");
_Static_assert(offsetof(WeakCell, tracks) == RTABI_WEAK_TRACKS, "WeakCell.tracks");
static List cells;

static void add(List *list, Object *object)
{
    rt_lock(&lock);
    bool ok = gc_push(list, object);
    rt_unlock(&lock);
    if (!ok)
        ilaot_out_of_memory();
}

void *rt_new_finalizable(int32_t type, int64_t bytes)
{
    Object *object = rt_new(type, bytes);
    add(&finalizable, object);
    return object;
}

/* The bit says that the finalizer must not run; who finds the object dead drops it then. */
void rt_gc_suppress(void *object)
{
    __atomic_fetch_or(&((Object *)object)->state, RTABI_STATE_NO_FINALIZER, __ATOMIC_RELAXED);
}

void rt_gc_register(void *object)
{
    uint32_t before = __atomic_fetch_and(&((Object *)object)->state, ~(uint32_t)RTABI_STATE_NO_FINALIZER, __ATOMIC_RELAXED);
    if (!(before & RTABI_STATE_NO_FINALIZER))
        add(&finalizable, object);
}

void *rt_gc_due(void)
{
    rt_lock(&lock);
    Object *object = NULL;
    if (due_first < due.count)
        object = due.items[due_first++];
    else
        due_first = due.count = 0;
    rt_unlock(&lock);
    return object;
}

void rt_weak_register(void *cell)
{
    add(&cells, cell);
}

void gc_lock_dead(void)
{
    rt_lock(&lock);
}

void gc_unlock_dead(void)
{
    rt_unlock(&lock);
}

void gc_mark_queue(void)
{
    for (int64_t i = due_first; i < due.count; i++)
        gc_mark(due.items[i]);
}

/* Clears the cells of one kind whose object is dead; with forget also leaves out dead cells. */
static void clear_cells(int64_t tracks, bool forget)
{
    int64_t kept = 0;
    for (int64_t i = 0; i < cells.count; i++) {
        WeakCell *cell = (WeakCell *)cells.items[i];
        if (cell->tracks == tracks && cell->target && !gc_is_marked(cell->target))
            cell->target = NULL;
        if (!forget || gc_is_marked(&cell->header))
            cells.items[kept++] = (Object *)cell;
    }
    cells.count = kept;
}

/* Moves the dead with finalizers from one list to the other. */
static void queue_dead(void)
{
    int64_t kept = 0;
    for (int64_t i = 0; i < finalizable.count; i++) {
        Object *object = finalizable.items[i];
        if (gc_is_marked(object))
            finalizable.items[kept++] = object;
        else if (!(object->state & RTABI_STATE_NO_FINALIZER) && !gc_push(&due, object))
            finalizable.items[kept++] = object; /* no memory: the next collection tries again */
    }
    finalizable.count = kept;
}

int64_t gc_bury(void)
{
    clear_cells(0, false);
    queue_dead();
    gc_mark_queue();
    gc_mark_all();
    clear_cells(1, true);
    return due.count - due_first;
}
