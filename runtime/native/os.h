/* This file is the whole boundary between the runtime and the operating system:
 * os_linux.c and os_windows.c implement it and nothing else makes a system call.
 * Failures are results, never errno; a function that cannot fail says so. */
#ifndef OS_H
#define OS_H

#include <stdbool.h>
#include <stdint.h>

/* The smallest unit in which os_map hands out memory. */
#define OS_PAGE 4096

/* Maps bytes (> 0, a multiple of OS_PAGE) of zeroed read-write memory at a
 * multiple of align (a power of two, at least OS_PAGE). Returns NULL if the system
 * has none. Pages cost memory when they are first touched. */
void *os_map(uint64_t bytes, uint64_t align);

/* Gives back a mapping. */
void os_unmap(void *start, uint64_t bytes);

/* Says that a mapping of at least 2 MB is going to be used densely, so that the
 * system may back it with huge pages. Never fails: it is advice. */
void os_map_dense(void *start, uint64_t bytes);

/* Writes up to size bytes to descriptor fd (1 output, 2 error). Returns the number
 * written (> 0 if size > 0) or -errno in Linux's numbering; restarts when interrupted. */
int64_t os_write(int32_t fd, const void *data, int64_t size);

/* Reads up to size bytes from descriptor fd (0 input). Returns the number read, 0
 * at the end, or -errno; restarts when interrupted. */
int64_t os_read(int32_t fd, void *data, int64_t size);

/* Ends the process with all its threads. */
_Noreturn void os_exit(int32_t code);

/* Ends the process as C's abort() does: by SIGABRT, whatever its handler is; on
 * Windows with the exit code 0xC0000409. */
_Noreturn void os_abort(void);

/* Monotonic clock in nanoseconds; cannot fail. */
int64_t os_ticks(void);

/* System clock in units of 100 ns since 0001-01-01 00:00 UTC; cannot fail. */
int64_t os_time(void);

/* Gives up the processor. */
void os_yield(void);

/* Sleeps while *address is expected, for at most so many nanoseconds (negative: without
 * end). Returns 0 if the time is up, else 1: another value, a wake-up, or an interruption,
 * which callers tell apart by looking again. */
int32_t os_wait(const int32_t *address, int32_t expected, int64_t nanoseconds);

/* Wakes up to count of the threads that sleep on an address (INT32_MAX: all). */
void os_wake(const int32_t *address, int32_t count);

/* Starts a thread that calls body(argument, room) on a stack of at least stack bytes (0:
 * the system's usual size) with thread-local storage of its own and a stack overflow
 * handled as on the main thread, and ends when body returns. room is room bytes of memory that is
 * either zeroed or holds what an ended thread left in it. Returns 0 or -errno. */
int64_t os_thread_start(void (*body)(void *argument, void *room), void *argument, uint64_t stack, uint64_t room);

/* The system's number of the calling thread, and its stack: [low, high). The low end of
 * the main thread's is 0, since it grows. */
uint64_t os_thread_number(void);
void os_thread_stack(uint8_t **low, uint8_t **high);

/* Names the calling thread for debuggers (UTF-8, zero-terminated); Linux keeps 15 bytes. */
void os_thread_name(const char *name);

/* The number of processors that this process may use, at least 1: by its affinity and
 * (Linux) the limits of its control groups. os_processor is the one that runs the caller. */
int32_t os_processors(void);
int32_t os_processor(void);

/* Where a thread that was stopped stands: its stack pointer, and those registers that are
 * not on the stack. */
typedef struct OSStopped {
    uint8_t *sp;
    int32_t count;
    uint64_t registers[100];
} OSStopped;

/* Stops another thread of this process, wherever it is, by its number (0: the main thread), until
 * os_thread_resume, which is for the one that stopped it. One thread at a time may stop others. False if the
 * thread is gone. */
bool os_thread_stop(uint64_t number, OSStopped *stopped);
void os_thread_resume(uint64_t number);

/* The calling thread's static thread-local storage: [low, high). */
void os_tls_range(uint8_t **low, uint8_t **high);

/* Fills a buffer with random bytes from the system; ends the process if there are
 * none, since a caller that goes on with predictable bytes is worse. */
void os_random(void *data, int64_t size);

/* Looks up an environment variable (UTF-8, zero-terminated). Returns the length
 * of its value in UTF-8 bytes, or -1; copies the value if it is at most size long. */
int64_t os_getenv(const char *name, char *data, int64_t size);

/* Prepares the process's signals, once, on the main thread. A write to a pipe nobody
 * reads fails with EPIPE instead of ending the process. A stack overflow of the calling
 * thread calls rt_stack_overflow on another stack (Windows: on a part kept back) and then
 * ends the process: Linux aborts, Windows has the exit code 0xC00000FD. Other faults keep
 * the system's default action. */
void os_start_signals(void);

#endif
