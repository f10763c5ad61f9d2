namespace System;

/// <summary>Whether base 64 text has a line break behind every 76 characters.</summary>
[Flags]
public enum Base64FormattingOptions
{
    None = 0,
    InsertLineBreaks = 1,
}
