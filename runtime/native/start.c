/* This file is the part of start-up and of the process's end that all targets
 * share. The entry point of the executable (start_linux.c, start_windows.c)
 * prepares addresses and thread-local storage and then calls rt_start. */
#include "os.h"
#include "rt.h"

_Noreturn void rt_start(int32_t argc, char **argv)
{
    rt_thread_start_main();
    os_start_signals();
    os_exit(ilaot_main(argc, argv));
}

/* Reports. Called by the system boundary, on a stack of its own; it then ends the
 * process as the system does it. */
void rt_stack_overflow(void)
{
    ilaot_stack_overflow();
}

/* Ends the process because the runtime found itself in a state that cannot be. */
_Noreturn void rt_fatal(const char *message)
{
    int64_t length = 0;
    while (message[length])
        length++;
    os_write(2, "fatal: ", 7);
    os_write(2, message, length);
    os_write(2, "\n", 1);
    os_abort();
}

void rt_exit(int32_t code)
{
    os_exit(code);
}

void rt_abort(void)
{
    os_abort();
}

int64_t rt_write(int32_t fd, void *data, int64_t size)
{
    return os_write(fd, data, size);
}

int64_t rt_read(int32_t fd, void *data, int64_t size)
{
    return os_read(fd, data, size);
}

int64_t rt_ticks(void)
{
    return os_ticks();
}

int64_t rt_time(void)
{
    return os_time();
}

int64_t rt_getenv(void *name, void *data, int64_t size)
{
    return os_getenv(name, data, size);
}

void rt_random(void *data, int64_t size)
{
    os_random(data, size);
}
