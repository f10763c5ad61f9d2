/* This file holds what native code and the class library share on Windows: the process
 * heap, from which COM, LocalAlloc and the C library allocate as well, the error number,
 * libraries that are loaded at run time, and text in the system's code page. */
#include "os_windows.h"
#include "rt.h"

enum { CP_ACP = 0 };

WIN(int32_t) FreeLibrary(void *library);
WIN(void *) GetModuleHandleW(const uint16_t *name);
WIN(void *) GetProcAddress(void *library, const char *name);
WIN(void *) GetProcessHeap(void);
WIN(void *) HeapAlloc(void *heap, uint32_t flags, uint64_t bytes);
WIN(int32_t) HeapFree(void *heap, uint32_t flags, void *memory);
WIN(void *) HeapReAlloc(void *heap, uint32_t flags, void *memory, uint64_t bytes);
WIN(void *) LoadLibraryExW(const uint16_t *name, void *reserved, uint32_t flags);

int32_t rt_last_error(void)
{
    return (int32_t)GetLastError();
}

void rt_set_last_error(int32_t error)
{
    SetLastError((uint32_t)error);
}

void *rt_malloc(int64_t size)
{
    return size < 0 ? NULL : HeapAlloc(GetProcessHeap(), 0, (uint64_t)size);
}

void rt_free(void *memory)
{
    if (memory)
        HeapFree(GetProcessHeap(), 0, memory);
}

void *rt_realloc(void *memory, int64_t size)
{
    return memory ? HeapReAlloc(GetProcessHeap(), 0, memory, (uint64_t)size) : rt_malloc(size);
}

/* Loads a library by its name in UTF-16; NULL is the executable itself. */
void *rt_library_open(void *name)
{
    return name ? LoadLibraryExW(name, NULL, 0) : GetModuleHandleW(NULL);
}

/* Finds an export by its name, or by its number if that is less than 65536. */
void *rt_library_find(void *library, void *name)
{
    return GetProcAddress(library, name);
}

void rt_library_close(void *library)
{
    FreeLibrary(library);
}

int32_t rt_ansi_decode(void *bytes, int32_t size, void *units, int32_t room)
{
    return MultiByteToWideChar(CP_ACP, 0, bytes, size, units, room);
}

int32_t rt_ansi_encode(void *units, int32_t size, void *bytes, int32_t room)
{
    return WideCharToMultiByte(CP_ACP, 0, units, size, bytes, room, NULL, NULL);
}
