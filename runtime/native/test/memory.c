/* This file tests allocation and the memory functions. */
#include "app.h"

void *memcpy(void *to, const void *from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int value, size_t size);
int memcmp(const void *a, const void *b, size_t size);

/* Allocates an object, checks alignment, header and zeroes, and fills it so that a
 * second use of the same bytes shows. */
static uint8_t *fresh(int64_t bytes)
{
    uint8_t *p = rt_new(77, bytes);
    check(((uint64_t)p & 7) == 0, "alignment");
    check(((Object *)p)->type == 77 && ((Object *)p)->state == 0, "header");
    for (int64_t i = 8; i < bytes; i++)
        check(p[i] == 0, "memory is zero");
    memset(p + 8, 0xee, (size_t)bytes - 8);
    if (bytes <= 8 << 10)
        check((uint64_t)p / RTABI_BLOCK_SIZE == ((uint64_t)p + (uint64_t)bytes - 1) / RTABI_BLOCK_SIZE, "one block");
    return p;
}

static void sizes(void)
{
    static const int64_t table[] = {16, 24, 120, 128, 136, 1000, 4096, 8184, 8192, 8200, 32768, 131072, 131080, 1 << 20, 5 << 20};
    for (int32_t round = 0; round < 40; round++)
        for (uint32_t i = 0; i < sizeof table / sizeof *table; i++)
            if (round < 3 || table[i] <= 131072)
                fresh(table[i]);
}

/* Objects do not overlap: each keeps its number until all are made. */
static void distinct(void)
{
    enum { COUNT = 20000 };
    static int64_t *objects[COUNT];
    int64_t before = rt_gc_bytes(), sum = 0;
    for (int32_t i = 0; i < COUNT; i++) {
        int64_t bytes = 16 + (i * 37 % 300) * 8;
        objects[i] = (int64_t *)fresh(bytes);
        objects[i][1] = i;
        sum += bytes;
    }
    for (int32_t i = 0; i < COUNT; i++)
        check(objects[i][1] == i, "objects do not overlap");
    check(rt_gc_bytes() - before >= sum, "bytes are counted");
    check(rt_gc_bytes() - before < sum + sum / 4 + 65536, "little is wasted");
}

static void arrays(void)
{
    Array *array = rt_newarr(9, 100, 416);
    check(array->header.type == 9 && array->length == 100, "array");
    void *slot = NULL;
    rt_store_ref(&slot, array);
    check(slot == array, "store");
    Array *big = rt_newarr(9, 1 << 20, 16 + (1 << 20));
    check(big->length == 1 << 20, "big array");
    check(rt_new_finalizable(5, 32) != NULL, "finalizable");
}

static void ask_too_much(void *bytes)
{
    rt_new(8, *(int64_t *)bytes);
}

static void exhausted(void)
{
    /* catch_two takes Base: out of memory is none of it, so catch by filter */
    int64_t bytes[] = {INT64_MAX & ~7, INT64_C(1) << 62, INT64_C(1) << 48};
    for (int32_t i = 0; i < 3; i++) {
        filter_answer = 1;
        check(filtered(ask_too_much, &bytes[i], 1) == 2, "out of memory is thrown");
        check_log("fh");
    }
    fresh(64);
}

static uint8_t byte_at(int32_t i)
{
    return (uint8_t)(i * 31 + 7);
}

/* Moves n bytes by every distance from -70 to 70 and compares with the definition. */
static void moves(void)
{
    static uint8_t buffer[12000], copy[12000];
    static const int32_t table[] = {0, 1, 2, 3, 4, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 65, 100, 127, 128, 129, 300, 4095, 4096, 5000};
    for (uint32_t t = 0; t < sizeof table / sizeof *table; t++)
        for (int32_t distance = -70; distance <= 70; distance++) {
            int32_t n = table[t], from = 100, to = 100 + distance;
            for (int32_t i = 0; i < (int32_t)sizeof buffer; i++)
                buffer[i] = byte_at(i);
            check(memmove(buffer + to, buffer + from, (size_t)n) == buffer + to, "result of memmove");
            for (int32_t i = 0; i < n + 200; i++)
                check(buffer[i] == (i >= to && i < to + n ? byte_at(i - distance) : byte_at(i)), "memmove");
            for (int32_t i = 0; i < n + 200; i++)
                copy[i] = 0;
            memcpy(copy + 80 + distance, buffer + 3, (size_t)n);
            check(memcmp(copy + 80 + distance, buffer + 3, (size_t)n) == 0, "memcpy");
            check(!copy[79 + distance] && !copy[80 + distance + n], "memcpy keeps its bounds");
        }
}

static void sets(void)
{
    uint8_t buffer[400];
    for (int32_t n = 0; n < 300; n++) {
        for (int32_t i = 0; i < 400; i++)
            buffer[i] = 1;
        memset(buffer + 20, 0x1a5, (size_t)n);
        for (int32_t i = 0; i < 400; i++)
            check(buffer[i] == (i >= 20 && i < 20 + n ? 0xa5 : 1), "memset");
    }
    check(memcmp("abcdefghij", "abcdefghiz", 10) < 0 && memcmp("b", "a", 1) > 0 && memcmp("x", "y", 0) == 0, "memcmp");
}

void test_memory(void);
void test_memory(void)
{
    sizes();
    distinct();
    arrays();
    exhausted();
    moves();
    sets();
    print("ok\n");
}
