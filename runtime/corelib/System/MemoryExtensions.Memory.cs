// This file makes Memory of arrays and strings.
namespace System;

public static partial class MemoryExtensions
{
    public static ReadOnlyMemory<char> AsMemory(this string? text) => text is null ? default : new((object)text, 0, text.Length);

    public static ReadOnlyMemory<char> AsMemory(this string? text, int start)
    {
        if (text is null ? start != 0 : (uint)start > (uint)text.Length) ThrowHelper.ArgumentOutOfRange(nameof(start));
        return text is null ? default : new((object)text, start, text.Length - start);
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text, int start, int length)
    {
        if (text is null ? (start | length) != 0 : (ulong)(uint)start + (uint)length > (uint)text.Length) ThrowHelper.ArgumentOutOfRange(nameof(start));
        return text is null ? default : new((object)text, start, length);
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text, Index startIndex)
    {
        if (text is null && !startIndex.Equals(Index.Start)) ThrowHelper.ArgumentNull(nameof(text));
        return text.AsMemory(startIndex.GetOffset(text?.Length ?? 0));
    }

    public static ReadOnlyMemory<char> AsMemory(this string? text, Range range)
    {
        if (text is null && !(range.Start.Equals(Index.Start) && range.End.Equals(Index.Start))) ThrowHelper.ArgumentNull(nameof(text));
        (int start, int length) = range.GetOffsetAndLength(text?.Length ?? 0);
        return text.AsMemory(start, length);
    }

    public static ReadOnlySpan<char> AsSpan(this string? text, Index startIndex)
    {
        if (text is null && !startIndex.Equals(Index.Start)) ThrowHelper.ArgumentOutOfRange(nameof(startIndex));
        return text.AsSpan(startIndex.GetOffset(text?.Length ?? 0));
    }

    public static Memory<T> AsMemory<T>(this T[]? array) => new(array);
    public static Memory<T> AsMemory<T>(this T[]? array, int start, int length) => new(array, start, length);
    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public static Memory<T> AsMemory<T>(this T[]? array, int start)
    {
        if (array is null ? start != 0 : (uint)start > (uint)array.Length) ThrowHelper.ArgumentOutOfRange();
        return array is null ? default : new(array, start, array.Length - start);
    }

    public static Memory<T> AsMemory<T>(this T[]? array, Index startIndex)
    {
        if (array is null && !startIndex.Equals(Index.Start)) ThrowHelper.ArgumentNull(nameof(array));
        return array.AsMemory(startIndex.GetOffset(array?.Length ?? 0));
    }

    public static Memory<T> AsMemory<T>(this T[]? array, Range range)
    {
        if (array is null && !(range.Start.Equals(Index.Start) && range.End.Equals(Index.Start))) ThrowHelper.ArgumentNull(nameof(array));
        (int start, int length) = range.GetOffsetAndLength(array?.Length ?? 0);
        return new(array, start, length);
    }

    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start)
    {
        if ((uint)start > (uint)segment.Count) ThrowHelper.ArgumentOutOfRange(nameof(start));
        return new(segment.Array, segment.Offset + start, segment.Count - start);
    }

    public static Memory<T> AsMemory<T>(this ArraySegment<T> segment, int start, int length)
    {
        if ((uint)start > (uint)segment.Count) ThrowHelper.ArgumentOutOfRange(nameof(start));
        if ((uint)length > (uint)(segment.Count - start)) ThrowHelper.ArgumentOutOfRange(nameof(length));
        return new(segment.Array, segment.Offset + start, length);
    }

    public static Span<T> AsSpan<T>(this T[]? array, Index startIndex)
    {
        if (array is null && !startIndex.Equals(Index.Start)) ThrowHelper.ArgumentNull(nameof(array));
        return array.AsSpan(startIndex.GetOffset(array?.Length ?? 0));
    }

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Index startIndex) => segment.AsSpan(startIndex.GetOffset(segment.Count));

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start)
    {
        if ((uint)start > (uint)segment.Count) ThrowHelper.ArgumentOutOfRange(nameof(start));
        return new(segment.Array, segment.Offset + start, segment.Count - start);
    }

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, int start, int length)
    {
        if ((uint)start > (uint)segment.Count) ThrowHelper.ArgumentOutOfRange(nameof(start));
        if ((uint)length > (uint)(segment.Count - start)) ThrowHelper.ArgumentOutOfRange(nameof(length));
        return new(segment.Array, segment.Offset + start, length);
    }

    public static Span<T> AsSpan<T>(this ArraySegment<T> segment, Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(segment.Count);
        return new(segment.Array, segment.Offset + start, length);
    }

    public static void CopyTo<T>(this T[]? source, Memory<T> destination) => source.CopyTo(destination.Span);
}
