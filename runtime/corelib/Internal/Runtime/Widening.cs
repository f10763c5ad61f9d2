// This file widens primitive values as ECMA-335 I.8.7 and Array.Copy allow: never losing range.
using System;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static unsafe class Widening
{
    /// <summary>The primitive's element type; of an enum that of its underlying type.</summary>
    internal static ElementType Kind(MethodTable* type) => type->IsEnum ? type->Element->Kind : type->Kind;

    /// <summary>The signed integer of the same size, or 0 for anything else; bool and char stand for themselves.</summary>
    internal static ElementType Reduced(MethodTable* type) => Kind(type) switch
    {
        ElementType.I1 or ElementType.U1 => ElementType.I1,
        ElementType.I2 or ElementType.U2 => ElementType.I2,
        ElementType.I4 or ElementType.U4 => ElementType.I4,
        ElementType.I8 or ElementType.U8 => ElementType.I8,
        ElementType.I or ElementType.U => ElementType.I,
        _ => 0,
    };

    // For each element type from Boolean to R8, the set of types it widens to, itself included: bit n is element type n.
    private static ReadOnlySpan<ushort> Targets =>
    [
        0x0004, // bool
        0x3F88, // char: u2 i4 u4 i8 u8 r4 r8
        0x3550, // i1: i2 i4 i8 r4 r8
        0x3FE8, // u1: char i2 u2 i4 u4 i8 u8 r4 r8
        0x3540, // i2: i4 i8 r4 r8
        0x3F88, // u2: char i4 u4 i8 u8 r4 r8
        0x3500, // i4: i8 r4 r8
        0x3E00, // u4: i8 u8 r4 r8
        0x3400, // i8: r4 r8
        0x3800, // u8: r4 r8
        0x3000, // r4: r8
        0x2000, // r8
    ];

    internal static bool IsPrimitive(MethodTable* type) => Kind(type) is >= ElementType.Boolean and <= ElementType.R8;

    internal static bool IsAllowed(ElementType from, ElementType to)
    {
        if (from is < ElementType.Boolean or > ElementType.R8 || to is < ElementType.Boolean or > ElementType.R8) return from == to;
        return (Targets[from - ElementType.Boolean] >> (int)to & 1) != 0;
    }

    /// <summary>Stores a boxed primitive as another type, if it widens to it.</summary>
    internal static bool TryConvert(object box, MethodTable* type, ref byte to)
    {
        ElementType from = Kind(Intrinsics.MethodTableOf(box)), target = Kind(type);
        if (from is < ElementType.Boolean or > ElementType.R8 || target is < ElementType.Boolean or > ElementType.R8 || !IsAllowed(from, target)) return false;
        ref byte data = ref Intrinsics.DataOf(box);
        if (from is ElementType.R4 or ElementType.R8) StoreFloat(from == ElementType.R4 ? Unsafe.As<byte, float>(ref data) : Unsafe.As<byte, double>(ref data), target, ref to);
        else if (from == ElementType.U8 && target is ElementType.R4 or ElementType.R8) StoreFloat(Unsafe.As<byte, ulong>(ref data), target, ref to);
        else StoreInteger(Integer(from, ref data), target, ref to);
        return true;
    }

    private static long Integer(ElementType from, ref byte data) => from switch
    {
        ElementType.Boolean or ElementType.U1 => data,
        ElementType.I1 => (sbyte)data,
        ElementType.Char or ElementType.U2 => Unsafe.As<byte, ushort>(ref data),
        ElementType.I2 => Unsafe.As<byte, short>(ref data),
        ElementType.I4 => Unsafe.As<byte, int>(ref data),
        ElementType.U4 => Unsafe.As<byte, uint>(ref data),
        _ => Unsafe.As<byte, long>(ref data),
    };

    private static void StoreInteger(long value, ElementType type, ref byte to)
    {
        switch (type)
        {
            case ElementType.Boolean or ElementType.I1 or ElementType.U1: to = (byte)value; break;
            case ElementType.Char or ElementType.I2 or ElementType.U2: Unsafe.As<byte, short>(ref to) = (short)value; break;
            case ElementType.I4 or ElementType.U4: Unsafe.As<byte, int>(ref to) = (int)value; break;
            case ElementType.R4: Unsafe.As<byte, float>(ref to) = value; break;
            case ElementType.R8: Unsafe.As<byte, double>(ref to) = value; break;
            default: Unsafe.As<byte, long>(ref to) = value; break;
        }
    }

    private static void StoreFloat(double value, ElementType type, ref byte to)
    {
        if (type == ElementType.R4) Unsafe.As<byte, float>(ref to) = (float)value;
        else Unsafe.As<byte, double>(ref to) = value;
    }
}
