namespace System;

/// <summary>A method does not exist.</summary>
public class MissingMethodException : MissingMemberException
{
    private const int Number = unchecked((int)0x80131513);

    public MissingMethodException() : base("Attempted to access a missing method.") => HResult = Number;
    public MissingMethodException(string? message) : base(message) => HResult = Number;
    public MissingMethodException(string? message, Exception? innerException) : base(message, innerException) => HResult = Number;
    public MissingMethodException(string? className, string? methodName) : this()
    {
        ClassName = className;
        MemberName = methodName;
    }

    public override string Message => ClassName is null ? base.Message : "Method '" + ClassName + "." + MemberName + "' not found.";
}
