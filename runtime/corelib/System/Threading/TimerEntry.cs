namespace System.Threading;

/// <summary>Something that is due at a time.</summary>
internal abstract class TimerEntry : IThreadPoolWorkItem
{
    internal long Due;          // milliseconds of Environment.TickCount64
    internal long Period;       // 0 for once
    internal long Sequence;     // equal times come in the order in which they were set
    internal int Index = -1;    // in the queue's heap, -1 outside
    internal bool Closed;

    /// <summary>Called under the queue's lock when the entry is due, before it is sent to the pool.</summary>
    internal virtual void Claim() { }

    internal abstract void Fire();
    public void Execute() => Fire();
}
