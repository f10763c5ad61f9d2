using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>A set in the order of a comparer. A view of a part shares the tree: changes are seen on both sides.</summary>
public partial class SortedSet<T> : ISet<T>, ICollection<T>, ICollection, IReadOnlyCollection<T>, IReadOnlySet<T>
{
    private readonly SortedTree<T> _tree;
    private readonly bool _isView;
    private readonly T _low = default!, _high = default!; // of a view

    public SortedSet() : this((IComparer<T>?)null) { }
    public SortedSet(IComparer<T>? comparer) => _tree = new SortedTree<T>(comparer ?? Comparer<T>.Default);
    public SortedSet(IEnumerable<T> collection) : this(collection, null) { }

    public SortedSet(IEnumerable<T> collection, IComparer<T>? comparer) : this(comparer)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (T item in collection) _tree.Add(item);
    }

    private SortedSet(SortedTree<T> tree, T low, T high)
    {
        _tree = tree;
        _isView = true;
        (_low, _high) = (low, high);
    }

    public IComparer<T> Comparer => _tree.Comparer;

    public int Count
    {
        get
        {
            if (!_isView) return _tree.Count;
            int n = 0;
            foreach (T _ in this) n++;
            return n;
        }
    }

    bool ICollection<T>.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    private bool IsInside(T item) => !_isView || _tree.Comparer.Compare(item, _low) >= 0 && _tree.Comparer.Compare(item, _high) <= 0;

    public T? Min => (_isView ? _tree.Nearest(_low, true) : _tree.First) is { } node && IsInside(node.Item) ? node.Item : default;
    public T? Max => (_isView ? _tree.Nearest(_high, false) : _tree.Last) is { } node && IsInside(node.Item) ? node.Item : default;

    public bool Add(T item)
    {
        if (!IsInside(item)) ThrowHelper.ArgumentOutOfRange(nameof(item));
        return _tree.Add(item);
    }

    void ICollection<T>.Add(T item) => Add(item);
    public bool Remove(T item) => IsInside(item) && _tree.Remove(item);
    public virtual bool Contains(T item) => IsInside(item) && _tree.Find(item) is not null;

    public virtual void Clear()
    {
        if (!_isView) _tree.Clear();
        else
            foreach (T item in ToArray()) _tree.Remove(item);
    }

    public bool TryGetValue(T equalValue, [MaybeNullWhen(false)] out T actualValue)
    {
        SortedTree<T>.Node? node = IsInside(equalValue) ? _tree.Find(equalValue) : null;
        actualValue = node is null ? default : node.Item;
        return node is not null;
    }

    public int RemoveWhere(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        int n = 0;
        foreach (T item in ToArray())
            if (match(item) && Remove(item)) n++;
        return n;
    }

    public virtual SortedSet<T> GetViewBetween(T? lowerValue, T? upperValue)
    {
        if (_tree.Comparer.Compare(lowerValue!, upperValue!) > 0) throw new ArgumentException("Must be less than or equal to upperValue.", nameof(lowerValue));
        if (_isView && _tree.Comparer.Compare(_low, lowerValue!) > 0) ThrowHelper.ArgumentOutOfRange(nameof(lowerValue));
        if (_isView && _tree.Comparer.Compare(_high, upperValue!) < 0) ThrowHelper.ArgumentOutOfRange(nameof(upperValue));
        return new SortedSet<T>(_tree, lowerValue!, upperValue!);
    }

    public IEnumerable<T> Reverse()
    {
        var walker = new Enumerator(this, true);
        while (walker.MoveNext()) yield return walker.Current;
    }

    private T[] ToArray()
    {
        var items = new T[Count];
        CopyTo(items);
        return items;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0, Count);
    public void CopyTo(T[] array, int index) => CopyTo(array, index, Count);

    public void CopyTo(T[] array, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.CheckNotNegative(index, nameof(index));
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        if (count > array.Length - index) ThrowHelper.Argument("Destination array is not long enough to copy all the items in the collection. Check array index and length.");
        foreach (T item in this)
        {
            if (count-- == 0) return;
            array[index++] = item;
        }
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ThrowHelper.CheckTarget(array, index, Count);
        ThrowHelper.CopyObjects(this, array, index);
    }

    public Enumerator GetEnumerator() => new(this, false);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The items in order.</summary>
    public struct Enumerator : IEnumerator<T>, IEnumerator
    {
        private readonly SortedSet<T> _set;
        private readonly bool _reverse;
        private SortedTree<T>.Walker _walker;

        internal Enumerator(SortedSet<T> set, bool reverse)
        {
            _set = set;
            _reverse = reverse;
            _walker = Start(set, reverse);
        }

        private static SortedTree<T>.Walker Start(SortedSet<T> set, bool reverse) =>
            set._isView ? new SortedTree<T>.Walker(set._tree, reverse, reverse ? set._high : set._low) : new SortedTree<T>.Walker(set._tree, reverse);

        public bool MoveNext()
        {
            if (!_walker.Next()) return false;
            if (_set.IsInside(_walker.Current!.Item)) return true;
            _walker.Current = null;
            return false;
        }

        public readonly T Current => _walker.Current is { } node ? node.Item : default!;
        public readonly void Dispose() { }

        readonly object? IEnumerator.Current
        {
            get
            {
                if (_walker.Current is null) throw new InvalidOperationException("Enumeration has either not started or has already finished.");
                return _walker.Current.Item;
            }
        }

        void IEnumerator.Reset()
        {
            _walker.CheckVersion();
            _walker = Start(_set, _reverse);
        }
    }
}
