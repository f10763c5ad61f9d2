/* This file tests the unwinder: one check for each rule of ECMA-335 I.12.4.2 that
 * it must keep. */
#include "app.h"

static void nothing(void *x)
{
    (void)x;
}

static void throw_it(void *e)
{
    rt_throw(e);
}

static void note_it(void *letter)
{
    note(*(char *)letter);
}

static void typed(void)
{
    check(catch_a(nothing, NULL) == 0, "no exception");
    check(catch_a(throw_it, &a) == 1, "exact type");
    check(catch_a(throw_it, &a1) == 1, "derived type");
    check_log("aa");
    check(catch_two(throw_it, &b) == 1, "first clause");
    check(catch_two(throw_it, &a1) == 2, "second clause");
    check_log("bB");
}

static void b_through_a(void *e)
{
    catch_a(throw_it, e);
}

static void not_mine(void)
{
    check(catch_two(b_through_a, &b) == 1, "passes a frame whose clause does not match");
    check_log("b");
}

static void one_finally(void *e)
{
    finally(throw_it, e, note_it, "1");
}

static void two_finally(void *e)
{
    finally(one_finally, e, note_it, "2");
}

static void order(void)
{
    check(catch_a(two_finally, &a) == 1, "through cleanups");
    check_log("12a");
    finally(nothing, NULL, note_it, "n");
    check_log("n");
    check(finally_in_catch(throw_it, &a, note_it, "1") == 1, "cleanup and handler in one frame");
    check_log("1a");
}

static void filter_runs_first(void)
{
    filter_answer = 1;
    check(filtered(two_finally, &b, 41) == 42, "the handler sees what the filter wrote");
    check_log("f12h");
    filter_answer = 0;
    check(filtered_or_a(two_finally, &a) == 2, "a filter that declines");
    check_log("f12a");
    filter_answer = 2; /* only 1 means: handle it */
    check(filtered_or_a(two_finally, &a) == 2, "a filter's answer other than 1");
    check_log("f12a");
}

static void inner_filter(void *e)
{
    filtered(two_finally, e, 1);
}

static void nested_filters(void)
{
    filter_answer = 0;
    check(catch_two(inner_filter, &b) == 1, "declined, caught outside");
    check_log("f12b");
    check(filtered_or_a(inner_filter, &a) == 2, "two filtered frames");
    check_log("ff12a");
    check(rt_thread.filters == NULL, "filter records are unlinked");
}

static void throwing_filter(void)
{
    filter_throws = &b;
    check(filtered_or_a(two_finally, &a) == 2, "a filter that throws declines");
    filter_throws = NULL;
    check_log("f12a");
    check(rt_thread.filters == NULL, "filter records are unlinked after a throw");
}

static void rethrow_a(void *e)
{
    rethrow(one_finally, e);
}

static void rethrown(void)
{
    check(catch_a(rethrow_a, &a) == 1, "rethrown");
    check_log("1ra");
    a.starts = 0;
    check(catch_a(rethrow_a, &a) == 1, "rethrown again");
    check_log("1ra");
    check(a.starts == 1, "rethrow keeps the trace");
    for (int32_t i = 1; i < a.frames; i++)
        check(a.trace[i] != a.trace[i - 1], "the frame that rethrows is not doubled");
}

static void catch_b_inside(void *unused)
{
    (void)unused;
    note('(');
    catch_two(two_finally, &b);
    note(')');
}

static void cleanup_that_catches(void *e)
{
    finally(one_finally, e, catch_b_inside, NULL);
}

static void catch_same_inside(void *e)
{
    note('[');
    catch_a(one_finally, e);
    note(']');
}

static void cleanup_same_exception(void *e)
{
    finally(throw_it, e, catch_same_inside, e);
}

static void cleanup_that_throws(void *e)
{
    finally(throw_it, e, throw_it, &b);
}

/* The handler that pass one finds for B stays unused each time: A replaces it. */
static void replace_in_loop(void *unused)
{
    (void)unused;
    for (int32_t i = 0; i < 200; i++) {
        check(finally_in_catch(throw_it, &b, throw_it, &a) == 1, "replaced in one frame");
        check_log("a");
    }
}

static void nested(void)
{
    check(catch_a(cleanup_that_catches, &a) == 1, "a cleanup that throws and catches");
    check_log("1(12b)a");
    check(catch_a(cleanup_same_exception, &a) == 1, "a cleanup that throws and catches the same object");
    check_log("[1a]a");
    check(catch_two(cleanup_that_throws, &a) == 1, "a throw in a cleanup replaces the exception");
    check_log("b");
    check(catch_two(replace_in_loop, NULL) == 0, "replaced");
    check(rt_thread.flight_count <= 2, "abandoned cleanups are dropped");
}

/* Each level's cleanup runs the next level, which throws and catches: flights pile
 * up beyond the thread's first room. */
static void pile(void *depth);

static void throw_and_pile(void *depth)
{
    finally(throw_it, &a, pile, depth);
}

static void pile(void *depth)
{
    int32_t n = *(int32_t *)depth - 1;
    if (n > 0)
        check(catch_a(throw_and_pile, &n) == 1, "caught at each level");
}

static void piled(void)
{
    int32_t depth = 200;
    pile(&depth);
    char want[200];
    for (int32_t i = 0; i < depth - 1; i++)
        want[i] = 'a';
    want[depth - 1] = 0;
    check_log(want);
    check(rt_thread.flight_capacity > 32, "flights got more room");
}

static void catch_pushed(void)
{
    check(pushed(throw_it, &b, 12345) == 12345, "arguments are dropped at the pad");
    check(variable(throw_it, &b, 5000) == 5000, "a frame of variable size");
    check_log("pv");
}

/* Registers that a callee preserves come back after cleanups of frames that used them. */
static void registers(void)
{
    volatile int64_t seed = 3;
    int64_t r0 = seed, r1 = r0 * 5, r2 = r1 * 7, r3 = r2 * 11, r4 = r3 * 13, r5 = r4 * 17, r6 = r5 * 19;
    double d0 = (double)r0 / 7, d1 = d0 * 3, d2 = d1 * 3, d3 = d2 * 3;
    check(catch_a(two_finally, &a1) == 1, "registers");
    check(r0 == 3 && r1 == 15 && r2 == 105 && r3 == 1155 && r4 == 15015 && r5 == 255255 && r6 == 4849845, "integers");
    check(d0 == 3.0 / 7 && d1 == d0 * 3 && d2 == d1 * 3 && d3 == d2 * 3, "floating point");
    check_log("12a");
}

static void trace(void)
{
    int32_t starts = a.starts;
    check(catch_a(two_finally, &a) == 1, "trace");
    check_log("12a");
    check(a.starts == starts + 1, "one new trace");
    /* throw_it, finally, one_finally, finally, two_finally, catch_a */
    check(a.frames == 6, "frames up to the handler");
    catch_a(two_finally, &a);
    check_log("12a");
    check(a.frames == 6, "a new throw starts a new trace");
    check(catch_two(throw_it, &base) == 2, "base");
    check_log("B");
    filter_answer = 1;
    check(filtered(throw_it, &other, 0) == 1, "recording the trace fails");
    check_log("fh");
}

void test_exceptions(void);
void test_exceptions(void)
{
    typed();
    not_mine();
    order();
    filter_runs_first();
    nested_filters();
    throwing_filter();
    rethrown();
    nested();
    catch_pushed();
    registers();
    trace();
    piled();
    print("ok\n");
}

/* --- deep stacks --- */

static void down(void *depth)
{
    int32_t n = *(int32_t *)depth - 1;
    if (n == 0)
        rt_throw(&a);
    finally(down, &n, note_it, ".");
}

void test_deep(void);
void test_deep(void)
{
    char want[102];
    for (int32_t i = 0; i < 99; i++)
        want[i] = '.';
    want[99] = 'a';
    want[100] = 0;
    int32_t depth = 100;
    for (int32_t i = 0; i < 3; i++) {
        a.batches = 0;
        check(catch_a(down, &depth) == 1, "deep");
        check_log(want);
        check(a.frames == 200 && a.batches == 4, "the trace comes in batches");
    }
    print("ok\n");
}
