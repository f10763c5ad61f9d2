using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>
/// A queue that gives the element of the lowest priority first. It is a heap in which every node has up to four children: flatter than a binary one, and
/// elements of equal priority come in the order that .NET gives them.
/// </summary>
public partial class PriorityQueue<TElement, TPriority>
{
    private const int Children = 4;
    private const string Empty = "Queue empty.";

    private readonly IComparer<TPriority> _comparer;
    private (TElement Element, TPriority Priority)[] _nodes;
    private int _size, _version;

    public PriorityQueue() : this(0, null) { }
    public PriorityQueue(int initialCapacity) : this(initialCapacity, null) { }
    public PriorityQueue(IComparer<TPriority>? comparer) : this(0, comparer) { }

    public PriorityQueue(int initialCapacity, IComparer<TPriority>? comparer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCapacity);
        _nodes = initialCapacity == 0 ? [] : new (TElement, TPriority)[initialCapacity];
        _comparer = comparer ?? Comparer<TPriority>.Default;
    }

    public PriorityQueue(IEnumerable<(TElement Element, TPriority Priority)> items) : this(items, null) { }

    public PriorityQueue(IEnumerable<(TElement Element, TPriority Priority)> items, IComparer<TPriority>? comparer)
    {
        ArgumentNullException.ThrowIfNull(items);
        _nodes = CollectionItems.Of(items, out _size);
        _comparer = comparer ?? Comparer<TPriority>.Default;
        Heapify();
    }

    public int Count => _size;
    public int Capacity => _nodes.Length;
    public IComparer<TPriority> Comparer => _comparer;

    public void Enqueue(TElement element, TPriority priority)
    {
        _version++;
        if (_size == _nodes.Length) Grow(_size + 1);
        MoveUp((element, priority), _size++);
    }

    public void EnqueueRange(IEnumerable<(TElement Element, TPriority Priority)> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (_size != 0)
        {
            foreach ((TElement element, TPriority priority) in items) Enqueue(element, priority);
            return;
        }
        foreach ((TElement, TPriority) item in items) Append(item);
        _version++;
        Heapify();
    }

    public void EnqueueRange(IEnumerable<TElement> elements, TPriority priority)
    {
        ArgumentNullException.ThrowIfNull(elements);
        if (_size != 0)
        {
            foreach (TElement element in elements) Enqueue(element, priority);
            return;
        }
        foreach (TElement element in elements) Append((element, priority));
        _version++;
    }

    private void Append((TElement, TPriority) item)
    {
        if (_size == _nodes.Length) Grow(_size + 1);
        _nodes[_size++] = item;
    }

    public TElement Peek() => _size == 0 ? throw new InvalidOperationException(Empty) : _nodes[0].Element;

    public TElement Dequeue()
    {
        if (_size == 0) throw new InvalidOperationException(Empty);
        TElement element = _nodes[0].Element;
        RemoveRoot();
        return element;
    }

    public bool TryPeek([MaybeNullWhen(false)] out TElement element, [MaybeNullWhen(false)] out TPriority priority)
    {
        (element, priority) = _size == 0 ? default : _nodes[0];
        return _size != 0;
    }

    public bool TryDequeue([MaybeNullWhen(false)] out TElement element, [MaybeNullWhen(false)] out TPriority priority)
    {
        bool found = TryPeek(out element, out priority);
        if (found) RemoveRoot();
        return found;
    }

    /// <summary>Takes the first element, then adds one.</summary>
    public TElement DequeueEnqueue(TElement element, TPriority priority)
    {
        if (_size == 0) throw new InvalidOperationException(Empty);
        TElement first = _nodes[0].Element;
        if (_comparer.Compare(priority, _nodes[0].Priority) > 0) MoveDown((element, priority), 0);
        else _nodes[0] = (element, priority);
        _version++;
        return first;
    }

    /// <summary>Adds an element, then takes the first one, which may be the same.</summary>
    public TElement EnqueueDequeue(TElement element, TPriority priority)
    {
        if (_size == 0 || _comparer.Compare(priority, _nodes[0].Priority) <= 0) return element;
        TElement first = _nodes[0].Element;
        MoveDown((element, priority), 0);
        _version++;
        return first;
    }

    public bool Remove(TElement element, [MaybeNullWhen(false)] out TElement removedElement, [MaybeNullWhen(false)] out TPriority priority, IEqualityComparer<TElement>? equalityComparer = null)
    {
        equalityComparer ??= EqualityComparer<TElement>.Default;
        (removedElement, priority) = default((TElement, TPriority));
        int i = 0;
        while (i < _size && !equalityComparer.Equals(element, _nodes[i].Element)) i++;
        if (i == _size) return false;
        (removedElement, priority) = _nodes[i];
        (TElement, TPriority Priority) last = _nodes[--_size];
        if (i < _size)
        {
            if (_comparer.Compare(last.Priority, priority) < 0) MoveUp(last, i);
            else MoveDown(last, i);
        }
        _nodes[_size] = default;
        _version++;
        return true;
    }

    public void Clear()
    {
        Array.Clear(_nodes, 0, _size);
        _size = 0;
        _version++;
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        if (_nodes.Length < capacity)
        {
            Grow(capacity);
            _version++;
        }
        return _nodes.Length;
    }

    public void TrimExcess()
    {
        if (_size >= (int)(_nodes.Length * 0.9)) return;
        Array.Resize(ref _nodes, _size);
        _version++;
    }

    private void Grow(int needed)
    {
        int capacity = Math.Max(2 * _nodes.Length, _nodes.Length + 4);
        if ((uint)capacity > (uint)Array.MaxLength) capacity = Array.MaxLength;
        Array.Resize(ref _nodes, Math.Max(capacity, needed));
    }

    private void RemoveRoot()
    {
        int last = --_size;
        _version++;
        if (last > 0) MoveDown(_nodes[last], 0);
        _nodes[last] = default;
    }

    private void Heapify()
    {
        for (int i = (_size - 2) / Children; _size > 1 && i >= 0; i--) MoveDown(_nodes[i], i);
    }

    private void MoveUp((TElement Element, TPriority Priority) node, int at)
    {
        while (at > 0)
        {
            int parent = (at - 1) / Children;
            if (_comparer.Compare(node.Priority, _nodes[parent].Priority) >= 0) break;
            _nodes[at] = _nodes[parent];
            at = parent;
        }
        _nodes[at] = node;
    }

    private void MoveDown((TElement Element, TPriority Priority) node, int at)
    {
        for (int child; (child = at * Children + 1) < _size;)
        {
            int least = child, end = Math.Min(child + Children, _size);
            for (int i = child + 1; i < end; i++)
                if (_comparer.Compare(_nodes[i].Priority, _nodes[least].Priority) < 0) least = i;
            if (_comparer.Compare(node.Priority, _nodes[least].Priority) <= 0) break;
            _nodes[at] = _nodes[least];
            at = least;
        }
        _nodes[at] = node;
    }
}
