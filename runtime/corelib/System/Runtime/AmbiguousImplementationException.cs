namespace System.Runtime;

/// <summary>Several default methods of interfaces implement a method, and none is the most specific.</summary>
public sealed class AmbiguousImplementationException : Exception
{
    private const int Number = unchecked((int)0x8013106A);

    public AmbiguousImplementationException() : base("Ambiguous implementation found.") => HResult = Number;
    public AmbiguousImplementationException(string? message) : base(message) => HResult = Number;
    public AmbiguousImplementationException(string? message, Exception? innerException) : base(message, innerException) => HResult = Number;
}
