/* This file tells which object an address belongs to. Stacks and registers hold
 * addresses that look like any number, and addresses inside of objects: the compiler may keep no
 * other. Objects lie one behind the other from the start of their block, so the object is found by
 * walking there; few addresses need it. */
#include "gc.h"
#include "os.h"

uint64_t rt_object_size(const Object *object)
{
    const uint8_t *table = table_of(object);
    uint64_t size = table_word(table, RTABI_MT_BASE_SIZE);
    uint64_t component = table_word(table, RTABI_MT_COMPONENT_SIZE);
    if (component) {
        enum { STRING = 14 };
        size += component * (uint64_t)(uint32_t)((const Array *)object)->length;
        if ((table_word(table, RTABI_MT_FLAGS) & 0xff) == STRING)
            size += 2; /* the zero behind the text */
    }
    return (size + 7) & ~UINT64_C(7);
}

/* Returns the chunk that holds an address, or the end of one, or NULL. */
static const Chunk *chunk_of(uint64_t address)
{
    int64_t low = 0, high = rt_heap.count; /* chunks[low - 1].start <= address */
    while (low < high) {
        int64_t middle = low + (high - low) / 2;
        if ((uint64_t)rt_heap.chunks[middle].start <= address)
            low = middle + 1;
        else
            high = middle;
    }
    const Chunk *chunk = rt_heap.chunks + low - 1;
    return low && address < (uint64_t)chunk->end ? chunk : NULL;
}

/* Reports whether memory is the rest of a block, whose first words are a link. */
static bool is_rest(const uint8_t *memory)
{
    for (const Rest *rest = rt_heap.rests; rest; rest = rest->next)
        if ((const uint8_t *)rest == memory)
            return true;
    return false;
}

/* Walks objects from start, each a multiple of step from the one before; memory without an object ends the
 * walk (step 8) or is passed over by steps. */
static Object *walk(uint8_t *start, uint64_t address, uint64_t end, uint64_t step)
{
    uint8_t *at = start;
    while ((uint64_t)at <= address && (uint64_t)at < end) {
        Object *object = (Object *)at;
        uint64_t size = step;
        if (object->type && !is_rest(at)) {
            size = rt_object_size(object);
            if (address < (uint64_t)at + size)
                return object;
            size = (size + step - 1) & ~(step - 1);
        } else if (step == 8) {
            return NULL;
        }
        at += size;
    }
    return NULL;
}

Object *gc_find(uint64_t address)
{
    const Chunk *chunk = chunk_of(address);
    if (!chunk)
        return NULL;
    uint8_t *block = (uint8_t *)(address & ~(uint64_t)(RTABI_BLOCK_SIZE - 1));
    switch (chunk->kind) {
    case CHUNK_BLOCKS: return walk(block, address, (uint64_t)block + RTABI_BLOCK_SIZE, 8);
    case CHUNK_PAGES: return walk(chunk->start, address, (uint64_t)chunk->end, OS_PAGE);
    default: return walk(chunk->start, address, (uint64_t)chunk->end, (uint64_t)(chunk->end - chunk->start));
    }
}
