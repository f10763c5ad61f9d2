namespace System;

/// <summary>The base of all attributes.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = true, AllowMultiple = false)]
public abstract partial class Attribute
{
    protected Attribute() { }
    public virtual object TypeId => GetType();
    public virtual bool Match(object? obj) => Equals(obj);
    public virtual bool IsDefaultAttribute() => false;
}
