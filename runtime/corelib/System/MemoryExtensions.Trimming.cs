// This file trims spans and memory.
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public static partial class MemoryExtensions
{
    public static Memory<T> Trim<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOf1<T>(trimElement), true, true);
        return memory.Slice(start, length);
    }

    public static Memory<T> TrimStart<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOf1<T>(trimElement), true, false);
        return memory.Slice(start, length);
    }

    public static Memory<T> TrimEnd<T>(this Memory<T> memory, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOf1<T>(trimElement), false, true);
        return memory.Slice(start, length);
    }

    public static Memory<T> Trim<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOfSpan<T>(trimElements), true, true);
        return memory.Slice(start, length);
    }

    public static Memory<T> TrimStart<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOfSpan<T>(trimElements), true, false);
        return memory.Slice(start, length);
    }

    public static Memory<T> TrimEnd<T>(this Memory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOfSpan<T>(trimElements), false, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOf1<T>(trimElement), true, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOf1<T>(trimElement), true, false);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOf1<T>(trimElement), false, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> Trim<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOfSpan<T>(trimElements), true, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> TrimStart<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOfSpan<T>(trimElements), true, false);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<T> TrimEnd<T>(this ReadOnlyMemory<T> memory, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(memory.Span, new OneOfSpan<T>(trimElements), false, true);
        return memory.Slice(start, length);
    }

    public static Span<T> Trim<T>(this Span<T> span, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut((ReadOnlySpan<T>)span, new OneOf1<T>(trimElement), true, true);
        return span.Slice(start, length);
    }

    public static Span<T> TrimStart<T>(this Span<T> span, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut((ReadOnlySpan<T>)span, new OneOf1<T>(trimElement), true, false);
        return span.Slice(start, length);
    }

    public static Span<T> TrimEnd<T>(this Span<T> span, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut((ReadOnlySpan<T>)span, new OneOf1<T>(trimElement), false, true);
        return span.Slice(start, length);
    }

    public static Span<T> Trim<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut((ReadOnlySpan<T>)span, new OneOfSpan<T>(trimElements), true, true);
        return span.Slice(start, length);
    }

    public static Span<T> TrimStart<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut((ReadOnlySpan<T>)span, new OneOfSpan<T>(trimElements), true, false);
        return span.Slice(start, length);
    }

    public static Span<T> TrimEnd<T>(this Span<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut((ReadOnlySpan<T>)span, new OneOfSpan<T>(trimElements), false, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(span, new OneOf1<T>(trimElement), true, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(span, new OneOf1<T>(trimElement), true, false);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, T trimElement) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(span, new OneOf1<T>(trimElement), false, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> Trim<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(span, new OneOfSpan<T>(trimElements), true, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> TrimStart<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(span, new OneOfSpan<T>(trimElements), true, false);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<T> TrimEnd<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> trimElements) where T : IEquatable<T>?
    {
        (int start, int length) = Cut(span, new OneOfSpan<T>(trimElements), false, true);
        return span.Slice(start, length);
    }

    public static Memory<char> Trim(this Memory<char> memory)
    {
        (int start, int length) = Cut(memory.Span, new SpaceMatcher(), true, true);
        return memory.Slice(start, length);
    }

    public static Memory<char> TrimStart(this Memory<char> memory)
    {
        (int start, int length) = Cut(memory.Span, new SpaceMatcher(), true, false);
        return memory.Slice(start, length);
    }

    public static Memory<char> TrimEnd(this Memory<char> memory)
    {
        (int start, int length) = Cut(memory.Span, new SpaceMatcher(), false, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<char> Trim(this ReadOnlyMemory<char> memory)
    {
        (int start, int length) = Cut(memory.Span, new SpaceMatcher(), true, true);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<char> TrimStart(this ReadOnlyMemory<char> memory)
    {
        (int start, int length) = Cut(memory.Span, new SpaceMatcher(), true, false);
        return memory.Slice(start, length);
    }

    public static ReadOnlyMemory<char> TrimEnd(this ReadOnlyMemory<char> memory)
    {
        (int start, int length) = Cut(memory.Span, new SpaceMatcher(), false, true);
        return memory.Slice(start, length);
    }

    public static Span<char> Trim(this Span<char> span)
    {
        (int start, int length) = Cut((ReadOnlySpan<char>)span, new SpaceMatcher(), true, true);
        return span.Slice(start, length);
    }

    public static Span<char> TrimStart(this Span<char> span)
    {
        (int start, int length) = Cut((ReadOnlySpan<char>)span, new SpaceMatcher(), true, false);
        return span.Slice(start, length);
    }

    public static Span<char> TrimEnd(this Span<char> span)
    {
        (int start, int length) = Cut((ReadOnlySpan<char>)span, new SpaceMatcher(), false, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, char trimChar)
    {
        (int start, int length) = Cut(span, new OneOf1<char>(trimChar), true, true);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, char trimChar)
    {
        (int start, int length) = Cut(span, new OneOf1<char>(trimChar), true, false);
        return span.Slice(start, length);
    }

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, char trimChar)
    {
        (int start, int length) = Cut(span, new OneOf1<char>(trimChar), false, true);
        return span.Slice(start, length);
    }

    /// <summary>Trims any of several characters; of none, white space.</summary>
    public static ReadOnlySpan<char> Trim(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) => span.TrimStart(trimChars).TrimEnd(trimChars);

    public static ReadOnlySpan<char> TrimStart(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) =>
        trimChars.IsEmpty ? span.TrimStart() : span.Slice(Cut(span, new OneOfSpan<char>(trimChars), true, false).Start);

    public static ReadOnlySpan<char> TrimEnd(this ReadOnlySpan<char> span, ReadOnlySpan<char> trimChars) =>
        trimChars.IsEmpty ? span.TrimEnd() : span.Slice(0, Cut(span, new OneOfSpan<char>(trimChars), false, true).Length);

    private readonly struct SpaceMatcher : ISpanMatcher<char>
    {
        public bool Matches(char value) => char.IsWhiteSpace(value);
    }

    /// <summary>What is left without the elements that match at the start, at the end.</summary>
    private static (int Start, int Length) Cut<T, TMatcher>(ReadOnlySpan<T> span, TMatcher matcher, bool atStart, bool atEnd) where TMatcher : ISpanMatcher<T>, allows ref struct
    {
        int start = 0, end = span.Length;
        if (atStart)
            while (start < end && matcher.Matches(span[start])) start++;
        if (atEnd)
            while (end > start && matcher.Matches(span[end - 1])) end--;
        return (start, end - start);
    }
}
