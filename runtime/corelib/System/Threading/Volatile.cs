using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>Accesses with acquire and release order; the compiler expands them. The bodies hold for one thread.</summary>
public static class Volatile
{
    [Intrinsic] public static bool Read(ref readonly bool location) => location;
    [Intrinsic] public static void Write(ref bool location, bool value) => location = value;
    [Intrinsic] public static byte Read(ref readonly byte location) => location;
    [Intrinsic] public static void Write(ref byte location, byte value) => location = value;
    [Intrinsic] public static sbyte Read(ref readonly sbyte location) => location;
    [Intrinsic] public static void Write(ref sbyte location, sbyte value) => location = value;
    [Intrinsic] public static short Read(ref readonly short location) => location;
    [Intrinsic] public static void Write(ref short location, short value) => location = value;
    [Intrinsic] public static ushort Read(ref readonly ushort location) => location;
    [Intrinsic] public static void Write(ref ushort location, ushort value) => location = value;
    [Intrinsic] public static int Read(ref readonly int location) => location;
    [Intrinsic] public static void Write(ref int location, int value) => location = value;
    [Intrinsic] public static uint Read(ref readonly uint location) => location;
    [Intrinsic] public static void Write(ref uint location, uint value) => location = value;
    [Intrinsic] public static long Read(ref readonly long location) => location;
    [Intrinsic] public static void Write(ref long location, long value) => location = value;
    [Intrinsic] public static ulong Read(ref readonly ulong location) => location;
    [Intrinsic] public static void Write(ref ulong location, ulong value) => location = value;
    [Intrinsic] public static nint Read(ref readonly nint location) => location;
    [Intrinsic] public static void Write(ref nint location, nint value) => location = value;
    [Intrinsic] public static nuint Read(ref readonly nuint location) => location;
    [Intrinsic] public static void Write(ref nuint location, nuint value) => location = value;
    [Intrinsic] public static float Read(ref readonly float location) => location;
    [Intrinsic] public static void Write(ref float location, float value) => location = value;
    [Intrinsic] public static double Read(ref readonly double location) => location;
    [Intrinsic] public static void Write(ref double location, double value) => location = value;
    [Intrinsic] [return: NotNullIfNotNull(nameof(location))] public static T Read<T>([NotNullIfNotNull(nameof(location))] ref readonly T location) where T : class? => location;
    [Intrinsic] public static void Write<T>([NotNullIfNotNull(nameof(value))] ref T location, T value) where T : class? => location = value;
    public static void ReadBarrier() => Interlocked.MemoryBarrier();
    public static void WriteBarrier() => Interlocked.MemoryBarrier();
}
