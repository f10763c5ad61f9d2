using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading;

/// <summary>A lock in a field, for a few instructions at a time: whoever finds it held spins.</summary>
public struct SpinLock
{
    private const int Free = 0, Anonymous = int.MinValue;

    private int _owner;              // Free, the owner's number, or Anonymous without tracking
    private readonly bool _untracked; // so that the default value tracks, as .NET's does

    public SpinLock(bool enableThreadOwnerTracking) => _untracked = !enableThreadOwnerTracking;

    public readonly bool IsThreadOwnerTrackingEnabled => !_untracked;
    public bool IsHeld => Volatile.Read(ref _owner) != Free;

    public bool IsHeldByCurrentThread
    {
        get
        {
            if (_untracked) throw new InvalidOperationException("Thread tracking is disabled.");
            return Volatile.Read(ref _owner) == RuntimeImports.ThreadId();
        }
    }

    public void Enter(ref bool lockTaken)
    {
        if (lockTaken || Interlocked.CompareExchange(ref _owner, Self, Free) != Free) EnterSlowly(-1, ref lockTaken);
        else lockTaken = true;
    }

    public void TryEnter(ref bool lockTaken)
    {
        if (lockTaken || Interlocked.CompareExchange(ref _owner, Self, Free) != Free) EnterSlowly(0, ref lockTaken);
        else lockTaken = true;
    }

    public void TryEnter(TimeSpan timeout, ref bool lockTaken) => TryEnter(Timeouts.Milliseconds(timeout, nameof(timeout)), ref lockTaken);

    public void TryEnter(int millisecondsTimeout, ref bool lockTaken)
    {
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        if (lockTaken || Interlocked.CompareExchange(ref _owner, Self, Free) != Free) EnterSlowly(millisecondsTimeout, ref lockTaken);
        else lockTaken = true;
    }

    private readonly int Self => _untracked ? Anonymous : RuntimeImports.ThreadId();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void EnterSlowly(int milliseconds, ref bool lockTaken)
    {
        if (lockTaken)
        {
            lockTaken = false;
            throw new ArgumentException("The tookLock argument must be set to false before calling this method.");
        }
        if (!_untracked && _owner == Self) throw new LockRecursionException("The calling thread already holds the lock.");
        if (milliseconds == 0) return;
        long deadline = Futex.Deadline(milliseconds);
        SpinWait wait = default;
        while (Volatile.Read(ref _owner) != Free || Interlocked.CompareExchange(ref _owner, Self, Free) != Free)
        {
            wait.SpinOnce();
            if (deadline != long.MaxValue && RuntimeImports.Ticks() >= deadline) return;
        }
        lockTaken = true;
    }

    public void Exit()
    {
        CheckOwner();
        Volatile.Write(ref _owner, Free);
    }

    public void Exit(bool useMemoryBarrier)
    {
        CheckOwner();
        if (useMemoryBarrier) Interlocked.Exchange(ref _owner, Free);
        else Volatile.Write(ref _owner, Free);
    }

    private readonly void CheckOwner()
    {
        if (!_untracked && _owner != RuntimeImports.ThreadId()) ThrowNotHeld();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowNotHeld() => throw new SynchronizationLockException("The calling thread does not hold the lock.");
}
