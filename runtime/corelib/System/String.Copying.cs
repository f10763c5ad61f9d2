// This file copies units out of strings.
using Internal.Runtime;

namespace System;

public sealed partial class String
{
    public void CopyTo(Span<char> destination) => AsUnits().CopyTo(destination);
    public bool TryCopyTo(Span<char> destination) => AsUnits().TryCopyTo(destination);

    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        ArgumentOutOfRangeException.CheckNotNegative(sourceIndex, nameof(sourceIndex));
        if (count > _length - sourceIndex) ThrowHelper.ArgumentOutOfRange(nameof(sourceIndex), "Index and count must refer to a location within the string.");
        if (destinationIndex > destination.Length - count || destinationIndex < 0) ThrowHelper.ArgumentOutOfRange(nameof(destinationIndex), "Index and count must refer to a location within the string.");
        AsUnits().Slice(sourceIndex, count).CopyTo(new Span<char>(destination).Slice(destinationIndex));
    }

    public char[] ToCharArray() => AsUnits().ToArray();

    public char[] ToCharArray(int startIndex, int length)
    {
        if ((uint)startIndex > (uint)_length || startIndex > _length - length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        return AsUnits().Slice(startIndex, length).ToArray();
    }

    public static string Copy(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return Ctor(str.AsUnits());
    }

    public static string Intern(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return StringPool.Get(str, true)!;
    }

    public static string? IsInterned(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        return StringPool.Get(str, false);
    }

    public static string Create<TState>(int length, TState state, Buffers.SpanAction<char, TState> action) where TState : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(action);
        if (length <= 0)
        {
            ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
            return "";
        }
        string result = Allocate(length);
        action(result.AsWritable(), state);
        return result;
    }
}
