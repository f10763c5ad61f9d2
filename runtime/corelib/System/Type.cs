// This file holds what identifies a type, and what can be made from one: handles, equality, names.
using System.Reflection;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>A type, seen through reflection.</summary>
public abstract partial class Type : MemberInfo
{
    public static readonly char Delimiter = '.';
    public static readonly Type[] EmptyTypes = [];

    protected Type() { }

    public abstract string? FullName { get; }
    public abstract string? Namespace { get; }
    public abstract string? AssemblyQualifiedName { get; }
    public abstract Assembly Assembly { get; }
    public abstract Type UnderlyingSystemType { get; }
    public virtual RuntimeTypeHandle TypeHandle => throw new NotSupportedException();
    public override MemberTypes MemberType => MemberTypes.TypeInfo;
    public override Type? DeclaringType => null;
    public override Type? ReflectedType => null;

    [Intrinsic]
    public static unsafe Type GetTypeFromHandle(RuntimeTypeHandle handle) => Intrinsics.TypeObject((MethodTable*)handle.Value)!;

    public static RuntimeTypeHandle GetTypeHandle(object o)
    {
        ArgumentNullException.ThrowIfNull(o);
        return o.GetType().TypeHandle;
    }

    public static Type[] GetTypeArray(object[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        var types = new Type[args.Length];
        for (int i = 0; i < args.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(args[i]);
            types[i] = args[i].GetType();
        }
        return types;
    }

    public new Type GetType() => base.GetType();
    public override string ToString() => FullName ?? Name;
    public override bool Equals(object? o) => o is Type type && Equals(type);
    public virtual bool Equals(Type? o) => ReferenceEquals(this, o);
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
    public static bool operator ==(Type? left, Type? right) => ReferenceEquals(left, right);
    public static bool operator !=(Type? left, Type? right) => !ReferenceEquals(left, right);
}
