// This file orders strings. Under the invariant culture all orders are ordinal.
using System.Globalization;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public sealed partial class String
{
    public static int CompareOrdinal(string? strA, string? strB)
    {
        if (ReferenceEquals(strA, strB)) return 0;
        if (strA is null) return -1;
        if (strB is null) return 1;
        // As .NET: the first two units count before the lengths do, and the unit behind the last is 0.
        if (strA._firstChar != strB._firstChar) return strA._firstChar - strB._firstChar;
        if (strA._length == 0 || strB._length == 0) return strA._length - strB._length;
        char a = Unsafe.Add(ref strA._firstChar, 1), b = Unsafe.Add(ref strB._firstChar, 1);
        if (a != b) return a - b;
        return SpanText.Compare(strA.AsUnits(), strB.AsUnits(), false);
    }

    public static int CompareOrdinal(string? strA, int indexA, string? strB, int indexB, int length) => Compare(strA, indexA, strB, indexB, length, StringComparison.Ordinal);

    public static int Compare(string? strA, string? strB) => Compare(strA, strB, StringComparison.CurrentCulture);
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
        if (indexA < 0 || indexB < 0) ThrowHelper.ArgumentOutOfRange(indexA < 0 ? nameof(indexA) : nameof(indexB), BadIndex);
        if (indexA > strA._length || indexB > strB._length) ThrowHelper.ArgumentOutOfRange(indexA > strA._length ? nameof(indexA) : nameof(indexB), BadIndex);
        ReadOnlySpan<char> a = strA.AsUnits().Slice(indexA), b = strB.AsUnits().Slice(indexB);
        if (a.Length > length) a = a.Slice(0, length);
        if (b.Length > length) b = b.Slice(0, length);
        return SpanText.Compare(a, b, ignoreCase);
    }

    public int CompareTo(string? strB) => strB is null ? 1 : SpanText.Compare(AsUnits(), strB.AsUnits(), false);

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is string other) return CompareTo(other);
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
