namespace System;

/// <summary>An interpolated string that is not formatted yet.</summary>
public abstract class FormattableString : IFormattable
{
    public abstract string Format { get; }
    public abstract int ArgumentCount { get; }
    public abstract object?[] GetArguments();
    public abstract object? GetArgument(int index);
    public abstract string ToString(IFormatProvider? formatProvider);

    string IFormattable.ToString(string? ignored, IFormatProvider? formatProvider) => ToString(formatProvider);

    public static string Invariant(FormattableString formattable)
    {
        ArgumentNullException.ThrowIfNull(formattable);
        return formattable.ToString(Globalization.CultureInfo.InvariantCulture);
    }

    public static string CurrentCulture(FormattableString formattable)
    {
        ArgumentNullException.ThrowIfNull(formattable);
        return formattable.ToString(Globalization.CultureInfo.CurrentCulture);
    }

    public override string ToString() => ToString(Globalization.CultureInfo.CurrentCulture);
}
