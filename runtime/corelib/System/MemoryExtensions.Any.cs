// This file searches for any of several elements, or for one that is none of them.
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public static partial class MemoryExtensions
{
    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAny(value0, value1);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => SpanMatchers.First(span, new OneOf3<T>(value0, value1, value2), true);
    public static int IndexOfAny<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAny(value0, value1, value2);
    public static int IndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAny(values);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T>? => SpanMatchers.First(span, new InSet<T>(values), true);
    public static int IndexOfAny<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAny(values);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) => SpanMatchers.First(span, new OneOfBy2<T>(value0, value1, comparer ?? EqualityComparer<T>.Default), true);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) => SpanMatchers.First(span, new OneOfBy3<T>(value0, value1, value2, comparer ?? EqualityComparer<T>.Default), true);
    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) => SpanMatchers.First(span, new OneOfSpanBy<T>(values, comparer ?? EqualityComparer<T>.Default), true);

    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T>? => SpanMatchers.Last(span, new OneOf2<T>(value0, value1), true);
    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAny(value0, value1);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => SpanMatchers.Last(span, new OneOf3<T>(value0, value1, value2), true);
    public static int LastIndexOfAny<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAny(value0, value1, value2);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => SpanMatchers.Last(span, new OneOfSpan<T>(values), true);
    public static int LastIndexOfAny<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAny(values);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T>? => SpanMatchers.Last(span, new InSet<T>(values), true);
    public static int LastIndexOfAny<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAny(values);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) => SpanMatchers.Last(span, new OneOfBy2<T>(value0, value1, comparer ?? EqualityComparer<T>.Default), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) => SpanMatchers.Last(span, new OneOfBy3<T>(value0, value1, value2, comparer ?? EqualityComparer<T>.Default), true);
    public static int LastIndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) => SpanMatchers.Last(span, new OneOfSpanBy<T>(values, comparer ?? EqualityComparer<T>.Default), true);

    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>? => SpanMatchers.First(span, new OneOf1<T>(value), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(value);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T>? => SpanMatchers.First(span, new OneOf2<T>(value0, value1), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(value0, value1);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => SpanMatchers.First(span, new OneOf3<T>(value0, value1, value2), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(value0, value1, value2);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => SpanMatchers.First(span, new OneOfSpan<T>(values), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(values);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T>? => SpanMatchers.First(span, new InSet<T>(values), false);
    public static int IndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(values);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) => SpanMatchers.First(span, new OneOfBy1<T>(value, comparer ?? EqualityComparer<T>.Default), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) => SpanMatchers.First(span, new OneOfBy2<T>(value0, value1, comparer ?? EqualityComparer<T>.Default), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) => SpanMatchers.First(span, new OneOfBy3<T>(value0, value1, value2, comparer ?? EqualityComparer<T>.Default), false);
    public static int IndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) => SpanMatchers.First(span, new OneOfSpanBy<T>(values, comparer ?? EqualityComparer<T>.Default), false);

    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>? => SpanMatchers.Last(span, new OneOf1<T>(value), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAnyExcept(value);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T>? => SpanMatchers.Last(span, new OneOf2<T>(value0, value1), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAnyExcept(value0, value1);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => SpanMatchers.Last(span, new OneOf3<T>(value0, value1, value2), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAnyExcept(value0, value1, value2);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => SpanMatchers.Last(span, new OneOfSpan<T>(values), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAnyExcept(values);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T>? => SpanMatchers.Last(span, new InSet<T>(values), false);
    public static int LastIndexOfAnyExcept<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOfAnyExcept(values);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) => SpanMatchers.Last(span, new OneOfBy1<T>(value, comparer ?? EqualityComparer<T>.Default), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) => SpanMatchers.Last(span, new OneOfBy2<T>(value0, value1, comparer ?? EqualityComparer<T>.Default), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) => SpanMatchers.Last(span, new OneOfBy3<T>(value0, value1, value2, comparer ?? EqualityComparer<T>.Default), false);
    public static int LastIndexOfAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) => SpanMatchers.Last(span, new OneOfSpanBy<T>(values, comparer ?? EqualityComparer<T>.Default), false);

    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T>? => span.IndexOfAny(value0, value1) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAny(value0, value1) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) => span.IndexOfAny(value0, value1, comparer) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => span.IndexOfAny(value0, value1, value2) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAny(value0, value1, value2) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) => span.IndexOfAny(value0, value1, value2, comparer) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => span.IndexOfAny(values) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAny(values) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) => span.IndexOfAny(values, comparer) >= 0;
    public static bool ContainsAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T>? => span.IndexOfAny(values) >= 0;
    public static bool ContainsAny<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAny(values) >= 0;

    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>? => span.IndexOfAnyExcept(value) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(value) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) => span.IndexOfAnyExcept(value, comparer) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T>? => span.IndexOfAnyExcept(value0, value1) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(value0, value1) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, IEqualityComparer<T>? comparer = null) => span.IndexOfAnyExcept(value0, value1, comparer) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => span.IndexOfAnyExcept(value0, value1, value2) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, T value0, T value1, T value2) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(value0, value1, value2) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, T value0, T value1, T value2, IEqualityComparer<T>? comparer = null) => span.IndexOfAnyExcept(value0, value1, value2, comparer) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => span.IndexOfAnyExcept(values) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(values) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) => span.IndexOfAnyExcept(values, comparer) >= 0;
    public static bool ContainsAnyExcept<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T>? => span.IndexOfAnyExcept(values) >= 0;
    public static bool ContainsAnyExcept<T>(this Span<T> span, SearchValues<T> values) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOfAnyExcept(values) >= 0;

    public static int IndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T>
    {
        CheckRange(lowInclusive, highInclusive);
        return SpanMatchers.First(span, new InRange<T>(lowInclusive, highInclusive), true);
    }

    public static int IndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => ((ReadOnlySpan<T>)span).IndexOfAnyInRange(lowInclusive, highInclusive);

    public static int IndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T>
    {
        CheckRange(lowInclusive, highInclusive);
        return SpanMatchers.First(span, new InRange<T>(lowInclusive, highInclusive), false);
    }

    public static int IndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => ((ReadOnlySpan<T>)span).IndexOfAnyExceptInRange(lowInclusive, highInclusive);

    public static int LastIndexOfAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T>
    {
        CheckRange(lowInclusive, highInclusive);
        return SpanMatchers.Last(span, new InRange<T>(lowInclusive, highInclusive), true);
    }

    public static int LastIndexOfAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => ((ReadOnlySpan<T>)span).LastIndexOfAnyInRange(lowInclusive, highInclusive);

    public static int LastIndexOfAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T>
    {
        CheckRange(lowInclusive, highInclusive);
        return SpanMatchers.Last(span, new InRange<T>(lowInclusive, highInclusive), false);
    }

    public static int LastIndexOfAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => ((ReadOnlySpan<T>)span).LastIndexOfAnyExceptInRange(lowInclusive, highInclusive);

    public static bool ContainsAnyInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => ((ReadOnlySpan<T>)span).IndexOfAnyInRange(lowInclusive, highInclusive) >= 0;
    public static bool ContainsAnyInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => ((ReadOnlySpan<T>)span).IndexOfAnyInRange(lowInclusive, highInclusive) >= 0;
    public static bool ContainsAnyExceptInRange<T>(this ReadOnlySpan<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => ((ReadOnlySpan<T>)span).IndexOfAnyExceptInRange(lowInclusive, highInclusive) >= 0;
    public static bool ContainsAnyExceptInRange<T>(this Span<T> span, T lowInclusive, T highInclusive) where T : IComparable<T> => ((ReadOnlySpan<T>)span).IndexOfAnyExceptInRange(lowInclusive, highInclusive) >= 0;

    private static void CheckRange<T>(T low, T high)
    {
        if (low is null) ThrowHelper.ArgumentNull("lowInclusive");
        if (high is null) ThrowHelper.ArgumentNull("highInclusive");
    }

    public static int CountAny<T>(this ReadOnlySpan<T> span, params ReadOnlySpan<T> values) where T : IEquatable<T>? => SpanMatchers.Count(span, new OneOfSpan<T>(values));
    public static int CountAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values, IEqualityComparer<T>? comparer = null) => SpanMatchers.Count(span, new OneOfSpanBy<T>(values, comparer ?? EqualityComparer<T>.Default));
    public static int CountAny<T>(this ReadOnlySpan<T> span, SearchValues<T> values) where T : IEquatable<T>? => SpanMatchers.Count(span, new InSet<T>(values));

    public static int IndexOfAny(this ReadOnlySpan<char> span, SearchValues<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.IndexOfText(span);
    }

    public static int IndexOfAny(this Span<char> span, SearchValues<string> values) => ((ReadOnlySpan<char>)span).IndexOfAny(values);
    public static bool ContainsAny(this ReadOnlySpan<char> span, SearchValues<string> values) => span.IndexOfAny(values) >= 0;
    public static bool ContainsAny(this Span<char> span, SearchValues<string> values) => ((ReadOnlySpan<char>)span).IndexOfAny(values) >= 0;
}
