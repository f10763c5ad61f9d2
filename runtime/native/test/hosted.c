#define _DEFAULT_SOURCE /* mkdtemp */
/* This file runs the tests of allocation, memory functions and arithmetic as an
 * ordinary program on the host's C library, so that they can run under the address and
 * undefined-behaviour sanitizers. It stands in for compiled code and for the unwinder:
 * a throw is a longjmp to the only handler. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../eh.h"
#include "../os_linux.h"
#include "app.h"

void test_memory(void);
void test_division(void);

_Alignas(8) const uint8_t ilaot_types[1024]; /* no type is an array */

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

static void write_file(const char *folder, const char *name, const char *text)
{
    char path[200];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    check(file && fputs(text, file) >= 0 && !fclose(file), path);
}

/* Control groups: the least limit on the way up counts, rounded up. */
static void groups(void)
{
    char root[] = "/tmp/ilaot-groups-XXXXXX", list[64], inner[64];
    check(mkdtemp(root) != NULL, "temporary folder");
    snprintf(list, sizeof list, "%s/list", root);
    snprintf(inner, sizeof inner, "%s/a", root);
    mkdir(inner, 0700);
    strcat(inner, "/b");
    mkdir(inner, 0700);
    write_file(root, "list", "1:cpu:/old\n0::/a/b\n");
    check(os_group_limits(list, root, 64) == 64, "no limits");
    write_file(root, "a/b/cpu.max", "max 100000\n");
    check(os_group_limits(list, root, 64) == 64, "max");
    write_file(root, "a/b/cpu.max", "250000 100000\n");
    check(os_group_limits(list, root, 64) == 3 && os_group_limits(list, root, 2) == 2, "two and a half are three");
    write_file(root, "cpu.max", "50000 100000\n");
    check(os_group_limits(list, root, 64) == 1, "the root's limit");
    write_file(root, "list", "1:cpu:/old\n");
    check(os_group_limits(list, root, 64) == 64, "version 1 only");
    check(os_group_limits("/nowhere", root, 64) == 64, "no list");
    char command[96];
    snprintf(command, sizeof command, "rm -r %s", root);
    check(system(command) == 0, "clean up");
}

int main(void)
{
    test_memory();
    test_division();
    numbers();
    groups();
    return 0;
}
