using System.Collections.Generic;

namespace System.Collections.ObjectModel;

/// <summary>A view of a list that does not change it.</summary>
public class ReadOnlyCollection<T> : IList<T>, IList, IReadOnlyList<T>
{
    private readonly IList<T> _list;

    public ReadOnlyCollection(IList<T> list)
    {
        ArgumentNullException.ThrowIfNull(list);
        _list = list;
    }

    public static ReadOnlyCollection<T> Empty { get; } = new(Array.Empty<T>());
    public int Count => _list.Count;
    public T this[int index] => _list[index];
    protected IList<T> Items => _list;
    public bool Contains(T value) => _list.Contains(value);
    public void CopyTo(T[] array, int index) => _list.CopyTo(array, index);
    public IEnumerator<T> GetEnumerator() => _list.GetEnumerator();
    public int IndexOf(T value) => _list.IndexOf(value);

    bool ICollection<T>.IsReadOnly => true;
    T IList<T>.this[int index] { get => _list[index]; set => throw ReadOnly(); }
    void ICollection<T>.Add(T value) => throw ReadOnly();
    void ICollection<T>.Clear() => throw ReadOnly();
    void IList<T>.Insert(int index, T value) => throw ReadOnly();
    bool ICollection<T>.Remove(T value) => throw ReadOnly();
    void IList<T>.RemoveAt(int index) => throw ReadOnly();
    IEnumerator IEnumerable.GetEnumerator() => _list.GetEnumerator();

    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;
    bool IList.IsFixedSize => true;
    bool IList.IsReadOnly => true;
    object? IList.this[int index] { get => _list[index]; set => throw ReadOnly(); }
    int IList.Add(object? value) => throw ReadOnly();
    void IList.Clear() => throw ReadOnly();
    void IList.Insert(int index, object? value) => throw ReadOnly();
    void IList.Remove(object? value) => throw ReadOnly();
    void IList.RemoveAt(int index) => throw ReadOnly();
    bool IList.Contains(object? value) => IsCompatible(value) && Contains((T)value!);
    int IList.IndexOf(object? value) => IsCompatible(value) ? IndexOf((T)value!) : -1;

    void ICollection.CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        for (int i = 0; i < Count; i++) array.SetValue(_list[i], index + i);
    }

    private static bool IsCompatible(object? value) => value is T || value is null && default(T) is null;
    private static NotSupportedException ReadOnly() => new("Collection is read-only.");
}
