/* This file runs the tests of allocation, memory functions and arithmetic as an
 * ordinary program on the host's C library, so that they can run under the address and
 * undefined-behaviour sanitizers. It stands in for compiled code and for the unwinder:
 * a throw is a longjmp to the only handler. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include "../eh.h"
#include "app.h"

void test_memory(void);
void test_division(void);

static jmp_buf handler;
int32_t filter_answer;

void ilaot_out_of_memory(void)
{
    longjmp(handler, 1);
}

int32_t filtered(void (*f)(void *), void *x, int32_t n)
{
    if (setjmp(handler))
        return n + filter_answer;
    f(x);
    return 0;
}

void check(int32_t condition, const char *what)
{
    if (condition)
        return;
    printf("FAILED: %s\n", what);
    exit(1);
}

void check_log(const char *want)
{
    (void)want;
}

void print(const char *text)
{
    fputs(text, stdout);
}

void rt_fatal(const char *message)
{
    printf("fatal: %s\n", message);
    abort();
}

void rt_stack_overflow(void)
{
}

void os_signal_return(void);
void os_signal_return(void)
{
}

/* Numbers of DWARF at their edges. */
static void numbers(void)
{
    const uint8_t bytes[] = {0xe5, 0x8e, 0x26, 0x7f, 0x80, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01};
    const uint8_t *p = bytes;
    check(eh_uleb(&p) == 624485 && p == bytes + 3, "uleb");
    check(eh_sleb(&p) == -1 && eh_sleb(&p) == -128 && p == bytes + 6, "sleb");
    check(eh_uleb(&p) == UINT64_MAX && p == bytes + 16, "longest uleb");
    p = bytes + 3;
    check(eh_pointer(&p, 0x0a) == 0xffffffffffff807f, "sdata2");
    p = bytes + 3;
    check(eh_pointer(&p, 0x13) == 0xff7f807f + (uint64_t)(bytes + 3), "udata4 relative to itself");
}

int main(void)
{
    test_memory();
    test_division();
    numbers();
    return 0;
}
