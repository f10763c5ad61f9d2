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
}
