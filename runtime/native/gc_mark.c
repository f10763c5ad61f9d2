/* This file marks what is alive. An object is scanned by the map of references behind
 * its MethodTable (docs/abi.md 2). Objects whose references are still to be looked at wait in a list; the
 * ones that were marked are kept in another, because the marks must go again and walking the dead to find
 * them would cost more. */
#include "gc.h"
#include "os.h"

static List pending, marked;

void gc_mark(Object *object)
{
    if (!object || gc_is_marked(object))
        return;
    object->state |= RTABI_STATE_MARK;
    if (!gc_push(&marked, object))
        rt_fatal("no memory for a garbage collection");
    if ((table_word(table_of(object), RTABI_MT_FLAGS) & RTABI_FLAG_REFERENCES) && !gc_push(&pending, object))
        rt_fatal("no memory for a garbage collection");
}

static void scan_run(Object **from, uint64_t count)
{
    for (uint64_t i = 0; i < count; i++)
        gc_mark(from[i]);
}

/* Scans what a map lists, from start on. */
static void scan_map(uint8_t *start, uint32_t map)
{
    const uint32_t *word = (const uint32_t *)(ilaot_types + map);
    uint32_t runs = *word++;
    for (; runs; runs--, word += 2)
        scan_run((Object **)(start + word[0]), word[1]);
}

static void scan(Object *object)
{
    const uint8_t *table = table_of(object);
    uint32_t map = table_word(table, RTABI_MT_GC_MAP);
    uint32_t component = table_word(table, RTABI_MT_COMPONENT_SIZE);
    if (!component) {
        scan_map((uint8_t *)object, map);
        return;
    }
    uint8_t *element = (uint8_t *)object + table_word(table, RTABI_MT_BASE_SIZE);
    uint64_t length = (uint32_t)((Array *)object)->length;
    if (!map) {
        scan_run((Object **)element, length);
        return;
    }
    for (; length; length--, element += component)
        scan_map(element, map);
}

void gc_mark_all(void)
{
    while (pending.count)
        scan(pending.items[--pending.count]);
}

/* An address just behind an array or string keeps that too: a loop may have moved a pointer there. */
static void mark_before(uint64_t address)
{
    Object *object = gc_find(address - 1);
    if (object && table_word(table_of(object), RTABI_MT_COMPONENT_SIZE))
        gc_mark(object);
}

void gc_mark_range(const void *from, const void *to)
{
    uint64_t start = ((uint64_t)from + 7) & ~UINT64_C(7);
    for (const uint64_t *at = (const uint64_t *)start; at + 1 <= (const uint64_t *)to; at++) {
        if (*at < OS_PAGE)
            continue;
        Object *object = gc_find(*at);
        gc_mark(object);
        if (!object || *at == (uint64_t)object)
            mark_before(*at);
    }
}

void gc_unmark(void)
{
    for (int64_t i = 0; i < marked.count; i++)
        marked.items[i]->state &= ~(uint32_t)RTABI_STATE_MARK;
    marked.count = 0;
}
