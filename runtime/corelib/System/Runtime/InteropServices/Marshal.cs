// This file is the first part of Marshal: memory and error numbers. What depends on the native
// form of a type is expanded by the compiler (Marshal.Structures.cs).
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices;

public static unsafe partial class Marshal
{
    public static readonly int SystemDefaultCharSize = RuntimeImports.Windows() != 0 ? 2 : 1;
    public static readonly int SystemMaxDBCSCharSize = RuntimeImports.Windows() != 0 ? 1 : 3;

    [ThreadStatic] private static int t_lastPInvokeError;

    public static int GetLastPInvokeError() => t_lastPInvokeError;
    public static void SetLastPInvokeError(int error) => t_lastPInvokeError = error;
    public static int GetLastWin32Error() => t_lastPInvokeError;
    public static int GetLastSystemError() => RuntimeImports.LastError();
    public static void SetLastSystemError(int error) => RuntimeImports.SetLastError(error);
    public static int GetHRForLastWin32Error() => HResultOf(GetLastPInvokeError());

    private static int HResultOf(int error) => (error & unchecked((int)0x80000000)) != 0 ? error : error & 0xFFFF | unchecked((int)0x80070000);

    public static nint AllocHGlobal(int cb) => AllocHGlobal((nint)cb);

    public static nint AllocHGlobal(nint cb)
    {
        nint memory = RuntimeImports.Malloc(cb == 0 ? 1 : cb);
        return memory == 0 ? throw new OutOfMemoryException() : memory;
    }

    public static nint ReAllocHGlobal(nint pv, nint cb)
    {
        nint memory = RuntimeImports.Realloc(pv, cb == 0 ? 1 : cb);
        return memory == 0 ? throw new OutOfMemoryException() : memory;
    }

    public static void FreeHGlobal(nint hglobal) => RuntimeImports.Free(hglobal);

    public static nint AllocCoTaskMem(int cb) => AllocHGlobal((nint)(uint)cb);

    public static nint ReAllocCoTaskMem(nint pv, int cb)
    {
        if (cb != 0) return ReAllocHGlobal(pv, (nint)(uint)cb);
        if (pv != 0) FreeCoTaskMem(pv);
        return pv == 0 ? AllocCoTaskMem(0) : 0;
    }

    public static void FreeCoTaskMem(nint ptr) => RuntimeImports.Free(ptr);
    public static void FreeBSTR(nint ptr) => Interop.FreeBStr(ptr);
    public static void ZeroFreeBSTR(nint s)
    {
        if (s == 0) return;
        Intrinsics.MemorySet(ref *(byte*)s, 0, ((int*)s)[-1]);
        FreeBSTR(s);
    }

    public static void ZeroFreeGlobalAllocUnicode(nint s) => ZeroFree(s, s == 0 ? 0 : 2 * (nint)Interop.Length((char*)s));
    public static void ZeroFreeGlobalAllocAnsi(nint s) => ZeroFree(s, s == 0 ? 0 : Interop.Length((byte*)s));
    public static void ZeroFreeCoTaskMemUnicode(nint s) => ZeroFreeGlobalAllocUnicode(s);
    public static void ZeroFreeCoTaskMemAnsi(nint s) => ZeroFreeGlobalAllocAnsi(s);
    public static void ZeroFreeCoTaskMemUTF8(nint s) => ZeroFreeGlobalAllocAnsi(s);

    private static void ZeroFree(nint s, nint bytes)
    {
        if (s == 0) return;
        Intrinsics.MemorySet(ref *(byte*)s, 0, bytes);
        RuntimeImports.Free(s);
    }

    public static nint UnsafeAddrOfPinnedArrayElement(Array arr, int index)
    {
        ArgumentNullException.ThrowIfNull(arr);
        return (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(arr)) + index * (nint)Intrinsics.MethodTableOf(arr)->ComponentSize;
    }

    public static nint UnsafeAddrOfPinnedArrayElement<T>(T[] arr, int index)
    {
        ArgumentNullException.ThrowIfNull(arr);
        return (nint)Unsafe.AsPointer(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(arr), index));
    }

    public static bool IsComObject(object o)
    {
        ArgumentNullException.ThrowIfNull(o);
        return false;
    }

    /// <summary>Nothing is left to prepare: calls are compiled.</summary>
    public static void CleanupUnusedObjectsInCurrentContext() { }

    public static bool AreComObjectsAvailableForCleanup() => false;

    public static Exception? GetExceptionForHR(int errorCode) => GetExceptionForHR(errorCode, 0);
    public static Exception? GetExceptionForHR(int errorCode, nint errorInfo) => errorCode >= 0 ? null : HResultExceptions.Make(errorCode);
    public static void ThrowExceptionForHR(int errorCode) => ThrowExceptionForHR(errorCode, 0);

    public static void ThrowExceptionForHR(int errorCode, nint errorInfo)
    {
        if (errorCode < 0) throw GetExceptionForHR(errorCode, errorInfo)!;
    }

    public static int GetHRForException(Exception? e) => e is null ? 0 : e.HResult;
    public static int GetExceptionCode() => throw new PlatformNotSupportedException();
    public static nint GetExceptionPointers() => throw new PlatformNotSupportedException();

    public static string GetLastPInvokeErrorMessage() => GetPInvokeErrorMessage(GetLastPInvokeError());
    public static string GetPInvokeErrorMessage(int error) => error == 0 ? "Success" : "Unknown error " + error.ToString();
}
