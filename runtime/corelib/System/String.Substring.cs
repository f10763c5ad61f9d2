// This file takes strings apart by position.
namespace System;

public sealed partial class String
{
    public string Substring(int startIndex)
    {
        if (startIndex < 0) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "StartIndex cannot be less than zero.");
        if (startIndex > _length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "startIndex cannot be larger than length of string.");
        return startIndex == 0 ? this : Part(startIndex, _length - startIndex);
    }

    public string Substring(int startIndex, int length)
    {
        if (startIndex < 0) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "StartIndex cannot be less than zero.");
        if (startIndex > _length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "startIndex cannot be larger than length of string.");
        if (length < 0) ThrowHelper.ArgumentOutOfRange(nameof(length), "Length cannot be less than zero.");
        if (startIndex > _length - length) ThrowHelper.ArgumentOutOfRange(nameof(length), "Index and length must refer to a location within the string.");
        return length == _length ? this : Part(startIndex, length);
    }

    /// <summary>Units from a position that is known to be good.</summary>
    internal string Part(int start, int length) => Ctor(AsUnits().Slice(start, length));
}
