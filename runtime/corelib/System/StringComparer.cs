// This file compares strings as keys: exactly or ignoring case. All cultures are the invariant one.
using System.Collections;
using System.Collections.Generic;
using Internal.Runtime;

namespace System;

public abstract class StringComparer : IComparer, IEqualityComparer, IComparer<string?>, IEqualityComparer<string?>
{
    private sealed class Simple(bool ignoreCase) : StringComparer
    {
        public override int Compare(string? x, string? y) => string.Compare(x, y, ignoreCase);
        public override bool Equals(string? x, string? y) => string.Equals(x, y, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

        public override int GetHashCode(string obj)
        {
            ArgumentNullException.ThrowIfNull(obj);
            return ignoreCase ? StringHash.OrdinalIgnoreCase(obj) : StringHash.Ordinal(obj);
        }

        public override bool Equals(object? obj) => obj is Simple other && other.IgnoresCase == ignoreCase;
        public override int GetHashCode() => ignoreCase ? 1 : 0;
        private bool IgnoresCase => ignoreCase;
    }

    private static StringComparer? s_ordinal, s_ignoreCase;

    protected StringComparer() { }

    public static StringComparer Ordinal => s_ordinal ??= new Simple(false);
    public static StringComparer OrdinalIgnoreCase => s_ignoreCase ??= new Simple(true);
    public static StringComparer InvariantCulture => Ordinal;
    public static StringComparer InvariantCultureIgnoreCase => OrdinalIgnoreCase;
    public static StringComparer CurrentCulture => Ordinal;
    public static StringComparer CurrentCultureIgnoreCase => OrdinalIgnoreCase;
    public static StringComparer FromComparison(StringComparison comparisonType) => string.IgnoresCase(comparisonType) ? OrdinalIgnoreCase : Ordinal;

    public abstract int Compare(string? x, string? y);
    public abstract bool Equals(string? x, string? y);
    public abstract int GetHashCode(string obj);

    public int Compare(object? x, object? y)
    {
        if (x == y) return 0;
        if (x is null) return -1;
        if (y is null) return 1;
        if (x is string a && y is string b) return Compare(a, b);
        return x is IComparable comparable ? comparable.CompareTo(y) : throw new ArgumentException("At least one object must implement IComparable.");
    }

    public new bool Equals(object? x, object? y) => x == y || x is not null && y is not null && (x is string a && y is string b ? Equals(a, b) : x.Equals(y));

    public int GetHashCode(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return obj is string text ? GetHashCode(text) : obj.GetHashCode();
    }
}
