// This file answers with other types, from what the compiler kept of them (Internal.Runtime.TypeRelations).
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Internal.Runtime;

namespace System;

internal sealed unsafe partial class RuntimeType
{
    public override Type? BaseType => TypeRelations.Base(this);
    public override Type? DeclaringType => IsNestedName ? TypeRelations.Declaring(this) : null;
    public override Type? ReflectedType => DeclaringType;
    public override Assembly Assembly => new RuntimeAssembly(TypeRelations.AssemblyName(this));
    public override string? AssemblyQualifiedName => FullName is { } name ? name + ", " + TypeRelations.AssemblyName(this) : null;

    public override Type? GetElementType() => HasElementTypeImpl() ? TypeRelations.Element(this) : null;

    public override int GetArrayRank()
    {
        if (!_methodTable->IsArray) ThrowHelper.Argument("Must be an array type.");
        return _methodTable->IsSZArray ? 1 : _methodTable->Rank;
    }

    /// <summary>What is below an enum or a nullable.</summary>
    internal Type? Below => TypeRelations.Element(this);

    public override Type GetGenericTypeDefinition()
    {
        if (!_methodTable->IsGeneric) ThrowHelper.InvalidOperation("This operation is only valid on generic types.");
        return TypeRelations.Definition(this)!;
    }

    public override Type[] GetGenericArguments() => TypeRelations.Arguments(this);
    public override Type[] GetInterfaces() => TypeRelations.Interfaces(this);

    public override int GenericParameterPosition
    {
        get
        {
            if (!IsGenericParameter) ThrowHelper.InvalidOperation("Method may only be called on a Type for which Type.IsGenericParameter is true.");
            return (int)(TypeRelations.Details(this) >> RuntimeABI.TypeInfoPosition);
        }
    }

    public override GenericParameterAttributes GenericParameterAttributes
    {
        get
        {
            if (!IsGenericParameter) ThrowHelper.InvalidOperation("Method may only be called on a Type for which Type.IsGenericParameter is true.");
            uint details = TypeRelations.Details(this);
            return (details & RuntimeABI.TypeInfoCovariant) != 0 ? GenericParameterAttributes.Covariant
                : (details & RuntimeABI.TypeInfoContravariant) != 0 ? GenericParameterAttributes.Contravariant : GenericParameterAttributes.None;
        }
    }

    public override Type MakeArrayType() => TypeRelations.VectorOf(this) ?? throw NotPart("[]");

    public override Type MakeArrayType(int rank)
    {
        if (rank <= 0) throw new IndexOutOfRangeException();
        return TypeRelations.MatrixOf(this, rank) ?? throw NotPart(rank == 1 ? "[*]" : "[" + new string(',', rank - 1) + "]");
    }

    private NotSupportedException NotPart(string suffix) =>
        new("The array type '" + this + suffix + "' is not part of this program: nothing that could be compiled ahead of time names it.");

    public override bool IsSubclassOf(Type c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return base.IsSubclassOf(c) || c == typeof(object) && this != c;
    }

    public override bool IsAssignableFrom([NotNullWhen(true)] Type? c) => c is RuntimeType from && TypeAssignability.Assignable(from, this);
}
