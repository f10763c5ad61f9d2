using System.Collections.Generic;

namespace System.Text;

/// <summary>The scalar values of a span of text; a surrogate without its partner becomes U+FFFD.</summary>
public ref struct SpanRuneEnumerator : IEnumerator<Rune>
{
    private ReadOnlySpan<char> _rest;
    private Rune _current;

    internal SpanRuneEnumerator(ReadOnlySpan<char> text) => _rest = text;

    public readonly Rune Current => _current;
    public readonly SpanRuneEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
        {
            _current = default;
            return false;
        }
        Rune.DecodeFromUtf16(_rest, out _current, out int units);
        _rest = _rest[units..];
        return true;
    }

    readonly object Collections.IEnumerator.Current => _current;
    readonly void Collections.IEnumerator.Reset() => throw new NotSupportedException();
    readonly void IDisposable.Dispose() { }
}
