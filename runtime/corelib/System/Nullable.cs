using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A value or nothing. Boxing gives the value's box or null (ECMA-335 III.4.1).</summary>
public partial struct Nullable<T> where T : struct
{
    private readonly bool hasValue;
    internal T value;

    public Nullable(T value)
    {
        this.value = value;
        hasValue = true;
    }

    public readonly bool HasValue => hasValue;

    public readonly T Value
    {
        get
        {
            if (!hasValue) ThrowHelper.InvalidOperation("Nullable object must have a value.");
            return value;
        }
    }

    public readonly T GetValueOrDefault() => value;
    public readonly T GetValueOrDefault(T defaultValue) => hasValue ? value : defaultValue;
    public override readonly bool Equals(object? other) => hasValue ? other is not null && value.Equals(other) : other is null;
    public override readonly int GetHashCode() => hasValue ? value.GetHashCode() : 0;
    public override readonly string? ToString() => hasValue ? value.ToString() : "";

    public static implicit operator T?(T value) => new T?(value);
    public static explicit operator T(T? value) => value!.Value;
}

/// <summary>Compares nullable values.</summary>
public static class Nullable
{
    public static int Compare<T>(T? n1, T? n2) where T : struct =>
        n1.HasValue ? n2.HasValue ? Collections.Generic.Comparer<T>.Default.Compare(n1.value, n2.value) : 1 : n2.HasValue ? -1 : 0;

    public static bool Equals<T>(T? n1, T? n2) where T : struct =>
        n1.HasValue ? n2.HasValue && Collections.Generic.EqualityComparer<T>.Default.Equals(n1.value, n2.value) : !n2.HasValue;

    public static Type? GetUnderlyingType(Type nullableType)
    {
        ArgumentNullException.ThrowIfNull(nullableType);
        return nullableType is RuntimeType { IsNullableValue: true } type ? type.Below : null;
    }

    public static ref readonly T GetValueRefOrDefaultRef<T>(ref readonly T? nullable) where T : struct => ref nullable.value;
}
