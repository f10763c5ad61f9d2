// This file holds what searches in spans look for: an element, one of several, one in a range. Each is a struct, so that
// every combination is compiled for itself.
using System.Buffers;
using System.Collections.Generic;

namespace System;

internal interface ISpanMatcher<T>
{
    bool Matches(T value);
}

internal static class SpanMatchers
{
    internal static bool Same<T>(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);

    /// <summary>The first element that matches, or that does not.</summary>
    internal static int First<T, TMatcher>(ReadOnlySpan<T> span, TMatcher matcher, bool wanted) where TMatcher : ISpanMatcher<T>, allows ref struct
    {
        for (int i = 0; i < span.Length; i++)
            if (matcher.Matches(span[i]) == wanted) return i;
        return -1;
    }

    internal static int Last<T, TMatcher>(ReadOnlySpan<T> span, TMatcher matcher, bool wanted) where TMatcher : ISpanMatcher<T>, allows ref struct
    {
        for (int i = span.Length - 1; i >= 0; i--)
            if (matcher.Matches(span[i]) == wanted) return i;
        return -1;
    }

    internal static int Count<T, TMatcher>(ReadOnlySpan<T> span, TMatcher matcher) where TMatcher : ISpanMatcher<T>, allows ref struct
    {
        int n = 0;
        foreach (T value in span)
            if (matcher.Matches(value)) n++;
        return n;
    }
}

internal readonly struct OneOf1<T>(T a) : ISpanMatcher<T>
{
    public bool Matches(T value) => SpanMatchers.Same(value, a);
}

internal readonly struct OneOf2<T>(T a, T b) : ISpanMatcher<T>
{
    public bool Matches(T value) => SpanMatchers.Same(value, a) || SpanMatchers.Same(value, b);
}

internal readonly struct OneOf3<T>(T a, T b, T c) : ISpanMatcher<T>
{
    public bool Matches(T value) => SpanMatchers.Same(value, a) || SpanMatchers.Same(value, b) || SpanMatchers.Same(value, c);
}

internal readonly ref struct OneOfSpan<T>(ReadOnlySpan<T> values) : ISpanMatcher<T>
{
    private readonly ReadOnlySpan<T> _values = values;

    public bool Matches(T value)
    {
        foreach (T v in _values)
            if (SpanMatchers.Same(value, v)) return true;
        return false;
    }
}

internal readonly struct OneOfBy1<T>(T a, IEqualityComparer<T> comparer) : ISpanMatcher<T>
{
    public bool Matches(T value) => comparer.Equals(value, a);
}

internal readonly struct OneOfBy2<T>(T a, T b, IEqualityComparer<T> comparer) : ISpanMatcher<T>
{
    public bool Matches(T value) => comparer.Equals(value, a) || comparer.Equals(value, b);
}

internal readonly struct OneOfBy3<T>(T a, T b, T c, IEqualityComparer<T> comparer) : ISpanMatcher<T>
{
    public bool Matches(T value) => comparer.Equals(value, a) || comparer.Equals(value, b) || comparer.Equals(value, c);
}

internal readonly ref struct OneOfSpanBy<T>(ReadOnlySpan<T> values, IEqualityComparer<T> comparer) : ISpanMatcher<T>
{
    private readonly ReadOnlySpan<T> _values = values;

    public bool Matches(T value)
    {
        foreach (T v in _values)
            if (comparer.Equals(value, v)) return true;
        return false;
    }
}

internal readonly struct InRange<T>(T low, T high) : ISpanMatcher<T> where T : IComparable<T>
{
    public bool Matches(T value) => low.CompareTo(value) <= 0 && high.CompareTo(value) >= 0;
}

internal readonly struct InSet<T>(SearchValues<T> values) : ISpanMatcher<T> where T : IEquatable<T>?
{
    public bool Matches(T value) => values.Contains(value);
}
