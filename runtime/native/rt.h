/* This file declares what the files of the runtime share: first the nouns
 * (objects, the thread block), then the functions by the file that defines them.
 * What compiled code and the class library see is rtabi.h; what the runtime asks
 * of the operating system is os.h; the unwinder's own types are eh.h. */
#ifndef RT_H
#define RT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rtabi.h"

#define RT_NOINLINE __attribute__((noinline))
#define RT_LIKELY(x) __builtin_expect(!!(x), 1)
#define RT_UNLIKELY(x) __builtin_expect(!!(x), 0)

/* Object is the header of every managed object (docs/abi.md 1). */
typedef struct Object {
    uint32_t type;  /* offset of the MethodTable from ilaot_types */
    uint32_t state; /* collector, lock and hash bits */
} Object;
_Static_assert(offsetof(Object, type) == RTABI_OBJECT_TYPE, "Object.type");
_Static_assert(offsetof(Object, state) == RTABI_OBJECT_STATE, "Object.state");
_Static_assert(sizeof(Object) == RTABI_HEADER_SIZE, "Object");

/* Array is the beginning of every array and string. */
typedef struct Array {
    Object header;
    int32_t length;
} Array;
_Static_assert(offsetof(Array, length) == RTABI_ARRAY_LENGTH, "Array.length");
_Static_assert(offsetof(Array, length) == RTABI_STRING_LENGTH, "String.Length");

/* CatchClause is one typed or filtered clause of compiled code (docs/abi.md 4). */
typedef struct CatchClause {
    uint32_t kind;
    uint32_t type;
    uint32_t span;
    uint32_t zero;
    int32_t (*filter)(void *record, Object *exception);
} CatchClause;
_Static_assert(offsetof(CatchClause, kind) == RTABI_CLAUSE_KIND, "CatchClause.kind");
_Static_assert(offsetof(CatchClause, type) == RTABI_CLAUSE_TYPE, "CatchClause.type");
_Static_assert(offsetof(CatchClause, span) == RTABI_CLAUSE_SPAN, "CatchClause.span");
_Static_assert(offsetof(CatchClause, filter) == RTABI_CLAUSE_FILTER, "CatchClause.filter");
_Static_assert(sizeof(CatchClause) == RTABI_CLAUSE_SIZE, "CatchClause");

/* FilterRecord lies in the frame of a function with filters while a filtered
 * region is active; the addresses of captured locals follow. */
typedef struct FilterRecord {
    struct FilterRecord *prev;
    const CatchClause *clause;
} FilterRecord;
_Static_assert(offsetof(FilterRecord, prev) == RTABI_RECORD_PREV, "FilterRecord.prev");
_Static_assert(offsetof(FilterRecord, clause) == RTABI_RECORD_CLAUSE, "FilterRecord.clause");
_Static_assert(sizeof(FilterRecord) == RTABI_RECORD_CAPTURES, "FilterRecord");

struct RowCache; /* eh.h */
struct Flight;   /* eh.h */

/* Thread is the block of one thread. It lies in TLS, which PE files store byte
 * by byte, so what is big hangs off it by pointers. */
typedef struct Thread {
    uint8_t *alloc;        /* next free byte; the memory up to limit is zero */
    uint8_t *limit;        /* end of the current block */
    FilterRecord *filters; /* innermost active filtered region */

    uint8_t *overflow;       /* like alloc, of the block for objects longer than a line */
    uint8_t *overflow_limit; /* that do not fit behind alloc any more */
    struct RowCache *rows;   /* unwind rows by return address */
    struct Flight *flights;  /* exceptions whose cleanups run, innermost last */
    uint32_t flight_count;
    uint32_t flight_capacity;
    int32_t id; /* managed thread number, 1 for the main thread */

    struct Thread *next;              /* in rt_threads */
    Object *object;                   /* the class library's thread; NULL for the main thread */
    uint64_t system;                  /* the system's number of the thread; 0 for the main thread */
    uint8_t *stack_low, *stack_high;  /* the main thread's low end is not known: it grows */
} Thread;
_Static_assert(offsetof(Thread, alloc) == RTABI_THREAD_ALLOC, "Thread.alloc");
_Static_assert(offsetof(Thread, limit) == RTABI_THREAD_LIMIT, "Thread.limit");
_Static_assert(offsetof(Thread, filters) == RTABI_THREAD_FILTERS, "Thread.filters");

/* ThreadList is all threads that run or may run managed code. */
typedef struct ThreadList {
    int32_t lock;
    Thread *first; /* the main thread is the last */
} ThreadList;

/* thread.c, threads.c */
extern _Thread_local Thread rt_thread;
extern ThreadList rt_threads;
void rt_thread_start_main(void);

/* lock.c: a lock is a word that begins as 0. */
void rt_lock(int32_t *lock);
void rt_unlock(int32_t *lock);

/* alloc.c: what is left of an ended thread's blocks serves the next one. */
void rt_heap_enter(void);
void rt_heap_leave(void);

/* start.c */
_Noreturn void rt_start(int32_t argc, char **argv);
void rt_stack_overflow(void);
_Noreturn void rt_fatal(const char *message);

/* Given by compiled code. */
int32_t ilaot_main(int32_t argc, char **argv);

#endif
