/* This file declares the functions of Windows that the runtime calls, with the types
 * of its documented ABI: no SDK is used. Strings are UTF-16. */
#ifndef OS_WINDOWS_H
#define OS_WINDOWS_H

#include <stdint.h>

#define WIN(result) __declspec(dllimport) result

typedef void *Handle;

/* What a vectored handler gets: the record begins with the code of the exception. */
typedef struct ExceptionPointers {
    const uint32_t *record;
    void *context;
} ExceptionPointers;

enum {
    CP_UTF8 = 65001,
    STD_INPUT = -10, STD_OUTPUT = -11, STD_ERROR = -12,
    MEM_COMMIT = 0x1000, MEM_RESERVE = 0x2000, PAGE_READWRITE = 4,
    EXCEPTION_CONTINUE_SEARCH = 0,
    BCRYPT_USE_SYSTEM_PREFERRED_RNG = 2,
    ERROR_HANDLE_EOF = 38, ERROR_BROKEN_PIPE = 109, ERROR_TIMEOUT = 1460,
    MEM_RELEASE = 0x8000, STACK_SIZE_PARAM_IS_A_RESERVATION = 0x10000, ALL_PROCESSOR_GROUPS = 0xffff,
};
#define WAIT_FOREVER 0xFFFFFFFFu
#define STATUS_STACK_OVERFLOW 0xC00000FDu
#define STATUS_STACK_BUFFER_OVERRUN 0xC0000409u

WIN(void *) AddVectoredExceptionHandler(uint32_t first, int32_t (*handler)(ExceptionPointers *));
WIN(int32_t) BCryptGenRandom(void *algorithm, void *buffer, uint32_t size, uint32_t flags);
WIN(int32_t) CloseHandle(Handle handle);
WIN(Handle) CreateThread(void *security, uint64_t stack, uint32_t (*body)(void *), void *argument, uint32_t flags, uint32_t *id);
WIN(_Noreturn void) ExitProcess(uint32_t code);
WIN(uint32_t) GetActiveProcessorCount(uint16_t group);
WIN(const uint16_t *) GetCommandLineW(void);
WIN(int32_t) GetConsoleMode(Handle console, uint32_t *mode);
WIN(Handle) GetCurrentProcess(void);
WIN(uint32_t) GetCurrentProcessorNumber(void);
WIN(Handle) GetCurrentThread(void);
WIN(uint32_t) GetCurrentThreadId(void);
WIN(void) GetCurrentThreadStackLimits(uint64_t *low, uint64_t *high);
WIN(uint32_t) GetEnvironmentVariableW(const uint16_t *name, uint16_t *value, uint32_t size);
WIN(uint32_t) GetLastError(void);
WIN(Handle) GetModuleHandleW(const uint16_t *name);
WIN(int32_t) GetThreadContext(Handle thread, void *context);
WIN(void *) GetProcAddress(Handle module, const char *name);
WIN(int32_t) GetProcessAffinityMask(Handle process, uint64_t *processMask, uint64_t *systemMask);
WIN(Handle) GetStdHandle(int32_t which);
WIN(void) GetSystemTimePreciseAsFileTime(int64_t *time);
WIN(int32_t) MultiByteToWideChar(uint32_t page, uint32_t flags, const char *from, int32_t size, uint16_t *to, int32_t room);
WIN(Handle) OpenThread(uint32_t access, int32_t inherit, uint32_t id);
WIN(int32_t) QueryPerformanceCounter(int64_t *count);
WIN(int32_t) QueryPerformanceFrequency(int64_t *perSecond);
WIN(int32_t) ReadConsoleW(Handle console, uint16_t *buffer, uint32_t room, uint32_t *got, void *control);
WIN(int32_t) ReadFile(Handle file, void *buffer, uint32_t size, uint32_t *got, void *overlapped);
WIN(uint32_t) ResumeThread(Handle thread);
WIN(void) SetLastError(uint32_t error);
WIN(int32_t) SetThreadStackGuarantee(uint32_t *bytes);
WIN(uint32_t) SuspendThread(Handle thread);
WIN(int32_t) SwitchToThread(void);
WIN(int32_t) TerminateProcess(Handle process, uint32_t code);
WIN(void *) VirtualAlloc(void *at, uint64_t bytes, uint32_t kind, uint32_t protection);
WIN(int32_t) VirtualFree(void *at, uint64_t bytes, uint32_t kind);
WIN(int32_t) WaitOnAddress(const volatile void *address, const void *expected, uint64_t bytes, uint32_t milliseconds);
WIN(void) WakeByAddressAll(const void *address);
WIN(void) WakeByAddressSingle(const void *address);
WIN(int32_t) WideCharToMultiByte(uint32_t page, uint32_t flags, const uint16_t *from, int32_t size, char *to, int32_t room, const char *replacement, int32_t *replaced);
WIN(int32_t) WriteConsoleW(Handle console, const uint16_t *text, uint32_t size, uint32_t *written, void *reserved);
WIN(int32_t) WriteFile(Handle file, const void *data, uint32_t size, uint32_t *written, void *overlapped);

/* os_windows.c: keeps back a part of the calling thread's stack, on which its overflow is reported. */
void os_keep_stack_back(void);

#endif
