// This file holds the questions that a type answers with yes or no.
using System.Reflection;

namespace System;

public abstract partial class Type
{
    public bool IsArray => IsArrayImpl();
    public bool IsByRef => IsByRefImpl();
    public bool IsPointer => IsPointerImpl();
    public bool IsPrimitive => IsPrimitiveImpl();
    public bool IsValueType => IsValueTypeImpl();
    public bool IsCOMObject => false;
    public bool IsContextful => false;
    public bool IsMarshalByRef => false;
    public bool HasElementType => HasElementTypeImpl();
    public bool IsClass => !IsInterface && !IsValueType;
    public bool IsInterface => IsInterfaceImpl();
    public virtual bool IsEnum => false;
    public virtual bool IsSZArray => throw new NotImplementedException();
    public virtual bool IsVariableBoundArray => IsArray && !IsSZArray;
    public virtual bool IsByRefLike => throw new NotSupportedException();
    public virtual bool IsTypeDefinition => throw new NotImplementedException();
    public virtual bool IsGenericType => false;
    public virtual bool IsGenericTypeDefinition => false;
    public virtual bool IsConstructedGenericType => throw new NotImplementedException();
    public virtual bool IsGenericParameter => false;
    public virtual bool IsGenericTypeParameter => IsGenericParameter;
    public virtual bool IsGenericMethodParameter => false;
    public virtual bool IsFunctionPointer => false;
    public virtual bool IsUnmanagedFunctionPointer => false;
    public virtual bool IsSignatureType => false;
    public virtual bool ContainsGenericParameters => false;
    public virtual bool IsSerializable => (Attributes & TypeAttributes.Serializable) != 0 || IsEnum;
    public bool IsNested => DeclaringType is not null;

    public TypeAttributes Attributes => GetAttributeFlagsImpl();
    public bool IsAbstract => (Attributes & TypeAttributes.Abstract) != 0;
    public bool IsSealed => (Attributes & TypeAttributes.Sealed) != 0;
    public bool IsSpecialName => (Attributes & TypeAttributes.SpecialName) != 0;
    public bool IsImport => (Attributes & TypeAttributes.Import) != 0;
    public bool IsPublic => Visibility == TypeAttributes.Public;
    public bool IsNotPublic => Visibility == TypeAttributes.NotPublic;
    public bool IsVisible => VisibleFrom(this);
    public bool IsNestedPublic => Visibility == TypeAttributes.NestedPublic;
    public bool IsNestedPrivate => Visibility == TypeAttributes.NestedPrivate;
    public bool IsNestedFamily => Visibility == TypeAttributes.NestedFamily;
    public bool IsNestedAssembly => Visibility == TypeAttributes.NestedAssembly;
    public bool IsNestedFamANDAssem => Visibility == TypeAttributes.NestedFamANDAssem;
    public bool IsNestedFamORAssem => Visibility == TypeAttributes.NestedFamORAssem;
    public bool IsAnsiClass => (Attributes & TypeAttributes.StringFormatMask) == TypeAttributes.AnsiClass;
    public bool IsUnicodeClass => (Attributes & TypeAttributes.StringFormatMask) == TypeAttributes.UnicodeClass;
    public bool IsAutoClass => (Attributes & TypeAttributes.StringFormatMask) == TypeAttributes.AutoClass;
    public bool IsAutoLayout => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.AutoLayout;
    public bool IsLayoutSequential => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.SequentialLayout;
    public bool IsExplicitLayout => (Attributes & TypeAttributes.LayoutMask) == TypeAttributes.ExplicitLayout;

    private TypeAttributes Visibility => Attributes & TypeAttributes.VisibilityMask;

    private static bool VisibleFrom(Type type)
    {
        if (type.IsGenericParameter) return true;
        if (type.HasElementType) return VisibleFrom(type.GetElementType()!);
        for (Type? t = type; t is not null; t = t.DeclaringType)
            if (!t.IsPublic && !t.IsNestedPublic) return false;
        if (type.IsConstructedGenericType)
        {
            foreach (Type argument in type.GenericTypeArguments)
                if (!VisibleFrom(argument)) return false;
        }
        return true;
    }

    protected abstract TypeAttributes GetAttributeFlagsImpl();
    protected abstract bool HasElementTypeImpl();
    protected abstract bool IsArrayImpl();
    protected abstract bool IsByRefImpl();
    protected abstract bool IsPointerImpl();
    protected abstract bool IsPrimitiveImpl();
    protected virtual bool IsValueTypeImpl() => IsSubclassOf(typeof(ValueType));
    private protected virtual bool IsInterfaceImpl() => (GetAttributeFlagsImpl() & TypeAttributes.ClassSemanticsMask) == TypeAttributes.Interface;

    public static TypeCode GetTypeCode(Type? type) => type is null ? TypeCode.Empty : type.GetTypeCodeImpl();
    protected virtual TypeCode GetTypeCodeImpl() => TypeCode.Object;
}
