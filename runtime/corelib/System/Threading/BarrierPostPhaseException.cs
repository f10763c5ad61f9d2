namespace System.Threading;

/// <summary>What a barrier's action threw at the end of a phase.</summary>
public class BarrierPostPhaseException : Exception
{
    private const string Text = "The postPhaseAction failed with an exception.";

    public BarrierPostPhaseException() : this((string?)null) { }
    public BarrierPostPhaseException(Exception? innerException) : this(null, innerException) { }
    public BarrierPostPhaseException(string? message) : this(message, null) { }
    public BarrierPostPhaseException(string? message, Exception? innerException) : base(message ?? Text, innerException) { }
}
