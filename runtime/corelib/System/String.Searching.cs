// This file searches strings, by ordinal rules or ignoring case; all cultures are the invariant one,
// under which comparison is ordinal.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public sealed partial class String
{
    private const string BadIndex = "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
    private const string BadCount = "Count must be positive and count must refer to a location within the string/array/collection.";

    internal static bool IgnoresCase(StringComparison comparisonType)
    {
        if ((uint)comparisonType > (uint)StringComparison.OrdinalIgnoreCase) ThrowHelper.Argument("The string comparison type passed in is currently not supported.", nameof(comparisonType));
        return ((int)comparisonType & 1) != 0;
    }

    public bool Contains(char value) => AsUnits().IndexOf(value) >= 0;
    public bool Contains(char value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public bool Contains(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return SpanText.IndexOf(AsUnits(), value, false) >= 0;
    }

    public bool Contains(string value, StringComparison comparisonType) => IndexOf(value, comparisonType) >= 0;

    public int IndexOf(char value) => AsUnits().IndexOf(value);
    public int IndexOf(char value, int startIndex) => IndexOf(value, startIndex, _length - startIndex);

    public int IndexOf(char value, int startIndex, int count)
    {
        CheckRange(startIndex, count);
        int at = AsUnits().Slice(startIndex, count).IndexOf(value);
        return at < 0 ? -1 : at + startIndex;
    }

    public int IndexOf(char value, StringComparison comparisonType) => SpanText.IndexOf(AsUnits(), new ReadOnlySpan<char>(in value), IgnoresCase(comparisonType));

    public int IndexOf(string value) => IndexOf(value, StringComparison.CurrentCulture);
    public int IndexOf(string value, int startIndex) => IndexOf(value, startIndex, StringComparison.CurrentCulture);
    public int IndexOf(string value, int startIndex, int count) => IndexOf(value, startIndex, count, StringComparison.CurrentCulture);
    public int IndexOf(string value, StringComparison comparisonType) => IndexOf(value, 0, _length, comparisonType);
    public int IndexOf(string value, int startIndex, StringComparison comparisonType) => IndexOf(value, startIndex, _length - startIndex, comparisonType);

    public int IndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        bool ignoreCase = IgnoresCase(comparisonType);
        CheckRange(startIndex, count);
        int at = SpanText.IndexOf(AsUnits().Slice(startIndex, count), value, ignoreCase);
        return at < 0 ? -1 : at + startIndex;
    }

    private void CheckRange(int startIndex, int count)
    {
        if ((uint)startIndex > (uint)_length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), BadIndex);
        if ((uint)count > (uint)(_length - startIndex)) ThrowHelper.ArgumentOutOfRange(nameof(count), BadCount);
    }

    public int IndexOfAny(char[] anyOf)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        return AsUnits().IndexOfAny(anyOf);
    }

    public int IndexOfAny(char[] anyOf, int startIndex) => IndexOfAny(anyOf, startIndex, _length - startIndex);

    public int IndexOfAny(char[] anyOf, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        CheckRange(startIndex, count);
        int at = AsUnits().Slice(startIndex, count).IndexOfAny(anyOf);
        return at < 0 ? -1 : at + startIndex;
    }

    public int LastIndexOf(char value) => AsUnits().LastIndexOf(value);
    public int LastIndexOf(char value, int startIndex) => LastIndexOf(value, startIndex, startIndex + 1);

    public int LastIndexOf(char value, int startIndex, int count)
    {
        if (_length == 0) return -1;
        if ((uint)startIndex >= (uint)_length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        if ((uint)count > (uint)startIndex + 1) ThrowHelper.ArgumentOutOfRange(nameof(count), BadCount);
        int start = startIndex + 1 - count, at = AsUnits().Slice(start, count).LastIndexOf(value);
        return at < 0 ? -1 : at + start;
    }

    public int LastIndexOf(string value) => LastIndexOf(value, StringComparison.CurrentCulture);

    public int LastIndexOf(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        return SpanText.LastIndexOf(AsUnits(), value, IgnoresCase(comparisonType));
    }

    public int LastIndexOf(string value, int startIndex) => LastIndexOf(value, startIndex, startIndex + 1, StringComparison.CurrentCulture);
    public int LastIndexOf(string value, int startIndex, int count) => LastIndexOf(value, startIndex, count, StringComparison.CurrentCulture);
    public int LastIndexOf(string value, int startIndex, StringComparison comparisonType) => LastIndexOf(value, startIndex, startIndex + 1, comparisonType);

    public int LastIndexOf(string value, int startIndex, int count, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        bool ignoreCase = IgnoresCase(comparisonType);
        if (_length == 0 && startIndex is -1 or 0) return value.Length == 0 ? 0 : -1;
        if (startIndex < 0 || startIndex > _length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (startIndex == _length)
        {
            startIndex--;
            if (count > 0) count--;
        }
        if (count < 0 || startIndex - count + 1 < 0) ThrowHelper.ArgumentOutOfRange(nameof(count), BadCount);
        if (value.Length == 0) return startIndex + 1;
        int start = startIndex - count + 1, at = SpanText.LastIndexOf(AsUnits().Slice(start, count), value, ignoreCase);
        return at < 0 ? -1 : at + start;
    }

    public int LastIndexOfAny(char[] anyOf, int startIndex) => LastIndexOfAny(anyOf, startIndex, startIndex + 1);

    public int LastIndexOfAny(char[] anyOf, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        if (_length == 0) return -1;
        if ((uint)startIndex >= (uint)_length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (count < 0 || count - 1 > startIndex) ThrowHelper.ArgumentOutOfRange(nameof(count), BadCount);
        for (int i = startIndex; i > startIndex - count; i--)
            if (((ReadOnlySpan<char>)anyOf).IndexOf(this[i]) >= 0) return i;
        return -1;
    }

    public int LastIndexOfAny(char[] anyOf)
    {
        ArgumentNullException.ThrowIfNull(anyOf);
        for (int i = _length - 1; i >= 0; i--)
            if (((ReadOnlySpan<char>)anyOf).IndexOf(this[i]) >= 0) return i;
        return -1;
    }

    public bool StartsWith(char value) => _length != 0 && _firstChar == value;
    public bool EndsWith(char value) => _length != 0 && this[_length - 1] == value;
    public bool StartsWith(string value) => StartsWith(value, StringComparison.CurrentCulture);
    public bool EndsWith(string value) => EndsWith(value, StringComparison.CurrentCulture);

    public bool StartsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        bool ignoreCase = IgnoresCase(comparisonType);
        return value._length <= _length && SpanText.Equals(AsUnits().Slice(0, value._length), value, ignoreCase);
    }

    public bool EndsWith(string value, StringComparison comparisonType)
    {
        ArgumentNullException.ThrowIfNull(value);
        bool ignoreCase = IgnoresCase(comparisonType);
        return value._length <= _length && SpanText.Equals(AsUnits().Slice(_length - value._length), value, ignoreCase);
    }

    public bool StartsWith(string value, bool ignoreCase, CultureInfo? culture) => StartsWith(value, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    public bool EndsWith(string value, bool ignoreCase, CultureInfo? culture) => EndsWith(value, ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
