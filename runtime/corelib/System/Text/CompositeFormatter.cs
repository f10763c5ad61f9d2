// This file reads composite format strings and writes their items.
using System.Diagnostics.CodeAnalysis;

namespace System.Text;

internal static class CompositeFormatter
{
    private const int Limit = 1_000_000; // of indexes and widths

    internal static void Write(scoped ref CharBuffer to, IFormatProvider? provider, ReadOnlySpan<char> format, ReadOnlySpan<object?> args)
    {
        var custom = (ICustomFormatter?)provider?.GetFormat(typeof(ICustomFormatter));
        int i = 0;
        while (i < format.Length)
        {
            char c = format[i++];
            if (c is not ('{' or '}'))
            {
                to.Append(c);
                continue;
            }
            if (Current(format, i) == c)
            {
                to.Append(c);
                i++;
                continue;
            }
            if (c == '}') Fail(i, "Unexpected closing brace without a corresponding opening brace.");
            WriteItem(ref to, provider, custom, format, ref i, args);
        }
    }

    private static void WriteItem(scoped ref CharBuffer to, IFormatProvider? provider, ICustomFormatter? custom, ReadOnlySpan<char> format, ref int i, ReadOnlySpan<object?> args)
    {
        int index = ReadNumber(format, ref i, true);
        SkipSpaces(format, ref i);
        int width = 0;
        bool left = false;
        if (Current(format, i) == ',')
        {
            i++;
            SkipSpaces(format, ref i);
            left = Current(format, i) == '-';
            if (left) i++;
            width = ReadNumber(format, ref i, false);
            SkipSpaces(format, ref i);
        }
        ReadOnlySpan<char> itemFormat = default;
        if (Current(format, i) == ':')
        {
            int start = ++i;
            while (Current(format, i) != '}')
            {
                if (format[i] == '{') Fail(i, Unclosed);
                i++;
            }
            itemFormat = format.Slice(start, i - start);
        }
        else if (format[i] != '}') Fail(i, Unclosed);
        i++;
        if ((uint)index >= (uint)args.Length) throw new FormatException("Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
        WriteAligned(ref to, Text(args[index], itemFormat, provider, custom), width, left);
    }

    private const string Unclosed = "Format item ends prematurely.";

    private static char Current(ReadOnlySpan<char> format, int i)
    {
        if (i >= format.Length) Fail(i, Unclosed);
        return format[i];
    }

    private static void SkipSpaces(ReadOnlySpan<char> format, ref int i)
    {
        while (Current(format, i) == ' ') i++;
    }

    private static int ReadNumber(ReadOnlySpan<char> format, ref int i, bool index)
    {
        if (!char.IsAsciiDigit(Current(format, i))) Fail(i, "Expected an ASCII digit.");
        int value = 0;
        do
        {
            value = value * 10 + (format[i++] - '0');
        }
        while (char.IsAsciiDigit(Current(format, i)) && value < Limit);
        return value;
    }

    private static string? Text(object? value, ReadOnlySpan<char> format, IFormatProvider? provider, ICustomFormatter? custom)
    {
        string? formatText = format.Length == 0 ? null : string.Ctor(format);
        string? text = custom?.Format(formatText, value, provider);
        if (text is not null) return text;
        return value is IFormattable formattable ? formattable.ToString(formatText, provider) : value?.ToString();
    }

    internal static void WriteAligned(scoped ref CharBuffer to, scoped ReadOnlySpan<char> text, int width, bool left)
    {
        if (!left) to.Append(' ', width - text.Length);
        to.Append(text);
        if (left) to.Append(' ', width - text.Length);
    }

    [DoesNotReturn]
    private static void Fail(int position, string why) =>
        throw new FormatException("Input string was not in a correct format. Failure to parse near offset " + Number.ToText((long)position) + ". " + why);
}
