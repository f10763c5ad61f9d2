/* This file declares what the runtime's tests share: exceptions, the frames of
 * frames.ll, and the log that tests compare. */
#ifndef APP_H
#define APP_H

#include "../rt.h"

enum { TYPE_BASE = 100, TYPE_A = 148, TYPE_A1 = 196, TYPE_B = 300, TYPE_MEMORY = 400, TYPE_OTHER = 500 };

/* Exception is what the tests throw: a header and the trace that the runtime gave. */
typedef struct Exception {
    Object header;
    int32_t frames, batches, starts;
    void *trace[256];
} Exception;

extern Exception base, a, a1, b, memory, other;

int32_t catch_a(void (*f)(void *), void *x);
int32_t catch_two(void (*f)(void *), void *x);
void finally(void (*f)(void *), void *x, void (*g)(void *), void *y);
int32_t finally_in_catch(void (*f)(void *), void *x, void (*g)(void *), void *y);
void rethrow(void (*f)(void *), void *x);
int32_t filtered(void (*f)(void *), void *x, int32_t n);
int32_t filtered_or_a(void (*f)(void *), void *x);
int64_t pushed(void (*f)(void *), void *x, int64_t n);
int64_t variable(void (*f)(void *), void *x, int64_t n);
void ten(void (*f)(void *), void *x, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t);

/* What filter_body does next: notes 'f', then throws or returns answer. */
extern int32_t filter_answer;
extern Exception *filter_throws;
int32_t filter_body(int32_t *local, Exception *e);

void note(int32_t letter);
void print(const char *text);
void print_number(int64_t n);

/* Ends the program unless condition holds. */
void check(int32_t condition, const char *what);

/* Compares the log with a text and empties it. */
void check_log(const char *want);

/* Timing of throw and catch (bench.c). */
void bench(void);

#endif
