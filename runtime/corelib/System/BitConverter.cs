using System.Runtime.CompilerServices;

namespace System;

/// <summary>Values and their bits.</summary>
public static partial class BitConverter
{
    public static readonly bool IsLittleEndian = true;

    public static unsafe long DoubleToInt64Bits(double value) => *(long*)&value;
    public static unsafe ulong DoubleToUInt64Bits(double value) => *(ulong*)&value;
    public static unsafe double Int64BitsToDouble(long value) => *(double*)&value;
    public static unsafe double UInt64BitsToDouble(ulong value) => *(double*)&value;
    public static unsafe int SingleToInt32Bits(float value) => *(int*)&value;
    public static unsafe uint SingleToUInt32Bits(float value) => *(uint*)&value;
    public static unsafe float Int32BitsToSingle(int value) => *(float*)&value;
    public static unsafe float UInt32BitsToSingle(uint value) => *(float*)&value;
    public static short HalfToInt16Bits(Half value) => (short)value._bits;
    public static ushort HalfToUInt16Bits(Half value) => value._bits;
    public static Half Int16BitsToHalf(short value) => new((ushort)value);
    public static Half UInt16BitsToHalf(ushort value) => new(value);
}
