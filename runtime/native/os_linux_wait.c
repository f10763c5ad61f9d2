/* This file puts threads to sleep on a word of memory and wakes them: Linux's futex
 * system call (Franke, Russell and Kirkwood, "Fuss, Futexes and Furwocks", OLS 2002). */
#include "os.h"
#include "os_linux_syscall.h"

enum { FUTEX_WAIT_PRIVATE = 128, FUTEX_WAKE_PRIVATE = 129, ETIMEDOUT = 110 };

int32_t os_wait(const int32_t *address, int32_t expected, int64_t nanoseconds)
{
    Timespec t = {nanoseconds / 1000000000, nanoseconds % 1000000000};
    return syscall4(SYS_futex, word(address), FUTEX_WAIT_PRIVATE, expected, nanoseconds < 0 ? 0 : word(&t)) != -ETIMEDOUT;
}

void os_wake(const int32_t *address, int32_t count)
{
    syscall3(SYS_futex, word(address), FUTEX_WAKE_PRIVATE, count);
}
