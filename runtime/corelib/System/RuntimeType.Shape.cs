// This file answers yes or no, mostly from the MethodTable.
using System.Reflection;
using Internal.Runtime;

namespace System;

internal sealed unsafe partial class RuntimeType
{
    public override bool IsEnum => _methodTable->IsEnum;
    public override bool IsSZArray => _methodTable->IsSZArray;
    public override bool IsVariableBoundArray => _methodTable->Kind == ElementType.Array;
    public override bool IsByRefLike => _methodTable->IsByRefLike;
    public override bool IsGenericType => _methodTable->IsGeneric;
    public override bool IsGenericTypeDefinition => _methodTable->IsDefinition;
    public override bool IsConstructedGenericType => _methodTable->IsGeneric && !_methodTable->IsDefinition;
    public override bool IsGenericParameter => _methodTable->IsParameter;
    public override bool IsGenericTypeParameter => _methodTable->Kind == ElementType.Var;
    public override bool IsGenericMethodParameter => _methodTable->Kind == ElementType.MVar;
    public override bool IsFunctionPointer => _methodTable->Kind == ElementType.FnPtr;
    public override bool ContainsGenericParameters => _methodTable->IsOpen;
    public override bool IsTypeDefinition => !HasElementTypeImpl() && !IsConstructedGenericType && !_methodTable->IsParameter && !IsFunctionPointer;

    /// <summary>A constructed Nullable.</summary>
    internal bool IsNullableValue => _methodTable->IsNullable && !_methodTable->IsDefinition;

    protected override bool IsArrayImpl() => _methodTable->IsArray;
    protected override bool IsByRefImpl() => _methodTable->Kind == ElementType.ByRef;
    protected override bool IsPointerImpl() => _methodTable->Kind == ElementType.Ptr;
    protected override bool HasElementTypeImpl() => _methodTable->IsArray || _methodTable->Kind is ElementType.Ptr or ElementType.ByRef;
    protected override bool IsValueTypeImpl() => _methodTable->IsValueType;
    private protected override bool IsInterfaceImpl() => _methodTable->IsInterface;
    protected override TypeAttributes GetAttributeFlagsImpl() => (TypeAttributes)(TypeRelations.Details(this) & 0xFFFFFF);

    protected override bool IsPrimitiveImpl() =>
        !_methodTable->IsEnum && (_methodTable->Kind is >= ElementType.Boolean and <= ElementType.R8 or ElementType.I or ElementType.U);

    protected override TypeCode GetTypeCodeImpl() => _methodTable->Kind switch
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
        ElementType.R4 => TypeCode.Single,
        ElementType.R8 => TypeCode.Double,
        ElementType.String => TypeCode.String,
        _ when this == typeof(decimal) => TypeCode.Decimal,
        _ when this == typeof(DateTime) => TypeCode.DateTime,
        _ when this == typeof(DBNull) => TypeCode.DBNull,
        _ => TypeCode.Object,
    };
}
