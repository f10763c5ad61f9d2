// This file holds Decimal: an integer of 96 bits, a sign, and a scale from 0 to 28, the number of decimal places.
// Values such as 1.0 and 1.00 differ in scale and are equal. The type is written by its name here, never by its
// keyword, so that the same source compiles into a test beside .NET's own.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Decimal : IComparable, ISpanFormattable, IComparable<Decimal>, IEquatable<Decimal>, ISpanParsable<Decimal>
{
    private const int SignFlag = unchecked((int)0x80000000), ScaleShift = 16, ScaleMask = 0x00FF0000, MaxScale = 28;
    private const string OverflowMessage = "Value was either too large or too small for a Decimal.";

    private readonly int _flags; // sign in bit 31, scale in bits 16 to 23
    private readonly uint _hi32;
    private readonly ulong _lo64;

    [DecimalConstant(0, 0, 0u, 0u, 0u)] public static readonly Decimal Zero = new(0, 0, 0);
    [DecimalConstant(0, 0, 0u, 0u, 1u)] public static readonly Decimal One = new(1, 0, 0);
    [DecimalConstant(0, 1, 0u, 0u, 1u)] public static readonly Decimal MinusOne = new(1, 0, SignFlag);
    [DecimalConstant(0, 0, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)] public static readonly Decimal MaxValue = new(0xFFFF_FFFF_FFFF_FFFF, 0xFFFFFFFF, 0);
    [DecimalConstant(0, 1, 0xFFFFFFFF, 0xFFFFFFFF, 0xFFFFFFFF)] public static readonly Decimal MinValue = new(0xFFFF_FFFF_FFFF_FFFF, 0xFFFFFFFF, SignFlag);

    private Decimal(ulong low, uint high, int flags)
    {
        _lo64 = low;
        _hi32 = high;
        _flags = flags;
    }

    private Decimal(ulong low, uint high, bool negative, int scale) : this(low, high, (negative ? SignFlag : 0) | scale << ScaleShift) { }

    public Decimal(int value) : this(value < 0 ? 0 - (ulong)value : (ulong)value, 0, value & SignFlag) { }
    public Decimal(uint value) : this(value, 0, 0) { }
    public Decimal(long value) : this(value < 0 ? 0 - (ulong)value : (ulong)value, 0, (int)(value >> 32) & SignFlag) { }
    public Decimal(ulong value) : this(value, 0, 0) { }
    public Decimal(float value) => this = FromSingle(value);
    public Decimal(double value) => this = FromDouble(value);

    public Decimal(int[] bits)
    {
        ArgumentNullException.ThrowIfNull(bits);
        this = new Decimal((ReadOnlySpan<int>)bits);
    }

    public Decimal(ReadOnlySpan<int> bits)
    {
        if (bits.Length != 4 || (bits[3] & ~(SignFlag | ScaleMask)) != 0 || (bits[3] & ScaleMask) > MaxScale << ScaleShift)
            throw new ArgumentException("Decimal constructor requires an array or span of four valid decimal bytes.");
        this = new Decimal((uint)bits[0] | (ulong)(uint)bits[1] << 32, (uint)bits[2], bits[3]);
    }

    public Decimal(int lo, int mid, int hi, bool isNegative, byte scale)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(scale, (byte)MaxScale);
        this = new Decimal((uint)lo | (ulong)(uint)mid << 32, (uint)hi, isNegative, scale);
    }

    public byte Scale => (byte)(_flags >> ScaleShift);
    private int Places => (byte)(_flags >> ScaleShift);
    private bool Negative => _flags < 0;
    private bool IsZero => (_lo64 | _hi32) == 0;

    public static int[] GetBits(Decimal d) => new[] { (int)d._lo64, (int)(d._lo64 >> 32), (int)d._hi32, d._flags };

    public static int GetBits(Decimal d, Span<int> destination)
    {
        if (TryGetBits(d, destination, out int written)) return written;
        throw new ArgumentException("Destination is too short.", nameof(destination));
    }

    public static bool TryGetBits(Decimal d, Span<int> destination, out int valuesWritten)
    {
        valuesWritten = 0;
        if (destination.Length < 4) return false;
        destination[0] = (int)d._lo64;
        destination[1] = (int)(d._lo64 >> 32);
        destination[2] = (int)d._hi32;
        destination[3] = d._flags;
        valuesWritten = 4;
        return true;
    }

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is Decimal other) return Compare(this, other);
        throw new ArgumentException("Object must be of type Decimal.");
    }

    public int CompareTo(Decimal value) => Compare(this, value);
    public override bool Equals([NotNullWhen(true)] object? value) => value is Decimal other && Compare(this, other) == 0;
    public bool Equals(Decimal value) => Compare(this, value) == 0;
    public static bool Equals(Decimal d1, Decimal d2) => Compare(d1, d2) == 0;
    public TypeCode GetTypeCode() => TypeCode.Decimal;

    /// <summary>Of the form without zeros at the end, which equal values share.</summary>
    public override int GetHashCode()
    {
        if (IsZero) return 0;
        Decimal shortest = WithoutZeros(_lo64, _hi32, Negative, Places);
        return shortest._flags ^ (int)shortest._hi32 ^ (int)(shortest._lo64 >> 32) ^ (int)shortest._lo64;
    }

    public override string ToString() => Number.FormatDecimal(_lo64, _hi32, _flags, null, null);
    public string ToString(IFormatProvider? provider) => Number.FormatDecimal(_lo64, _hi32, _flags, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.FormatDecimal(_lo64, _hi32, _flags, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.FormatDecimal(_lo64, _hi32, _flags, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormatDecimal(_lo64, _hi32, _flags, destination, out charsWritten, format, provider);

    public static Decimal Parse(string s) => Parse(s, NumberStyles.Number, null);
    public static Decimal Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static Decimal Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Number, provider);

    public static Decimal Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static Decimal Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Number, provider);

    public static Decimal Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Number, IFormatProvider? provider = null)
    {
        Number.CheckFloatStyle(style);
        Number.ParseStatus status = Number.TryReadDecimal(s, style, provider, out ulong low, out uint high, out int flags);
        if (status != Number.ParseStatus.Ok) Number.ThrowParse(status, s, OverflowMessage);
        return new Decimal(low, high, flags);
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out Decimal result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Number, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out Decimal result) => TryParse(s, NumberStyles.Number, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Decimal result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Number, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Decimal result) => TryParse(s, NumberStyles.Number, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out Decimal result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Decimal result)
    {
        Number.CheckFloatStyle(style);
        bool parsed = Number.TryReadDecimal(s, style, provider, out ulong low, out uint high, out int flags) == Number.ParseStatus.Ok;
        result = parsed ? new Decimal(low, high, flags) : default;
        return parsed;
    }
}
