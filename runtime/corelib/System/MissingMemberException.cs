namespace System;

/// <summary>A member does not exist.</summary>
public class MissingMemberException : MemberAccessException
{
    private const int Number = unchecked((int)0x80131512);
    protected string? ClassName;
    protected string? MemberName;

    public MissingMemberException() : base("Attempted to access a missing member.") => HResult = Number;
    public MissingMemberException(string? message) : base(message) => HResult = Number;
    public MissingMemberException(string? message, Exception? innerException) : base(message, innerException) => HResult = Number;
    public MissingMemberException(string? className, string? memberName) : this()
    {
        ClassName = className;
        MemberName = memberName;
    }

    public override string Message => ClassName is null ? base.Message : "Member '" + ClassName + "." + MemberName + "' not found.";
}
