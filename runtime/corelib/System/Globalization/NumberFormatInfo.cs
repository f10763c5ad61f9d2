// This file says how numbers look. The only culture is the invariant one, but a program may
// change the properties of an instance of its own.
namespace System.Globalization;

public sealed class NumberFormatInfo : IFormatProvider, ICloneable
{
    private static NumberFormatInfo? s_invariant;
    private bool _readOnly;
    private int[] _numberGroupSizes = [3], _currencyGroupSizes = [3], _percentGroupSizes = [3];

    public static NumberFormatInfo InvariantInfo => s_invariant ??= new NumberFormatInfo { _readOnly = true };
    public static NumberFormatInfo CurrentInfo => InvariantInfo;
    public bool IsReadOnly => _readOnly;

    public string PositiveSign { get; set => field = Text(value); } = "+";
    public string NegativeSign { get; set => field = Text(value); } = "-";
    public string NumberDecimalSeparator { get; set => field = Text(value); } = ".";
    public string NumberGroupSeparator { get; set => field = Text(value); } = ",";
    public string CurrencyDecimalSeparator { get; set => field = Text(value); } = ".";
    public string CurrencyGroupSeparator { get; set => field = Text(value); } = ",";
    public string PercentDecimalSeparator { get; set => field = Text(value); } = ".";
    public string PercentGroupSeparator { get; set => field = Text(value); } = ",";
    public string CurrencySymbol { get; set => field = Text(value); } = "¤";
    public string PercentSymbol { get; set => field = Text(value); } = "%";
    public string PerMilleSymbol { get; set => field = Text(value); } = "‰";
    public string NaNSymbol { get; set => field = Text(value); } = "NaN";
    public string PositiveInfinitySymbol { get; set => field = Text(value); } = "Infinity";
    public string NegativeInfinitySymbol { get; set => field = Text(value); } = "-Infinity";
    public int NumberDecimalDigits { get; set => field = Between(value, 99, nameof(NumberDecimalDigits)); } = 2;
    public int CurrencyDecimalDigits { get; set => field = Between(value, 99, nameof(CurrencyDecimalDigits)); } = 2;
    public int PercentDecimalDigits { get; set => field = Between(value, 99, nameof(PercentDecimalDigits)); } = 2;
    public int NumberNegativePattern { get; set => field = Between(value, 4, nameof(NumberNegativePattern)); } = 1;
    public int CurrencyPositivePattern { get; set => field = Between(value, 3, nameof(CurrencyPositivePattern)); }
    public int CurrencyNegativePattern { get; set => field = Between(value, 16, nameof(CurrencyNegativePattern)); }
    public int PercentPositivePattern { get; set => field = Between(value, 3, nameof(PercentPositivePattern)); }
    public int PercentNegativePattern { get; set => field = Between(value, 11, nameof(PercentNegativePattern)); }

    public int[] NumberGroupSizes { get => Copy(_numberGroupSizes); set => _numberGroupSizes = Sizes(value); }
    public int[] CurrencyGroupSizes { get => Copy(_currencyGroupSizes); set => _currencyGroupSizes = Sizes(value); }
    public int[] PercentGroupSizes { get => Copy(_percentGroupSizes); set => _percentGroupSizes = Sizes(value); }

    internal ReadOnlySpan<int> NumberGroups => _numberGroupSizes;
    internal ReadOnlySpan<int> CurrencyGroups => _currencyGroupSizes;
    internal ReadOnlySpan<int> PercentGroups => _percentGroupSizes;

    public static NumberFormatInfo GetInstance(IFormatProvider? formatProvider) =>
        formatProvider is null ? InvariantInfo
        : formatProvider as NumberFormatInfo ?? formatProvider.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo ?? InvariantInfo;

    public object? GetFormat(Type? formatType) => formatType == typeof(NumberFormatInfo) ? this : null;

    public object Clone()
    {
        var copy = (NumberFormatInfo)MemberwiseClone();
        copy._readOnly = false;
        return copy;
    }

    public static NumberFormatInfo ReadOnly(NumberFormatInfo nfi)
    {
        ArgumentNullException.ThrowIfNull(nfi);
        if (nfi._readOnly) return nfi;
        var copy = (NumberFormatInfo)nfi.MemberwiseClone();
        copy._readOnly = true;
        return copy;
    }

    private void CheckWritable()
    {
        if (_readOnly) throw new InvalidOperationException("Instance is read-only.");
    }

    private string Text(string value)
    {
        CheckWritable();
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }

    private int Between(int value, int high, string name)
    {
        if (value < 0 || value > high) throw new ArgumentOutOfRangeException(name, value, "Valid values are between 0 and " + Number.ToText((long)high) + ", inclusive.");
        CheckWritable();
        return value;
    }

    private int[] Sizes(int[] value)
    {
        CheckWritable();
        ArgumentNullException.ThrowIfNull(value);
        for (int i = 0; i < value.Length; i++)
            if (value[i] > 9 || value[i] < (i == value.Length - 1 ? 0 : 1))
                throw new ArgumentException("Every element in the value array should be between one and nine, except for the last element, which can be zero.", nameof(value));
        return Copy(value);
    }

    private static int[] Copy(int[] from) => (int[])from.Clone();
}
