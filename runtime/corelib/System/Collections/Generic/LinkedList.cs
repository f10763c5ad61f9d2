// This file holds the doubly linked list: a ring of nodes.
using Internal.Runtime;

namespace System.Collections.Generic;

public class LinkedList<T> : ICollection<T>, ICollection, IReadOnlyCollection<T>
{
    internal LinkedListNode<T>? _first;
    private int _count;
    private int _version;

    public LinkedList() { }

    public LinkedList(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection) AddLast(item);
    }

    public int Count => _count;
    public LinkedListNode<T>? First => _first;
    public LinkedListNode<T>? Last => _first?._previous;
    bool ICollection<T>.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    void ICollection<T>.Add(T value) => AddLast(value);

    public LinkedListNode<T> AddAfter(LinkedListNode<T> node, T value)
    {
        CheckOwn(node);
        var added = new LinkedListNode<T>(this, value);
        Link(node._next!, added);
        return added;
    }

    public void AddAfter(LinkedListNode<T> node, LinkedListNode<T> newNode)
    {
        CheckOwn(node);
        CheckNew(newNode);
        newNode._list = this;
        Link(node._next!, newNode);
    }

    public LinkedListNode<T> AddBefore(LinkedListNode<T> node, T value)
    {
        CheckOwn(node);
        var added = new LinkedListNode<T>(this, value);
        Link(node, added);
        if (node == _first) _first = added;
        return added;
    }

    public void AddBefore(LinkedListNode<T> node, LinkedListNode<T> newNode)
    {
        CheckOwn(node);
        CheckNew(newNode);
        newNode._list = this;
        Link(node, newNode);
        if (node == _first) _first = newNode;
    }

    public LinkedListNode<T> AddFirst(T value)
    {
        var added = new LinkedListNode<T>(this, value);
        Link(_first, added);
        _first = added;
        return added;
    }

    public void AddFirst(LinkedListNode<T> node)
    {
        CheckNew(node);
        node._list = this;
        Link(_first, node);
        _first = node;
    }

    public LinkedListNode<T> AddLast(T value)
    {
        var added = new LinkedListNode<T>(this, value);
        Link(_first, added);
        return added;
    }

    public void AddLast(LinkedListNode<T> node)
    {
        CheckNew(node);
        node._list = this;
        Link(_first, node);
    }

    /// <summary>Puts a node before another one; it is the ring if there is none.</summary>
    private void Link(LinkedListNode<T>? before, LinkedListNode<T> node)
    {
        if (before is null)
        {
            node._next = node._previous = node;
            _first = node;
        }
        else
        {
            node._next = before;
            node._previous = before._previous;
            before._previous!._next = node;
            before._previous = node;
        }
        _version++;
        _count++;
    }

    private void Unlink(LinkedListNode<T> node)
    {
        if (node._next == node) _first = null;
        else
        {
            node._next!._previous = node._previous;
            node._previous!._next = node._next;
            if (_first == node) _first = node._next;
        }
        node.Detach();
        _count--;
        _version++;
    }

    private void CheckOwn(LinkedListNode<T> node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node._list != this) ThrowHelper.InvalidOperation("The LinkedList node does not belong to current LinkedList.");
    }

    private static void CheckNew(LinkedListNode<T> node)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node._list is not null) ThrowHelper.InvalidOperation("The LinkedList node already belongs to a LinkedList.");
    }

    public void Clear()
    {
        for (LinkedListNode<T>? node = _first; node is not null;)
        {
            LinkedListNode<T>? next = node.Next;
            node.Detach();
            node = next;
        }
        _first = null;
        _count = 0;
        _version++;
    }

    public bool Contains(T value) => Find(value) is not null;

    public LinkedListNode<T>? Find(T value)
    {
        for (LinkedListNode<T>? node = _first; node is not null; node = node.Next)
            if (DefaultEquality.Equals(node.Value, value)) return node;
        return null;
    }

    public LinkedListNode<T>? FindLast(T value)
    {
        for (LinkedListNode<T>? node = Last; node is not null; node = node.Previous)
            if (DefaultEquality.Equals(node.Value, value)) return node;
        return null;
    }

    public bool Remove(T value)
    {
        LinkedListNode<T>? node = Find(value);
        if (node is not null) Unlink(node);
        return node is not null;
    }

    public void Remove(LinkedListNode<T> node)
    {
        CheckOwn(node);
        Unlink(node);
    }

    public void RemoveFirst()
    {
        if (_first is null) Empty();
        Unlink(_first!);
    }

    public void RemoveLast()
    {
        if (_first is null) Empty();
        Unlink(_first!._previous!);
    }

    private static void Empty() => ThrowHelper.InvalidOperation("The LinkedList is empty.");

    public void CopyTo(T[] array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.CheckNotNegative(index, nameof(index));
        if (index > array.Length) throw new ArgumentOutOfRangeException(nameof(index), index, "Must be less than or equal to the size of the collection.");
        if (array.Length - index < _count) ThrowHelper.Argument("Insufficient space in the target location to copy the information.");
        foreach (T item in this) array[index++] = item;
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Rank != 1) ThrowHelper.Argument("Only single dimensional arrays are supported for the requested action.", nameof(array));
        if (array.GetLowerBound(0) != 0) ThrowHelper.Argument("The lower bound of target array must be zero.", nameof(array));
        ArgumentOutOfRangeException.CheckNotNegative(index, nameof(index));
        if (array.Length - index < _count) ThrowHelper.Argument("Insufficient space in the target location to copy the information.");
        if (array is T[] items)
        {
            CopyTo(items, index);
            return;
        }
        if (array is not object?[] objects)
        {
            ThrowHelper.ArrayType(nameof(array));
            return;
        }
        try
        {
            foreach (T item in this) objects[index++] = item;
        }
        catch (ArrayTypeMismatchException)
        {
            ThrowHelper.ArrayType(nameof(array));
        }
    }

    public Enumerator GetEnumerator() => new(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _count == 0 ? EmptyEnumerator<T>.Instance : GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public struct Enumerator : IEnumerator<T>, IEnumerator
    {
        private readonly LinkedList<T> _list;
        private readonly int _version;
        private LinkedListNode<T>? _next;
        private T? _current;
        private int _index;

        internal Enumerator(LinkedList<T> list)
        {
            _list = list;
            _version = list._version;
            _next = list._first;
        }

        public bool MoveNext()
        {
            if (_version != _list._version) ThrowHelper.ChangedAfterStart();
            if (_next is null)
            {
                _index = _list._count + 1;
                return false;
            }
            _index++;
            _current = _next.Value;
            _next = _next.Next;
            return true;
        }

        public readonly T Current => _current!;
        public readonly void Dispose() { }

        readonly object? IEnumerator.Current
        {
            get
            {
                if (_index == 0 || _index == _list._count + 1) ThrowHelper.NoCurrent();
                return _current;
            }
        }

        void IEnumerator.Reset()
        {
            if (_version != _list._version) ThrowHelper.ChangedAfterStart();
            _current = default;
            _next = _list._first;
            _index = 0;
        }
    }
}
