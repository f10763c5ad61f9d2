namespace System.Reflection;

/// <summary>What a method threw that was called by reflection.</summary>
public sealed class TargetInvocationException : ApplicationException
{
    private const string Text = "Exception has been thrown by the target of an invocation.";

    public TargetInvocationException(Exception? inner) : this(Text, inner) { }
    public TargetInvocationException(string? message, Exception? inner) : base(message, inner) => HResult = unchecked((int)0x80131604);
}
