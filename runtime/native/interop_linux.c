/* This file holds what native code and the class library share on Linux: the heap and
 * the error number. If a C library is linked into the program, both are its own, so that
 * memory allocated on one side can be freed on the other; else they are here. The weak
 * references bring nothing into a program that has no C library. */
#include "os.h"
#include "os_linux.h"
#include "os_linux_syscall.h"
#include "rt.h"

#define LIBC(result) extern __attribute__((weak)) result

LIBC(void *) malloc(uint64_t bytes);
LIBC(void *) realloc(void *memory, uint64_t bytes);
LIBC(void) free(void *memory);
LIBC(int32_t *) __errno_location(void);

static _Thread_local int32_t own_errno;

static int32_t *error_number(void)
{
    return __errno_location ? __errno_location() : &own_errno;
}

int32_t rt_last_error(void)
{
    return *error_number();
}

void rt_set_last_error(int32_t error)
{
    *error_number() = error;
}

/* A heap for programs without a C library: free lists of powers of two, cut from
 * larger pieces; what is longer is a mapping of its own. A word in front of each
 * allocation holds its bytes, header included. */
typedef struct Chunk {
    uint64_t bytes;
    struct Chunk *next; /* while it is free */
} Chunk;

enum { HEADER = 16, SMALLEST = 5, LARGEST = 15, PIECE = 256 << 10 };

static Chunk *free_chunks[LARGEST + 1];
static uint8_t *piece, *piece_end;
static int32_t heap_lock;

static void lock_heap(void)
{
    while (__atomic_exchange_n(&heap_lock, 1, __ATOMIC_ACQUIRE))
        os_yield();
}

static void unlock_heap(void)
{
    __atomic_store_n(&heap_lock, 0, __ATOMIC_RELEASE);
}

static int32_t class_of(uint64_t bytes)
{
    int32_t class = SMALLEST;
    while ((uint64_t)1 << class < bytes)
        class++;
    return class;
}

static Chunk *take(int32_t class)
{
    Chunk *c = free_chunks[class];
    if (c) {
        free_chunks[class] = c->next;
        return c;
    }
    uint64_t bytes = (uint64_t)1 << class;
    if ((uint64_t)(piece_end - piece) < bytes) {
        uint8_t *more = os_map(PIECE, OS_PAGE);
        if (!more)
            return NULL;
        piece = more;
        piece_end = more + PIECE;
    }
    c = (Chunk *)piece;
    piece += bytes;
    c->bytes = bytes;
    return c;
}

static Chunk *map_chunk(uint64_t bytes)
{
    uint64_t whole = (bytes + OS_PAGE - 1) & ~(uint64_t)(OS_PAGE - 1);
    Chunk *c = os_map(whole, OS_PAGE);
    if (c)
        c->bytes = whole;
    return c;
}

/* Returns memory of at least 16 bytes alignment, NULL if there is none. */
void *rt_malloc(int64_t size)
{
    if (malloc)
        return malloc((uint64_t)(size ? size : 1));
    uint64_t bytes = (uint64_t)size + HEADER;
    if (size < 0 || bytes > (uint64_t)1 << 46)
        return NULL;
    Chunk *c;
    if (bytes > (uint64_t)1 << LARGEST) {
        c = map_chunk(bytes);
    } else {
        lock_heap();
        c = take(class_of(bytes));
        unlock_heap();
    }
    return c ? (uint8_t *)c + HEADER : NULL;
}

void rt_free(void *memory)
{
    if (free) {
        free(memory);
        return;
    }
    if (!memory)
        return;
    Chunk *c = (Chunk *)((uint8_t *)memory - HEADER);
    if (c->bytes > (uint64_t)1 << LARGEST) {
        syscall2(SYS_munmap, (int64_t)c, (int64_t)c->bytes);
        return;
    }
    int32_t class = class_of(c->bytes);
    lock_heap();
    c->next = free_chunks[class];
    free_chunks[class] = c;
    unlock_heap();
}

void *rt_realloc(void *memory, int64_t size)
{
    if (realloc)
        return realloc(memory, (uint64_t)(size ? size : 1));
    if (!memory)
        return rt_malloc(size);
    uint64_t room = ((Chunk *)((uint8_t *)memory - HEADER))->bytes - HEADER;
    if (size >= 0 && (uint64_t)size <= room)
        return memory;
    uint8_t *to = rt_malloc(size);
    for (uint64_t i = 0; to && i < room; i++)
        to[i] = ((uint8_t *)memory)[i];
    if (to)
        rt_free(memory);
    return to;
}

/* A static program loads no libraries. */
void *rt_library_open(void *name)
{
    (void)name;
    return NULL;
}

void *rt_library_find(void *library, void *name)
{
    (void)library;
    (void)name;
    return NULL;
}

void rt_library_close(void *library)
{
    (void)library;
}

/* Text of the system's code page is UTF-8: the class library does not ask. */
int32_t rt_ansi_decode(void *bytes, int32_t size, void *units, int32_t room)
{
    (void)bytes, (void)size, (void)units, (void)room;
    return 0;
}

int32_t rt_ansi_encode(void *units, int32_t size, void *bytes, int32_t room)
{
    (void)units, (void)size, (void)bytes, (void)room;
    return 0;
}
