using System;

namespace Internal.Runtime;

/// <summary>A worker of the thread pool, as those see it who block threads: they tell it, and another worker takes its place.</summary>
internal abstract class BlockingWorker
{
    [ThreadStatic] private static BlockingWorker? t_worker;

    /// <summary>That of this thread; null outside of the pool.</summary>
    internal static BlockingWorker? OfThread => t_worker;

    private protected void Attach() => t_worker = this;

    internal abstract void BeginBlocking();
    internal abstract void EndBlocking();
}
