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

    /// <summary>Type and message, the file's name, the inner exception, the trace.</summary>
    public override string ToString()
    {
        string text = GetType() + ": " + Message;
        if (!string.IsNullOrEmpty(FileName)) text = text + Environment.NewLine + "File name: '" + FileName + "'";
        if (InnerException is { } inner) text = text + " ---> " + inner;
        return StackTrace is { } trace ? text + Environment.NewLine + trace : text;
    }
    public string? FusionLog => null;
}
