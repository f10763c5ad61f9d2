/* This file holds the memory functions that LLVM calls by name, since no C library
 * gives them. Up to 32 bytes are moved by two overlapping loads and stores; longer
 * ranges by unaligned 16-byte vectors, four to a step. Compiled with -fno-builtin,
 * or the loops would become calls of themselves. */
#include <stddef.h>
#include <stdint.h>

typedef uint8_t Vector __attribute__((vector_size(16), aligned(1), may_alias));
typedef uint64_t Word __attribute__((aligned(1), may_alias));
typedef uint32_t Half __attribute__((aligned(1), may_alias));
typedef uint16_t Quarter __attribute__((aligned(1), may_alias));

void *memcpy(void *to, const void *from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *a, const void *b, size_t size);
int bcmp(const void *a, const void *b, size_t size);

/* Moves up to 32 bytes that may overlap: all loads come before the stores. */
static inline void move_short(uint8_t *to, const uint8_t *from, size_t size)
{
    if (size >= 16) {
        Vector first = *(const Vector *)from, last = *(const Vector *)(from + size - 16);
        *(Vector *)to = first;
        *(Vector *)(to + size - 16) = last;
    } else if (size >= 8) {
        uint64_t first = *(const Word *)from, last = *(const Word *)(from + size - 8);
        *(Word *)to = first;
        *(Word *)(to + size - 8) = last;
    } else if (size >= 4) {
        uint32_t first = *(const Half *)from, last = *(const Half *)(from + size - 4);
        *(Half *)to = first;
        *(Half *)(to + size - 4) = last;
    } else if (size >= 2) {
        uint16_t first = *(const Quarter *)from, last = *(const Quarter *)(from + size - 2);
        *(Quarter *)to = first;
        *(Quarter *)(to + size - 2) = last;
    } else if (size) {
        *to = *from;
    }
}

/* Moves more than 32 bytes upwards; the end is loaded before anything is stored. */
static inline void move_up(uint8_t *to, const uint8_t *from, size_t size)
{
    Vector e0 = *(const Vector *)(from + size - 16), e1 = *(const Vector *)(from + size - 32);
    uint8_t *end = to + size;
    for (; size > 64; size -= 64, to += 64, from += 64) {
        Vector a = ((const Vector *)from)[0], b = ((const Vector *)from)[1];
        Vector c = ((const Vector *)from)[2], d = ((const Vector *)from)[3];
        ((Vector *)to)[0] = a;
        ((Vector *)to)[1] = b;
        ((Vector *)to)[2] = c;
        ((Vector *)to)[3] = d;
    }
    if (size > 32) {
        Vector a = ((const Vector *)from)[0], b = ((const Vector *)from)[1];
        ((Vector *)to)[0] = a;
        ((Vector *)to)[1] = b;
    }
    *(Vector *)(end - 32) = e1;
    *(Vector *)(end - 16) = e0;
}

/* Moves more than 32 bytes downwards; the beginning is loaded first. */
static inline void move_down(uint8_t *to, const uint8_t *from, size_t size)
{
    Vector b0 = ((const Vector *)from)[0], b1 = ((const Vector *)from)[1];
    for (; size > 64; size -= 64) {
        const Vector *f = (const Vector *)(from + size) - 4;
        Vector *t = (Vector *)(to + size) - 4;
        Vector a = f[0], b = f[1], c = f[2], d = f[3];
        t[3] = d;
        t[2] = c;
        t[1] = b;
        t[0] = a;
    }
    if (size > 32) {
        const Vector *f = (const Vector *)(from + size) - 2;
        Vector *t = (Vector *)(to + size) - 2;
        Vector a = f[0], b = f[1];
        t[1] = b;
        t[0] = a;
    }
    ((Vector *)to)[0] = b0;
    ((Vector *)to)[1] = b1;
}

void *memmove(void *to, const void *from, size_t size)
{
    if (size <= 32)
        move_short(to, from, size);
    else if ((uintptr_t)to - (uintptr_t)from >= size)
        move_up(to, from, size);
    else
        move_down(to, from, size);
    return to;
}

/* Long copies are left to the processor where it has an instruction for them. */
void *memcpy(void *to, const void *from, size_t size)
{
    if (size <= 32) {
        move_short(to, from, size);
        return to;
    }
#if defined(__x86_64__)
    if (size >= 4096) {
        void *t = to;
        __asm__ volatile("rep movsb" : "+D"(t), "+S"(from), "+c"(size) : : "memory");
        return to;
    }
#endif
    move_up(to, from, size);
    return to;
}

void *memset(void *to, int value, size_t size)
{
    uint8_t *p = to;
    uint64_t word = UINT64_C(0x0101010101010101) * (uint8_t)value;
    if (size >= 16) {
        Vector v = (Vector)(__attribute__((vector_size(16))) uint64_t){word, word};
        for (size_t i = 0; i + 16 <= size; i += 16)
            *(Vector *)(p + i) = v;
        *(Vector *)(p + size - 16) = v;
    } else if (size >= 8) {
        *(Word *)p = word;
        *(Word *)(p + size - 8) = word;
    } else if (size >= 4) {
        *(Half *)p = (uint32_t)word;
        *(Half *)(p + size - 4) = (uint32_t)word;
    } else if (size) {
        p[0] = (uint8_t)word;
        p[size / 2] = (uint8_t)word;
        p[size - 1] = (uint8_t)word;
    }
    return to;
}

int memcmp(const void *a, const void *b, size_t size)
{
    const uint8_t *x = a, *y = b;
    size_t i = 0;
    while (i + 8 <= size && *(const Word *)(x + i) == *(const Word *)(y + i))
        i += 8;
    for (; i < size; i++)
        if (x[i] != y[i])
            return x[i] < y[i] ? -1 : 1;
    return 0;
}

int bcmp(const void *a, const void *b, size_t size)
{
    return memcmp(a, b, size);
}
