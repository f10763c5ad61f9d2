using System.Runtime.CompilerServices;

namespace System;

/// <summary>A field in IL's <c>ldtoken</c>.</summary>
public readonly struct RuntimeFieldHandle : IEquatable<RuntimeFieldHandle>
{
#pragma warning disable CS0649 // `ldtoken` makes the value
    private readonly nint _value;
#pragma warning restore CS0649

    public nint Value => _value;
    public static RuntimeFieldHandle FromIntPtr(nint value) => Unsafe.BitCast<nint, RuntimeFieldHandle>(value);
    public static nint ToIntPtr(RuntimeFieldHandle value) => value._value;
    public bool Equals(RuntimeFieldHandle handle) => _value == handle._value;
    public override bool Equals(object? obj) => obj is RuntimeFieldHandle handle && Equals(handle);
    public override int GetHashCode() => _value.GetHashCode();
    public static bool operator ==(RuntimeFieldHandle left, RuntimeFieldHandle right) => left.Equals(right);
    public static bool operator !=(RuntimeFieldHandle left, RuntimeFieldHandle right) => !left.Equals(right);
}
