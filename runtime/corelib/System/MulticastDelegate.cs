namespace System;

/// <summary>The base of all delegate types.</summary>
public abstract class MulticastDelegate : Delegate
{
    private protected MulticastDelegate() { }

    public sealed override Delegate[] GetInvocationList() => base.GetInvocationList();
    public sealed override bool Equals(object? obj) => base.Equals(obj);
    public sealed override int GetHashCode() => base.GetHashCode();
    public static bool operator ==(MulticastDelegate? d1, MulticastDelegate? d2) => (Delegate?)d1 == d2;
    public static bool operator !=(MulticastDelegate? d1, MulticastDelegate? d2) => (Delegate?)d1 != d2;
}
