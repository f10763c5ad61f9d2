using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading;

/// <summary>A lock that is an object of its own; C#'s lock statement enters it by EnterScope.</summary>
public sealed class Lock
{
    private WaitingLock _lock;

    public bool IsHeldByCurrentThread => _lock.Owner == RuntimeImports.ThreadId();

    public void Enter() => _lock.Enter(RuntimeImports.ThreadId());

    public bool TryEnter() => _lock.TryEnter(RuntimeImports.ThreadId(), 0);

    public bool TryEnter(int millisecondsTimeout)
    {
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        return _lock.TryEnter(RuntimeImports.ThreadId(), millisecondsTimeout);
    }

    public bool TryEnter(TimeSpan timeout) => TryEnter(Timeouts.Milliseconds(timeout, nameof(timeout)));

    public void Exit() => Exit(RuntimeImports.ThreadId());

    private void Exit(int thread)
    {
        if (_lock.Owner != thread) ThrowNotHeld();
        _lock.Exit();
    }

    public Scope EnterScope()
    {
        int thread = RuntimeImports.ThreadId();
        _lock.Enter(thread);
        return new Scope(this, thread);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowNotHeld() => throw new SynchronizationLockException("The calling thread does not hold the lock.");

    /// <summary>Leaves the lock at the end of a block.</summary>
    public ref struct Scope
    {
        private Lock? _lock;
        private readonly int _thread;

        internal Scope(Lock entered, int thread)
        {
            _lock = entered;
            _thread = thread;
        }

        public void Dispose()
        {
            Lock? entered = _lock;
            if (entered is null) return;
            _lock = null;
            entered.Exit(_thread);
        }
    }
}
