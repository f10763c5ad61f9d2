// This file splits strings at characters or at strings.
namespace System;

public sealed partial class String
{
    public string[] Split(params char[]? separator) => SplitAt(separator, null, int.MaxValue, StringSplitOptions.None);
    public string[] Split(params ReadOnlySpan<char> separator) => SplitAt(separator, null, int.MaxValue, StringSplitOptions.None);
    public string[] Split(char[]? separator, int count) => SplitAt(separator, null, count, StringSplitOptions.None);
    public string[] Split(char[]? separator, StringSplitOptions options) => SplitAt(separator, null, int.MaxValue, options);
    public string[] Split(char[]? separator, int count, StringSplitOptions options) => SplitAt(separator, null, count, options);
    public string[] Split(char separator, StringSplitOptions options = StringSplitOptions.None) => SplitAt(new ReadOnlySpan<char>(in separator), null, int.MaxValue, options);
    public string[] Split(char separator, int count, StringSplitOptions options = StringSplitOptions.None) => SplitAt(new ReadOnlySpan<char>(in separator), null, count, options);
    public string[] Split(string? separator, StringSplitOptions options = StringSplitOptions.None) => SplitAt(default, [separator ?? ""], int.MaxValue, options);
    public string[] Split(string? separator, int count, StringSplitOptions options = StringSplitOptions.None) => SplitAt(default, [separator ?? ""], count, options);
    public string[] Split(string[]? separator, StringSplitOptions options) => Split(separator, int.MaxValue, options);
    public string[] Split(string[]? separator, int count, StringSplitOptions options) => SplitAt(default, separator is { Length: 0 } ? null : separator, count, options);

    /// <summary>Without characters and strings, white space separates.</summary>
    private string[] SplitAt(ReadOnlySpan<char> characters, string[]? strings, int count, StringSplitOptions options)
    {
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        if ((options & ~(StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) != 0) ThrowHelper.Argument("Value of flags is invalid.", nameof(options));
        bool removeEmpty = (options & StringSplitOptions.RemoveEmptyEntries) != 0, trim = (options & StringSplitOptions.TrimEntries) != 0;
        if (count <= 1 || _length == 0)
        {
            string only = trim && count > 0 ? Trim() : this;
            return count == 0 || removeEmpty && only._length == 0 ? [] : [only];
        }
        string[] parts = new string[4];
        int n = 0, start = 0;
        while (true)
        {
            // The last part that is allowed takes the rest; leading empty ones are dropped first.
            int at = -1, length = 0;
            if (n < count - 1) at = FindSeparator(start, characters, strings, out length);
            else if (removeEmpty) start = SkipEmpty(start, characters, strings, trim);
            int end = at < 0 ? _length : at;
            string part = Entry(start, end, trim);
            if (part._length != 0 || !removeEmpty)
            {
                if (n == parts.Length) Array.Resize(ref parts, n * 2);
                parts[n++] = part;
            }
            if (at < 0) break;
            start = at + length;
        }
        Array.Resize(ref parts, n);
        return parts;
    }

    /// <summary>Where the rest begins when entries that would be empty are left out.</summary>
    private int SkipEmpty(int start, ReadOnlySpan<char> characters, string[]? strings, bool trim)
    {
        while (true)
        {
            int at = FindSeparator(start, characters, strings, out int length);
            if (at < 0 || Entry(start, at, trim)._length != 0) return start;
            start = at + length;
        }
    }

    private string Entry(int start, int end, bool trim)
    {
        if (trim)
        {
            while (start < end && char.IsWhiteSpace(this[start])) start++;
            while (end > start && char.IsWhiteSpace(this[end - 1])) end--;
        }
        return start == 0 && end == _length ? this : Part(start, end - start);
    }

    private int FindSeparator(int start, ReadOnlySpan<char> characters, string[]? strings, out int length)
    {
        length = 1;
        for (int i = start; i < _length; i++)
        {
            if (strings is null)
            {
                if (IsTrimmed(this[i], characters)) return i;
                continue;
            }
            foreach (string? s in strings)
            {
                if (IsNullOrEmpty(s) || _length - i < s._length || !SpanText.Equals(AsUnits().Slice(i, s._length), s, false)) continue;
                length = s._length;
                return i;
            }
        }
        return -1;
    }
}
