// This file splits spans: into ranges, and one after the other.
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public static partial class MemoryExtensions
{
    public static int Split(this ReadOnlySpan<char> source, Span<Range> destination, char separator, StringSplitOptions options = StringSplitOptions.None) =>
        SplitBy(source, destination, new OneOf1<char>(separator), options);

    public static int SplitAny(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<char> separators, StringSplitOptions options = StringSplitOptions.None) =>
        separators.IsEmpty ? SplitBy(source, destination, new SpaceMatcher(), options) : SplitBy(source, destination, new OneOfSpan<char>(separators), options);

    public static int Split(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<char> separator, StringSplitOptions options = StringSplitOptions.None)
    {
        var ranges = new RangeList(source, destination, options);
        int start = 0;
        for (int i = 0; separator.Length != 0 && i <= source.Length - separator.Length && !ranges.IsLast; i++)
        {
            if (!source.Slice(i, separator.Length).SequenceEqual(separator)) continue;
            ranges.Add(start, i);
            start = i + separator.Length;
            i = start - 1;
        }
        return ranges.Finish(start);
    }

    public static int SplitAny(this ReadOnlySpan<char> source, Span<Range> destination, ReadOnlySpan<string> separators, StringSplitOptions options = StringSplitOptions.None)
    {
        if (separators.IsEmpty) return SplitBy(source, destination, new SpaceMatcher(), options);
        var ranges = new RangeList(source, destination, options);
        int start = 0;
        for (int i = 0; i < source.Length && !ranges.IsLast; i++)
        {
            foreach (string separator in separators)
            {
                if (string.IsNullOrEmpty(separator) || !source.Slice(i).StartsWith(separator.AsSpan())) continue;
                ranges.Add(start, i);
                start = i + separator.Length;
                i = start - 1;
                break;
            }
        }
        return ranges.Finish(start);
    }

    private static int SplitBy<TMatcher>(ReadOnlySpan<char> source, Span<Range> destination, TMatcher matcher, StringSplitOptions options) where TMatcher : ISpanMatcher<char>, allows ref struct
    {
        var ranges = new RangeList(source, destination, options);
        int start = 0;
        for (int i = 0; i < source.Length && !ranges.IsLast; i++)
        {
            if (!matcher.Matches(source[i])) continue;
            ranges.Add(start, i);
            start = i + 1;
        }
        return ranges.Finish(start);
    }

    /// <summary>The ranges that a split found. The last place takes all that is left.</summary>
    private ref struct RangeList
    {
        private readonly ReadOnlySpan<char> _source;
        private readonly Span<Range> _to;
        private readonly StringSplitOptions _options;
        private int _count;

        internal RangeList(ReadOnlySpan<char> source, Span<Range> to, StringSplitOptions options)
        {
            if ((options & ~(StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) != 0) throw new ArgumentException("Value of flags is invalid.", nameof(options));
            _source = source;
            _to = to;
            _options = options;
        }

        internal readonly bool IsLast => _count >= _to.Length - 1;

        internal void Add(int start, int end)
        {
            if ((_options & StringSplitOptions.TrimEntries) != 0)
            {
                while (start < end && char.IsWhiteSpace(_source[start])) start++;
                while (end > start && char.IsWhiteSpace(_source[end - 1])) end--;
            }
            if (start != end || (_options & StringSplitOptions.RemoveEmptyEntries) == 0) _to[_count++] = start..end;
        }

        internal int Finish(int start)
        {
            if (_to.Length == 0) return 0;
            Add(start, _source.Length);
            return _count;
        }
    }

    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, T separator) where T : IEquatable<T> => new(source, separator);
    public static SpanSplitEnumerator<T> Split<T>(this ReadOnlySpan<T> source, ReadOnlySpan<T> separator) where T : IEquatable<T> => new(source, separator, false);
    public static SpanSplitEnumerator<T> SplitAny<T>(this ReadOnlySpan<T> source, [System.Diagnostics.CodeAnalysis.UnscopedRef] params ReadOnlySpan<T> separators) where T : IEquatable<T> => new(source, separators, true);
    public static SpanSplitEnumerator<T> SplitAny<T>(this ReadOnlySpan<T> source, SearchValues<T> separators) where T : IEquatable<T> => new(source, separators);

    public static System.Text.SpanRuneEnumerator EnumerateRunes(this ReadOnlySpan<char> span) => new(span);
    public static System.Text.SpanRuneEnumerator EnumerateRunes(this Span<char> span) => new(span);
    public static System.Text.SpanLineEnumerator EnumerateLines(this ReadOnlySpan<char> span) => new(span);
    public static System.Text.SpanLineEnumerator EnumerateLines(this Span<char> span) => new(span);

    /// <summary>The ranges between separators, one after the other.</summary>
    public ref struct SpanSplitEnumerator<T> : IEnumerator<Range> where T : IEquatable<T>
    {
        private readonly ReadOnlySpan<T> _source, _separators;
        private readonly T _separator = default!;
        private readonly SearchValues<T>? _set;
        private readonly int _mode; // 0 an element, 1 a sequence, 2 any of several, 3 a set, 4 nothing
        private int _start, _end, _next;

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, T separator)
        {
            _source = source;
            _separator = separator;
        }

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, ReadOnlySpan<T> separators, bool any)
        {
            _source = source;
            _separators = separators;
            _mode = any ? 2 : separators.IsEmpty ? 4 : 1;
        }

        internal SpanSplitEnumerator(ReadOnlySpan<T> source, SearchValues<T> set)
        {
            _source = source;
            _set = set;
            _mode = 3;
        }

        public readonly SpanSplitEnumerator<T> GetEnumerator() => this;
        public readonly Range Current => _start.._end;
        public readonly ReadOnlySpan<T> Source => _source;

        public bool MoveNext()
        {
            if (_next > _source.Length) return false;
            ReadOnlySpan<T> rest = _source.Slice(_next);
            int at = _mode switch
            {
                0 => rest.IndexOf(_separator),
                1 => rest.IndexOf(_separators),
                2 when _separators.IsEmpty && typeof(T) == typeof(char) => FirstSpace(rest),
                2 => rest.IndexOfAny(_separators),
                3 => rest.IndexOfAny(_set!),
                _ => -1,
            };
            _start = _next;
            _end = at < 0 ? _source.Length : _next + at;
            _next = at < 0 ? _source.Length + 1 : _end + (_mode == 1 ? _separators.Length : 1);
            return true;
        }

        private static int FirstSpace(ReadOnlySpan<T> rest)
        {
            for (int i = 0; i < rest.Length; i++)
                if (char.IsWhiteSpace(Unsafe.As<T, char>(ref Unsafe.AsRef(in rest[i])))) return i;
            return -1;
        }

        readonly object System.Collections.IEnumerator.Current => Current;
        readonly void System.Collections.IEnumerator.Reset() => throw new NotSupportedException();
        readonly void IDisposable.Dispose() { }
    }
}
