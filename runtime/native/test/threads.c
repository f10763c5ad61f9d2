/* This file tests threads: that they start with zeroed local storage of their own, that
 * allocation and exceptions on several at once do not disturb each other, that their mappings are used again, and
 * sleeping on a word. */
#include "app.h"
#include "../os.h"

enum { THREADS = 8, MILLISECOND = 1000000 };

/* Job is what a test's thread does; done is what the main thread sleeps on. */
typedef struct Job {
    void (*run)(struct Job *job);
    int32_t number;
    int32_t done;
    int64_t result;
    void *data;
} Job;

static _Thread_local int64_t own = 5; /* from the image */
static _Thread_local int64_t own_zero;

void ilaot_thread_main(void *object)
{
    Job *job = object;
    check(rt_thread_id() == 0 && own == 5 && own_zero == 0, "local storage is new");
    rt_thread_set_id(job->number);
    own = own_zero = job->number;
    job->run(job);
    check(rt_thread_id() == job->number && own == job->number && own_zero == job->number, "local storage is the thread's");
    __atomic_store_n(&job->done, 1, __ATOMIC_RELEASE);
    rt_wake(&job->done, INT32_MAX);
}

static void join(Job *job)
{
    while (!__atomic_load_n(&job->done, __ATOMIC_ACQUIRE))
        rt_wait(&job->done, 0, -1);
}

/* Runs f on some threads at once and waits for them. */
static void together(Job *jobs, int32_t count, void (*f)(Job *), int64_t stack)
{
    for (int32_t i = 0; i < count; i++) {
        jobs[i] = (Job){.run = f, .number = i + 2};
        check(rt_thread_start(&jobs[i], stack) == 0, "start");
    }
    for (int32_t i = 0; i < count; i++)
        join(&jobs[i]);
}

static int64_t shared;
static int32_t lock;

static void count(Job *job)
{
    (void)job;
    for (int32_t i = 0; i < 20000; i++) {
        rt_lock(&lock);
        shared++;
        rt_unlock(&lock);
    }
}

/* Objects of all threads are kept; each must hold its thread's number at the end. */
static void allocate(Job *job)
{
    enum { COUNT = 4000 };
    int64_t *first = NULL;
    for (int32_t i = 0; i < COUNT; i++) {
        int64_t bytes = i % 500 == 499 ? 40000 : 24 + (i * 13 % 40) * 8;
        int64_t *object = rt_new(77, bytes);
        check(!object[1] && !object[2] && !object[bytes / 8 - 1], "memory is zero");
        object[1] = (int64_t)(uintptr_t)first;
        object[2] = job->number;
        first = object;
    }
    for (; first; first = (int64_t *)(uintptr_t)first[1]) {
        check(first[2] == job->number, "objects do not overlap");
        job->result++;
    }
    check(job->result == COUNT, "all objects");
}

static void throw_it(void *e)
{
    rt_throw(e);
}

static void add_one(void *n)
{
    ++*(int64_t *)n;
}

typedef struct Dive {
    Job *job;
    Exception *exception;
    int32_t depth;
} Dive;

static void dive(void *x)
{
    Dive d = *(Dive *)x;
    if (!d.depth--)
        throw_it(d.exception);
    finally(dive, &d, add_one, &d.job->result);
}

static void throw_and_catch(Job *job)
{
    Exception *e = rt_new(TYPE_A, sizeof *e);
    for (int32_t i = 0; i < 300; i++) {
        Dive d = {job, e, i % 20};
        e->frames = 0;
        check(catch_a(dive, &d) == 1, "caught");
    }
    check(job->result == 300 / 20 * (19 * 20 / 2), "every cleanup ran once");
}

/* The list holds the caller, whose stack bounds hold this frame. */
static void listed(Job *job)
{
    Thread *t;
    rt_lock(&rt_threads.lock);
    for (t = rt_threads.first; t && t != &rt_thread; t = t->next)
        ;
    rt_unlock(&rt_threads.lock);
    uint8_t *here = (uint8_t *)&t;
    check(t && t->object == (Object *)job && t->system, "the list holds the thread");
    check(t->stack_low < here && here < t->stack_high, "bounds of the stack");
    check((uint64_t)here % 8 == 0 && (uint64_t)(t->stack_high - t->stack_low) >= 128 << 10, "size of the stack");
}

static int64_t use_stack(int64_t n)
{
    volatile char frame[1024];
    frame[n & 1023] = (char)n;
    return n ? use_stack(n - 1) + 1 + (frame[0] & 0) : 0;
}

static void deep(Job *job)
{
    job->result = use_stack(40000); /* some 40 MB */
}

static void named(Job *job)
{
    (void)job;
    rt_thread_name("a name of a thread that is l\xc3\xb6ng");
}

static void wakes(Job *job)
{
    int32_t *word = job->data;
    while (!__atomic_load_n(word, __ATOMIC_ACQUIRE))
        rt_wait(word, 0, -1);
}

static void sleeping(void)
{
    int32_t word = 0;
    int64_t start = rt_ticks();
    while (rt_wait(&word, 0, 20 * MILLISECOND))
        ; /* it may return early */
    check(rt_ticks() - start >= 19 * MILLISECOND, "sleeps until the time is up");
    check(rt_wait(&word, 1, -1) == 1, "another value does not sleep");
    check(rt_wait(&word, 0, 0) == 0, "no time");
    Job jobs[THREADS];
    for (int32_t i = 0; i < THREADS; i++) {
        jobs[i] = (Job){.run = wakes, .number = i + 2, .data = &word};
        check(rt_thread_start(&jobs[i], 0) == 0, "start");
    }
    __atomic_store_n(&word, 1, __ATOMIC_RELEASE);
    rt_wake(&word, INT32_MAX);
    for (int32_t i = 0; i < THREADS; i++)
        join(&jobs[i]);
}

void test_threads(void);
void test_threads(void)
{
    static Job jobs[3 * THREADS];
    together(jobs, THREADS, count, 0);
    check(shared == THREADS * 20000, "the lock excludes");
    for (int32_t round = 0; round < 5; round++) {
        together(jobs, 3 * THREADS, allocate, 0); /* more than the mappings that are kept */
        together(jobs, THREADS, throw_and_catch, 256 << 10);
        together(jobs, THREADS, listed, round * 100000);
    }
    together(jobs, 2, deep, 64 << 20);
    check(jobs[0].result == 40000 && jobs[1].result == 40000, "a large stack");
    together(jobs, 1, named, 0);
    sleeping();
    check(rt_processors() >= 1 && rt_processor() >= 0, "processors");
    check(rt_thread_start(jobs, INT64_MAX) < 0, "a stack that cannot be");
    while (__atomic_load_n(&rt_threads.first, __ATOMIC_ACQUIRE) != &rt_thread)
        rt_yield(); /* they leave the list after they said that they are done */
    print("ok\n");
}

static int32_t recurse(int32_t n)
{
    volatile int32_t frame[64];
    frame[n & 63] = n;
    return frame[n & 63] < 0 ? n : recurse(n + 1) + frame[n & 63];
}

static void overflow(Job *job)
{
    job->result = recurse(0);
}

/* The stack of a second thread overflows. */
void program_thread_overflow(void);
void program_thread_overflow(void)
{
    Job jobs[1];
    together(jobs, 1, overflow, 0);
}

static void unhandled(Job *job)
{
    (void)job;
    rt_throw(&b);
}

/* An exception on a second thread that nobody catches. */
void program_thread_unhandled(void);
void program_thread_unhandled(void)
{
    Job jobs[1];
    together(jobs, 1, unhandled, 0);
}
