using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A position counted from the start or, with its bits flipped, from the end.</summary>
public readonly struct Index : IEquatable<Index>
{
    private readonly int _value;

    public Index(int value, bool fromEnd = false)
    {
        if (value < 0) ThrowHelper.ArgumentOutOfRange(nameof(value), "Non-negative number required.");
        _value = fromEnd ? ~value : value;
    }

    private Index(int raw) => _value = raw;

    public static Index Start => new(0);
    public static Index End => new(~0);
    public static Index FromStart(int value) => new(value);
    public static Index FromEnd(int value) => new(value, true);
    public int Value => _value < 0 ? ~_value : _value;
    public bool IsFromEnd => _value < 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int GetOffset(int length) => _value < 0 ? _value + length + 1 : _value;

    public override bool Equals([NotNullWhen(true)] object? value) => value is Index other && _value == other._value;
    public bool Equals(Index other) => _value == other._value;
    public override int GetHashCode() => _value;
    public static implicit operator Index(int value) => new(value, false);
    public override string ToString() => IsFromEnd ? "^" + ((uint)Value).ToString() : ((uint)Value).ToString();
}
