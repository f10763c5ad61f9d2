// This file converts between types of numbers that generic code knows nothing of: the target is asked first, then the source.
using System.Numerics;

namespace System;

internal static class GenericConversion
{
    internal static TSelf CreateChecked<TSelf, TOther>(TOther value) where TSelf : INumberBase<TSelf> where TOther : INumberBase<TOther>
    {
        if (TSelf.TryConvertFromChecked(value, out TSelf? result) || TOther.TryConvertToChecked(value, out result)) return result!;
        throw new NotSupportedException("Specified method is not supported.");
    }

    internal static TSelf CreateSaturating<TSelf, TOther>(TOther value) where TSelf : INumberBase<TSelf> where TOther : INumberBase<TOther>
    {
        if (TSelf.TryConvertFromSaturating(value, out TSelf? result) || TOther.TryConvertToSaturating(value, out result)) return result!;
        throw new NotSupportedException("Specified method is not supported.");
    }

    internal static TSelf CreateTruncating<TSelf, TOther>(TOther value) where TSelf : INumberBase<TSelf> where TOther : INumberBase<TOther>
    {
        if (TSelf.TryConvertFromTruncating(value, out TSelf? result) || TOther.TryConvertToTruncating(value, out result)) return result!;
        throw new NotSupportedException("Specified method is not supported.");
    }
}
