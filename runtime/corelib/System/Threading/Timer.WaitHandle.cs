// This file ends a timer and signals when its last callback is over.
using System.Threading.Tasks;

namespace System.Threading;

public sealed partial class Timer
{
    /// <summary>Signals when no callback runs any more.</summary>
    public bool Dispose(WaitHandle notifyObject)
    {
        ArgumentNullException.ThrowIfNull(notifyObject);
        if (_entry.Closed) return false;
        Task end = DisposeAsync().AsTask();
        end.ContinueWith(static (_, handle) => ((EventWaitHandle)handle!).Set(), notifyObject, default, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return true;
    }
}
