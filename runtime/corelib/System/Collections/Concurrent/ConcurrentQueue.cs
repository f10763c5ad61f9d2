// This file holds a queue without locks: a linked list with a used-up node in front (Michael and Scott, "Simple, Fast, and
// Practical Non-Blocking and Blocking Concurrent Queue Algorithms", PODC 1996). Nodes are numbered, so that
// counting needs no walk and an enumeration knows where it ends.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;

namespace System.Collections.Concurrent;

public class ConcurrentQueue<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private sealed class Node(T item)
    {
        internal T Item = item;
        internal Node? Next;
        internal long Number;
    }

    private Node _head;   // used up; the first item is in the next node
    private Node _tail;   // the last node, or one before it for a moment
    private bool _observed;   // enumerators may read items that were taken: they are not cleared

    public ConcurrentQueue() => _head = _tail = new Node(default!);

    public ConcurrentQueue(IEnumerable<T> collection) : this()
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection) Enqueue(item);
    }

    public bool IsEmpty => Volatile.Read(ref Volatile.Read(ref _head).Next) is null;

    public int Count
    {
        get
        {
            while (true)
            {
                Node head = Volatile.Read(ref _head), last = Last();
                if (Volatile.Read(ref _head) == head) return (int)(last.Number - head.Number);
            }
        }
    }

    private Node Last()
    {
        Node last = Volatile.Read(ref _tail);
        while (Volatile.Read(ref last.Next) is { } next) last = next;
        return last;
    }

    public void Enqueue(T item)
    {
        Node node = new(item);
        while (true)
        {
            Node last = Last();
            node.Number = last.Number + 1;
            if (Interlocked.CompareExchange(ref last.Next, node, null) is not null) continue;
            Volatile.Write(ref _tail, node);
            return;
        }
    }

    public bool TryDequeue([MaybeNullWhen(false)] out T result)
    {
        while (true)
        {
            Node head = Volatile.Read(ref _head);
            if (Volatile.Read(ref head.Next) is not { } first)
            {
                result = default;
                return false;
            }
            if (Interlocked.CompareExchange(ref _head, first, head) != head) continue;
            result = first.Item;
            if (!_observed) first.Item = default!;
            return true;
        }
    }

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        _observed = true;
        Interlocked.MemoryBarrier();
        while (true)
        {
            Node head = Volatile.Read(ref _head);
            if (Volatile.Read(ref head.Next) is not { } first)
            {
                result = default;
                return false;
            }
            result = first.Item;
            if (Volatile.Read(ref _head) == head) return true;
        }
    }

    public void Clear()
    {
        while (TryDequeue(out _)) { }
    }

    public T[] ToArray()
    {
        List<T> items = [];
        foreach (T item in this) items.Add(item);
        return items.ToArray();
    }

    public void CopyTo(T[] array, int index)
    {
        T[] items = ToArray();
        ThrowHelper.CheckTarget(array, index, items.Length);
        Array.Copy(items, 0, array, index, items.Length);
    }

    /// <summary>The items at the moment of the call.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        _observed = true;
        Interlocked.MemoryBarrier();
        Node head = Volatile.Read(ref _head);
        return Items(head, Last().Number);
    }

    private static IEnumerator<T> Items(Node node, long end)
    {
        while (node.Number < end && Volatile.Read(ref node.Next) is { } next)
        {
            yield return next.Item;
            node = next;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");
    void ICollection.CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Enqueue(item);
        return true;
    }

    bool IProducerConsumerCollection<T>.TryTake([MaybeNullWhen(false)] out T item) => TryDequeue(out item);
}
