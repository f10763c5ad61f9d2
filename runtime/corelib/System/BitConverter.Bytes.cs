// This file writes values as bytes and reads them back, in the order of the machine, which is little-endian everywhere.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public static partial class BitConverter
{
    public static byte[] GetBytes(bool value) => [value ? (byte)1 : (byte)0];
    public static byte[] GetBytes(char value) => Written(value);
    public static byte[] GetBytes(short value) => Written(value);
    public static byte[] GetBytes(int value) => Written(value);
    public static byte[] GetBytes(long value) => Written(value);
    public static byte[] GetBytes(ushort value) => Written(value);
    public static byte[] GetBytes(uint value) => Written(value);
    public static byte[] GetBytes(ulong value) => Written(value);
    public static byte[] GetBytes(float value) => Written(value);
    public static byte[] GetBytes(double value) => Written(value);
    public static byte[] GetBytes(Half value) => Written(value);
    public static byte[] GetBytes(Int128 value) => Written(value);
    public static byte[] GetBytes(UInt128 value) => Written(value);

    public static bool TryWriteBytes(Span<byte> destination, bool value) => Write(destination, value ? (byte)1 : (byte)0);
    public static bool TryWriteBytes(Span<byte> destination, char value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, short value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, int value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, long value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, ushort value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, uint value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, ulong value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, float value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, double value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, Half value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, Int128 value) => Write(destination, value);
    public static bool TryWriteBytes(Span<byte> destination, UInt128 value) => Write(destination, value);

    public static bool ToBoolean(byte[] value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((uint)startIndex >= (uint)value.Length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        return value[startIndex] != 0;
    }

    public static char ToChar(byte[] value, int startIndex) => Read<char>(value, startIndex);
    public static short ToInt16(byte[] value, int startIndex) => Read<short>(value, startIndex);
    public static int ToInt32(byte[] value, int startIndex) => Read<int>(value, startIndex);
    public static long ToInt64(byte[] value, int startIndex) => Read<long>(value, startIndex);
    public static ushort ToUInt16(byte[] value, int startIndex) => Read<ushort>(value, startIndex);
    public static uint ToUInt32(byte[] value, int startIndex) => Read<uint>(value, startIndex);
    public static ulong ToUInt64(byte[] value, int startIndex) => Read<ulong>(value, startIndex);
    public static float ToSingle(byte[] value, int startIndex) => Read<float>(value, startIndex);
    public static double ToDouble(byte[] value, int startIndex) => Read<double>(value, startIndex);
    public static Half ToHalf(byte[] value, int startIndex) => Read<Half>(value, startIndex);
    public static Int128 ToInt128(byte[] value, int startIndex) => Read<Int128>(value, startIndex);
    public static UInt128 ToUInt128(byte[] value, int startIndex) => Read<UInt128>(value, startIndex);

    public static bool ToBoolean(ReadOnlySpan<byte> value) => Read<byte>(value) != 0;
    public static char ToChar(ReadOnlySpan<byte> value) => Read<char>(value);
    public static short ToInt16(ReadOnlySpan<byte> value) => Read<short>(value);
    public static int ToInt32(ReadOnlySpan<byte> value) => Read<int>(value);
    public static long ToInt64(ReadOnlySpan<byte> value) => Read<long>(value);
    public static ushort ToUInt16(ReadOnlySpan<byte> value) => Read<ushort>(value);
    public static uint ToUInt32(ReadOnlySpan<byte> value) => Read<uint>(value);
    public static ulong ToUInt64(ReadOnlySpan<byte> value) => Read<ulong>(value);
    public static float ToSingle(ReadOnlySpan<byte> value) => Read<float>(value);
    public static double ToDouble(ReadOnlySpan<byte> value) => Read<double>(value);
    public static Half ToHalf(ReadOnlySpan<byte> value) => Read<Half>(value);
    public static Int128 ToInt128(ReadOnlySpan<byte> value) => Read<Int128>(value);
    public static UInt128 ToUInt128(ReadOnlySpan<byte> value) => Read<UInt128>(value);

    private static byte[] Written<T>(T value) where T : unmanaged
    {
        byte[] bytes = new byte[Unsafe.SizeOf<T>()];
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetArrayDataReference(bytes), value);
        return bytes;
    }

    private static bool Write<T>(Span<byte> destination, T value) where T : unmanaged
    {
        if (destination.Length < Unsafe.SizeOf<T>()) return false;
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(destination), value);
        return true;
    }

    private static T Read<T>(ReadOnlySpan<byte> value) where T : unmanaged
    {
        if (value.Length < Unsafe.SizeOf<T>()) ThrowHelper.ArgumentOutOfRange(nameof(value));
        return Unsafe.ReadUnaligned<T>(in MemoryMarshal.GetReference(value));
    }

    private static T Read<T>(byte[] value, int startIndex) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(value);
        if ((uint)startIndex >= (uint)value.Length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (startIndex > value.Length - Unsafe.SizeOf<T>())
            ThrowHelper.Argument("Destination array is not long enough to copy all the items in the collection. Check array index and length.", nameof(value));
        return Unsafe.ReadUnaligned<T>(in value[startIndex]);
    }

    public static string ToString(byte[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ToString(value, 0, value.Length);
    }

    public static string ToString(byte[] value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ToString(value, startIndex, value.Length - startIndex);
    }

    /// <summary>`0A-FF-01`.</summary>
    public static string ToString(byte[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (startIndex < 0 || startIndex >= value.Length && startIndex > 0)
            ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "StartIndex cannot be less than zero or greater than the length of the collection.");
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        if (startIndex > value.Length - length)
            ThrowHelper.Argument("Destination array is not long enough to copy all the items in the collection. Check array index and length.", nameof(value));
        if (length == 0) return "";
        if (length > int.MaxValue / 3) ThrowHelper.ArgumentOutOfRange(nameof(length), "The specified length exceeds the maximum value of " + int.MaxValue / 3 + ".");
        char[] text = new char[length * 3 - 1];
        for (int i = 0; i < length; i++)
        {
            byte b = value[startIndex + i];
            if (i > 0) text[i * 3 - 1] = '-';
            text[i * 3] = Digit(b >> 4);
            text[i * 3 + 1] = Digit(b & 15);
        }
        return new string(text);
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'A' - 10 + value);
}
