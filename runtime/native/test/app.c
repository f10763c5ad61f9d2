/* This file plays the class library and the entry point for the runtime's tests:
 * the exports that the runtime calls, and a table of test programs chosen by the
 * first argument. A program that must end abnormally is judged by test-runtime.sh. */
#include "app.h"

_Alignas(8) const uint8_t ilaot_types[1024]; /* no type is an array */
Exception base = {.header = {TYPE_BASE, 0}}, a = {.header = {TYPE_A, 0}}, a1 = {.header = {TYPE_A1, 0}};
Exception b = {.header = {TYPE_B, 0}}, memory = {.header = {TYPE_MEMORY, 0}}, other = {.header = {TYPE_OTHER, 0}};

static char log_text[4096];
static int32_t log_length;

/* The log is the main thread's. */
void note(int32_t letter)
{
    if (rt_thread_id() == 1 && log_length < (int32_t)sizeof log_text - 1)
        log_text[log_length++] = (char)letter;
}

void print(const char *text)
{
    int64_t n = 0;
    while (text[n])
        n++;
    rt_write(1, (void *)(uintptr_t)text, n);
}

void print_number(int64_t n)
{
    char digits[24];
    int32_t i = sizeof digits;
    digits[--i] = 0;
    uint64_t left = n < 0 ? -(uint64_t)n : (uint64_t)n;
    do
        digits[--i] = (char)('0' + left % 10);
    while (left /= 10);
    if (n < 0)
        digits[--i] = '-';
    print(digits + i);
}

void check(int32_t condition, const char *what)
{
    if (condition)
        return;
    print("FAILED: ");
    print(what);
    print("\n");
    rt_exit(1);
}

void check_log(const char *want)
{
    log_text[log_length] = 0;
    int32_t i = 0;
    while (i < log_length && log_text[i] == want[i])
        i++;
    if (i != log_length || want[i]) {
        print("log is '");
        print(log_text);
        print("', want '");
        print(want);
        print("'\n");
        rt_exit(1);
    }
    log_length = 0;
}

/* --- exports of the class library --- */

void ilaot_out_of_memory(void)
{
    rt_throw(&memory);
}

void ilaot_stack_overflow(void)
{
    print("Stack overflow.\n");
}

void ilaot_unhandled(void *exception)
{
    print(exception == &b ? "Unhandled B\n" : "Unhandled\n");
    if (exception == &memory)
        rt_throw(&a); /* the report itself fails */
}

void ilaot_trace_push(void *exception, void *frames, int32_t count, int32_t first)
{
    Exception *e = exception;
    e->batches++;
    if (first) {
        e->frames = 0;
        e->starts++;
    }
    for (int32_t i = 0; i < count && e->frames < 256; i++)
        e->trace[e->frames++] = ((void **)frames)[i];
    if (exception == &other)
        rt_throw(&a); /* recording fails: the exception must go on */
}

int32_t filter_answer;
Exception *filter_throws;

int32_t filter_body(int32_t *local, Exception *e)
{
    check(e->frames > 0, "the trace reaches the filter");
    note('f');
    *local += 1;
    if (filter_throws)
        rt_throw(filter_throws);
    return filter_answer;
}

void ten(void (*f)(void *), void *x, int64_t p, int64_t q, int64_t r, int64_t s, int64_t t, int64_t u, int64_t v, int64_t w)
{
    check(p + w == 9 && q + v == 9 && r + u == 9 && s + t == 9, "arguments on the stack");
    if (p == 8)
        f(x);
}

/* --- programs --- */

void test_exceptions(void);
void test_deep(void);
void test_memory(void);
void test_services(void);
void test_threads(void);
void program_thread_overflow(void);
void program_thread_unhandled(void);

static void throw_it(void *e)
{
    rt_throw(e);
}

static void note_it(void *letter)
{
    print(letter);
}

static void program_unhandled(void)
{
    finally(throw_it, &b, note_it, "finally\n");
}

static void program_unhandled_report(void)
{
    throw_it(&memory);
}

static int32_t recurse(int32_t n)
{
    volatile int32_t frame[64];
    frame[n & 63] = n;
    return frame[n & 63] < 0 ? n : recurse(n + 1) + frame[n & 63];
}

static void program_overflow(void)
{
    print_number(recurse(0));
}

static void program_segv(void)
{
    *(volatile int32_t *)16 = 1;
}

static void program_out_of_memory(void)
{
    rt_new(8, INT64_MAX & ~7);
}

static void program_hello(void)
{
    print("hello\n");
}

/* Writes until it fails: nobody reads. */
static void program_pipe(void)
{
    static char text[4096];
    int64_t n;
    while ((n = rt_write(1, text, sizeof text)) > 0)
        ;
    rt_exit(n == -32 ? 0 : 1); /* EPIPE */
}

static const struct {
    const char *name;
    void (*run)(void);
} programs[] = {
    {"hello", program_hello},
    {"exceptions", test_exceptions},
    {"deep", test_deep},
    {"memory", test_memory},
    {"services", test_services},
    {"threads", test_threads},
    {"thread-overflow", program_thread_overflow},
    {"thread-unhandled", program_thread_unhandled},
    {"pipe", program_pipe},
    {"bench", bench},
    {"unhandled", program_unhandled},
    {"unhandled-report", program_unhandled_report},
    {"overflow", program_overflow},
    {"segv", program_segv},
    {"out-of-memory", program_out_of_memory},
};

static int32_t equal(const char *x, const char *y)
{
    while (*x && *x == *y)
        x++, y++;
    return *x == *y;
}

int32_t ilaot_main(int32_t argc, char **argv)
{
    for (uint32_t i = 0; argc > 1 && i < sizeof programs / sizeof *programs; i++)
        if (equal(argv[1], programs[i].name)) {
            programs[i].run();
            return 0;
        }
    print("unknown program\n");
    return 2;
}
