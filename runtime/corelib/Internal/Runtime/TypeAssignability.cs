// This file decides which types a variable of another can hold (ECMA-335 I.8.7), for types that are
// known at run time only. Compiled casts test bits instead, which exist for the types that code casts to.
using System;

namespace Internal.Runtime;

internal static unsafe class TypeAssignability
{
    internal static bool Assignable(RuntimeType from, RuntimeType to)
    {
        if (from == to) return true;
        MethodTable* source = from.MethodTable, target = to.MethodTable;
        if (target->IsNullable && !target->IsDefinition) return TypeRelations.Element(to) == from;
        if (source->Kind is ElementType.Ptr or ElementType.ByRef or ElementType.FnPtr || target->Kind is ElementType.Ptr or ElementType.ByRef or ElementType.FnPtr)
            return source->Kind == ElementType.Ptr && target->Kind == ElementType.Ptr && SameBelow(TypeRelations.Element(from)!, TypeRelations.Element(to)!);
        if (target->Kind == ElementType.Object) return true;
        if (target->IsArray) return source->IsArray && Arrays(from, to);
        return target->IsInterface ? HasInterface(from, to) : HasBase(from, to);
    }

    private static bool HasBase(RuntimeType from, RuntimeType to)
    {
        for (RuntimeType? t = from; t is not null; t = TypeRelations.Base(t))
            if (t == to || Variant(t, to)) return true;
        return false;
    }

    private static bool HasInterface(RuntimeType from, RuntimeType to)
    {
        if (Variant(from, to)) return true;
        foreach (Type t in TypeRelations.Interfaces(from))
            if (t == to || Variant((RuntimeType)t, to)) return true;
        return from.MethodTable->IsSZArray && VectorInterface(from, to);
    }

    /// <summary>The generic interfaces of a vector take what its elements may pass for.</summary>
    private static bool VectorInterface(RuntimeType from, RuntimeType to)
    {
        if (!to.MethodTable->IsGeneric) return false;
        RuntimeType definition = TypeRelations.Definition(to)!;
        foreach (Type t in TypeRelations.Interfaces(from))
            if (TypeRelations.Definition((RuntimeType)t) == definition) return Elements(TypeRelations.Element(from)!, (RuntimeType)TypeRelations.Arguments(to)[0]);
        return false;
    }

    private static bool Arrays(RuntimeType from, RuntimeType to)
    {
        if (from.MethodTable->IsSZArray ? !to.MethodTable->IsSZArray : to.MethodTable->IsSZArray || from.MethodTable->Rank != to.MethodTable->Rank) return false;
        return Elements(TypeRelations.Element(from)!, TypeRelations.Element(to)!);
    }

    /// <summary>References as they are assignable; integers, and enums as what is below them, whatever their sign.</summary>
    private static bool Elements(RuntimeType from, RuntimeType to) =>
        from == to || (from.MethodTable->IsValueType || to.MethodTable->IsValueType ? SameBelow(from, to) : Assignable(from, to));

    private static bool SameBelow(RuntimeType from, RuntimeType to)
    {
        if (from == to) return true;
        ElementType a = Unsigned(from.MethodTable->Kind);
        return a == Unsigned(to.MethodTable->Kind) && (a is ElementType.U1 or ElementType.U2 or ElementType.U4 or ElementType.U8 or ElementType.U);
    }

    private static ElementType Unsigned(ElementType kind) => kind switch
    {
        ElementType.I1 => ElementType.U1,
        ElementType.I2 => ElementType.U2,
        ElementType.I4 => ElementType.U4,
        ElementType.I8 => ElementType.U8,
        ElementType.I => ElementType.U,
        _ => kind,
    };

    /// <summary>Two instances of one interface or delegate whose arguments vary as its parameters allow (II.9.5).</summary>
    private static bool Variant(RuntimeType from, RuntimeType to)
    {
        if (!from.MethodTable->IsGeneric || !to.MethodTable->IsGeneric || to.MethodTable->IsDefinition) return false;
        RuntimeType definition = TypeRelations.Definition(from)!;
        if (definition != TypeRelations.Definition(to)) return false;
        Type[] source = TypeRelations.Arguments(from), target = TypeRelations.Arguments(to), parameters = TypeRelations.Arguments(definition);
        for (int i = 0; i < source.Length; i++)
        {
            RuntimeType a = (RuntimeType)source[i], b = (RuntimeType)target[i];
            if (a == b) continue;
            uint details = TypeRelations.Details((RuntimeType)parameters[i]);
            if (a.MethodTable->IsValueType || b.MethodTable->IsValueType) return false;
            bool fits = (details & RuntimeABI.TypeInfoCovariant) != 0 ? Assignable(a, b)
                : (details & RuntimeABI.TypeInfoContravariant) != 0 && Assignable(b, a);
            if (!fits) return false;
        }
        return true;
    }
}
