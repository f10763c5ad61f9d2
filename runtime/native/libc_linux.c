/* This file prepares musl's C library, if it is linked into the program, which then asks for
 * this file too: its own start-up code is not used. Its record of a thread lies beside the
 * thread pointer (tls_linux.c) and begins as zeros. */
#include "os.h"
#include "os_linux.h"
#include "rt.h"

extern char **__environ;
void *uselocale(void *locale);
__attribute__((weak)) void __stdio_exit(void);

/* The beginning of musl's description of the process. */
extern struct Libc {
    int8_t can_do_threads, threaded, secure, need_locks;
    int32_t threads_minus_1;
    uint64_t *auxiliary; /* the vector behind the environment */
    uint64_t unused[4];
    uint64_t page_size;
} __libc;

/* Called on each thread before it runs anything: the locale, and on the main thread
 * environment, system information, and locking, since it does not know of our threads. */
void os_start_libc(int32_t is_main)
{
    if (is_main) {
        __libc.need_locks = 1;
        __libc.page_size = OS_PAGE;
        __environ = os_environment;
        char **end = os_environment;
        while (*end)
            end++;
        __libc.auxiliary = (uint64_t *)(end + 1);
    }
    uselocale((void *)-1);
}

/* Called at the end of the process: writes what is buffered. */
void os_end_libc(void)
{
    if (__stdio_exit)
        __stdio_exit();
}
