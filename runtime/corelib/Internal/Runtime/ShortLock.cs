// This file is the class library's own lock for a few instructions at a time: a word that is 0
// free, 1 held, 2 held and perhaps waited for (Drepper, "Futexes Are Tricky", 2011). It is not
// entered twice, nothing that it guards throws, and a thread in it cannot be interrupted.
using System.Runtime.CompilerServices;
using System.Threading;

namespace Internal.Runtime;

internal struct ShortLock
{
    private const int Spins = 50;

    private int _word;

    internal void Enter()
    {
        if (Interlocked.CompareExchange(ref _word, 1, 0) != 0) EnterSlowly();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnterSlowly()
    {
        for (int i = 0; i < Spins; i++)
        {
            RuntimeImports.Pause();
            if (Volatile.Read(ref _word) == 0 && Interlocked.CompareExchange(ref _word, 1, 0) == 0) return;
        }
        while (Interlocked.Exchange(ref _word, 2) != 0) Futex.Wait(ref _word, 2, -1);
    }

    internal void Exit()
    {
        if (Interlocked.Exchange(ref _word, 0) == 2) Futex.Wake(ref _word, 1);
    }
}
