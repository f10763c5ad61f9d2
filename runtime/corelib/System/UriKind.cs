namespace System;

/// <summary>Whether a URI is absolute.</summary>
public enum UriKind
{
    RelativeOrAbsolute = 0,
    Absolute = 1,
    Relative = 2,
}
