using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>Goes over a string's units.</summary>
public sealed class CharEnumerator : IEnumerator, IEnumerator<char>, IDisposable, ICloneable
{
    private string? _text;
    private int _index = -1;

    internal CharEnumerator(string text) => _text = text;

    public object Clone() => MemberwiseClone();
    public void Dispose() => _text = null;
    public void Reset() => _index = -1;
    object? IEnumerator.Current => Current;

    public bool MoveNext()
    {
        if (_index >= _text!.Length) return false;
        return ++_index < _text.Length;
    }

    public char Current
    {
        get
        {
            if (_index < 0) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
            if (_index >= _text!.Length) throw new InvalidOperationException("Enumeration already finished.");
            return _text[_index];
        }
    }
}
