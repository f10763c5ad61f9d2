using System;
using System.Collections;
using System.Collections.Generic;

namespace Internal.Runtime;

/// <summary>Goes over a vector's elements.</summary>
internal sealed class SZArrayEnumerator<T>(T[] array) : IEnumerator<T>
{
    private int _index = -1;

    public bool MoveNext()
    {
        if (_index >= array.Length) return false;
        return ++_index < array.Length;
    }

    public T Current
    {
        get
        {
            if (_index < 0) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
            if (_index >= array.Length) throw new InvalidOperationException("Enumeration already finished.");
            return array[_index];
        }
    }

    object? IEnumerator.Current => Current;
    public void Reset() => _index = -1;
    public void Dispose() { }
}
