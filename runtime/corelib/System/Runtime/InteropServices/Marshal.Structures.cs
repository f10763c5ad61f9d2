// This file is the part of Marshal whose work is the native form of a type. The compiler expands the
// calls: it must know the type where it compiles, as a type argument or as typeof.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices;

public static unsafe partial class Marshal
{
    private static Exception TypeNotKnown() => new PlatformNotSupportedException("The type must be known when the program is compiled: use the generic method, or typeof as the argument.");

    [Intrinsic] public static int SizeOf<T>() => throw TypeNotKnown();
    [Intrinsic] public static int SizeOf<T>(T structure) => throw TypeNotKnown();
    [Intrinsic] public static int SizeOf(Type t) => throw TypeNotKnown();
    [Intrinsic] public static int SizeOf(object structure) => throw TypeNotKnown();

    [Intrinsic] public static nint OffsetOf<T>(string fieldName) => throw TypeNotKnown();
    [Intrinsic] public static nint OffsetOf(Type t, string fieldName) => throw TypeNotKnown();

    [Intrinsic] public static T? PtrToStructure<T>(nint ptr) => throw TypeNotKnown();
    [Intrinsic] public static void PtrToStructure<T>(nint ptr, [DisallowNull] T structure) => throw TypeNotKnown();
    [Intrinsic] public static object? PtrToStructure(nint ptr, Type structureType) => throw TypeNotKnown();
    [Intrinsic] public static void PtrToStructure(nint ptr, object structure) => throw TypeNotKnown();

    [Intrinsic] public static void StructureToPtr<T>([DisallowNull] T structure, nint ptr, bool fDeleteOld) => throw TypeNotKnown();
    [Intrinsic] public static void StructureToPtr(object structure, nint ptr, bool fDeleteOld) => throw TypeNotKnown();

    [Intrinsic] public static void DestroyStructure<T>(nint ptr) => throw TypeNotKnown();
    [Intrinsic] public static void DestroyStructure(nint ptr, Type structuretype) => throw TypeNotKnown();

    [Intrinsic] public static nint GetFunctionPointerForDelegate<TDelegate>(TDelegate d) where TDelegate : notnull => throw TypeNotKnown();

    public static nint GetFunctionPointerForDelegate(Delegate d)
    {
        ArgumentNullException.ThrowIfNull(d);
        return Interop.PointerOfAny(d);
    }

    [Intrinsic] public static TDelegate GetDelegateForFunctionPointer<TDelegate>(nint ptr) => throw TypeNotKnown();
    [Intrinsic] public static Delegate GetDelegateForFunctionPointer(nint ptr, Type t) => throw TypeNotKnown();
}
