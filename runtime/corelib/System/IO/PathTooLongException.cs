namespace System.IO;

public class PathTooLongException : IOException
{
    public PathTooLongException() : base("The specified file name or path is too long, or a component of the specified path is too long.") => HResult = unchecked((int)0x800700CE);
    public PathTooLongException(string? message) : base(message) => HResult = unchecked((int)0x800700CE);
    public PathTooLongException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x800700CE);
}
