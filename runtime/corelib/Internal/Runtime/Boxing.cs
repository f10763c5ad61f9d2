// This file boxes and unboxes values whose type is known only at run time (ECMA-335 III.4.1, III.4.32):
// elements of arrays. The array says how many bytes a value has.
using System;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static unsafe class Boxing
{
    internal static object? Box(MethodTable* type, ref byte value, nint size)
    {
        if (type->IsNullable)
        {
            if (value == 0) return null;
            nint offset = ValueOffset(type->Element, size);
            return Box(type->Element, ref Unsafe.Add(ref value, offset), size - offset);
        }
        object box = Intrinsics.Allocate(type, (nint)type->BaseSize);
        Move(type, ref Intrinsics.DataOf(box), ref value, size);
        return box;
    }

    /// <summary>The zero of an enum type. If this is reachable, every enum with a RuntimeType counts as constructed.</summary>
    internal static object Zero(MethodTable* type) => Intrinsics.Allocate(type, (nint)type->BaseSize);

    /// <summary>Stores the value of a box of exactly that type; an enum and its underlying type pass for each other.</summary>
    internal static bool TryUnbox(object box, MethodTable* type, ref byte to, nint size)
    {
        MethodTable* from = Intrinsics.MethodTableOf(box);
        if (type->IsNullable)
        {
            if (from != type->Element) return false;
            to = 1;
            nint offset = ValueOffset(from, size);
            Move(from, ref Unsafe.Add(ref to, offset), ref Intrinsics.DataOf(box), size - offset);
            return true;
        }
        if (from != type && (Widening.Kind(from) != Widening.Kind(type) || Widening.Kind(type) is ElementType.ValueType or ElementType.GenericInst)) return false;
        Move(type, ref to, ref Intrinsics.DataOf(box), size);
        return true;
    }

    /// <summary>
    /// Where the value of a nullable lies: behind the flag, aligned as the value is. Of a primitive that is its size; of
    /// another type the largest alignment that fits the sizes of the nullable and of the value's box.
    /// </summary>
    private static nint ValueOffset(MethodTable* inner, nint size)
    {
        switch (Widening.Kind(inner))
        {
            case ElementType.Boolean or ElementType.I1 or ElementType.U1: return 1;
            case ElementType.Char or ElementType.I2 or ElementType.U2: return 2;
            case ElementType.I4 or ElementType.U4 or ElementType.R4: return 4;
        }
        nint offset = 8;
        while (offset > 1 && (size % offset != 0 || (size - offset + 7 & ~7) != inner->BoxedBytes)) offset >>= 1;
        return offset;
    }

    private static void Move(MethodTable* type, ref byte to, ref byte from, nint bytes)
    {
        if (type->HasReferences) RuntimeImports.CopyReferences(Unsafe.AsPointer(ref to), Unsafe.AsPointer(ref from), bytes);
        else Intrinsics.MemoryCopy(ref to, ref from, bytes);
    }
}
