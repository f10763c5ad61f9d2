// This file makes spans of strings and arrays; searching is in the files beside it.
namespace System;

public static partial class MemoryExtensions
{
    // Not `=> text`: C# 14 compiles that conversion to a call of this very method.
    public static ReadOnlySpan<char> AsSpan(this string? text) => text is null ? default : text.AsUnits();

    public static ReadOnlySpan<char> AsSpan(this string? text, int start)
    {
        if (text is null ? start != 0 : (uint)start > (uint)text.Length) ThrowHelper.ArgumentOutOfRange(nameof(start));
        return ((ReadOnlySpan<char>)text).Slice(start);
    }

    public static ReadOnlySpan<char> AsSpan(this string? text, int start, int length)
    {
        if ((ulong)(uint)start + (uint)length > (uint)(text is null ? 0 : text.Length)) ThrowHelper.ArgumentOutOfRange(nameof(start));
        return ((ReadOnlySpan<char>)text).Slice(start, length);
    }

    public static ReadOnlySpan<char> AsSpan(this string? text, Range range)
    {
        ReadOnlySpan<char> span = text;
        (int start, int length) = range.GetOffsetAndLength(span.Length);
        return span.Slice(start, length);
    }

    public static Span<T> AsSpan<T>(this T[]? array) => new(array);
    public static Span<T> AsSpan<T>(this T[]? array, int start, int length) => new(array, start, length);
    public static Span<T> AsSpan<T>(this ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public static Span<T> AsSpan<T>(this T[]? array, int start)
    {
        if (array is null ? start != 0 : (uint)start > (uint)array.Length) ThrowHelper.ArgumentOutOfRange();
        return new Span<T>(array).Slice(start);
    }

    public static Span<T> AsSpan<T>(this T[]? array, Range range)
    {
        Span<T> span = array;
        (int start, int length) = range.GetOffsetAndLength(span.Length);
        return span.Slice(start, length);
    }
}
