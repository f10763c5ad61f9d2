namespace System.Collections.Generic;

/// <summary>A value of a linked list.</summary>
public sealed class LinkedListNode<T>
{
    internal LinkedList<T>? _list;
    internal LinkedListNode<T>? _next; // the last node's is the first one
    internal LinkedListNode<T>? _previous;
    private T _value;

    public LinkedListNode(T value) => _value = value;

    internal LinkedListNode(LinkedList<T> list, T value)
    {
        _list = list;
        _value = value;
    }

    public LinkedList<T>? List => _list;
    public LinkedListNode<T>? Next => _next is null || _next == _list!._first ? null : _next;
    public LinkedListNode<T>? Previous => _previous is null || this == _list!._first ? null : _previous;

    public T Value
    {
        get => _value;
        set => _value = value;
    }

    public ref T ValueRef => ref _value;

    internal void Detach() => (_list, _next, _previous) = (null, null, null);
}
