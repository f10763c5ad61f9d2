// This file boxes and unboxes values whose type is known only at run time (ECMA-335 III.4.1, III.4.32).
using System.Runtime.CompilerServices;
using System;

namespace Internal.Runtime;

internal static unsafe class Boxing
{
    /// <summary>Bytes of a value: a box may be padded, an array of it tells. Primitives and enums know theirs.</summary>
    private static nint Size(MethodTable* type) => Widening.Kind(type) switch
    {
        ElementType.Boolean or ElementType.I1 or ElementType.U1 => 1,
        ElementType.Char or ElementType.I2 or ElementType.U2 => 2,
        ElementType.I4 or ElementType.U4 or ElementType.R4 => 4,
        _ => (nint)type->ComponentSize,
    };

    internal static object? Box(MethodTable* type, ref byte value)
    {
        if (type->IsNullable)
        {
            if (value == 0) return null;
            MethodTable* inner = type->Element;
            return Box(inner, ref Unsafe.Add(ref value, ValueOffset(type)));
        }
        object box = Intrinsics.Allocate(type, (nint)type->BaseSize);
        Move(type, ref Intrinsics.DataOf(box), ref value);
        return box;
    }

    /// <summary>Stores the value of a box of exactly that type (enums and their underlying types pass for each other).</summary>
    internal static bool TryUnbox(object box, MethodTable* type, ref byte to)
    {
        MethodTable* from = Intrinsics.MethodTableOf(box);
        if (type->IsNullable)
        {
            if (from != type->Element) return false;
            to = 1;
            Move(from, ref Unsafe.Add(ref to, ValueOffset(type)), ref Intrinsics.DataOf(box));
            return true;
        }
        if (from != type && (Widening.Kind(from) != Widening.Kind(type) || Widening.Kind(type) is ElementType.ValueType or ElementType.GenericInst)) return false;
        Move(type, ref to, ref Intrinsics.DataOf(box));
        return true;
    }

    internal static void Clear(MethodTable* type, ref byte value) => Intrinsics.MemorySet(ref value, 0, Size(type));

    /// <summary>Where the value of a Nullable lies: behind the flag, aligned as the value is.</summary>
    private static nint ValueOffset(MethodTable* nullable) => Size(nullable) - Size(nullable->Element);

    private static void Move(MethodTable* type, ref byte to, ref byte from)
    {
        nint bytes = Size(type);
        if (type->HasReferences) RuntimeImports.CopyReferences(Unsafe.AsPointer(ref to), Unsafe.AsPointer(ref from), bytes);
        else Intrinsics.MemoryCopy(ref to, ref from, bytes);
    }
}
