using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>A version of two to four numbers; those that are not given are -1.</summary>
public sealed class Version : ICloneable, IComparable, IComparable<Version?>, IEquatable<Version?>, ISpanFormattable, IUtf8SpanFormattable, IUtf8SpanParsable<Version>
{
    private const string Shape = "Version string portion was too short or too long.";
    private readonly int _major, _minor, _build = -1, _revision = -1;

    public Version(int major, int minor, int build, int revision)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfNegative(build);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        (_major, _minor, _build, _revision) = (major, minor, build, revision);
    }

    public Version(int major, int minor, int build)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        ArgumentOutOfRangeException.ThrowIfNegative(build);
        (_major, _minor, _build) = (major, minor, build);
    }

    public Version(int major, int minor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(major);
        ArgumentOutOfRangeException.ThrowIfNegative(minor);
        (_major, _minor) = (major, minor);
    }

    public Version(string version)
    {
        Version v = Parse(version);
        (_major, _minor, _build, _revision) = (v._major, v._minor, v._build, v._revision);
    }

    public Version() { }

    private Version(ReadOnlySpan<int> parts)
    {
        (_major, _minor) = (parts[0], parts[1]);
        if (parts.Length > 2) _build = parts[2];
        if (parts.Length > 3) _revision = parts[3];
    }

    public int Major => _major;
    public int Minor => _minor;
    public int Build => _build;
    public int Revision => _revision;
    public short MajorRevision => (short)(_revision >> 16);
    public short MinorRevision => (short)_revision;

    public object Clone() => MemberwiseClone();

    public int CompareTo(object? version)
    {
        if (version is null) return 1;
        return version is Version v ? CompareTo(v) : throw new ArgumentException("Object must be of type Version.");
    }

    public int CompareTo(Version? value)
    {
        if (value is null) return 1;
        if (_major != value._major) return _major > value._major ? 1 : -1;
        if (_minor != value._minor) return _minor > value._minor ? 1 : -1;
        if (_build != value._build) return _build > value._build ? 1 : -1;
        return _revision == value._revision ? 0 : _revision > value._revision ? 1 : -1;
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Version v && Equals(v);
    public bool Equals([NotNullWhen(true)] Version? obj) => obj is not null && CompareTo(obj) == 0;
    public override int GetHashCode() => (_major & 0xF) << 28 | (_minor & 0xFF) << 20 | (_build & 0xFF) << 12 | _revision & 0xFFF;

    private int Parts => _build < 0 ? 2 : _revision < 0 ? 3 : 4;

    public override string ToString() => ToString(Parts);

    public string ToString(int fieldCount)
    {
        Span<char> text = stackalloc char[4 * 11];
        TryFormat(text, fieldCount, out int n);
        return new string(text[..n]);
    }

    public bool TryFormat(Span<char> destination, out int charsWritten) => TryFormat(destination, Parts, out charsWritten);

    public bool TryFormat(Span<char> destination, int fieldCount, out int charsWritten)
    {
        if ((uint)fieldCount > 4 || fieldCount > Parts)
        {
            string upper = fieldCount is 3 or 4 ? Parts.ToString() : "4";
            throw new ArgumentException("Argument must be between 0 and " + upper + ".", nameof(fieldCount));
        }
        ReadOnlySpan<int> values = [_major, _minor, _build, _revision];
        charsWritten = 0;
        int at = 0;
        for (int i = 0; i < fieldCount; i++)
        {
            if (i > 0)
            {
                if (at == destination.Length) return false;
                destination[at++] = '.';
            }
            if (!values[i].TryFormat(destination[at..], out int n)) return false;
            at += n;
        }
        charsWritten = at;
        return true;
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => TryFormat(utf8Destination, Parts, out bytesWritten);

    public bool TryFormat(Span<byte> utf8Destination, int fieldCount, out int bytesWritten)
    {
        Span<char> text = stackalloc char[4 * 11];
        TryFormat(text, fieldCount, out int n);
        bytesWritten = 0;
        if (n > utf8Destination.Length) return false;
        for (int i = 0; i < n; i++) utf8Destination[i] = (byte)text[i];
        bytesWritten = n;
        return true;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(destination, out charsWritten);
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(utf8Destination, out bytesWritten);

    public static Version Parse(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan());
    }

    public static Version Parse(ReadOnlySpan<char> input) => Read(input, true)!;

    public static Version Parse(ReadOnlySpan<byte> utf8Text)
    {
        return Parse(Internal.Runtime.Utf8.ToText(utf8Text));
    }

    public static bool TryParse([NotNullWhen(true)] string? input, [NotNullWhen(true)] out Version? result)
    {
        result = input is null ? null : Read(input, false);
        return result is not null;
    }

    public static bool TryParse(ReadOnlySpan<char> input, [NotNullWhen(true)] out Version? result) => (result = Read(input, false)) is not null;
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, [NotNullWhen(true)] out Version? result) => TryParse(Internal.Runtime.Utf8.ToText(utf8Text), out result);

    static Version IUtf8SpanParsable<Version>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);
    static bool IUtf8SpanParsable<Version>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [MaybeNullWhen(false)] out Version result) => TryParse(utf8Text, out result!);

    private static Version? Read(ReadOnlySpan<char> input, bool throws)
    {
        Span<int> parts = [0, 0, 0, 0];
        int count = 0;
        ReadOnlySpan<string> names = ["major", "minor", "build", "revision"];
        ReadOnlySpan<char> rest = input;
        if (Dots(input) is < 1 or > 3) return throws ? throw new ArgumentException(Shape, nameof(input)) : null;
        while (true)
        {
            int dot = rest.IndexOf('.');
            ReadOnlySpan<char> part = dot < 0 ? rest : rest[..dot];
            if (!int.TryParse(part, Globalization.NumberStyles.Integer, null, out parts[count]))
            {
                if (throws) int.Parse(part, Globalization.NumberStyles.Integer, null);
                return null;
            }
            if (parts[count] < 0) return throws ? throw new ArgumentOutOfRangeException(names[count], "Version's parameters must be greater than or equal to zero.") : null;
            count++;
            if (dot < 0) return new Version(parts[..count]);
            rest = rest[(dot + 1)..];
        }
    }

    private static int Dots(ReadOnlySpan<char> text)
    {
        int n = 0;
        foreach (char c in text)
            if (c == '.') n++;
        return n;
    }

    public static bool operator ==(Version? v1, Version? v2) => v1 is null ? v2 is null : v1.Equals(v2);
    public static bool operator !=(Version? v1, Version? v2) => !(v1 == v2);
    public static bool operator <(Version? v1, Version? v2) => v1 is null ? v2 is not null : v1.CompareTo(v2) < 0;
    public static bool operator <=(Version? v1, Version? v2) => v1 is null || v1.CompareTo(v2) <= 0;
    public static bool operator >(Version? v1, Version? v2) => v2 < v1;
    public static bool operator >=(Version? v1, Version? v2) => v2 <= v1;
}
