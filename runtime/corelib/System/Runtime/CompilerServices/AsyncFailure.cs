// This file lets an exception that has nowhere to go end the process, or reach the context that asked for it.
using System.Runtime.ExceptionServices;
using System.Threading;

namespace System.Runtime.CompilerServices;

internal static class AsyncFailure
{
    /// <summary>Throws in the context; without one on a thread of the pool, which ends the process.</summary>
    internal static void Throw(Exception exception, SynchronizationContext? context)
    {
        ExceptionDispatchInfo captured = ExceptionDispatchInfo.Capture(exception);
        if (context is not null)
        {
            try
            {
                context.Post(static captured => ((ExceptionDispatchInfo)captured!).Throw(), captured);
                return;
            }
            catch (Exception e)
            {
                captured = ExceptionDispatchInfo.Capture(new AggregateException(exception, e));
            }
        }
        if (!PoolDoor.TryQueue(new Thrower(captured), preferLocal: false)) Internal.Runtime.UnhandledException.End(captured.SourceException);
    }

    private sealed class Thrower(ExceptionDispatchInfo captured) : IThreadPoolWorkItem
    {
        public void Execute() => captured.Throw();
    }
}
