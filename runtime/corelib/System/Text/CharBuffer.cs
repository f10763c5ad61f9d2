// This file holds a writer of characters into memory that the caller lends, usually stack,
// which moves to arrays when that is full. Formatting is built on it.
using System.Runtime.CompilerServices;

namespace System.Text;

internal ref struct CharBuffer(Span<char> initial)
{
    private Span<char> _units = initial;
    private int _length;

    internal readonly int Length => _length;
    internal readonly ReadOnlySpan<char> Text => _units.Slice(0, _length);
    internal readonly string ToText() => string.Ctor(Text);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Append(char c)
    {
        if ((uint)_length >= (uint)_units.Length) Grow(1);
        _units[_length++] = c;
    }

    internal void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _units.Length - _length) Grow(text.Length);
        text.CopyTo(_units.Slice(_length));
        _length += text.Length;
    }

    internal void Append(char c, int count)
    {
        if (count <= 0) return;
        AppendSpan(count).Fill(c);
    }

    /// <summary>Room for a number of units, counted as written.</summary>
    internal Span<char> AppendSpan(int count)
    {
        if (count > _units.Length - _length) Grow(count);
        Span<char> room = _units.Slice(_length, count);
        _length += count;
        return room;
    }

    /// <summary>Pads what stands from a position on: on the left, or on the right if the width is negative.</summary>
    internal void Align(int start, int width)
    {
        int length = _length - start, wanted = width < 0 ? -width : width;
        if (length >= wanted) return;
        AppendSpan(wanted - length);
        Span<char> field = _units.Slice(start, wanted);
        if (width > 0) field.Slice(0, length).CopyTo(field.Slice(wanted - length));
        field.Slice(width > 0 ? 0 : length, wanted - length).Fill(' ');
    }

    internal void Truncate(int length) => _length = length;

    internal readonly bool TryCopyTo(Span<char> destination, out int written)
    {
        written = 0;
        if (!Text.TryCopyTo(destination)) return false;
        written = _length;
        return true;
    }

    private void Grow(int more)
    {
        int needed = checked(_length + more);
        char[] larger = new char[needed > _units.Length * 2 ? needed : _units.Length * 2];
        Text.CopyTo(larger);
        _units = larger;
    }
}
