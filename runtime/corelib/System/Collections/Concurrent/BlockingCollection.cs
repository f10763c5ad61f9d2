// This file holds a collection in front of which threads wait: for items, or for room. One lock guards the number of items;
// the items themselves are in any IProducerConsumerCollection.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace System.Collections.Concurrent;

public partial class BlockingCollection<T> : IEnumerable<T>, ICollection, IDisposable, IReadOnlyCollection<T>
{
    private const string Completed = "The collection has been marked as complete with regards to additions.";
    private const string Empty = "The collection argument is empty and has been marked as complete with regards to additions.";

    private readonly IProducerConsumerCollection<T> _items;
    private readonly object _lock = new();
    private readonly int _capacity;   // -1: no bound
    private int _count;               // items that nobody has claimed
    private bool _adding = true;
    private bool _disposed;

    public BlockingCollection() : this(new ConcurrentQueue<T>()) { }
    public BlockingCollection(int boundedCapacity) : this(new ConcurrentQueue<T>(), boundedCapacity) { }

    public BlockingCollection(IProducerConsumerCollection<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _items = collection;
        _capacity = -1;
        _count = collection.Count;
    }

    public BlockingCollection(IProducerConsumerCollection<T> collection, int boundedCapacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(boundedCapacity);
        ArgumentNullException.ThrowIfNull(collection);
        if (collection.Count > boundedCapacity) ThrowHelper.Argument("The collection argument contains more items than are allowed by the boundedCapacity.");
        _items = collection;
        _capacity = boundedCapacity;
        _count = collection.Count;
    }

    public int BoundedCapacity => Usable()._capacity;
    public bool IsAddingCompleted => !Volatile.Read(ref Usable()._adding);
    public bool IsCompleted => IsAddingCompleted && _count == 0;
    public int Count => Volatile.Read(ref Usable()._count);
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");

    private BlockingCollection<T> Usable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return this;
    }

    public void Add(T item) => TryAdd(item, Timeout.Infinite, default);
    public void Add(T item, CancellationToken cancellationToken) => TryAdd(item, Timeout.Infinite, cancellationToken);
    public bool TryAdd(T item) => TryAdd(item, 0, default);
    public bool TryAdd(T item, TimeSpan timeout) => TryAdd(item, Milliseconds(timeout), default);
    public bool TryAdd(T item, int millisecondsTimeout) => TryAdd(item, millisecondsTimeout, default);

    public bool TryAdd(T item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckTimeout(Usable(), millisecondsTimeout);
        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenRegistration registration = WakeAtCancellation(cancellationToken);
        lock (_lock)
        {
            long deadline = Internal.Runtime.Futex.Deadline(millisecondsTimeout);
            if (!_adding) ThrowHelper.InvalidOperation(Completed);
            while (_capacity >= 0 && _count >= _capacity)
            {
                if (!WaitUntil(deadline, cancellationToken)) return false;
                if (!_adding) ThrowHelper.InvalidOperation("CompleteAdding may not be used concurrently with additions to the collection.");
            }
            if (!_items.TryAdd(item)) ThrowHelper.InvalidOperation("The underlying collection didn't accept the item.");
            _count++;
            Monitor.PulseAll(_lock);
            return true;
        }
    }

    public T Take() => Take(default);

    public T Take(CancellationToken cancellationToken)
    {
        if (!TryTake(out T? item, Timeout.Infinite, cancellationToken)) ThrowHelper.InvalidOperation(Empty);
        return item;
    }

    public bool TryTake([MaybeNullWhen(false)] out T item) => TryTake(out item, 0, default);
    public bool TryTake([MaybeNullWhen(false)] out T item, TimeSpan timeout) => TryTake(out item, Milliseconds(timeout), default);
    public bool TryTake([MaybeNullWhen(false)] out T item, int millisecondsTimeout) => TryTake(out item, millisecondsTimeout, default);

    /// <summary>False at the time limit, and when there will be no items any more.</summary>
    public bool TryTake([MaybeNullWhen(false)] out T item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckTimeout(Usable(), millisecondsTimeout);
        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenRegistration registration = WakeAtCancellation(cancellationToken);
        lock (_lock)
        {
            long deadline = Internal.Runtime.Futex.Deadline(millisecondsTimeout);
            while (_count == 0)
                if (!_adding || !WaitUntil(deadline, cancellationToken))
                {
                    item = default;
                    return false;
                }
            if (!_items.TryTake(out item)) ThrowHelper.InvalidOperation("The underlying collection was modified from outside of the BlockingCollection<T>.");
            _count--;
            Monitor.PulseAll(_lock);
            return true;
        }
    }

    private CancellationTokenRegistration WakeAtCancellation(CancellationToken token) => token.UnsafeRegister(static collection => ((BlockingCollection<T>)collection!).WakeAll(), this);

    private void WakeAll()
    {
        lock (_lock) Monitor.PulseAll(_lock);
    }

    /// <summary>Waits for a change; false if the time is up.</summary>
    private bool WaitUntil(long deadline, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        long left = deadline == long.MaxValue ? -1 : (deadline - Internal.Runtime.RuntimeImports.Ticks() + 999_999) / 1_000_000;
        if (left <= 0 && deadline != long.MaxValue) return false;
        Monitor.Wait(_lock, (int)left);
        token.ThrowIfCancellationRequested();
        return true;
    }

    private static int Milliseconds(TimeSpan timeout)
    {
        double milliseconds = timeout.TotalMilliseconds;
        if (milliseconds is < 0 or > int.MaxValue && milliseconds != Timeout.Infinite) throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "The specified timeout must represent a value between -1 and " + int.MaxValue + ", inclusive.");
        return (int)milliseconds;
    }

    private static void CheckTimeout(BlockingCollection<T> _, int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1) throw new ArgumentOutOfRangeException(nameof(millisecondsTimeout), millisecondsTimeout, "The specified timeout must represent a value between -1 and " + int.MaxValue + ", inclusive.");
    }

    public void CompleteAdding()
    {
        Usable();
        lock (_lock)
        {
            Volatile.Write(ref _adding, false);
            Monitor.PulseAll(_lock);
        }
    }

    public T[] ToArray() => Usable()._items.ToArray();
    public void CopyTo(T[] array, int index) => Usable()._items.CopyTo(array, index);
    void ICollection.CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Usable()._items.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public IEnumerable<T> GetConsumingEnumerable() => GetConsumingEnumerable(default);

    /// <summary>Takes items until there will be no more.</summary>
    public IEnumerable<T> GetConsumingEnumerable(CancellationToken cancellationToken)
    {
        while (TryTake(out T? item, Timeout.Infinite, cancellationToken)) yield return item;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;
}
