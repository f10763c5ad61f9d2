// This file orders strings. Under the invariant culture all orders are ordinal.
using System.Globalization;
using Internal.Runtime;

namespace System;

public sealed partial class String
{
    public static int CompareOrdinal(string? strA, string? strB)
    {
        if (ReferenceEquals(strA, strB)) return 0;
        if (strA is null) return -1;
        if (strB is null) return 1;
        return SpanText.Compare(strA.AsUnits(), strB.AsUnits(), false);
    }

    public static int CompareOrdinal(string? strA, int indexA, string? strB, int indexB, int length) => Compare(strA, indexA, strB, indexB, length, StringComparison.Ordinal);

    public static int Compare(string? strA, string? strB) => CompareOrdinal(strA, strB);
    public static int Compare(string? strA, string? strB, bool ignoreCase) => Compare(strA, strB, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    public static int Compare(string? strA, string? strB, bool ignoreCase, CultureInfo? culture) => Compare(strA, strB, ignoreCase);

    public static int Compare(string? strA, string? strB, StringComparison comparisonType)
    {
        bool ignoreCase = IgnoresCase(comparisonType);
        if (ReferenceEquals(strA, strB)) return 0;
        if (strA is null) return -1;
        if (strB is null) return 1;
        return SpanText.Compare(strA.AsUnits(), strB.AsUnits(), ignoreCase);
    }

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length) => Compare(strA, indexA, strB, indexB, length, StringComparison.CurrentCulture);
    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, bool ignoreCase) =>
        Compare(strA, indexA, strB, indexB, length, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public static int Compare(string? strA, int indexA, string? strB, int indexB, int length, StringComparison comparisonType)
    {
        bool ignoreCase = IgnoresCase(comparisonType);
        if (strA is null || strB is null) return ReferenceEquals(strA, strB) ? 0 : strA is null ? -1 : 1;
        if (length < 0) ThrowHelper.ArgumentOutOfRange(nameof(length), "Length cannot be less than zero.");
        if (indexA < 0 || indexA > strA._length) ThrowHelper.ArgumentOutOfRange(nameof(indexA), "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (indexB < 0 || indexB > strB._length) ThrowHelper.ArgumentOutOfRange(nameof(indexB), "Index was out of range. Must be non-negative and less than the size of the collection.");
        ReadOnlySpan<char> a = strA.AsUnits().Slice(indexA), b = strB.AsUnits().Slice(indexB);
        if (a.Length > length) a = a.Slice(0, length);
        if (b.Length > length) b = b.Slice(0, length);
        return SpanText.Compare(a, b, ignoreCase);
    }

    public int CompareTo(string? strB) => CompareOrdinal(this, strB);

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is string other) return CompareOrdinal(this, other);
        throw new ArgumentException("Object must be of type String.");
    }

    public static bool Equals(string? a, string? b, StringComparison comparisonType)
    {
        bool ignoreCase = IgnoresCase(comparisonType);
        if (ReferenceEquals(a, b)) return true;
        if (a is null || b is null) return false;
        return SpanText.Equals(a.AsUnits(), b.AsUnits(), ignoreCase);
    }

    public bool Equals(string? value, StringComparison comparisonType) => Equals(this, value, comparisonType);

    public int GetHashCode(StringComparison comparisonType) => IgnoresCase(comparisonType) ? StringHash.OrdinalIgnoreCase(AsUnits()) : StringHash.Ordinal(AsUnits());
    public static int GetHashCode(ReadOnlySpan<char> value, StringComparison comparisonType) => IgnoresCase(comparisonType) ? StringHash.OrdinalIgnoreCase(value) : StringHash.Ordinal(value);
}
