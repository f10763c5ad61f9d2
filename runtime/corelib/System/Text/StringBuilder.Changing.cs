// This file inserts, removes and replaces.
namespace System.Text;

public sealed partial class StringBuilder
{
    public StringBuilder Insert(int index, ReadOnlySpan<char> value)
    {
        if ((uint)index > (uint)_length) ThrowHelper.ArgumentOutOfRange(nameof(index), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        int tail = _length - index;
        char[] before = _units;
        Extend(value.Length);
        Array.Copy(before, index, _units, index + value.Length, tail);
        value.CopyTo(new Span<char>(_units, index, value.Length));
        return this;
    }

    public StringBuilder Insert(int index, string? value) => Insert(index, (ReadOnlySpan<char>)value);
    public StringBuilder Insert(int index, char value) => Insert(index, new ReadOnlySpan<char>(in value));
    public StringBuilder Insert(int index, char[]? value) => Insert(index, (ReadOnlySpan<char>)value);
    public StringBuilder Insert(int index, bool value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, int value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, long value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, double value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, decimal value) => Insert(index, value.ToString());
    public StringBuilder Insert(int index, object? value) => Insert(index, value?.ToString());

    public StringBuilder Remove(int startIndex, int length)
    {
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        if (length > _length - startIndex) ThrowHelper.ArgumentOutOfRange(nameof(length), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        Array.Copy(_units, startIndex + length, _units, startIndex, _length - startIndex - length);
        _length -= length;
        return this;
    }

    public StringBuilder Replace(char oldChar, char newChar) => Replace(oldChar, newChar, 0, _length);

    public StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)
    {
        CheckPart(startIndex, count);
        for (int i = startIndex; i < startIndex + count; i++)
            if (_units[i] == oldChar) _units[i] = newChar;
        return this;
    }

    public StringBuilder Replace(string oldValue, string? newValue) => Replace(oldValue, newValue, 0, _length);

    public StringBuilder Replace(string oldValue, string? newValue, int startIndex, int count)
    {
        CheckPart(startIndex, count);
        ArgumentException.ThrowIfNullOrEmpty(oldValue);
        string changed = ToString(startIndex, count).Replace(oldValue, newValue);
        return Remove(startIndex, count).Insert(startIndex, changed);
    }

    private void CheckPart(int startIndex, int count)
    {
        if ((uint)startIndex > (uint)_length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || startIndex > _length - count) ThrowHelper.ArgumentOutOfRange(nameof(count), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
    }
}
