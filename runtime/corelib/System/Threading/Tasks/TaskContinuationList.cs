using Internal.Runtime;

namespace System.Threading.Tasks;

/// <summary>Several continuations of one task, in order.</summary>
internal sealed class TaskContinuationList : ITaskContinuation
{
    private ShortLock _lock;
    private ITaskContinuation?[]? _items = new ITaskContinuation?[4];   // null when the task has completed
    private int _count;

    internal TaskContinuationList(ITaskContinuation first) => Add(first);

    /// <summary>False if the task has completed meanwhile.</summary>
    internal bool Add(ITaskContinuation continuation)
    {
        _lock.Enter();
        ITaskContinuation?[]? items = _items;
        if (items is not null)
        {
            if (_count == items.Length) _items = items = Grow(items);
            items[_count++] = continuation;
        }
        _lock.Exit();
        return items is not null;
    }

    /// <summary>Room for more, taken from those that were removed if there are many.</summary>
    private ITaskContinuation?[] Grow(ITaskContinuation?[] items)
    {
        int count = 0;
        foreach (ITaskContinuation? item in items)
            if (item is not null) count++;
        ITaskContinuation?[] room = new ITaskContinuation?[count * 2 > items.Length ? items.Length * 2 : items.Length];
        _count = 0;
        foreach (ITaskContinuation? item in items)
            if (item is not null) room[_count++] = item;
        return room;
    }

    internal void Remove(ITaskContinuation continuation)
    {
        _lock.Enter();
        for (int i = 0; _items is { } items && i < _count; i++)
            if (items[i] == continuation) items[i] = null;
        _lock.Exit();
    }

    public void Run(Task completed, bool canInline)
    {
        _lock.Enter();
        ITaskContinuation?[] items = _items!;
        _items = null;
        _lock.Exit();
        for (int i = 0; i < _count; i++)
            if (items[i] is { QueuesOnly: true } first) first.Run(completed, canInline);
        for (int i = 0; i < _count; i++)
            if (items[i] is { QueuesOnly: false } item) item.Run(completed, canInline);
    }
}
