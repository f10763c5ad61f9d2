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
        ArgumentOutOfRangeException.CheckNotNegative(destinationIndex, nameof(destinationIndex));
        ArgumentOutOfRangeException.CheckAtMost(count, _length - sourceIndex, nameof(sourceIndex));
        ArgumentOutOfRangeException.CheckAtMost(destinationIndex, destination.Length - count, nameof(destinationIndex));
        AsUnits().Slice(sourceIndex, count).CopyTo(new Span<char>(destination).Slice(destinationIndex));
    }

    public char[] ToCharArray() => AsUnits().ToArray();

    public char[] ToCharArray(int startIndex, int length)
    {
        ArgumentOutOfRangeException.CheckAtMost((uint)startIndex, _length, nameof(startIndex));
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        ArgumentOutOfRangeException.CheckAtMost(startIndex, _length - length, nameof(startIndex));
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

    /// <summary>The text of an interpolated string with a provider.</summary>
    public static string Create(IFormatProvider? provider, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(provider))] ref System.Runtime.CompilerServices.DefaultInterpolatedStringHandler handler) => handler.ToStringAndClear();

    /// <summary>The same, formatted into a buffer as long as it suffices.</summary>
    public static string Create(IFormatProvider? provider, Span<char> initialBuffer, [System.Runtime.CompilerServices.InterpolatedStringHandlerArgument(nameof(provider), nameof(initialBuffer))] ref System.Runtime.CompilerServices.DefaultInterpolatedStringHandler handler) => handler.ToStringAndClear();

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
