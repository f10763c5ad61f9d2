namespace Internal.Runtime;

/// <summary>Longer and longer pauses between attempts at a contended word.</summary>
internal struct SpinningTurns
{
    private const int Longest = 64;
    private int _pauses;

    internal void Pause()
    {
        if (_pauses > Longest) RuntimeImports.Yield();
        _pauses = _pauses == 0 ? 1 : _pauses > Longest ? _pauses : _pauses * 2;
        for (int i = 0; i < _pauses; i++) RuntimeImports.Pause();
    }
}
