using System.Reflection;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>A type, seen through reflection.</summary>
public abstract class Type : MemberInfo
{
    protected Type() { }

    public abstract string? FullName { get; }
    public abstract string? Namespace { get; }
    public bool IsValueType => IsValueTypeImpl();
    public bool IsArray => IsArrayImpl();
    public bool IsClass => !IsValueType && !IsInterface;
    public virtual bool IsEnum => false;
    public bool IsInterface => IsInterfaceImpl();
    public virtual RuntimeTypeHandle TypeHandle => throw new NotSupportedException();

    protected virtual bool IsValueTypeImpl() => false;
    protected abstract bool IsArrayImpl();
    private protected virtual bool IsInterfaceImpl() => false;

    [Intrinsic]
    public static unsafe Type GetTypeFromHandle(RuntimeTypeHandle handle) => Intrinsics.TypeObject((MethodTable*)handle.Value)!;

    public new Type GetType() => base.GetType();
    public override string ToString() => FullName ?? Name;
    public override bool Equals(object? o) => o is Type type && Equals(type);
    public virtual bool Equals(Type? o) => ReferenceEquals(this, o);
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
    public static bool operator ==(Type? left, Type? right) => ReferenceEquals(left, right);
    public static bool operator !=(Type? left, Type? right) => !ReferenceEquals(left, right);
}
