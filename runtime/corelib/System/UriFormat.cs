namespace System;

/// <summary>Which characters of a part are written as escapes.</summary>
public enum UriFormat
{
    UriEscaped = 1,
    Unescaped = 2,
    SafeUnescaped = 3,
}
