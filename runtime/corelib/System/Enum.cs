// This file holds enums as objects. Values compare by their bits; the names of members are
// not kept in compiled programs, so text is that of the number.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe class Enum : ValueType, IComparable, IFormattable
{
    protected Enum() { }

    private ElementType Kind => Intrinsics.MethodTableOf(this)->Element->Kind;

    /// <summary>The value, sign- or zero-extended by its underlying type.</summary>
    private long Value
    {
        get
        {
            ref byte data = ref Intrinsics.DataOf(this);
            return Kind switch
            {
                ElementType.I1 => (sbyte)data,
                ElementType.U1 or ElementType.Boolean => data,
                ElementType.I2 => Unsafe.As<byte, short>(ref data),
                ElementType.U2 or ElementType.Char => Unsafe.As<byte, ushort>(ref data),
                ElementType.I4 => Unsafe.As<byte, int>(ref data),
                ElementType.U4 => Unsafe.As<byte, uint>(ref data),
                _ => Unsafe.As<byte, long>(ref data),
            };
        }
    }

    private bool IsUnsigned => Kind is ElementType.U1 or ElementType.U2 or ElementType.U4 or ElementType.U8 or ElementType.U or ElementType.Char or ElementType.Boolean;

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
        return (IsUnsigned ? (ulong)a < (ulong)b : a < b) ? -1 : 1;
    }

    public bool HasFlag(Enum flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        if (Intrinsics.MethodTableOf(this) != Intrinsics.MethodTableOf(flag))
            throw new ArgumentException("The argument type, '" + flag.GetType() + "', is not the same as the enum type '" + GetType() + "'.");
        long bits = flag.Value;
        return (Value & bits) == bits;
    }

    public override string ToString() => IsUnsigned ? Number.ToText((ulong)Value) : Number.ToText(Value);
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
}
