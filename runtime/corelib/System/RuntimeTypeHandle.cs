using System.Runtime.CompilerServices;

namespace System;

/// <summary>A type in IL's <c>ldtoken</c>.</summary>
public readonly struct RuntimeTypeHandle : IEquatable<RuntimeTypeHandle>
{
#pragma warning disable CS0649 // `ldtoken` makes the value
    private readonly nint _methodTable;
#pragma warning restore CS0649

    public nint Value => _methodTable;
    public static RuntimeTypeHandle FromIntPtr(nint value) => Unsafe.BitCast<nint, RuntimeTypeHandle>(value);
    public static nint ToIntPtr(RuntimeTypeHandle value) => value._methodTable;
    public bool Equals(RuntimeTypeHandle handle) => _methodTable == handle._methodTable;
    public override bool Equals(object? obj) => obj is RuntimeTypeHandle handle && Equals(handle);
    public override int GetHashCode() => _methodTable.GetHashCode();
    public static bool operator ==(RuntimeTypeHandle left, object? right) => left.Equals(right);
    public static bool operator ==(object? left, RuntimeTypeHandle right) => right.Equals(left);
    public static bool operator !=(RuntimeTypeHandle left, object? right) => !left.Equals(right);
    public static bool operator !=(object? left, RuntimeTypeHandle right) => !right.Equals(left);
}
