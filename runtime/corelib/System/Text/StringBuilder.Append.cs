// This file appends.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Text;

public sealed partial class StringBuilder
{
    public StringBuilder Append(char value)
    {
        if ((uint)_length >= (uint)_units.Length) Grow(_length + 1);
        _units[_length++] = value;
        return this;
    }

    public StringBuilder Append(char value, int repeatCount)
    {
        ArgumentOutOfRangeException.CheckNotNegative(repeatCount, nameof(repeatCount));
        Extend(repeatCount).Fill(value);
        return this;
    }

    public StringBuilder Append(ReadOnlySpan<char> value)
    {
        value.CopyTo(Extend(value.Length));
        return this;
    }

    public StringBuilder Append(string? value) => value is null ? this : Append((ReadOnlySpan<char>)value);
    public StringBuilder Append(string? value, int startIndex, int count) => Append(value.AsSpan(startIndex, count));
    public StringBuilder Append(char[]? value) => Append((ReadOnlySpan<char>)value);
    public StringBuilder Append(char[]? value, int startIndex, int charCount) => Append(new ReadOnlySpan<char>(value, startIndex, charCount));
    public StringBuilder Append(StringBuilder? value) => value is null ? this : Append(value.ToString());
    public unsafe StringBuilder Append(char* value, int valueCount) => Append(new ReadOnlySpan<char>(value, valueCount));
    public StringBuilder Append(object? value) => value is null ? this : Append(value.ToString());
    public StringBuilder Append(bool value) => Append(value ? "True" : "False");
    public StringBuilder Append(sbyte value) => AppendNumber(value);
    public StringBuilder Append(short value) => AppendNumber(value);
    public StringBuilder Append(int value) => AppendNumber(value);
    public StringBuilder Append(long value) => AppendNumber(value);
    public StringBuilder Append(byte value) => AppendNumber((ulong)value);
    public StringBuilder Append(ushort value) => AppendNumber((ulong)value);
    public StringBuilder Append(uint value) => AppendNumber((ulong)value);
    public StringBuilder Append(ulong value) => AppendNumber(value);
    public StringBuilder Append(float value) => Append(value.ToString());
    public StringBuilder Append(double value) => Append(value.ToString());
    public StringBuilder Append(decimal value) => Append(value.ToString());

    private StringBuilder AppendNumber(long value)
    {
        if (value >= 0) return AppendNumber((ulong)value);
        return Append('-').AppendNumber(0 - (ulong)value);
    }

    private StringBuilder AppendNumber(ulong value)
    {
        Number.WriteDigits(Extend(Number.CountDigits(value)), value);
        return this;
    }

    public StringBuilder AppendLine() => Append(Environment.NewLine);
    public StringBuilder AppendLine(string? value) => Append(value).Append(Environment.NewLine);

    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object? arg0) => Append(string.Format(format, arg0));
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => Append(string.Format(format, arg0, arg1));
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => Append(string.Format(format, arg0, arg1, arg2));
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, params object?[] args) => Append(string.Format(format, args));
    public StringBuilder AppendFormat([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) => Append(string.Format(format, args));
    public StringBuilder AppendFormat(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0) => Append(string.Format(provider, format, arg0));
    public StringBuilder AppendFormat(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params object?[] args) => Append(string.Format(provider, format, args));
    public StringBuilder AppendFormat(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) => Append(string.Format(provider, format, args));

    public StringBuilder AppendJoin(string? separator, params object?[] values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(string? separator, params string?[] values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin<T>(string? separator, IEnumerable<T> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(char separator, params object?[] values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(char separator, params string?[] values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(string? separator, params ReadOnlySpan<object?> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(string? separator, params ReadOnlySpan<string?> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(char separator, params ReadOnlySpan<object?> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin(char separator, params ReadOnlySpan<string?> values) => Append(string.Join(separator, values));
    public StringBuilder AppendJoin<T>(char separator, IEnumerable<T> values) => Append(string.Join(separator, values));

    public StringBuilder Append([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) => this;
    public StringBuilder Append(IFormatProvider? provider, [InterpolatedStringHandlerArgument("", nameof(provider))] ref AppendInterpolatedStringHandler handler) => this;
    public StringBuilder AppendLine([InterpolatedStringHandlerArgument("")] ref AppendInterpolatedStringHandler handler) => AppendLine();
    public StringBuilder AppendLine(IFormatProvider? provider, [InterpolatedStringHandlerArgument("", nameof(provider))] ref AppendInterpolatedStringHandler handler) => AppendLine();

    /// <summary>Writes the parts of an interpolated string straight to a builder.</summary>
    [InterpolatedStringHandler]
    public struct AppendInterpolatedStringHandler
    {
        private readonly StringBuilder _builder;
        private readonly IFormatProvider? _provider;

        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder) => _builder = stringBuilder;

        public AppendInterpolatedStringHandler(int literalLength, int formattedCount, StringBuilder stringBuilder, IFormatProvider? provider)
        {
            _builder = stringBuilder;
            _provider = provider;
        }

        public void AppendLiteral(string value) => _builder.Append(value);
        public void AppendFormatted<T>(T value) => AppendFormatted(value, 0, null);
        public void AppendFormatted<T>(T value, string? format) => AppendFormatted(value, 0, format);
        public void AppendFormatted<T>(T value, int alignment) => AppendFormatted(value, alignment, null);

        public void AppendFormatted<T>(T value, int alignment, string? format)
        {
            var handler = new DefaultInterpolatedStringHandler(0, 1, _provider);
            handler.AppendFormatted(value, alignment, format);
            _builder.Append(handler.Text);
        }

        public void AppendFormatted(string? value) => AppendFormatted<string?>(value, 0, null);
        public void AppendFormatted(string? value, int alignment = 0, string? format = null) => AppendFormatted<string?>(value, alignment, format);
        public void AppendFormatted(object? value, int alignment = 0, string? format = null) => AppendFormatted<object?>(value, alignment, format);
        public void AppendFormatted(ReadOnlySpan<char> value) => _builder.Append(value);

        public void AppendFormatted(ReadOnlySpan<char> value, int alignment = 0, string? format = null)
        {
            var handler = new DefaultInterpolatedStringHandler(0, 1, _provider);
            handler.AppendFormatted(value, alignment, format);
            _builder.Append(handler.Text);
        }
    }
}
