// This file builds interpolated strings. The compiler calls one method for each hole.
using System.Text;
using Internal.Runtime;

namespace System.Runtime.CompilerServices;

[InterpolatedStringHandler]
public ref struct DefaultInterpolatedStringHandler
{
    private const int GuessedHole = 11;
    private const int MinimumUnits = 256;

    private readonly IFormatProvider? _provider;
    private readonly ICustomFormatter? _custom;
    private CharBuffer _to;

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount)
    {
        _to = new CharBuffer(new char[Guess(literalLength, formattedCount)]);
    }

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider? provider) : this(literalLength, formattedCount)
    {
        _provider = provider;
        _custom = (ICustomFormatter?)provider?.GetFormat(typeof(ICustomFormatter));
    }

    public DefaultInterpolatedStringHandler(int literalLength, int formattedCount, IFormatProvider? provider, Span<char> initialBuffer)
    {
        _to = new CharBuffer(initialBuffer);
        _provider = provider;
        _custom = (ICustomFormatter?)provider?.GetFormat(typeof(ICustomFormatter));
    }

    private static int Guess(int literalLength, int formattedCount)
    {
        int guess = literalLength + formattedCount * GuessedHole;
        return guess < MinimumUnits / 8 ? MinimumUnits / 8 : guess;
    }

    public override string ToString() => _to.ToText();
    public ReadOnlySpan<char> Text => _to.Text;
    public void Clear() => _to = default;

    public string ToStringAndClear()
    {
        string text = _to.ToText();
        _to = default;
        return text;
    }

    public void AppendLiteral(string value) => _to.Append(value);

    public void AppendFormatted<T>(T value) => AppendFormatted(value, null);

    /// <summary>Numbers and the like write themselves without a string.</summary>
    public void AppendFormatted<T>(T value, string? format)
    {
        if (_custom is not null)
        {
            _to.Append(_custom.Format(format, value, _provider));
            return;
        }
        if (value is null) return;
        if (Intrinsics.IsValueType<T>() ? Intrinsics.Implements<T, ISpanFormattable>() : value is ISpanFormattable) Write((ISpanFormattable)value, format);
        else if (Intrinsics.IsValueType<T>() ? Intrinsics.Implements<T, IFormattable>() : value is IFormattable) _to.Append(((IFormattable)value).ToString(format, _provider));
        else _to.Append(value.ToString());
    }

    private void Write(ISpanFormattable value, string? format)
    {
        const int Room = 128;
        Span<char> room = stackalloc char[Room];
        if (value.TryFormat(room, out int written, format, _provider)) _to.Append(room.Slice(0, written));
        else _to.Append(value.ToString(format, _provider));
    }

    public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

    public void AppendFormatted<T>(T value, int alignment, string? format)
    {
        int start = _to.Length;
        AppendFormatted(value, format);
        _to.Align(start, alignment);
    }

    public void AppendFormatted(string? value)
    {
        if (_custom is null) _to.Append(value);
        else _to.Append(_custom.Format(null, value, _provider));
    }

    public void AppendFormatted(string? value, int alignment = 0, string? format = null) => AppendFormatted<string?>(value, alignment, format);
    public void AppendFormatted(object? value, int alignment = 0, string? format = null) => AppendFormatted<object?>(value, alignment, format);
    public void AppendFormatted(scoped ReadOnlySpan<char> value) => _to.Append(value);

    public void AppendFormatted(scoped ReadOnlySpan<char> value, int alignment = 0, string? format = null)
    {
        int start = _to.Length;
        _to.Append(value);
        _to.Align(start, alignment);
    }
}
