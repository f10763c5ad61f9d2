// This file holds a stack without locks: a linked list whose head is exchanged (Treiber, "Systems Programming: Coping with
// Parallelism", 1986). Each node knows how many there are from it on.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading;
using Internal.Runtime;

namespace System.Collections.Concurrent;

public class ConcurrentStack<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private sealed class Node(T item)
    {
        internal readonly T Item = item;
        internal Node? Next;
        internal int Count;
    }

    private Node? _head;

    public ConcurrentStack() { }

    public ConcurrentStack(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection) Push(item);
    }

    public bool IsEmpty => Volatile.Read(ref _head) is null;
    public int Count => Volatile.Read(ref _head) is { } head ? head.Count : 0;

    public void Clear() => Volatile.Write(ref _head, null);

    public void Push(T item)
    {
        Node node = new(item);
        Push(node, node, 1);
    }

    /// <summary>Puts a chain of nodes on top; its counts are set once what is under it is known.</summary>
    private void Push(Node first, Node last, int count)
    {
        SpinningTurns turns = default;
        while (true)
        {
            Node? head = Volatile.Read(ref _head);
            last.Next = head;
            int total = count + (head is null ? 0 : head.Count);
            for (Node node = first; ; node = node.Next!)
            {
                node.Count = total--;
                if (node == last) break;
            }
            if (Interlocked.CompareExchange(ref _head, first, head) == head) return;
            turns.Pause();
        }
    }

    public void PushRange(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        PushRange(items, 0, items.Length);
    }

    public void PushRange(T[] items, int startIndex, int count)
    {
        CheckRange(items, startIndex, count);
        if (count == 0) return;
        Node last = new(items[startIndex]), first = last;
        for (int i = startIndex + 1; i < startIndex + count; i++) first = new Node(items[i]) { Next = first };
        Push(first, last, count);
    }

    public bool TryPop([MaybeNullWhen(false)] out T result)
    {
        SpinningTurns turns = default;
        while (Volatile.Read(ref _head) is { } head)
        {
            if (Interlocked.CompareExchange(ref _head, head.Next, head) == head)
            {
                result = head.Item;
                return true;
            }
            turns.Pause();
        }
        result = default;
        return false;
    }

    public int TryPopRange(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return TryPopRange(items, 0, items.Length);
    }

    /// <summary>Takes several at once, if they are there; returns how many.</summary>
    public int TryPopRange(T[] items, int startIndex, int count)
    {
        CheckRange(items, startIndex, count);
        if (count == 0) return 0;
        while (Volatile.Read(ref _head) is { } head)
        {
            Node? rest = head;
            int taken = 0;
            for (; taken < count && rest is not null; taken++) rest = rest.Next;
            if (Interlocked.CompareExchange(ref _head, rest, head) != head) continue;
            for (int i = 0; i < taken; i++, head = head.Next!) items[startIndex + i] = head.Item;
            return taken;
        }
        return 0;
    }

    private static void CheckRange(T[] items, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(startIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(startIndex, items.Length);
        if (items.Length - count < startIndex) ThrowHelper.Argument("The sum of the startIndex and count arguments must be less than or equal to the collection's Count.");
    }

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        Node? head = Volatile.Read(ref _head);
        result = head is null ? default : head.Item;
        return head is not null;
    }

    public T[] ToArray()
    {
        Node? head = Volatile.Read(ref _head);
        T[] items = new T[head is null ? 0 : head.Count];
        for (int i = 0; head is not null; head = head.Next) items[i++] = head.Item;
        return items;
    }

    public void CopyTo(T[] array, int index)
    {
        T[] items = ToArray();
        ThrowHelper.CheckTarget(array, index, items.Length);
        Array.Copy(items, 0, array, index, items.Length);
    }

    public IEnumerator<T> GetEnumerator() => Items(Volatile.Read(ref _head));

    private static IEnumerator<T> Items(Node? node)
    {
        for (; node is not null; node = node.Next) yield return node.Item;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");
    void ICollection.CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Push(item);
        return true;
    }

    bool IProducerConsumerCollection<T>.TryTake([MaybeNullWhen(false)] out T item) => TryPop(out item);
}
