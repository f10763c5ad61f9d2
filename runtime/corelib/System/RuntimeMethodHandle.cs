using System.Runtime.CompilerServices;

namespace System;

/// <summary>A method in IL's <c>ldtoken</c>.</summary>
public readonly struct RuntimeMethodHandle : IEquatable<RuntimeMethodHandle>
{
#pragma warning disable CS0649 // `ldtoken` makes the value
    private readonly nint _value;
#pragma warning restore CS0649

    public nint Value => _value;
    public nint GetFunctionPointer() => _value;
    public static RuntimeMethodHandle FromIntPtr(nint value) => Unsafe.BitCast<nint, RuntimeMethodHandle>(value);
    public static nint ToIntPtr(RuntimeMethodHandle value) => value._value;
    public bool Equals(RuntimeMethodHandle handle) => _value == handle._value;
    public override bool Equals(object? obj) => obj is RuntimeMethodHandle handle && Equals(handle);
    public override int GetHashCode() => _value.GetHashCode();
    public static bool operator ==(RuntimeMethodHandle left, RuntimeMethodHandle right) => left.Equals(right);
    public static bool operator !=(RuntimeMethodHandle left, RuntimeMethodHandle right) => !left.Equals(right);
}
