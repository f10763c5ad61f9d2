namespace System.Threading;

/// <summary>An event that lets waiters pass until it is reset.</summary>
public sealed class ManualResetEvent : EventWaitHandle
{
    public ManualResetEvent(bool initialState) : base(initialState, EventResetMode.ManualReset) { }
}
