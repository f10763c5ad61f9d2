namespace System;

/// <summary>A field does not exist.</summary>
public class MissingFieldException : MissingMemberException
{
    private const int Number = unchecked((int)0x80131511);

    public MissingFieldException() : base("Attempted to access a non-existing field.") => HResult = Number;
    public MissingFieldException(string? message) : base(message) => HResult = Number;
    public MissingFieldException(string? message, Exception? innerException) : base(message, innerException) => HResult = Number;
    public MissingFieldException(string? className, string? fieldName) : this()
    {
        ClassName = className;
        MemberName = fieldName;
    }

    public override string Message => ClassName is null ? base.Message : "Field '" + ClassName + "." + MemberName + "' not found.";
}
