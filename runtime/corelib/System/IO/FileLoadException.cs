namespace System.IO;

/// <summary>A managed assembly is found but cannot be loaded.</summary>
public class FileLoadException : IOException
{
    public FileLoadException() : base("Could not load the specified file.") => HResult = unchecked((int)0x80131621);
    public FileLoadException(string? message) : base(message) => HResult = unchecked((int)0x80131621);
    public FileLoadException(string? message, Exception? inner) : base(message, inner) => HResult = unchecked((int)0x80131621);
    public FileLoadException(string? message, string? fileName) : this(message) => FileName = fileName;
    public FileLoadException(string? message, string? fileName, Exception? inner) : this(message, inner) => FileName = fileName;

    public string? FileName { get; }

    /// <summary>Type and message, the file's name, the inner exception, the trace.</summary>
    public override string ToString()
    {
        string text = GetType() + ": " + Message;
        if (!string.IsNullOrEmpty(FileName)) text = text + Environment.NewLine + "File name: '" + FileName + "'";
        if (InnerException is { } inner) text = text + Environment.NewLine + " ---> " + inner;
        return StackTrace is { } trace ? text + Environment.NewLine + trace : text;
    }
}
