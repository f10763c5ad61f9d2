namespace System.IO;

public class FileNotFoundException : IOException
{
    private const int Code = unchecked((int)0x80070002);

    public FileNotFoundException() : base("Unable to find the specified file.") => HResult = Code;
    public FileNotFoundException(string? message) : base(message) => HResult = Code;
    public FileNotFoundException(string? message, Exception? innerException) : base(message, innerException) => HResult = Code;

    public FileNotFoundException(string? message, string? fileName) : this(message) => FileName = fileName;
    public FileNotFoundException(string? message, string? fileName, Exception? innerException) : this(message, innerException) => FileName = fileName;

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
