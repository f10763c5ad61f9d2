/* This file hands out memory when a thread's buffer is used up. Nothing is ever
 * given back yet: memory only grows, and the collector will come behind the same
 * functions. The geometry is already that of Immix (Blackburn and McKinley, PLDI
 * 2008): blocks of 32 KB, aligned to their size, of 128-byte lines; objects never
 * cross a block. A block comes from a chunk, a mapping that grows from 256 KB to
 * 32 MB as the heap does, so that a small program stays small and a big one makes
 * few system calls. Objects over 8 KB get pages of their own. */
#include "os.h"
#include "rt.h"

enum {
    BLOCK = RTABI_BLOCK_SIZE,
    LINE = RTABI_LINE_SIZE,
    LARGE = 8 << 10,   /* larger objects get their own pages */
    HUGE = 128 << 10,  /* larger ones their own mapping */
    FIRST_CHUNK = 256 << 10,
    LAST_CHUNK = 32 << 20,
    DENSE = 4 << 20,   /* mappings from here on ask for huge pages */
    MOST_ELEMENTS = 0x7fffffc7, /* of an array */
};

/* The MethodTables of the program. */
extern const uint8_t ilaot_types[] __attribute__((visibility("hidden")));

/* Region is what is left of a chunk. */
typedef struct Region {
    uint8_t *next, *end;
    uint64_t chunk; /* bytes of the next chunk, 0 before the first */
} Region;

/* Rest is the unused end of a block whose thread ended. It lies at the beginning of that memory. */
typedef struct Rest {
    struct Rest *next;
    uint8_t *end;
} Rest;

/* The process's heap. The lock is held for each change, the slow paths below. */
static struct {
    int32_t lock;
    Region blocks; /* cut into blocks */
    Region pages;  /* cut into large objects */
    Rest *rests;
    int64_t bytes; /* handed out from both, and in mappings of their own */
} heap;

/* Maps zeroed memory and counts nothing; NULL if there is none. */
static uint8_t *map(uint64_t bytes)
{
    uint8_t *start = os_map(bytes, bytes < DENSE ? BLOCK : 2 << 20);
    if (start && bytes >= DENSE)
        os_map_dense(start, bytes);
    return start;
}

/* Cuts bytes off a region, which gets a new chunk when it is used up; the rest of
 * the old one (less than bytes) stays unused and untouched. NULL if there is no
 * memory. bytes is at most HUGE, a multiple of OS_PAGE. */
static uint8_t *cut_locked(Region *region, uint64_t bytes)
{
    if ((uint64_t)(region->end - region->next) < bytes) {
        uint64_t size = region->chunk ? region->chunk : FIRST_CHUNK;
        uint8_t *chunk = map(size);
        if (!chunk)
            return NULL;
        region->next = chunk;
        region->end = chunk + size;
        region->chunk = size < LAST_CHUNK ? size * 2 : LAST_CHUNK;
    }
    uint8_t *start = region->next;
    region->next += bytes;
    __atomic_fetch_add(&heap.bytes, (int64_t)bytes, __ATOMIC_RELAXED);
    return start;
}

static uint8_t *cut(Region *region, uint64_t bytes)
{
    rt_lock(&heap.lock);
    uint8_t *start = cut_locked(region, bytes);
    rt_unlock(&heap.lock);
    return start;
}

/* Throws OutOfMemoryException. */
static _Noreturn void out_of_memory(void)
{
    ilaot_out_of_memory();
    rt_fatal("ilaot_out_of_memory returned");
}

/* Returns zeroed pages for a large object. */
static uint8_t *new_large(int64_t bytes)
{
    if (bytes < 0 || bytes > INT64_MAX - OS_PAGE)
        out_of_memory();
    uint64_t size = ((uint64_t)bytes + OS_PAGE - 1) & ~(uint64_t)(OS_PAGE - 1);
    uint8_t *start;
    if (size <= HUGE) {
        start = cut(&heap.pages, size);
    } else {
        start = map(size);
        __atomic_fetch_add(&heap.bytes, start ? (int64_t)size : 0, __ATOMIC_RELAXED);
    }
    if (!start)
        out_of_memory();
    return start;
}

/* Returns a fresh zeroed block. */
static uint8_t *new_block(void)
{
    uint8_t *block = cut(&heap.blocks, BLOCK);
    if (!block)
        out_of_memory();
    return block;
}

/* Returns the place of an object longer than a line that does not fit into the
 * rest of the current block: it goes to the overflow block, so that the rest still
 * serves small objects. */
static uint8_t *new_medium(int64_t bytes)
{
    Thread *t = &rt_thread;
    if (bytes > t->overflow_limit - t->overflow) {
        uint8_t *block = new_block();
        t->overflow = block;
        t->overflow_limit = block + BLOCK;
    }
    uint8_t *object = t->overflow;
    t->overflow += bytes;
    return object;
}

/* Returns the place of a small object in a fresh block, which becomes current. */
static uint8_t *new_small(int64_t bytes)
{
    uint8_t *block = new_block();
    rt_thread.alloc = block + bytes;
    rt_thread.limit = block + BLOCK;
    return block;
}

/* Reports whether an object is an array with more elements than .NET allows,
 * whose number its size tells up to rounding. */
static bool too_long(int32_t type, uint64_t bytes)
{
    uint32_t component = *(const uint32_t *)(ilaot_types + type + RTABI_MT_COMPONENT_SIZE);
    return component != 0 && (bytes - RTABI_ARRAY_DATA8 - 8) / component > MOST_ELEMENTS;
}

RT_NOINLINE void *rt_new_slow(int32_t type, int64_t bytes)
{
    uint8_t *place;
    if (RT_UNLIKELY((uint64_t)bytes > MOST_ELEMENTS) && too_long(type, (uint64_t)bytes))
        out_of_memory();
    if ((uint64_t)bytes > LARGE)
        place = new_large(bytes);
    else if (bytes > LINE && rt_thread.limit - rt_thread.alloc >= LINE)
        place = new_medium(bytes);
    else
        place = new_small(bytes);
    ((Object *)place)->type = (uint32_t)type;
    return place;
}

/* Takes the largest rest that ended threads left out of the list; it is zero again.
 * Returns its end, and its start in *start; NULL if there is none. The lock is held. */
static uint8_t *take_rest(uint8_t **start)
{
    Rest **best = &heap.rests;
    for (Rest **at = best; *at; at = &(*at)->next)
        if ((*at)->end - (uint8_t *)*at > (*best)->end - (uint8_t *)*best)
            best = at;
    Rest *rest = *best;
    if (!rest)
        return NULL;
    uint8_t *end = rest->end;
    *best = rest->next;
    *rest = (Rest){NULL, NULL};
    *start = (uint8_t *)rest;
    return end;
}

void rt_heap_enter(void)
{
    Thread *t = &rt_thread;
    rt_lock(&heap.lock);
    t->limit = take_rest(&t->alloc);
    t->overflow_limit = take_rest(&t->overflow);
    rt_unlock(&heap.lock);
}

static void leave_rest(uint8_t *start, uint8_t *end)
{
    if (end - start < LINE)
        return;
    Rest *rest = (Rest *)start;
    rest->end = end;
    rt_lock(&heap.lock);
    rest->next = heap.rests;
    heap.rests = rest;
    rt_unlock(&heap.lock);
}

void rt_heap_leave(void)
{
    Thread *t = &rt_thread;
    leave_rest(t->alloc, t->limit);
    leave_rest(t->overflow, t->overflow_limit);
}

/* Finalizers need a collector to find out that an object is dead; until there is
 * one the object is like any other. */
void *rt_new_finalizable(int32_t type, int64_t bytes)
{
    return rt_new(type, bytes);
}

void rt_copy_refs(void *to, void *from, int64_t bytes)
{
    __builtin_memmove(to, from, (uint64_t)bytes);
}

void rt_gc_collect(void)
{
}

int64_t rt_gc_bytes(void)
{
    Thread *t = &rt_thread;
    return __atomic_load_n(&heap.bytes, __ATOMIC_RELAXED) - (t->limit - t->alloc) - (t->overflow_limit - t->overflow);
}
