// This file holds enums as objects: a type descriptor and an integer.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Enum : ValueType, IComparable, ISpanFormattable
{
    protected Enum() { }

    private ElementType Kind => Intrinsics.MethodTableOf(this)->Element->Kind;

    /// <summary>The value, sign- or zero-extended by its underlying type.</summary>
    private long Value
    {
        get => Integer(ref Intrinsics.DataOf(this), Kind);
        set
        {
            ref byte data = ref Intrinsics.DataOf(this);
            switch (BytesOf(Kind))
            {
                case 1: data = (byte)value; break;
                case 2: Unsafe.As<byte, short>(ref data) = (short)value; break;
                case 4: Unsafe.As<byte, int>(ref data) = (int)value; break;
                default: Unsafe.As<byte, long>(ref data) = value; break;
            }
        }
    }

    /// <summary>An integer of some type, sign- or zero-extended.</summary>
    private static long Integer(ref byte data, ElementType kind) => kind switch
    {
        ElementType.I1 => (sbyte)data,
        ElementType.U1 or ElementType.Boolean => data,
        ElementType.I2 => Unsafe.As<byte, short>(ref data),
        ElementType.U2 or ElementType.Char => Unsafe.As<byte, ushort>(ref data),
        ElementType.I4 => Unsafe.As<byte, int>(ref data),
        ElementType.U4 => Unsafe.As<byte, uint>(ref data),
        _ => Unsafe.As<byte, long>(ref data),
    };

    private static int BytesOf(ElementType kind) => kind switch
    {
        ElementType.I1 or ElementType.U1 or ElementType.Boolean => 1,
        ElementType.I2 or ElementType.U2 or ElementType.Char => 2,
        ElementType.I4 or ElementType.U4 => 4,
        _ => 8,
    };

    private bool IsUnsigned => Kind is ElementType.U1 or ElementType.U2 or ElementType.U4 or ElementType.U8 or ElementType.U or ElementType.Char or ElementType.Boolean;

    private bool IsBefore(long a, long b) => IsUnsigned ? (ulong)a < (ulong)b : a < b;

    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is not null && Intrinsics.MethodTableOf(this) == Intrinsics.MethodTableOf(obj) && Value == Unsafe.As<Enum>(obj).Value;

    /// <summary>The hash code of the underlying integer.</summary>
    public override int GetHashCode()
    {
        long value = Value;
        return Kind switch
        {
            ElementType.I8 or ElementType.U8 or ElementType.I or ElementType.U => (int)value ^ (int)(value >> 32),
            _ => (int)value,
        };
    }

    public int CompareTo(object? target)
    {
        if (target is null) return 1;
        if (Intrinsics.MethodTableOf(this) != Intrinsics.MethodTableOf(target))
            throw new ArgumentException("Object must be the same type as the enum. The type passed in was '" + target.GetType() + "'; the enum type was '" + GetType() + "'.");
        long a = Value, b = Unsafe.As<Enum>(target).Value;
        if (a == b) return 0;
        if (BytesOf(Kind) < sizeof(int)) return (int)(a - b); // as the small integers compare
        return IsBefore(a, b) ? -1 : 1;
    }

    public bool HasFlag(Enum flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        if (Intrinsics.MethodTableOf(this) != Intrinsics.MethodTableOf(flag))
            throw new ArgumentException("The argument type, '" + flag.GetType() + "', is not the same as the enum type '" + GetType() + "'.");
        long bits = flag.Value;
        return (Value & bits) == bits;
    }

    public TypeCode GetTypeCode() => Kind switch
    {
        ElementType.Boolean => TypeCode.Boolean,
        ElementType.Char => TypeCode.Char,
        ElementType.I1 => TypeCode.SByte,
        ElementType.U1 => TypeCode.Byte,
        ElementType.I2 => TypeCode.Int16,
        ElementType.U2 => TypeCode.UInt16,
        ElementType.I4 => TypeCode.Int32,
        ElementType.U4 => TypeCode.UInt32,
        ElementType.I8 => TypeCode.Int64,
        ElementType.U8 => TypeCode.UInt64,
        _ => throw new InvalidOperationException("Unknown enum type."),
    };
}
