namespace System.Runtime.CompilerServices;

/// <summary>No arm of a switch expression matches.</summary>
public sealed class SwitchExpressionException : InvalidOperationException
{
    private const string Text = "Non-exhaustive switch expression failed to match its input.";

    public SwitchExpressionException() : base(Text) { }
    public SwitchExpressionException(Exception? innerException) : base(Text, innerException) { }
    public SwitchExpressionException(object? unmatchedValue) : this() => UnmatchedValue = unmatchedValue;
    public SwitchExpressionException(string? message) : base(message) { }
    public SwitchExpressionException(string? message, Exception? innerException) : base(message, innerException) { }

    public object? UnmatchedValue { get; }
    public override string Message => UnmatchedValue is null ? base.Message : base.Message + Environment.NewLine + "Unmatched value was " + UnmatchedValue + ".";
}
