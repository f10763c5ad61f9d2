using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Internal.Runtime;

namespace System.Text;

/// <summary>A Unicode scalar value: any code point that is no surrogate.</summary>
public readonly partial struct Rune : IComparable, IComparable<Rune>, IEquatable<Rune>, ISpanFormattable, IUtf8SpanFormattable, IUtf8SpanParsable<Rune>
{
    private readonly uint _value;

    private Rune(uint scalar, bool _) => _value = scalar;

    public Rune(char ch) : this((uint)ch) { }

    public Rune(char highSurrogate, char lowSurrogate)
    {
        if (!char.IsHighSurrogate(highSurrogate)) ThrowHelper.ArgumentOutOfRange(nameof(highSurrogate));
        if (!char.IsLowSurrogate(lowSurrogate)) ThrowHelper.ArgumentOutOfRange(nameof(lowSurrogate));
        _value = (uint)char.ConvertToUtf32(highSurrogate, lowSurrogate);
    }

    public Rune(int value) : this((uint)value) { }

    [CLSCompliant(false)]
    public Rune(uint value)
    {
        if (!IsValid(value)) ThrowHelper.ArgumentOutOfRange(value <= char.MaxValue ? "ch" : nameof(value));
        _value = value;
    }

    public static Rune ReplacementChar => new(0xFFFD, true);
    public int Value => (int)_value;
    public bool IsAscii => _value < 0x80;
    public bool IsBmp => _value <= char.MaxValue;
    public int Plane => (int)(_value >> 16);
    public int Utf16SequenceLength => IsBmp ? 1 : 2;
    public int Utf8SequenceLength => _value < 0x80 ? 1 : _value < 0x800 ? 2 : _value < 0x10000 ? 3 : 4;

    public static bool IsValid(int value) => IsValid((uint)value);

    [CLSCompliant(false)]
    public static bool IsValid(uint value) => value < 0xD800 || value - 0xE000 < 0x110000 - 0xE000;

    public static bool TryCreate(char ch, out Rune result) => TryCreate((uint)ch, out result);
    public static bool TryCreate(int value, out Rune result) => TryCreate((uint)value, out result);

    [CLSCompliant(false)]
    public static bool TryCreate(uint value, out Rune result)
    {
        bool valid = IsValid(value);
        result = valid ? new Rune(value, true) : default;
        return valid;
    }

    public static bool TryCreate(char highSurrogate, char lowSurrogate, out Rune result)
    {
        bool pair = char.IsSurrogatePair(highSurrogate, lowSurrogate);
        result = pair ? new Rune((uint)char.ConvertToUtf32(highSurrogate, lowSurrogate), true) : default;
        return pair;
    }

    public static Rune GetRuneAt(string input, int index)
    {
        if (TryGetRuneAt(input, index, out Rune value)) return value;
        throw new ArgumentException("Cannot extract a Unicode scalar value from the specified index in the input.", nameof(index));
    }

    public static bool TryGetRuneAt(string input, int index, out Rune value)
    {
        ArgumentNullException.ThrowIfNull(input);
        if ((uint)index >= (uint)input.Length) ThrowHelper.ArgumentOutOfRange(nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
        bool done = DecodeFromUtf16(input.AsSpan(index), out value, out _) == OperationStatus.Done;
        if (!done) value = default;
        return done;
    }

    public int CompareTo(Rune other) => Value - other.Value;
    public bool Equals(Rune other) => _value == other._value;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Rune other && Equals(other);
    public override int GetHashCode() => Value;

    int IComparable.CompareTo(object? obj)
    {
        if (obj is null) return 1;
        return obj is Rune other ? CompareTo(other) : throw new ArgumentException("Object must be of type Rune.");
    }

    public override string ToString()
    {
        Span<char> text = stackalloc char[2];
        return new string(text[..EncodeToUtf16(text)]);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryEncodeToUtf16(destination, out charsWritten);
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryEncodeToUtf8(utf8Destination, out bytesWritten);

    static Rune IUtf8SpanParsable<Rune>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) =>
        TryParse(utf8Text, out Rune result) ? result : throw new FormatException("The input string was not in a correct format.");

    static bool IUtf8SpanParsable<Rune>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Rune result) => TryParse(utf8Text, out result);

    private static bool TryParse(ReadOnlySpan<byte> utf8Text, out Rune result)
    {
        bool whole = DecodeFromUtf8(utf8Text, out result, out int consumed) == OperationStatus.Done && consumed == utf8Text.Length;
        if (!whole) result = default;
        return whole;
    }

    public static explicit operator Rune(char ch) => new(ch);
    public static explicit operator Rune(int value) => new(value);

    [CLSCompliant(false)]
    public static explicit operator Rune(uint value) => new(value);

    public static bool operator ==(Rune left, Rune right) => left._value == right._value;
    public static bool operator !=(Rune left, Rune right) => left._value != right._value;
    public static bool operator <(Rune left, Rune right) => left._value < right._value;
    public static bool operator <=(Rune left, Rune right) => left._value <= right._value;
    public static bool operator >(Rune left, Rune right) => left._value > right._value;
    public static bool operator >=(Rune left, Rune right) => left._value >= right._value;
}
