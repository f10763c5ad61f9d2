namespace System;

/// <summary>A text is no URI.</summary>
public class UriFormatException : FormatException
{
    public UriFormatException() { }
    public UriFormatException(string? textString) : base(textString) { }
    public UriFormatException(string? textString, Exception? e) : base(textString, e) { }
}
