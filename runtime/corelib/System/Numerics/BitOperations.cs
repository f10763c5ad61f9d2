// This file holds bit tricks. The compiler expands the marked ones to instructions; their
// bodies are the definitions.
using System.Runtime.CompilerServices;

namespace System.Numerics;

public static partial class BitOperations
{
    [Intrinsic] public static int LeadingZeroCount(uint value) => 32 - Length(value);
    [Intrinsic] public static int LeadingZeroCount(ulong value) => 64 - Length(value);
    public static int LeadingZeroCount(nuint value) => LeadingZeroCount((ulong)value);

    [Intrinsic] public static int TrailingZeroCount(uint value) => value == 0 ? 32 : Length(value & (0 - value)) - 1;
    [Intrinsic] public static int TrailingZeroCount(ulong value) => value == 0 ? 64 : Length(value & (0 - value)) - 1;
    public static int TrailingZeroCount(int value) => TrailingZeroCount((uint)value);
    public static int TrailingZeroCount(long value) => TrailingZeroCount((ulong)value);
    public static int TrailingZeroCount(nint value) => TrailingZeroCount((ulong)value);
    public static int TrailingZeroCount(nuint value) => TrailingZeroCount((ulong)value);

    [Intrinsic] public static int PopCount(uint value) => Ones(value);
    [Intrinsic] public static int PopCount(ulong value) => Ones(value);
    public static int PopCount(nuint value) => PopCount((ulong)value);

    [Intrinsic] public static uint RotateLeft(uint value, int offset) => value << offset | value >> (32 - offset);
    [Intrinsic] public static ulong RotateLeft(ulong value, int offset) => value << offset | value >> (64 - offset);
    [Intrinsic] public static uint RotateRight(uint value, int offset) => value >> offset | value << (32 - offset);
    [Intrinsic] public static ulong RotateRight(ulong value, int offset) => value >> offset | value << (64 - offset);
    public static nuint RotateLeft(nuint value, int offset) => (nuint)RotateLeft((ulong)value, offset);
    public static nuint RotateRight(nuint value, int offset) => (nuint)RotateRight((ulong)value, offset);

    public static int Log2(uint value) => 31 - LeadingZeroCount(value | 1);
    public static int Log2(ulong value) => 63 - LeadingZeroCount(value | 1);
    public static int Log2(nuint value) => Log2((ulong)value);
    public static bool IsPow2(int value) => (value & (value - 1)) == 0 && value > 0;
    public static bool IsPow2(uint value) => (value & (value - 1)) == 0 && value != 0;
    public static bool IsPow2(long value) => (value & (value - 1)) == 0 && value > 0;
    public static bool IsPow2(ulong value) => (value & (value - 1)) == 0 && value != 0;
    public static bool IsPow2(nint value) => (value & (value - 1)) == 0 && value > 0;
    public static bool IsPow2(nuint value) => (value & (value - 1)) == 0 && value != 0;
    public static uint RoundUpToPowerOf2(uint value) => value <= 1 ? value : (uint)(1ul << (64 - LeadingZeroCount((ulong)value - 1)));
    public static ulong RoundUpToPowerOf2(ulong value) => value <= 1 ? value : value > 1ul << 63 ? 0 : 1ul << (64 - LeadingZeroCount(value - 1));
    public static nuint RoundUpToPowerOf2(nuint value) => (nuint)RoundUpToPowerOf2((ulong)value);

    private static int Length(ulong value)
    {
        int n = 0;
        for (; value != 0; value >>= 1) n++;
        return n;
    }

    private static int Ones(ulong value)
    {
        int n = 0;
        for (; value != 0; value &= value - 1) n++;
        return n;
    }
}
