using System.Text;

namespace System;

public static class StringNormalizationExtensions
{
    public static bool IsNormalized(this string strInput) => IsNormalized(strInput, NormalizationForm.FormC);
    public static string Normalize(this string strInput) => Normalize(strInput, NormalizationForm.FormC);

    public static bool IsNormalized(this string strInput, NormalizationForm normalizationForm)
    {
        ArgumentNullException.ThrowIfNull(strInput);
        return strInput.IsNormalized(normalizationForm);
    }

    public static string Normalize(this string strInput, NormalizationForm normalizationForm)
    {
        ArgumentNullException.ThrowIfNull(strInput);
        return strInput.Normalize(normalizationForm);
    }
}
