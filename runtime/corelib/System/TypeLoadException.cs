namespace System;

/// <summary>A type cannot be loaded.</summary>
public class TypeLoadException : SystemException
{
    private const int Number = unchecked((int)0x80131522);

    public TypeLoadException() : base("Failure has occurred while loading a type.") => HResult = Number;
    public TypeLoadException(string? message) : base(message) => HResult = Number;
    public TypeLoadException(string? message, Exception? innerException) : base(message, innerException) => HResult = Number;

    public override string Message => _message ?? "Failure has occurred while loading a type.";
    public string TypeName => "";
}
