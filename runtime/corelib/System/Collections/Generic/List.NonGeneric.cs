// This file holds the interfaces of lists of objects.
namespace System.Collections.Generic;

public partial class List<T>
{
    bool ICollection<T>.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;
    bool IList.IsFixedSize => false;
    bool IList.IsReadOnly => false;

    object? IList.this[int index]
    {
        get => this[index];
        set => this[index] = Typed(value, nameof(value));
    }

    int IList.Add(object? item)
    {
        Add(Typed(item, nameof(item)));
        return _size - 1;
    }

    bool IList.Contains(object? item) => IsCompatible(item) && Contains((T)item!);
    int IList.IndexOf(object? item) => IsCompatible(item) ? IndexOf((T)item!) : -1;
    void IList.Insert(int index, object? item) => Insert(index, Typed(item, nameof(item)));

    void IList.Remove(object? item)
    {
        if (IsCompatible(item)) Remove((T)item!);
    }

    void ICollection.CopyTo(Array array, int arrayIndex)
    {
        if (array is not null && array.Rank != 1) ThrowHelper.Argument("Only single dimensional arrays are supported for the requested action.");
        try
        {
            Array.Copy(_items, 0, array!, arrayIndex, _size);
        }
        catch (ArrayTypeMismatchException)
        {
            ThrowHelper.ArrayType();
        }
    }

    private static bool IsCompatible(object? value) => value is T || value is null && default(T) is null;

    private static T Typed(object? value, string name)
    {
        if (value is null && default(T) is not null) ThrowHelper.ArgumentNull(name);
        if (value is not null && value is not T) throw new ArgumentException("The value \"" + value + "\" is not of type \"" + typeof(T) + "\" and cannot be used in this generic collection.", nameof(value));
        return (T)value!;
    }
}
