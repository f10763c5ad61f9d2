// This file holds normalization. Globalization is invariant, and there .NET takes every text for normalized.
using System.Text;

namespace System;

public sealed partial class String
{
    public bool IsNormalized() => IsNormalized(NormalizationForm.FormC);
    public string Normalize() => Normalize(NormalizationForm.FormC);

    public bool IsNormalized(NormalizationForm normalizationForm)
    {
        CheckForm(normalizationForm);
        return true;
    }

    public string Normalize(NormalizationForm normalizationForm)
    {
        CheckForm(normalizationForm);
        return this;
    }

    private static void CheckForm(NormalizationForm normalizationForm)
    {
        if (normalizationForm is not (NormalizationForm.FormC or NormalizationForm.FormD or NormalizationForm.FormKC or NormalizationForm.FormKD))
            throw new ArgumentException("Invalid or unsupported normalization form.", nameof(normalizationForm));
    }

    public StringRuneEnumerator EnumerateRunes() => new(this);
}
