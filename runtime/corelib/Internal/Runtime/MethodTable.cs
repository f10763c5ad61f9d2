// This file is the class library's view of a type's descriptor. The layout is that of
// docs/abi.md section 2; offsets come from RuntimeABI.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Internal.Runtime;

[StructLayout(LayoutKind.Explicit)]
internal unsafe struct MethodTable
{
    [FieldOffset(RuntimeABI.MTFlags)] internal uint Flags;
    [FieldOffset(RuntimeABI.MTBaseSize)] internal uint BaseSize;
    [FieldOffset(RuntimeABI.MTComponentSize)] internal uint ComponentSize;
    [FieldOffset(RuntimeABI.MTBaseType)] internal uint BaseType;
    [FieldOffset(RuntimeABI.MTElementType)] internal uint ElementTypeOffset;
    [FieldOffset(RuntimeABI.MTCast)] internal uint Cast;
    [FieldOffset(RuntimeABI.MTGCMap)] internal uint GCMap;
    [FieldOffset(RuntimeABI.MTTypeObject)] internal uint TypeObject;

    /// <summary>ECMA-335 II.23.1.16.</summary>
    internal readonly ElementType Kind => (ElementType)(byte)Flags;
    internal readonly bool HasReferences => (Flags & RuntimeABI.FlagReferences) != 0;
    internal readonly bool IsInterface => (Flags & RuntimeABI.FlagInterface) != 0;
    internal readonly bool IsEnum => (Flags & RuntimeABI.FlagEnum) != 0;
    internal readonly bool IsNullable => (Flags & RuntimeABI.FlagNullable) != 0;
    internal readonly bool IsGeneric => (Flags & RuntimeABI.FlagGeneric) != 0;
    internal readonly bool IsDefinition => (Flags & RuntimeABI.FlagDefinition) != 0;
    internal readonly bool IsOpen => (Flags & RuntimeABI.FlagOpen) != 0;
    internal readonly bool IsByRefLike => (Flags & RuntimeABI.FlagByRefLike) != 0;
    internal readonly bool IsAbstract => (Flags & RuntimeABI.FlagAbstract) != 0;
    internal readonly bool IsParameter => Kind is ElementType.Var or ElementType.MVar;
    internal readonly bool IsBitwiseEquatable => (Flags & RuntimeABI.FlagBitwiseEquatable) != 0;
    internal readonly int Rank => (byte)(Flags >> RuntimeABI.FlagRankShift);
    internal readonly bool IsSZArray => Kind == ElementType.SZArray;
    internal readonly bool IsArray => Kind is ElementType.SZArray or ElementType.Array;
    internal readonly MethodTable* Element => Intrinsics.MethodTableAt(ElementTypeOffset);

    /// <summary>Primitive, enum or other value type.</summary>
    internal readonly bool IsValueType => Kind switch
    {
        >= ElementType.Boolean and <= ElementType.R8 or ElementType.I or ElementType.U or ElementType.ValueType or ElementType.TypedByRef or ElementType.Void => true,
        _ => IsEnum || IsNullable,
    };

    /// <summary>The bytes of a boxed value, padded to the object's size.</summary>
    internal readonly nint BoxedBytes => (nint)BaseSize - RuntimeABI.HeaderSize;
}
