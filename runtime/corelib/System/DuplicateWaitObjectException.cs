namespace System;

/// <summary>An array of wait handles holds one of them twice.</summary>
public class DuplicateWaitObjectException : ArgumentException
{
    private const string Text = "Duplicate objects in argument.";
    private const int Code = unchecked((int)0x80131529);

    public DuplicateWaitObjectException() : base(Text) => HResult = Code;
    public DuplicateWaitObjectException(string? parameterName) : base(Text, parameterName) => HResult = Code;
    public DuplicateWaitObjectException(string? parameterName, string? message) : base(message, parameterName) => HResult = Code;
    public DuplicateWaitObjectException(string? message, Exception? innerException) : base(message, innerException) => HResult = Code;
}
