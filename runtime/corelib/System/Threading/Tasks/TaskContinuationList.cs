using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Several continuations of one task, in order.</summary>
internal sealed class TaskContinuationList : ITaskContinuation
{
    private List<ITaskContinuation>? _items;   // null when the task has completed

    internal TaskContinuationList(ITaskContinuation first) => _items = [first];

    /// <summary>False if the task has completed meanwhile.</summary>
    internal bool Add(ITaskContinuation continuation)
    {
        lock (this)
        {
            if (_items is null) return false;
            _items.Add(continuation);
            return true;
        }
    }

    internal void Remove(ITaskContinuation continuation)
    {
        lock (this) _items?.Remove(continuation);
    }

    public void Run(Task completed, bool canInline)
    {
        List<ITaskContinuation> items;
        lock (this)
        {
            items = _items!;
            _items = null;
        }
        foreach (ITaskContinuation item in items)
            if (item.QueuesOnly) item.Run(completed, canInline);
        foreach (ITaskContinuation item in items)
            if (!item.QueuesOnly) item.Run(completed, canInline);
    }
}
