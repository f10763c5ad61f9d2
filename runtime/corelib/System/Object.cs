using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>The root of all classes. It has no fields: the header is the compiler's (docs/abi.md section 1).</summary>
public class Object
{
    public Object() { }

    ~Object() { }

    public virtual bool Equals(object? obj) => this == obj;
    public virtual int GetHashCode() => RuntimeHelpers.GetHashCode(this);
    public virtual string? ToString() => GetType().ToString();

    [Intrinsic]
    public unsafe Type GetType() => Intrinsics.TypeObject(Intrinsics.MethodTableOf(this))!;

    [Intrinsic]
    protected internal object MemberwiseClone() => MemberwiseClone();

    public static bool Equals(object? objA, object? objB) => objA == objB || (objA is not null && objB is not null && objA.Equals(objB));
    public static bool ReferenceEquals(object? objA, object? objB) => objA == objB;
}
