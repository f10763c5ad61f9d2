namespace System.Reflection;

public sealed class TargetParameterCountException : ApplicationException
{
    public TargetParameterCountException() : base("Number of parameters specified does not match the expected number.") => HResult = unchecked((int)0x8002000E);
    public TargetParameterCountException(string? message) : base(message) => HResult = unchecked((int)0x8002000E);
    public TargetParameterCountException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x8002000E);
}
