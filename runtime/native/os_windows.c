/* This file is the boundary to Windows, through kernel32 and bcrypt. Text is UTF-8 on
 * our side; a console gets and gives UTF-16, so that its code page does not matter. */
#include "os_windows.h"
#include "os.h"
#include "rt.h"

enum { EIO = 5, EBADF = 9, ENOMEM = 12, EACCES = 13, ENOSPC = 28, EPIPE = 32 };

/* Translates the last error to Linux's number, negated. */
static int64_t failure(void)
{
    switch (GetLastError()) {
    case 5: return -EACCES;
    case 6: return -EBADF;
    case 8: return -ENOMEM;
    case 109: case 232: return -EPIPE;
    case 112: return -ENOSPC;
    default: return -EIO;
    }
}

static uint32_t at_most(int64_t size, uint32_t limit)
{
    return size < limit ? (uint32_t)size : limit;
}

/* --- memory --- */

/* VirtualAlloc aligns to 64 KB; for more, the address space is reserved with slack and
 * only the aligned part gets memory. */
void *os_map(uint64_t bytes, uint64_t align)
{
    if (align <= 64 << 10)
        return VirtualAlloc(NULL, bytes, MEM_RESERVE | MEM_COMMIT, PAGE_READWRITE);
    if (bytes > UINT64_MAX - align)
        return NULL;
    uint64_t start = (uint64_t)VirtualAlloc(NULL, bytes + align, MEM_RESERVE, PAGE_READWRITE);
    if (!start)
        return NULL;
    return VirtualAlloc((void *)((start + align - 1) & ~(align - 1)), bytes, MEM_COMMIT, PAGE_READWRITE);
}

/* Huge pages need a privilege on Windows. */
void os_unmap(void *start, uint64_t bytes)
{
    (void)bytes;
    VirtualFree(start, 0, MEM_RELEASE);
}

void os_map_dense(void *start, uint64_t bytes)
{
    (void)start;
    (void)bytes;
}

/* --- input and output --- */

enum { CONSOLE_CHUNK = 1024 };

/* Returns the length of the part of a chunk that ends at the end of a UTF-8 sequence:
 * an unfinished one at the end waits for the next call, unless nothing else is there. */
static int32_t whole_sequences(const uint8_t *data, int32_t size)
{
    int32_t i = size;
    while (i > 0 && size - i < 3 && (data[i - 1] & 0xc0) == 0x80)
        i--;
    if (!i || data[i - 1] < 0xc0)
        return size;
    int32_t need = data[i - 1] >= 0xf0 ? 4 : data[i - 1] >= 0xe0 ? 3 : 2;
    return size - (i - 1) >= need || i == 1 ? size : i - 1;
}

static int64_t write_console(Handle console, const char *data, int64_t size)
{
    uint16_t wide[CONSOLE_CHUNK];
    int32_t chunk = (int32_t)at_most(size, CONSOLE_CHUNK);
    if (chunk < size)
        chunk = whole_sequences((const uint8_t *)data, chunk);
    int32_t length = MultiByteToWideChar(CP_UTF8, 0, data, chunk, wide, CONSOLE_CHUNK);
    uint32_t written;
    if (!WriteConsoleW(console, wide, (uint32_t)length, &written, NULL))
        return failure();
    return chunk;
}

int64_t os_write(int32_t fd, const void *data, int64_t size)
{
    uint32_t mode, written;
    if (fd != 1 && fd != 2)
        return -EBADF;
    if (size <= 0)
        return 0;
    Handle file = GetStdHandle(fd == 1 ? STD_OUTPUT : STD_ERROR);
    if (GetConsoleMode(file, &mode))
        return write_console(file, data, size);
    if (!WriteFile(file, data, at_most(size, 1 << 30), &written, NULL))
        return failure();
    return written;
}

/* A UTF-16 unit becomes at most three bytes, a surrogate pair four; a pair that the end
 * of the buffer would divide is read whole. Control-Z at the start of a line ends the
 * input, as everywhere on Windows. */
static int64_t read_console(Handle console, char *data, int64_t size)
{
    uint16_t wide[CONSOLE_CHUNK + 1];
    uint32_t got, more, room = at_most(size / 3, CONSOLE_CHUNK);
    if (room < 2)
        return -ENOMEM;
    if (!ReadConsoleW(console, wide, room - 1, &got, NULL))
        return failure();
    if (got && wide[got - 1] >> 10 == 0xd800 >> 10 && ReadConsoleW(console, wide + got, 1, &more, NULL))
        got += more;
    if (!got || wide[0] == 26)
        return 0;
    return WideCharToMultiByte(CP_UTF8, 0, wide, (int32_t)got, data, (int32_t)at_most(size, INT32_MAX), NULL, NULL);
}

int64_t os_read(int32_t fd, void *data, int64_t size)
{
    uint32_t mode, got;
    if (fd != 0)
        return -EBADF;
    if (size <= 0)
        return 0;
    Handle file = GetStdHandle(STD_INPUT);
    if (GetConsoleMode(file, &mode))
        return read_console(file, data, size);
    if (ReadFile(file, data, at_most(size, 1 << 30), &got, NULL))
        return got;
    uint32_t error = GetLastError(); /* a pipe whose writer is gone has ended */
    return error == ERROR_BROKEN_PIPE || error == ERROR_HANDLE_EOF ? 0 : failure();
}

/* --- clocks, randomness, environment --- */

int64_t os_ticks(void)
{
    int64_t count, frequency;
    QueryPerformanceCounter(&count);
    QueryPerformanceFrequency(&frequency);
    return count / frequency * 1000000000 + count % frequency * 1000000000 / frequency;
}

int64_t os_time(void)
{
    const int64_t file_epoch = 504911232000000000; /* 1601-01-01 in ticks since year 1 */
    int64_t time;
    GetSystemTimePreciseAsFileTime(&time);
    return file_epoch + time;
}

void os_yield(void)
{
    SwitchToThread();
}

void os_random(void *data, int64_t size)
{
    uint8_t *p = data;
    while (size > 0) {
        uint32_t n = at_most(size, 1 << 20);
        if (BCryptGenRandom(NULL, p, n, BCRYPT_USE_SYSTEM_PREFERRED_RNG) < 0)
            rt_fatal("the system has no random bytes");
        p += n;
        size -= n;
    }
}

/* The longest variable of Windows has 32767 units. */
int64_t os_getenv(const char *name, char *data, int64_t size)
{
    uint16_t wide_name[512];
    uint16_t value[32768];
    if (!MultiByteToWideChar(CP_UTF8, 0, name, -1, wide_name, sizeof wide_name / 2))
        return -1;
    SetLastError(0);
    uint32_t length = GetEnvironmentVariableW(wide_name, value, sizeof value / 2);
    if (!length)
        return GetLastError() ? -1 : 0;
    int32_t bytes = WideCharToMultiByte(CP_UTF8, 0, value, (int32_t)length, NULL, 0, NULL, NULL);
    if (bytes <= size)
        WideCharToMultiByte(CP_UTF8, 0, value, (int32_t)length, data, bytes, NULL, NULL);
    return bytes;
}

/* --- the end --- */

void os_exit(int32_t code)
{
    ExitProcess((uint32_t)code);
}

void os_abort(void)
{
    TerminateProcess(GetCurrentProcess(), STATUS_STACK_BUFFER_OVERRUN);
    for (;;)
        ;
}

/* Runs on the part of the stack that SetThreadStackGuarantee keeps back. */
static int32_t on_exception(ExceptionPointers *pointers)
{
    if (*pointers->record != STATUS_STACK_OVERFLOW)
        return EXCEPTION_CONTINUE_SEARCH;
    rt_stack_overflow();
    TerminateProcess(GetCurrentProcess(), STATUS_STACK_OVERFLOW);
    return EXCEPTION_CONTINUE_SEARCH;
}

void os_keep_stack_back(void)
{
    uint32_t bytes = 64 << 10;
    SetThreadStackGuarantee(&bytes);
}

void os_start_signals(void)
{
    rt_thread.system = GetCurrentThreadId();
    os_keep_stack_back();
    AddVectoredExceptionHandler(1, on_exception);
}
