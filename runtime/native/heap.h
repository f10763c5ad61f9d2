/* This file declares what the collector knows of the heap that alloc.c hands out: the
 * mappings, and how objects lie in them. */
#ifndef HEAP_H
#define HEAP_H

#include <stdbool.h>
#include <stdint.h>

#include "rt.h"

/* The MethodTables of the program, given by compiled code. */
extern const uint8_t ilaot_types[] __attribute__((visibility("hidden")));

/* How objects lie in a mapping. */
typedef enum ChunkKind {
    CHUNK_BLOCKS, /* one behind the other in each block, until the first word that is zero */
    CHUNK_PAGES,  /* each at the beginning of a page */
    CHUNK_HUGE,   /* one */
} ChunkKind;

/* Chunk is a mapping that holds objects. */
typedef struct Chunk {
    uint8_t *start, *end;
    ChunkKind kind;
} Chunk;

/* Rest is the unused end of a block whose thread ended. It lies at the beginning of that memory. */
typedef struct Rest {
    struct Rest *next;
    uint8_t *end;
} Rest;

/* Heap is what the collector reads while it holds the lock, and no other thread runs. */
typedef struct Heap {
    int32_t lock;
    int64_t count, room;
    Chunk *chunks; /* by address */
    Rest *rests;
} Heap;
extern Heap rt_heap;

/* The MethodTable of an object, and its size in bytes, a multiple of 8. */
static inline const uint8_t *table_of(const Object *object)
{
    return ilaot_types + object->type;
}

static inline uint32_t table_word(const uint8_t *table, int32_t field)
{
    return *(const uint32_t *)(table + field);
}

uint64_t rt_object_size(const Object *object);

#endif
