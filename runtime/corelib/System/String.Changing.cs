// This file makes changed copies of strings: case, padding, trimming, insertion, removal, replacement.
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace System;

public sealed partial class String
{
    public string ToUpperInvariant()
    {
        for (int i = 0; i < _length; i++)
        {
            if (char.ToUpperInvariant(this[i]) == this[i]) continue;
            string result = Ctor(AsUnits());
            Span<char> to = result.AsWritable();
            for (; i < to.Length; i++) to[i] = char.ToUpperInvariant(to[i]);
            return result;
        }
        return this;
    }

    public string ToLowerInvariant()
    {
        for (int i = 0; i < _length; i++)
        {
            if (char.ToLowerInvariant(this[i]) == this[i]) continue;
            string result = Ctor(AsUnits());
            Span<char> to = result.AsWritable();
            for (; i < to.Length; i++) to[i] = char.ToLowerInvariant(to[i]);
            return result;
        }
        return this;
    }

    public string ToUpper() => ToUpperInvariant();
    public string ToLower() => ToLowerInvariant();
    public string ToUpper(CultureInfo? culture) => ToUpperInvariant();
    public string ToLower(CultureInfo? culture) => ToLowerInvariant();

    public string PadLeft(int totalWidth) => PadLeft(totalWidth, ' ');
    public string PadRight(int totalWidth) => PadRight(totalWidth, ' ');

    public string PadLeft(int totalWidth, char paddingChar)
    {
        ArgumentOutOfRangeException.CheckNotNegative(totalWidth, nameof(totalWidth));
        if (totalWidth <= _length) return this;
        string result = Allocate(totalWidth);
        Span<char> to = result.AsWritable();
        to.Slice(0, totalWidth - _length).Fill(paddingChar);
        AsUnits().CopyTo(to.Slice(totalWidth - _length));
        return result;
    }

    public string PadRight(int totalWidth, char paddingChar)
    {
        ArgumentOutOfRangeException.CheckNotNegative(totalWidth, nameof(totalWidth));
        if (totalWidth <= _length) return this;
        string result = Allocate(totalWidth);
        Span<char> to = result.AsWritable();
        AsUnits().CopyTo(to);
        to.Slice(_length).Fill(paddingChar);
        return result;
    }

    private enum Ends
    {
        Start = 1,
        End = 2,
        Both = 3,
    }

    /// <summary>Without characters means white space.</summary>
    private string TrimEnds(ReadOnlySpan<char> characters, Ends ends)
    {
        int start = 0, end = _length;
        if ((ends & Ends.Start) != 0)
            while (start < end && IsTrimmed(this[start], characters)) start++;
        if ((ends & Ends.End) != 0)
            while (end > start && IsTrimmed(this[end - 1], characters)) end--;
        return end - start == _length ? this : Part(start, end - start);
    }

    private static bool IsTrimmed(char c, ReadOnlySpan<char> characters) => characters.Length == 0 ? char.IsWhiteSpace(c) : characters.IndexOf(c) >= 0;

    public string Trim() => TrimEnds(default, Ends.Both);
    public string TrimStart() => TrimEnds(default, Ends.Start);
    public string TrimEnd() => TrimEnds(default, Ends.End);
    public string Trim(char trimChar) => TrimEnds(new ReadOnlySpan<char>(in trimChar), Ends.Both);
    public string TrimStart(char trimChar) => TrimEnds(new ReadOnlySpan<char>(in trimChar), Ends.Start);
    public string TrimEnd(char trimChar) => TrimEnds(new ReadOnlySpan<char>(in trimChar), Ends.End);
    public string Trim(params char[]? trimChars) => TrimEnds(trimChars, Ends.Both);
    public string TrimStart(params char[]? trimChars) => TrimEnds(trimChars, Ends.Start);
    public string TrimEnd(params char[]? trimChars) => TrimEnds(trimChars, Ends.End);

    public string Insert(int startIndex, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.CheckAtMost((uint)startIndex, _length, nameof(startIndex));
        if (_length == 0) return value;
        if (value._length == 0) return this;
        return Concat(AsUnits().Slice(0, startIndex), value.AsUnits(), AsUnits().Slice(startIndex));
    }

    public string Remove(int startIndex)
    {
        if (startIndex < 0) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "StartIndex cannot be less than zero.");
        if (startIndex > _length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "startIndex cannot be larger than length of string.");
        return Substring(0, startIndex);
    }

    public string Remove(int startIndex, int count)
    {
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        ArgumentOutOfRangeException.CheckAtMost(count, _length - startIndex, nameof(count));
        if (count == 0) return this;
        return Concat(AsUnits().Slice(0, startIndex), AsUnits().Slice(startIndex + count));
    }

    public string Replace(char oldChar, char newChar)
    {
        int first = AsUnits().IndexOf(oldChar);
        if (first < 0 || oldChar == newChar) return this;
        string result = Ctor(AsUnits());
        foreach (ref char c in result.AsWritable().Slice(first))
            if (c == oldChar) c = newChar;
        return result;
    }

    public string Replace(string oldValue, string? newValue) => Replace(oldValue, newValue, StringComparison.Ordinal);
    public string Replace(string oldValue, string? newValue, bool ignoreCase, CultureInfo? culture) =>
        Replace(oldValue, newValue, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    public string Replace(string oldValue, string? newValue, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(oldValue);
        bool ignoreCase = IgnoresCase(comparisonType);
        if (oldValue._length == 0) ThrowHelper.Argument("The value cannot be an empty string.", nameof(oldValue));
        ReadOnlySpan<char> rest = this;
        int at = SpanText.IndexOf(rest, oldValue, ignoreCase);
        if (at < 0) return this;
        var to = new CharBuffer(stackalloc char[128]);
        for (; at >= 0; at = SpanText.IndexOf(rest, oldValue, ignoreCase))
        {
            to.Append(rest.Slice(0, at));
            to.Append(newValue);
            rest = rest.Slice(at + oldValue._length);
        }
        to.Append(rest);
        return to.ToText();
    }

    public string ReplaceLineEndings() => ReplaceLineEndings(Environment.NewLine);

    /// <summary>Line ends are CR LF, LF, CR, NEL, LS, PS and FF (Unicode 5.8, R4).</summary>
    public string ReplaceLineEndings(string replacementText)
    {
        ArgumentNullException.ThrowIfNull(replacementText);
        var to = new CharBuffer(stackalloc char[128]);
        for (int i = 0; i < _length; i++)
        {
            char c = this[i];
            if (c is not ('\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029'))
            {
                to.Append(c);
                continue;
            }
            if (c == '\r' && i + 1 < _length && this[i + 1] == '\n') i++;
            to.Append(replacementText);
        }
        return to.Text.SequenceEqual(AsUnits()) ? this : to.ToText();
    }
}
