// This file reads and writes floating point numbers in a given byte order.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Buffers.Binary;

public static partial class BinaryPrimitives
{
    public static Half ReadHalfLittleEndian(ReadOnlySpan<byte> source) => BitConverter.Int16BitsToHalf(ReadInt16LittleEndian(source));
    public static Half ReadHalfBigEndian(ReadOnlySpan<byte> source) => BitConverter.Int16BitsToHalf(ReadInt16BigEndian(source));
    public static void WriteHalfLittleEndian(Span<byte> destination, Half value) => WriteInt16LittleEndian(destination, BitConverter.HalfToInt16Bits(value));
    public static bool TryWriteHalfLittleEndian(Span<byte> destination, Half value) => TryWriteInt16LittleEndian(destination, BitConverter.HalfToInt16Bits(value));

    public static bool TryReadHalfLittleEndian(ReadOnlySpan<byte> source, out Half value)
    {
        bool read = TryReadInt16LittleEndian(source, out short bits);
        value = BitConverter.Int16BitsToHalf(bits);
        return read;
    }

    public static void WriteHalfBigEndian(Span<byte> destination, Half value) => WriteInt16BigEndian(destination, BitConverter.HalfToInt16Bits(value));
    public static bool TryWriteHalfBigEndian(Span<byte> destination, Half value) => TryWriteInt16BigEndian(destination, BitConverter.HalfToInt16Bits(value));

    public static bool TryReadHalfBigEndian(ReadOnlySpan<byte> source, out Half value)
    {
        bool read = TryReadInt16BigEndian(source, out short bits);
        value = BitConverter.Int16BitsToHalf(bits);
        return read;
    }

    public static float ReadSingleLittleEndian(ReadOnlySpan<byte> source) => BitConverter.Int32BitsToSingle(ReadInt32LittleEndian(source));
    public static float ReadSingleBigEndian(ReadOnlySpan<byte> source) => BitConverter.Int32BitsToSingle(ReadInt32BigEndian(source));
    public static void WriteSingleLittleEndian(Span<byte> destination, float value) => WriteInt32LittleEndian(destination, BitConverter.SingleToInt32Bits(value));
    public static bool TryWriteSingleLittleEndian(Span<byte> destination, float value) => TryWriteInt32LittleEndian(destination, BitConverter.SingleToInt32Bits(value));

    public static bool TryReadSingleLittleEndian(ReadOnlySpan<byte> source, out float value)
    {
        bool read = TryReadInt32LittleEndian(source, out int bits);
        value = BitConverter.Int32BitsToSingle(bits);
        return read;
    }

    public static void WriteSingleBigEndian(Span<byte> destination, float value) => WriteInt32BigEndian(destination, BitConverter.SingleToInt32Bits(value));
    public static bool TryWriteSingleBigEndian(Span<byte> destination, float value) => TryWriteInt32BigEndian(destination, BitConverter.SingleToInt32Bits(value));

    public static bool TryReadSingleBigEndian(ReadOnlySpan<byte> source, out float value)
    {
        bool read = TryReadInt32BigEndian(source, out int bits);
        value = BitConverter.Int32BitsToSingle(bits);
        return read;
    }

    public static double ReadDoubleLittleEndian(ReadOnlySpan<byte> source) => BitConverter.Int64BitsToDouble(ReadInt64LittleEndian(source));
    public static double ReadDoubleBigEndian(ReadOnlySpan<byte> source) => BitConverter.Int64BitsToDouble(ReadInt64BigEndian(source));
    public static void WriteDoubleLittleEndian(Span<byte> destination, double value) => WriteInt64LittleEndian(destination, BitConverter.DoubleToInt64Bits(value));
    public static bool TryWriteDoubleLittleEndian(Span<byte> destination, double value) => TryWriteInt64LittleEndian(destination, BitConverter.DoubleToInt64Bits(value));

    public static bool TryReadDoubleLittleEndian(ReadOnlySpan<byte> source, out double value)
    {
        bool read = TryReadInt64LittleEndian(source, out long bits);
        value = BitConverter.Int64BitsToDouble(bits);
        return read;
    }

    public static void WriteDoubleBigEndian(Span<byte> destination, double value) => WriteInt64BigEndian(destination, BitConverter.DoubleToInt64Bits(value));
    public static bool TryWriteDoubleBigEndian(Span<byte> destination, double value) => TryWriteInt64BigEndian(destination, BitConverter.DoubleToInt64Bits(value));

    public static bool TryReadDoubleBigEndian(ReadOnlySpan<byte> source, out double value)
    {
        bool read = TryReadInt64BigEndian(source, out long bits);
        value = BitConverter.Int64BitsToDouble(bits);
        return read;
    }
}
