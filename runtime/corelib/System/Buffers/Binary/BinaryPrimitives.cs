// This file turns the bytes of numbers around.
using System.Numerics;

namespace System.Buffers.Binary;

/// <summary>Numbers as bytes in a given order.</summary>
public static partial class BinaryPrimitives
{
    public static sbyte ReverseEndianness(sbyte value) => value;
    public static byte ReverseEndianness(byte value) => value;
    public static short ReverseEndianness(short value) => (short)ReverseEndianness((ushort)value);
    public static ushort ReverseEndianness(ushort value) => (ushort)(value >> 8 | value << 8);
    public static int ReverseEndianness(int value) => (int)ReverseEndianness((uint)value);
    public static uint ReverseEndianness(uint value) => BitOperations.RotateRight(value & 0x00FF00FFu, 8) + BitOperations.RotateLeft(value & 0xFF00FF00u, 8);
    public static long ReverseEndianness(long value) => (long)ReverseEndianness((ulong)value);
    public static ulong ReverseEndianness(ulong value) => (ulong)ReverseEndianness((uint)value) << 32 | ReverseEndianness((uint)(value >> 32));
    public static nint ReverseEndianness(nint value) => (nint)ReverseEndianness((long)value);
    public static nuint ReverseEndianness(nuint value) => (nuint)ReverseEndianness((ulong)value);
    public static Int128 ReverseEndianness(Int128 value) => new(ReverseEndianness((ulong)value), ReverseEndianness((ulong)(value >> 64)));
    public static UInt128 ReverseEndianness(UInt128 value) => new(ReverseEndianness((ulong)value), ReverseEndianness((ulong)(value >> 64)));

    public static void ReverseEndianness(ReadOnlySpan<short> source, Span<short> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<int> source, Span<int> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<long> source, Span<long> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<nint> source, Span<nint> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<Int128> source, Span<Int128> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<ushort> source, Span<ushort> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<uint> source, Span<uint> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<ulong> source, Span<ulong> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<nuint> source, Span<nuint> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    public static void ReverseEndianness(ReadOnlySpan<UInt128> source, Span<UInt128> destination)
    {
        CheckLength(source.Length, destination.Length);
        source.CopyTo(destination);
        for (int i = 0; i < source.Length; i++) destination[i] = ReverseEndianness(destination[i]);
    }

    private static void CheckLength(int source, int destination)
    {
        if (destination < source) ThrowHelper.Argument("Destination is too short.", "destination");
    }
}
