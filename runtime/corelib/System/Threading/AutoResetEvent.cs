namespace System.Threading;

/// <summary>An event that lets one waiter pass and resets itself.</summary>
public sealed class AutoResetEvent : EventWaitHandle
{
    public AutoResetEvent(bool initialState) : base(initialState, EventResetMode.AutoReset) { }
}
