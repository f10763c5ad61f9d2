namespace System.IO;

public class DirectoryNotFoundException : IOException
{
    public DirectoryNotFoundException() : base("Attempted to access a path that is not on the disk.") => HResult = unchecked((int)0x80070003);
    public DirectoryNotFoundException(string? message) : base(message) => HResult = unchecked((int)0x80070003);
    public DirectoryNotFoundException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x80070003);
}
