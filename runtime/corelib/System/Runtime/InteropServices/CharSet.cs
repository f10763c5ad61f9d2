namespace System.Runtime.InteropServices;

/// <summary>Character sets of native strings.</summary>
public enum CharSet
{
    None = 1,
    Ansi = 2,
    Unicode = 3,
    Auto = 4,
}
