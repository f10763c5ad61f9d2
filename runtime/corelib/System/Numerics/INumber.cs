namespace System.Numerics;

/// <summary>Real numbers in order.</summary>
public interface INumber<TSelf> : IComparable, IComparable<TSelf>, IComparisonOperators<TSelf, TSelf, bool>, IModulusOperators<TSelf, TSelf, TSelf>, INumberBase<TSelf>
    where TSelf : INumber<TSelf>?
{
    static virtual TSelf Clamp(TSelf value, TSelf min, TSelf max)
    {
        if (min > max) throw new ArgumentException("'" + min + "' cannot be greater than " + max + ".");
        TSelf result = TSelf.Max(value, min);
        return TSelf.Min(result, max);
    }

    static virtual TSelf ClampNative(TSelf value, TSelf min, TSelf max)
    {
        if (min > max) throw new ArgumentException("'" + min + "' cannot be greater than " + max + ".");
        return TSelf.MinNative(TSelf.MaxNative(value, min), max);
    }

    static virtual TSelf CopySign(TSelf value, TSelf sign) => TSelf.IsNegative(value) == TSelf.IsNegative(sign) ? value : checked(-value);

    /// <summary>NaN if an operand is; +0 is greater than -0.</summary>
    static virtual TSelf Max(TSelf x, TSelf y)
    {
        if (x != y) return TSelf.IsNaN(x) || y < x ? x : y;
        return TSelf.IsNegative(y) ? x : y;
    }

    static virtual TSelf MaxNative(TSelf x, TSelf y) => x > y ? x : y;

    /// <summary>The other operand if one is NaN.</summary>
    static virtual TSelf MaxNumber(TSelf x, TSelf y)
    {
        if (x != y) return TSelf.IsNaN(y) || y < x ? x : y;
        return TSelf.IsNegative(y) ? x : y;
    }

    /// <summary>NaN if an operand is; -0 is less than +0.</summary>
    static virtual TSelf Min(TSelf x, TSelf y)
    {
        if (x != y) return TSelf.IsNaN(x) || x < y ? x : y;
        return TSelf.IsNegative(x) ? x : y;
    }

    static virtual TSelf MinNative(TSelf x, TSelf y) => x < y ? x : y;

    /// <summary>The other operand if one is NaN.</summary>
    static virtual TSelf MinNumber(TSelf x, TSelf y)
    {
        if (x != y) return TSelf.IsNaN(y) || x < y ? x : y;
        return TSelf.IsNegative(x) ? x : y;
    }

    static virtual int Sign(TSelf value)
    {
        if (TSelf.IsNaN(value)) throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
        return TSelf.IsZero(value) ? 0 : TSelf.IsNegative(value) ? -1 : 1;
    }
}
