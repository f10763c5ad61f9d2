/* This file tests the small services: clocks, environment, randomness, names
 * of methods. */
#include "app.h"

void test_division(void);

/* Names as the compiler gives them: a record, and a function with its offset before it. */
const uint8_t ilaot_names[] = {0, RTABI_NAME_MARK, 5, 0, 'N', '.', 'T', ':', ':', RTABI_NAME_MARK, 3, 0, 'x', 'y', 'z'};
const uint32_t ilaot_names_size = sizeof ilaot_names;
int64_t named(void);
int64_t named2(void);
int64_t here(void);

/* Called by named: returns the return address into it. */
RT_NOINLINE int64_t here(void)
{
    return (int64_t)(uintptr_t)__builtin_return_address(0);
}

static int32_t name_is(int64_t pc, const char *want)
{
    char name[16];
    int64_t length = rt_trace_name(pc, name, sizeof name);
    int64_t i = 0;
    while (want[i])
        i++;
    if (length != i)
        return 0;
    while (i-- > 0)
        if (name[i] != want[i])
            return 0;
    return 1;
}

static void names(void)
{
    char two[2];
    check(name_is(named(), "N.T::"), "name");
    check(name_is(named2(), "xyz"), "second name");
    check(rt_trace_name(named(), two, 2) == 5 && two[1] == '.', "name longer than the buffer");
    check(rt_trace_name((int64_t)(uintptr_t)here, two, 2) == -1, "a C function has no name");
    check(rt_trace_name(0, two, 2) == -1 && rt_trace_name(INT64_MAX, two, 2) == -1, "no function");
}

static void clocks(void)
{
    int64_t start = rt_ticks(), time = rt_time();
    rt_yield();
    check(rt_ticks() >= start, "ticks do not go back");
    check(time > INT64_C(630000000000000000) && time < INT64_C(800000000000000000), "time is of this century");
    check(rt_thread_id() == 1, "main thread");
}

static void system_calls(void)
{
    char value[12] = {0};
    int64_t bytes[2] = {0, 0};
    check(rt_getenv("ILAOT_TEST", value, 11) == 12 && !value[0], "variable longer than the buffer");
    check(rt_getenv("ILAOT_TEST", value, 12) == 12 && value[0] == 't' && value[11] == 'e', "environment");
    check(rt_getenv("ILAOT_TES", value, sizeof value) == -1, "no such variable");
    rt_random(bytes, sizeof bytes);
    check(bytes[0] && bytes[1] && bytes[0] != bytes[1], "random");
    check(rt_write(77, value, 1) == -9, "write to a bad descriptor");
    check(rt_read(77, value, 1) == -9, "read from a bad descriptor");
    check(rt_read(0, value, 8) == 3 && value[0] == 'i' && rt_read(0, value, 8) == 0, "input");
}

static void floats(void)
{
    volatile double x = 10.5, y = 3;
    volatile float f = 10.5f, g = 3;
    check(fmod(x, y) == 1.5 && fmod(-x, y) == -1.5 && fmodf(f, g) == 1.5f, "fmod");
}

void test_services(void);
void test_services(void)
{
    names();
    test_division();
    clocks();
    system_calls();
    floats();
    print("ok\n");
}
