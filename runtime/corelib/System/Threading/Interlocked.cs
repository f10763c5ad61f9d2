using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Threading;

/// <summary>Atomic operations; the compiler expands them. The bodies hold for one thread.</summary>
public static class Interlocked
{
    [Intrinsic] public static int Exchange(ref int location1, int value) { int old = location1; location1 = value; return old; }
    [Intrinsic] public static int CompareExchange(ref int location1, int value, int comparand) { int old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static uint Exchange(ref uint location1, uint value) { uint old = location1; location1 = value; return old; }
    [Intrinsic] public static uint CompareExchange(ref uint location1, uint value, uint comparand) { uint old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static long Exchange(ref long location1, long value) { long old = location1; location1 = value; return old; }
    [Intrinsic] public static long CompareExchange(ref long location1, long value, long comparand) { long old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static ulong Exchange(ref ulong location1, ulong value) { ulong old = location1; location1 = value; return old; }
    [Intrinsic] public static ulong CompareExchange(ref ulong location1, ulong value, ulong comparand) { ulong old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static nint Exchange(ref nint location1, nint value) { nint old = location1; location1 = value; return old; }
    [Intrinsic] public static nint CompareExchange(ref nint location1, nint value, nint comparand) { nint old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static nuint Exchange(ref nuint location1, nuint value) { nuint old = location1; location1 = value; return old; }
    [Intrinsic] public static nuint CompareExchange(ref nuint location1, nuint value, nuint comparand) { nuint old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static sbyte Exchange(ref sbyte location1, sbyte value) { sbyte old = location1; location1 = value; return old; }
    [Intrinsic] public static sbyte CompareExchange(ref sbyte location1, sbyte value, sbyte comparand) { sbyte old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static byte Exchange(ref byte location1, byte value) { byte old = location1; location1 = value; return old; }
    [Intrinsic] public static byte CompareExchange(ref byte location1, byte value, byte comparand) { byte old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static short Exchange(ref short location1, short value) { short old = location1; location1 = value; return old; }
    [Intrinsic] public static short CompareExchange(ref short location1, short value, short comparand) { short old = location1; if (old == comparand) location1 = value; return old; }
    [Intrinsic] public static ushort Exchange(ref ushort location1, ushort value) { ushort old = location1; location1 = value; return old; }
    [Intrinsic] public static ushort CompareExchange(ref ushort location1, ushort value, ushort comparand) { ushort old = location1; if (old == comparand) location1 = value; return old; }
    public static float Exchange(ref float location1, float value) => BitConverter.Int32BitsToSingle(Exchange(ref Unsafe.As<float, int>(ref location1), BitConverter.SingleToInt32Bits(value)));
    public static double Exchange(ref double location1, double value) => BitConverter.Int64BitsToDouble(Exchange(ref Unsafe.As<double, long>(ref location1), BitConverter.DoubleToInt64Bits(value)));
    public static float CompareExchange(ref float location1, float value, float comparand) => BitConverter.Int32BitsToSingle(CompareExchange(ref Unsafe.As<float, int>(ref location1), BitConverter.SingleToInt32Bits(value), BitConverter.SingleToInt32Bits(comparand)));
    public static double CompareExchange(ref double location1, double value, double comparand) => BitConverter.Int64BitsToDouble(CompareExchange(ref Unsafe.As<double, long>(ref location1), BitConverter.DoubleToInt64Bits(value), BitConverter.DoubleToInt64Bits(comparand)));

    [Intrinsic] [return: NotNullIfNotNull(nameof(location1))]
    public static object? Exchange([NotNullIfNotNull(nameof(value))] ref object? location1, object? value) { object? old = location1; location1 = value; return old; }

    [Intrinsic] [return: NotNullIfNotNull(nameof(location1))]
    public static object? CompareExchange(ref object? location1, object? value, object? comparand) { object? old = location1; if (old == comparand) location1 = value; return old; }

    [Intrinsic] [return: NotNullIfNotNull(nameof(location1))]
    public static T Exchange<T>([NotNullIfNotNull(nameof(value))] ref T location1, T value)
    {
        if (typeof(T) == typeof(float)) return As<float, T>(Exchange(ref Unsafe.As<T, float>(ref location1), As<T, float>(value)));
        if (typeof(T) == typeof(double)) return As<double, T>(Exchange(ref Unsafe.As<T, double>(ref location1), As<T, double>(value)));
        throw NoSuchAccess(); // all others that can be exchanged are expanded
    }

    [Intrinsic] [return: NotNullIfNotNull(nameof(location1))]
    public static T CompareExchange<T>(ref T location1, T value, T comparand)
    {
        if (typeof(T) == typeof(float)) return As<float, T>(CompareExchange(ref Unsafe.As<T, float>(ref location1), As<T, float>(value), As<T, float>(comparand)));
        if (typeof(T) == typeof(double)) return As<double, T>(CompareExchange(ref Unsafe.As<T, double>(ref location1), As<T, double>(value), As<T, double>(comparand)));
        throw NoSuchAccess();
    }

    private static TTo As<TFrom, TTo>(TFrom value) => Unsafe.As<TFrom, TTo>(ref value);
    private static NotSupportedException NoSuchAccess() => new("The specified type must be a reference type, a primitive type, or an enum type.");

    [Intrinsic] public static int Add(ref int location1, int value) => location1 += value;
    public static int Increment(ref int location) => Add(ref location, 1);
    public static int Decrement(ref int location) => Add(ref location, -1);
    [Intrinsic] public static int And(ref int location1, int value) { int old = location1; location1 = old & value; return old; }
    [Intrinsic] public static int Or(ref int location1, int value) { int old = location1; location1 = old | value; return old; }
    [Intrinsic] public static long Add(ref long location1, long value) => location1 += value;
    public static long Increment(ref long location) => Add(ref location, 1);
    public static long Decrement(ref long location) => Add(ref location, -1);
    [Intrinsic] public static long And(ref long location1, long value) { long old = location1; location1 = old & value; return old; }
    [Intrinsic] public static long Or(ref long location1, long value) { long old = location1; location1 = old | value; return old; }
    [Intrinsic] public static uint Add(ref uint location1, uint value) => location1 += value;
    public static uint Increment(ref uint location) => Add(ref location, 1);
    public static uint Decrement(ref uint location) => Add(ref location, uint.MaxValue);
    [Intrinsic] public static uint And(ref uint location1, uint value) { uint old = location1; location1 = old & value; return old; }
    [Intrinsic] public static uint Or(ref uint location1, uint value) { uint old = location1; location1 = old | value; return old; }
    [Intrinsic] public static ulong Add(ref ulong location1, ulong value) => location1 += value;
    public static ulong Increment(ref ulong location) => Add(ref location, 1);
    public static ulong Decrement(ref ulong location) => Add(ref location, ulong.MaxValue);
    [Intrinsic] public static ulong And(ref ulong location1, ulong value) { ulong old = location1; location1 = old & value; return old; }
    [Intrinsic] public static ulong Or(ref ulong location1, ulong value) { ulong old = location1; location1 = old | value; return old; }
    public static long Read(ref readonly long location) => CompareExchange(ref Unsafe.AsRef(in location), 0, 0);
    public static ulong Read(ref readonly ulong location) => CompareExchange(ref Unsafe.AsRef(in location), 0, 0);
    [Intrinsic] public static void MemoryBarrier() { }
    public static void MemoryBarrierProcessWide() => MemoryBarrier();
}
