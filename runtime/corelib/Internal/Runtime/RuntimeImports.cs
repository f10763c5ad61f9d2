// This file declares the functions of the native runtime that the class library
// calls. It mirrors the table of helpers in codegen/rtabi; nothing else is extern.
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static unsafe class RuntimeImports
{
    /// <summary>Throws again without starting a new trace.</summary>
    [RuntimeImport("rt_rethrow"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Rethrow(object exception);

    /// <summary>memmove of memory that holds references.</summary>
    [RuntimeImport("rt_copy_refs"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void CopyReferences(void* destination, void* source, nint bytes);

    /// <summary>Ends the process with an exit code.</summary>
    [RuntimeImport("rt_exit"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Exit(int exitCode);

    /// <summary>Ends the process by SIGABRT.</summary>
    [RuntimeImport("rt_abort"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Abort();

    /// <summary>1 on Windows, else 0.</summary>
    [RuntimeImport("rt_windows"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int Windows();

    /// <summary>Writes to a file descriptor: bytes written or -errno.</summary>
    [RuntimeImport("rt_write"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint Write(int descriptor, byte* data, nint bytes);

    /// <summary>Reads from a file descriptor: bytes read, 0 at the end, or -errno.</summary>
    [RuntimeImport("rt_read"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint Read(int descriptor, byte* data, nint bytes);

    /// <summary>The managed number of the current thread.</summary>
    [RuntimeImport("rt_thread_id"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int ThreadId();

    /// <summary>Gives the current thread its number.</summary>
    [RuntimeImport("rt_thread_set_id"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void SetThreadId(int id);

    /// <summary>Starts a thread that calls RuntimeExports.ThreadMain: 0 or -errno.</summary>
    [RuntimeImport("rt_thread_start"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int StartThread(object argument, nint stackBytes);

    /// <summary>Names the current thread for debuggers: UTF-8, zero-terminated.</summary>
    [RuntimeImport("rt_thread_name"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void NameThread(byte* name);

    /// <summary>Sleeps while a word has a value: 0 if the time is up, else 1. It may return early. Negative: without end.</summary>
    [RuntimeImport("rt_wait"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int Wait(int* address, int expected, long nanoseconds);

    /// <summary>Wakes threads that sleep on a word.</summary>
    [RuntimeImport("rt_wake"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Wake(int* address, int count);

    /// <summary>Tells the processor that a loop waits for another one.</summary>
    [RuntimeImport("rt_pause"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Pause();

    /// <summary>The number of processors that this process may use.</summary>
    [RuntimeImport("rt_processors"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int Processors();

    /// <summary>The number of the processor that runs the caller.</summary>
    [RuntimeImport("rt_processor"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int Processor();

    /// <summary>Gives up the processor.</summary>
    [RuntimeImport("rt_yield"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Yield();

    /// <summary>Monotonic clock in nanoseconds.</summary>
    [RuntimeImport("rt_ticks"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern long Ticks();

    /// <summary>System clock in 100 ns units since 0001-01-01 UTC.</summary>
    [RuntimeImport("rt_time"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern long Time();

    /// <summary>Environment variable in UTF-8: its length in bytes or -1.</summary>
    [RuntimeImport("rt_getenv"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint GetEnvironment(byte* name, byte* buffer, nint size);

    /// <summary>Fills a buffer with random bytes of the system.</summary>
    [RuntimeImport("rt_random"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Random(byte* buffer, nint bytes);

    /// <summary>Collects now; the number of objects whose finalizers are due.</summary>
    [RuntimeImport("rt_gc_collect"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int Collect();

    /// <summary>Does nothing with an object.</summary>
    [RuntimeImport("rt_keep_alive"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void KeepAlive(object? obj);

    /// <summary>Does nothing with memory, which must therefore be what the program has made it.</summary>
    [RuntimeImport("rt_keep_alive"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void KeepAlive(void* memory);

    /// <summary>The next object whose finalizer must run.</summary>
    [RuntimeImport("rt_gc_due"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern object? NextFinalizable();

    /// <summary>The object's finalizer need not run.</summary>
    [RuntimeImport("rt_gc_suppress"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void SuppressFinalize(object obj);

    /// <summary>The object's finalizer must run, again if it has.</summary>
    [RuntimeImport("rt_gc_register"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void RegisterFinalize(object obj);

    /// <summary>Makes the collector clear the cell when its object is dead.</summary>
    [RuntimeImport("rt_weak_register"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void RegisterWeak(WeakCell cell);

    /// <summary>Bytes allocated by this process so far.</summary>
    [RuntimeImport("rt_gc_bytes"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern long AllocatedBytes();

    /// <summary>Name of the method that holds a return address, in UTF-8: bytes, or -1.</summary>
    [RuntimeImport("rt_trace_name"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint TraceName(nint address, byte* buffer, nint size);

    /// <summary>Memory that native code can free; 0 if there is none.</summary>
    [RuntimeImport("rt_malloc"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint Malloc(nint bytes);

    /// <summary>The same memory with another size; 0 if there is none.</summary>
    [RuntimeImport("rt_realloc"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint Realloc(nint memory, nint bytes);

    /// <summary>Gives memory back; 0 is nothing.</summary>
    [RuntimeImport("rt_free"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void Free(nint memory);

    /// <summary>The error number of native code.</summary>
    [RuntimeImport("rt_last_error"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int LastError();

    [RuntimeImport("rt_set_last_error"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void SetLastError(int error);

    /// <summary>Loads a library; null is the program itself. 0 if that is not possible.</summary>
    [RuntimeImport("rt_library_open"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint OpenLibrary(char* name);

    [RuntimeImport("rt_library_find"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint FindFunction(nint library, byte* name);

    [RuntimeImport("rt_library_close"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern void CloseLibrary(nint library);

    /// <summary>Windows: text of the system's code page to UTF-16.</summary>
    [RuntimeImport("rt_ansi_decode"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int DecodeAnsi(byte* bytes, int size, char* units, int room);

    /// <summary>Windows: UTF-16 to the system's code page.</summary>
    [RuntimeImport("rt_ansi_encode"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int EncodeAnsi(char* units, int size, byte* bytes, int room);

    /// <summary>The number of thunks for delegates that native code calls.</summary>
    [RuntimeImport("rt_thunk_count"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int ThunkCount();

    /// <summary>The address of a thunk, which runs code from now on.</summary>
    [RuntimeImport("rt_thunk_use"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern nint UseThunk(int number, nint code);

    /// <summary>The number of the thunk at an address, or -1.</summary>
    [RuntimeImport("rt_thunk_at"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int ThunkAt(nint address);

    /// <summary>The number of the thunk that was called last on this thread.</summary>
    [RuntimeImport("rt_thunk_last"), MethodImpl(MethodImplOptions.InternalCall)]
    internal static extern int LastThunk();
}
