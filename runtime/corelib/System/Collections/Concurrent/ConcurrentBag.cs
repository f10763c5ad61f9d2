using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Concurrent;

/// <summary>Items in no order that matters. It is a stack: what a thread added last is what it finds first.</summary>
public class ConcurrentBag<T> : IProducerConsumerCollection<T>, IReadOnlyCollection<T>
{
    private readonly ConcurrentStack<T> _items;

    public ConcurrentBag() => _items = new ConcurrentStack<T>();
    public ConcurrentBag(IEnumerable<T> collection) => _items = new ConcurrentStack<T>(collection);

    public bool IsEmpty => _items.IsEmpty;
    public int Count => _items.Count;
    public void Add(T item) => _items.Push(item);
    public bool TryTake([MaybeNullWhen(false)] out T result) => _items.TryPop(out result);
    public bool TryPeek([MaybeNullWhen(false)] out T result) => _items.TryPeek(out result);
    public void Clear() => _items.Clear();
    public T[] ToArray() => _items.ToArray();
    public void CopyTo(T[] array, int index) => _items.CopyTo(array, index);
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");
    void ICollection.CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    bool IProducerConsumerCollection<T>.TryAdd(T item)
    {
        Add(item);
        return true;
    }
}
