namespace System.Reflection;

/// <summary>A member is called on an object that does not have it.</summary>
public class TargetException : ApplicationException
{
    private const int Code = unchecked((int)0x80131603);

    public TargetException() => HResult = Code;
    public TargetException(string? message) : base(message) => HResult = Code;
    public TargetException(string? message, Exception? inner) : base(message, inner) => HResult = Code;
}
