// This file takes strings apart by position.
namespace System;

public sealed partial class String
{
    public string Substring(int startIndex)
    {
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        if (startIndex > _length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "startIndex cannot be larger than length of string.");
        return startIndex == 0 ? this : Part(startIndex, _length - startIndex);
    }

    public string Substring(int startIndex, int length)
    {
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        if (startIndex > _length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "startIndex cannot be larger than length of string.");
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        if (startIndex > _length - length) ThrowHelper.ArgumentOutOfRange(nameof(length), "Index and length must refer to a location within the string.");
        return length == _length ? this : Part(startIndex, length);
    }

    /// <summary>Units from a position that is known to be good.</summary>
    internal string Part(int start, int length) => Ctor(AsUnits().Slice(start, length));
}
