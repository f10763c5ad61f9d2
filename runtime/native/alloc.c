/* This file hands out memory when a thread's buffer is used up. Nothing is ever
 * given back yet: memory only grows; the collector (gc.c) finds out what is dead. The
 * geometry is already that of Immix (Blackburn and McKinley, PLDI 2008): blocks of 32 KB,
 * aligned to their size, of 128-byte lines; objects never cross a block. A block comes from
 * a chunk, a mapping that grows from 256 KB to 32 MB as the heap does, so that a small
 * program stays small and a big one makes few system calls. Objects over 8 KB get pages of
 * their own. */
#include "heap.h"
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

/* Region is what is left of a chunk. */
typedef struct Region {
    uint8_t *next, *end;
    uint64_t chunk; /* bytes of the next chunk, 0 before the first */
} Region;

/* The process's heap. Its lock is held for each change, in the slow paths below. */
static struct {
    Region blocks; /* cut into blocks */
    Region pages;  /* cut into large objects */
    int64_t bytes; /* handed out from both, and in mappings of their own */
} heap;
static Chunk first_chunks[16];
Heap rt_heap = {.room = 16, .chunks = first_chunks};

/* Makes room for one more chunk in the list. The old list stays, it is small. */
static bool more_chunks(void)
{
    if (rt_heap.count < rt_heap.room)
        return true;
    Chunk *list = os_map((uint64_t)rt_heap.room * 2 * sizeof(Chunk) + OS_PAGE & ~(uint64_t)(OS_PAGE - 1), OS_PAGE);
    if (!list)
        return false;
    __builtin_memcpy(list, rt_heap.chunks, (uint64_t)rt_heap.count * sizeof(Chunk));
    rt_heap.chunks = list;
    rt_heap.room *= 2;
    return true;
}

/* Puts a mapping into the list. */
static void add_chunk(uint8_t *start, uint64_t bytes, ChunkKind kind)
{
    int64_t at = rt_heap.count++;
    for (; at > 0 && rt_heap.chunks[at - 1].start > start; at--)
        rt_heap.chunks[at] = rt_heap.chunks[at - 1];
    rt_heap.chunks[at] = (Chunk){start, start + bytes, kind};
}

/* Maps zeroed memory for objects and counts nothing; NULL if there is none. The lock is held. */
static uint8_t *map(uint64_t bytes, ChunkKind kind)
{
    if (!more_chunks())
        return NULL;
    uint8_t *start = os_map(bytes, bytes < DENSE ? BLOCK : 2 << 20);
    if (start)
        add_chunk(start, bytes, kind);
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
        uint8_t *chunk = map(size, region == &heap.blocks ? CHUNK_BLOCKS : CHUNK_PAGES);
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
    rt_lock(&rt_heap.lock);
    uint8_t *start = cut_locked(region, bytes);
    rt_unlock(&rt_heap.lock);
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
        rt_lock(&rt_heap.lock);
        start = map(size, CHUNK_HUGE);
        rt_unlock(&rt_heap.lock);
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
    Rest **best = &rt_heap.rests;
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
    rt_lock(&rt_heap.lock);
    t->limit = take_rest(&t->alloc);
    t->overflow_limit = take_rest(&t->overflow);
    rt_unlock(&rt_heap.lock);
}

static void leave_rest(uint8_t *start, uint8_t *end)
{
    if (end - start < LINE)
        return;
    Rest *rest = (Rest *)start;
    rest->end = end;
    rt_lock(&rt_heap.lock);
    rest->next = rt_heap.rests;
    rt_heap.rests = rest;
    rt_unlock(&rt_heap.lock);
}

void rt_heap_leave(void)
{
    Thread *t = &rt_thread;
    leave_rest(t->alloc, t->limit);
    leave_rest(t->overflow, t->overflow_limit);
}

void rt_copy_refs(void *to, void *from, int64_t bytes)
{
    __builtin_memmove(to, from, (uint64_t)bytes);
}

int64_t rt_gc_bytes(void)
{
    Thread *t = &rt_thread;
    return __atomic_load_n(&heap.bytes, __ATOMIC_RELAXED) - (t->limit - t->alloc) - (t->overflow_limit - t->overflow);
}
