// This file is the first part of what compiled conversions between managed and native code
// call: memory, single values and handles. The methods are known to the compiler by name.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Internal.Runtime;

internal static unsafe partial class Interop
{
    /// <summary>Zeroed memory that native code may free.</summary>
    internal static nint Allocate(nint bytes)
    {
        nint memory = RuntimeImports.Malloc(bytes);
        if (memory == 0) throw new OutOfMemoryException();
        Intrinsics.MemorySet(ref *(byte*)memory, 0, bytes);
        return memory;
    }

    internal static void Free(nint memory) => RuntimeImports.Free(memory);

    internal static byte CharToAnsi(char c) => c < 0x80 ? (byte)c : (byte)'?';
    internal static char CharFromAnsi(byte b) => b < 0x80 ? (char)b : '\uFFFD';

    /// <summary>Ticks of 1899-12-30, day 0 of an OLE automation date, whose fraction counts forward also before it.</summary>
    private const long DateZero = 599264352000000000;
    private const long MillisecondsPerDay = 86400000;

    internal static double DateToNative(DateTime date)
    {
        long ticks = date.Ticks;
        if (ticks == 0) return 0;
        if (ticks < TimeSpan.TicksPerDay) ticks += DateZero;
        long milliseconds = (ticks - DateZero) / TimeSpan.TicksPerMillisecond;
        long fraction = milliseconds % MillisecondsPerDay;
        if (fraction < 0) milliseconds -= (fraction + MillisecondsPerDay) * 2;
        return (double)milliseconds / MillisecondsPerDay;
    }

    internal static DateTime DateFromNative(double date)
    {
        if (!(date < 2958466.0) || !(date > -657435.0)) throw new ArgumentException("Not a legal OleAut date.");
        long milliseconds = (long)(date * MillisecondsPerDay + (date >= 0 ? 0.5 : -0.5));
        if (milliseconds < 0) milliseconds -= milliseconds % MillisecondsPerDay * 2;
        return new DateTime(DateZero + milliseconds * TimeSpan.TicksPerMillisecond);
    }

    /// <summary>The length of an array must be at least the SizeConst of its field.</summary>
    internal static void CheckFixedLength(Array? array, int length)
    {
        if (array is not null && array.Length < length)
            throw new ArgumentException("Type could not be marshaled because the length of an embedded array instance does not match the declared length in the layout.");
    }

    internal static nint HandleRefHandle(HandleRef handle) => handle.Handle;

    internal static nint HandleOf(object? handle) => handle switch
    {
        SafeHandle safe => safe.DangerousGetHandle(),
        CriticalHandle critical => critical.RawHandle,
        _ => throw new ArgumentNullException("handle"),
    };

    internal static void SetHandle(object handle, nint value)
    {
        if (handle is SafeHandle safe) safe.RawHandle = value;
        else Unsafe.As<CriticalHandle>(handle).RawHandle = value;
    }

    /// <summary>Keeps a handle from being released until <see cref="ReleaseHandle"/>.</summary>
    internal static nint AddRef(object? handle)
    {
        if (handle is null) throw new ArgumentNullException("pHandle");
        if (handle is not SafeHandle safe) return HandleOf(handle);
        bool added = false;
        safe.DangerousAddRef(ref added);
        return safe.DangerousGetHandle();
    }

    internal static void ReleaseHandle(object? handle)
    {
        if (handle is not null) Unsafe.As<SafeHandle>(handle).DangerousRelease();
    }

    internal static void ClearLastError() => RuntimeImports.SetLastError(0);
    internal static void KeepLastError() => Marshal.SetLastPInvokeError(RuntimeImports.LastError());
    internal static void ThrowForHR(int result) => Marshal.ThrowExceptionForHR(result);

    /// <summary>What an expanded method of Marshal throws for a type without a native form.</summary>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowArgument(string message, string parameter) => throw new ArgumentException(message, parameter.Length == 0 ? null : parameter);

    internal static bool SameName(string? name, string field) => name is null ? throw new ArgumentNullException("fieldName") : name == field;
}
