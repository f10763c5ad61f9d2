using System.Collections;
using System.Collections.Generic;

namespace System.Text;

/// <summary>The scalar values of a string; a surrogate without its partner becomes U+FFFD.</summary>
public struct StringRuneEnumerator : IEnumerable<Rune>, IEnumerator<Rune>
{
    private readonly string _text;
    private Rune _current;
    private int _next;

    internal StringRuneEnumerator(string value) => _text = value;

    public readonly Rune Current => _current;
    public readonly StringRuneEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= _text.Length)
        {
            _current = default;
            return false;
        }
        Rune.DecodeFromUtf16(_text.AsSpan(_next), out _current, out int units);
        _next += units;
        return true;
    }

    readonly object? IEnumerator.Current => _current;
    readonly void IDisposable.Dispose() { }
    readonly IEnumerator IEnumerable.GetEnumerator() => this;
    readonly IEnumerator<Rune> IEnumerable<Rune>.GetEnumerator() => this;

    void IEnumerator.Reset()
    {
        _current = default;
        _next = 0;
    }
}
