namespace System;

/// <summary>A file or a part of it is not what the runtime can load.</summary>
public class BadImageFormatException : SystemException
{
    private const int Number = unchecked((int)0x8007000B);

    public BadImageFormatException() : base("Format of the executable (.exe) or library (.dll) is invalid.") => HResult = Number;
    public BadImageFormatException(string? message) : base(message) => HResult = Number;
    public BadImageFormatException(string? message, Exception? inner) : base(message, inner) => HResult = Number;

    public BadImageFormatException(string? message, string? fileName) : this(message) => FileName = fileName;
    public BadImageFormatException(string? message, string? fileName, Exception? inner) : this(message, inner) => FileName = fileName;

    public string? FileName { get; }
    public string? FusionLog => null;
}
