// This file declares the operations on objects and types that only the compiler can
// express (docs/abi.md section 7). It expands every call; the bodies say so if one is
// ever run otherwise.
using System;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

[Intrinsic]
internal static unsafe class Intrinsics
{
    /// <summary>The MethodTable of an object that is not null.</summary>
    [Intrinsic] internal static MethodTable* MethodTableOf(object value) => throw Expanded();
    [Intrinsic] internal static MethodTable* MethodTableOf<T>() => throw Expanded();

    /// <summary>`ilaot_types` + offset, and back.</summary>
    [Intrinsic] internal static MethodTable* MethodTableAt(uint offset) => throw Expanded();
    [Intrinsic] internal static uint OffsetOf(MethodTable* type) => throw Expanded();

    /// <summary>`ilaot_typeinfo`; the compiler makes it if a method of TypeRelations is reachable.</summary>
    [Intrinsic] internal static byte* TypeInfo() => throw Expanded();

    /// <summary>`ilaot_typeattributes`; the compiler makes it if TypeRelations.Attributes is reachable.</summary>
    [Intrinsic] internal static nint* TypeAttributes() => throw Expanded();

    /// <summary>The number of the program's literals, then their addresses; the compiler makes it if this is reachable.</summary>
    [Intrinsic] internal static nint* Literals() => throw Expanded();

    /// <summary>The frozen RuntimeType.</summary>
    [Intrinsic] internal static RuntimeType? TypeObject(MethodTable* type) => throw Expanded();

    /// <summary>The byte behind the header.</summary>
    [Intrinsic] internal static ref byte DataOf(object value) => throw Expanded();

    /// <summary>A new zeroed object; bytes is a multiple of 8.</summary>
    [Intrinsic] internal static object Allocate(MethodTable* type, nint bytes) => throw Expanded();

    /// <summary>A new zeroed array with its length stored; bytes is a multiple of 8.</summary>
    [Intrinsic] internal static Array AllocateArray(MethodTable* type, int length, nint bytes) => throw Expanded();

    /// <summary>A new string of zeros; the length is from 1 to 2^30.</summary>
    [Intrinsic] internal static string AllocateString(int length) => throw Expanded();

    /// <summary>A cast bit of a type.</summary>
    [Intrinsic] internal static bool HasBit(MethodTable* type, uint bit) => throw Expanded();

    // Constants of the instantiation.
    [Intrinsic] internal static bool IsReference<T>() => throw Expanded();
    [Intrinsic] internal static bool IsValueType<T>() => throw Expanded();
    [Intrinsic] internal static bool IsEnum<T>() => throw Expanded();
    [Intrinsic] internal static bool Implements<T, I>() => throw Expanded();

    /// <summary>The full name of a type as a literal.</summary>
    [Intrinsic] internal static string NameOf<T>() => throw Expanded();

    /// <summary>An array without the check of its length.</summary>
    [Intrinsic] internal static T[] NewArray<T>(int length) => throw Expanded();

    /// <summary>The caller's return address.</summary>
    [Intrinsic] internal static nint ReturnAddress() => throw Expanded();

    /// <summary>memmove.</summary>
    [Intrinsic] internal static void MemoryCopy(ref byte destination, ref byte source, nint bytes) => throw Expanded();

    /// <summary>memset.</summary>
    [Intrinsic] internal static void MemorySet(ref byte destination, byte value, nint bytes) => throw Expanded();

    /// <summary>Runs an object's finalizer.</summary>
    [Intrinsic] internal static void Finalize(object obj) => throw Expanded();

    private static NotSupportedException Expanded() => new("The compiler expands calls of this method.");
}
