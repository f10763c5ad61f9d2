// This file answers type tests whose target is known only at run time, from the numbers that
// compiled tests use (docs/abi.md section 2, "Casts").
using System;

namespace Internal.Runtime;

internal static unsafe class Casting
{
    internal static bool IsInstance(object value, MethodTable* target) => IsAssignable(Intrinsics.MethodTableOf(value), target);

    /// <summary>Whether objects of a type can stand where the target is expected.</summary>
    internal static bool IsAssignable(MethodTable* type, MethodTable* target)
    {
        if (type == target) return true;
        if (target->IsInterface || target->IsArray || target->Kind == ElementType.GenericInst) return Intrinsics.HasBit(type, target->Cast);
        return Intrinsics.OffsetOf(type) - Intrinsics.OffsetOf(target) <= target->Cast;
    }

    /// <summary>The check of `stelem.ref` (ECMA-335 III.4.26) where the array's own type may be more derived.</summary>
    internal static void CheckStore(Array array, object? value)
    {
        if (value is null) return;
        MethodTable* element = Intrinsics.MethodTableOf(array)->Element;
        if (!IsInstance(value, element)) ThrowHelpers.ThrowArrayTypeMismatch();
    }
}
