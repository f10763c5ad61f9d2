namespace System.Runtime.InteropServices;

/// <summary>Kinds of layout.</summary>
public enum LayoutKind
{
    Sequential = 0,
    Explicit = 2,
    Auto = 3,
}
