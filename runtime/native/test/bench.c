/* This file measures throw and catch through 1, 10 and 100 distinct functions, so
 * that each frame has a row of its own in the cache. */
#include "app.h"

typedef void Frame(int32_t depth);
static volatile int32_t sink;

#define FRAME(n, next)                          \
    static RT_NOINLINE void frame##n(int32_t d) \
    {                                           \
        volatile int32_t local[n % 5 + 1];      \
        local[0] = d;                           \
        if (d <= 1)                             \
            rt_throw(&a);                       \
        next(d - 1);                            \
        sink = local[0];                        \
    }
#define TEN(t, next)                                                                                      \
    FRAME(t##9, next)                                                                                     \
    FRAME(t##8, frame##t##9) FRAME(t##7, frame##t##8) FRAME(t##6, frame##t##7) FRAME(t##5, frame##t##6)   \
    FRAME(t##4, frame##t##5) FRAME(t##3, frame##t##4) FRAME(t##2, frame##t##3) FRAME(t##1, frame##t##2)   \
    FRAME(t##0, frame##t##1)

static void bottom(int32_t d)
{
    (void)d;
    rt_throw(&a);
}

TEN(19, bottom) TEN(18, frame190) TEN(17, frame180) TEN(16, frame170) TEN(15, frame160)
TEN(14, frame150) TEN(13, frame140) TEN(12, frame130) TEN(11, frame120) TEN(10, frame110)

static void run(void *depth)
{
    frame100(*(int32_t *)depth);
}

static int64_t measure(int32_t depth, int32_t rounds)
{
    int64_t best = INT64_MAX;
    for (int32_t series = 0; series < 7; series++) {
        int64_t start = rt_ticks();
        for (int32_t i = 0; i < rounds; i++)
            catch_a(run, &depth);
        int64_t time = (rt_ticks() - start) / rounds;
        best = time < best ? time : best;
    }
    return best;
}

void bench(void)
{
    int32_t depths[] = {1, 10, 100};
    int64_t start = rt_ticks();
    catch_a(run, &depths[2]);
    print("first throw, depth 100: ");
    print_number(rt_ticks() - start);
    print(" ns\n");
    for (int32_t i = 0; i < 3; i++) {
        print("depth ");
        print_number(depths[i]);
        print(": ");
        print_number(measure(depths[i], 10000));
        print(" ns\n");
    }
}
