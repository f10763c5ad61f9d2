using System.Collections;

namespace System;

/// <summary>Goes over any array in row-major order.</summary>
internal sealed class ArrayEnumerator(Array array) : IEnumerator, ICloneable
{
    private int _index = -1;

    public object Clone() => MemberwiseClone();
    public void Reset() => _index = -1;

    public bool MoveNext()
    {
        if (_index >= array.Length) return false;
        return ++_index < array.Length;
    }

    public object? Current
    {
        get
        {
            if (_index < 0) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
            if (_index >= array.Length) throw new InvalidOperationException("Enumeration already finished.");
            return array.FlatElement(_index);
        }
    }
}
