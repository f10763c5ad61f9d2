// This file holds the questions that a type answers with other types.
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace System;

public abstract partial class Type
{
    public abstract Type? BaseType { get; }
    public abstract Type? GetElementType();
    public virtual int GetArrayRank() => throw new NotSupportedException("Derived classes must provide an implementation.");
    public virtual Type GetGenericTypeDefinition() => throw new NotSupportedException("Derived classes must provide an implementation.");
    public virtual Type[] GetGenericArguments() => throw new NotSupportedException("Derived classes must provide an implementation.");
    public virtual Type[] GenericTypeArguments => IsGenericType && !IsGenericTypeDefinition ? GetGenericArguments() : EmptyTypes;
    public virtual int GenericParameterPosition => throw new InvalidOperationException("Method may only be called on a Type for which Type.IsGenericParameter is true.");
    public virtual GenericParameterAttributes GenericParameterAttributes => throw new NotSupportedException();
    public abstract Type[] GetInterfaces();
    public virtual Type GetEnumUnderlyingType() => Enum.GetUnderlyingType(this);
    public virtual Array GetEnumValues() => Enum.GetValues(this);
    public virtual string[] GetEnumNames() => Enum.GetNames(this);
    public virtual string? GetEnumName(object value) => Enum.GetName(this, value);
    public virtual bool IsEnumDefined(object value) => Enum.IsDefined(this, value);

    public virtual Type MakeArrayType() => throw new NotSupportedException();
    public virtual Type MakeArrayType(int rank) => throw new NotSupportedException();

    public virtual bool IsSubclassOf(Type c)
    {
        for (Type? t = this; t is not null; t = t.BaseType)
            if (t == c) return t != this;
        return false;
    }

    public virtual bool IsAssignableFrom([NotNullWhen(true)] Type? c) => ReferenceEquals(this, c);
    public bool IsAssignableTo([NotNullWhen(true)] Type? targetType) => targetType is not null && targetType.IsAssignableFrom(this);
    public virtual bool IsInstanceOfType([NotNullWhen(true)] object? o) => o is not null && IsAssignableFrom(o.GetType());
    public virtual bool IsEquivalentTo([NotNullWhen(true)] Type? other) => this == other;

    public Type? GetInterface(string name) => GetInterface(name, false);

    public virtual Type? GetInterface(string name, bool ignoreCase)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        int dot = name.LastIndexOf('.');
        Type? found = null;
        foreach (Type t in GetInterfaces())
        {
            if (!t.Name.Equals(name.Substring(dot + 1), comparison) || dot >= 0 && t.Namespace != name.Substring(0, dot)) continue;
            if (found is not null) throw new AmbiguousMatchException("Ambiguous match found.");
            found = t;
        }
        return found;
    }
}
