/* This file holds growing arrays of objects for the collector, in mappings of their own. */
#include "gc.h"
#include "os.h"

bool gc_push(List *list, Object *object)
{
    if (list->count == list->room) {
        int64_t room = list->room ? list->room * 2 : OS_PAGE / (int64_t)sizeof(Object *);
        Object **items = os_map((uint64_t)room * sizeof(Object *), OS_PAGE);
        if (!items)
            return false;
        if (list->count) {
            __builtin_memcpy(items, list->items, (uint64_t)list->count * sizeof(Object *));
            os_unmap(list->items, (uint64_t)list->room * sizeof(Object *));
        }
        list->items = items;
        list->room = room;
    }
    list->items[list->count++] = object;
    return true;
}
