using System.Collections.Generic;

namespace System.Text;

/// <summary>The lines of a span of text, without their ends (Unicode's newline function: CR, LF, CRLF, FF, NEL, LS, PS).</summary>
public ref struct SpanLineEnumerator : IEnumerator<ReadOnlySpan<char>>
{
    private ReadOnlySpan<char> _rest, _current;
    private bool _active;

    internal SpanLineEnumerator(ReadOnlySpan<char> text)
    {
        _rest = text;
        _active = true;
    }

    public readonly ReadOnlySpan<char> Current => _current;
    public readonly SpanLineEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (!_active) return false;
        int end = _rest.IndexOfAny("\r\n\f\u0085\u2028\u2029");
        if (end < 0)
        {
            _current = _rest;
            _rest = default;
            _active = false;
            return true;
        }
        _current = _rest[..end];
        _rest = _rest[(end + (_rest[end] == '\r' && end + 1 < _rest.Length && _rest[end + 1] == '\n' ? 2 : 1))..];
        return true;
    }

    readonly object Collections.IEnumerator.Current => throw new NotSupportedException();
    readonly void Collections.IEnumerator.Reset() => throw new NotSupportedException();
    readonly void IDisposable.Dispose() { }
}
