namespace System.Text;

/// <summary>Unicode's normalization forms.</summary>
public enum NormalizationForm
{
    FormC = 1,
    FormD = 2,
    FormKC = 5,
    FormKD = 6,
}
