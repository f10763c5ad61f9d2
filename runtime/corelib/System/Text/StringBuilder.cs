// This file holds text that grows. The units lie in one array that doubles.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

public sealed partial class StringBuilder
{
    private const int DefaultCapacity = 16;

    private char[] _units;
    private int _length;

    public StringBuilder() => _units = new char[DefaultCapacity];
    public StringBuilder(int capacity) : this(capacity, int.MaxValue) { }
    public StringBuilder(string? value) : this(value, DefaultCapacity) { }
    public StringBuilder(string? value, int capacity) : this(capacity) => Append(value);

    public StringBuilder(int capacity, int maxCapacity)
    {
        if (capacity > maxCapacity) ThrowHelper.ArgumentOutOfRange(nameof(capacity), "Capacity exceeds maximum capacity.");
        if (maxCapacity < 1) ThrowHelper.ArgumentOutOfRange(nameof(maxCapacity), "MaxCapacity must be one or greater.");
        ArgumentOutOfRangeException.CheckNotNegative(capacity, nameof(capacity));
        _units = new char[capacity == 0 ? DefaultCapacity : capacity];
        MaxCapacity = maxCapacity;
    }

    public StringBuilder(string? value, int startIndex, int length, int capacity) : this(capacity)
    {
        Append((value ?? "").AsSpan(startIndex, length));
    }

    public int MaxCapacity { get; } = int.MaxValue;

    public int Capacity
    {
        get => _units.Length;
        set
        {
            if (value < _length) ThrowHelper.ArgumentOutOfRange(nameof(value), "capacity was less than the current size.");
            if (value != _units.Length) Array.Resize(ref _units, value);
        }
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.CheckNotNegative(capacity, nameof(capacity));
        if (Capacity < capacity) Capacity = capacity;
        return Capacity;
    }

    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.CheckNotNegative(value, nameof(value));
            if (value > MaxCapacity) ThrowHelper.ArgumentOutOfRange(nameof(value), "capacity was less than the current size.");
            if (value > _length) Append('\0', value - _length);
            else _length = value;
        }
    }

    [IndexerName("Chars")]
    public char this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_length) throw new IndexOutOfRangeException();
            return _units[index];
        }
        set
        {
            if ((uint)index >= (uint)_length) ThrowHelper.ArgumentOutOfRange(nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
            _units[index] = value;
        }
    }

    private ReadOnlySpan<char> Text => new(_units, 0, _length);
    public override string ToString() => string.Ctor(Text);

    public string ToString(int startIndex, int length)
    {
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        if (startIndex > _length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "startIndex cannot be larger than length of string.");
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        if (startIndex > _length - length) ThrowHelper.ArgumentOutOfRange(nameof(length), "Index and length must refer to a location within the string.");
        return string.Ctor(Text.Slice(startIndex, length));
    }

    public StringBuilder Clear()
    {
        _length = 0;
        return this;
    }

    public void CopyTo(int sourceIndex, Span<char> destination, int count) => Text.Slice(sourceIndex, count).CopyTo(destination);
    public void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) => Array.Copy(_units, sourceIndex, destination, destinationIndex, count);
    public bool Equals([NotNullWhen(true)] StringBuilder? sb) => sb is not null && Capacity == sb.Capacity && MaxCapacity == sb.MaxCapacity && Text.SequenceEqual(sb.Text);
    public bool Equals(ReadOnlySpan<char> span) => Text.SequenceEqual(span);

    /// <summary>Room at the end for a number of units, counted as written.</summary>
    private Span<char> Extend(int count)
    {
        int needed = checked(_length + count);
        if (needed > _units.Length) Grow(needed);
        var room = new Span<char>(_units, _length, count);
        _length = needed;
        return room;
    }

    private void Grow(int needed)
    {
        if (needed > MaxCapacity) ThrowHelper.ArgumentOutOfRange("requiredLength", "capacity was less than the current size.");
        int doubled = (uint)_units.Length * 2 > (uint)MaxCapacity ? MaxCapacity : _units.Length * 2;
        Array.Resize(ref _units, doubled < needed ? needed : doubled);
    }
}
