/* This file declares what the files of the collector share. */
#ifndef GC_H
#define GC_H

#include "heap.h"

/* List is a growing array of objects. */
typedef struct List {
    Object **items;
    int64_t count, room;
} List;

/* gc_list.c: false if there is no memory. */
bool gc_push(List *list, Object *object);

/* gc_find.c: the object that an address points into, or NULL. */
Object *gc_find(uint64_t address);

/* gc_mark.c: marks an object and, sooner or later, all that it refers to; marks what a
 * range of memory may point at; finishes; takes the marks back. */
void gc_mark(Object *object);
void gc_mark_range(const void *from, const void *to);
void gc_mark_all(void);
void gc_unmark(void);

/* An object in the program's data counts as marked. */
static inline bool gc_is_marked(const Object *object)
{
    return object->state & (RTABI_STATE_MARK | RTABI_STATE_FROZEN);
}

/* gc_dead.c: marks what waits to be finalized; after the marking clears the weak references to dead
 * objects and queues those with finalizers,
 * whose number it returns. */
void gc_lock_dead(void);
void gc_unlock_dead(void);
void gc_mark_queue(void);
int64_t gc_bury(void);

#endif
