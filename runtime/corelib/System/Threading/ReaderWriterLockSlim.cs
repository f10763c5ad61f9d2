// This file is the public side of a lock that many may read under or one may write under; how it is
// taken is ReaderWriterLockSlim.Taking.cs. What a thread holds is counted in HeldLock records of its own.
using Internal.Runtime;

namespace System.Threading;

public partial class ReaderWriterLockSlim : IDisposable
{
    private const int Nobody = 0;

    private ShortLock _gate;             // guards all fields but _disposed
    private int _readers;                // threads that hold a read lock
    private int _writer = Nobody;        // numbers of threads
    private int _upgradeable = Nobody;
    private Queue _reading, _writing, _upgrading;
    private Queue _promoting;            // the upgradeable thread, if it waits to write
    private bool _disposed;

    public ReaderWriterLockSlim() : this(LockRecursionPolicy.NoRecursion) { }
    public ReaderWriterLockSlim(LockRecursionPolicy recursionPolicy) => RecursionPolicy = recursionPolicy;

    public LockRecursionPolicy RecursionPolicy { get; }

    public bool IsReadLockHeld => RecursiveReadCount > 0;
    public bool IsUpgradeableReadLockHeld => RecursiveUpgradeCount > 0;
    public bool IsWriteLockHeld => RecursiveWriteCount > 0;
    public int RecursiveReadCount => HeldLock.Of(this)?.Reads ?? 0;
    public int RecursiveUpgradeCount => HeldLock.Of(this)?.Upgrades ?? 0;
    public int RecursiveWriteCount => HeldLock.Of(this)?.Writes ?? 0;
    public int CurrentReadCount => Volatile.Read(ref _readers);
    public int WaitingReadCount => _reading.Length;
    public int WaitingUpgradeCount => _upgrading.Length;
    public int WaitingWriteCount => _writing.Length + _promoting.Length;

    public void EnterReadLock() => TryEnterReadLock(-1);
    public bool TryEnterReadLock(TimeSpan timeout) => TryEnterReadLock(Timeouts.Milliseconds(timeout, nameof(timeout)));
    public void EnterWriteLock() => TryEnterWriteLock(-1);
    public bool TryEnterWriteLock(TimeSpan timeout) => TryEnterWriteLock(Timeouts.Milliseconds(timeout, nameof(timeout)));
    public void EnterUpgradeableReadLock() => TryEnterUpgradeableReadLock(-1);
    public bool TryEnterUpgradeableReadLock(TimeSpan timeout) => TryEnterUpgradeableReadLock(Timeouts.Milliseconds(timeout, nameof(timeout)));

    public bool TryEnterReadLock(int millisecondsTimeout)
    {
        HeldLock held = Check(millisecondsTimeout);
        if (!Recursive)
        {
            if (held.Reads > 0) throw new LockRecursionException("Recursive read lock acquisitions not allowed in this mode.");
            if (held.Writes > 0) throw new LockRecursionException("A read lock may not be acquired with the write lock held in this mode.");
        }
        if (held.Reads == 0 && !TakeRead(held, millisecondsTimeout)) return false;
        held.Reads++;
        return true;
    }

    public bool TryEnterWriteLock(int millisecondsTimeout)
    {
        HeldLock held = Check(millisecondsTimeout);
        if (!Recursive && held.Writes > 0) throw new LockRecursionException("Recursive write lock acquisitions not allowed in this mode.");
        if (held.Reads > 0 && held.Writes == 0 && (!Recursive || held.Upgrades == 0))
            throw new LockRecursionException("Write lock may not be acquired with read lock held. This pattern is prone to deadlocks. Please ensure that read locks are released before taking a write lock. If an upgrade is necessary, use an upgrade lock in place of the read lock.");
        if (held.Writes == 0 && !TakeWrite(held, millisecondsTimeout)) return false;
        held.Writes++;
        return true;
    }

    public bool TryEnterUpgradeableReadLock(int millisecondsTimeout)
    {
        HeldLock held = Check(millisecondsTimeout);
        if (!Recursive)
        {
            if (held.Upgrades > 0) throw new LockRecursionException("Recursive upgradeable lock acquisitions not allowed in this mode.");
            if (held.Writes > 0) throw new LockRecursionException("Upgradeable lock may not be acquired with write lock held in this mode. Acquiring Upgradeable lock gives the ability to read along with an option to upgrade to a writer.");
        }
        if (held.Reads > 0 && held.Upgrades == 0 && held.Writes == 0) throw new LockRecursionException("Upgradeable lock may not be acquired with read lock held.");
        if (held.Upgrades == 0 && !TakeUpgradeable(millisecondsTimeout)) return false;
        held.Upgrades++;
        return true;
    }

    public void ExitReadLock()
    {
        if (HeldLock.Of(this) is not { Reads: > 0 } held) throw new SynchronizationLockException("The read lock is being released without being held.");
        if (--held.Reads > 0) return;
        _gate.Enter();
        _readers--;
        WakeAndExit();
    }

    public void ExitWriteLock()
    {
        if (HeldLock.Of(this) is not { Writes: > 0 } held) throw new SynchronizationLockException("The write lock is being released without being held.");
        if (--held.Writes > 0) return;
        _gate.Enter();
        _writer = Nobody;
        WakeAndExit();
    }

    public void ExitUpgradeableReadLock()
    {
        if (HeldLock.Of(this) is not { Upgrades: > 0 } held) throw new SynchronizationLockException("The upgradeable lock is being released without being held.");
        if (--held.Upgrades > 0) return;
        _gate.Enter();
        _upgradeable = Nobody;
        WakeAndExit();
    }

    private bool Recursive => RecursionPolicy == LockRecursionPolicy.SupportsRecursion;

    private HeldLock Check(int milliseconds)
    {
        Timeouts.Check(milliseconds, "millisecondsTimeout");
        ObjectDisposedException.ThrowIf(_disposed, this);
        return HeldLock.For(this);
    }

    public void Dispose()
    {
        if (_disposed) return;
        if (WaitingReadCount > 0 || WaitingUpgradeCount > 0 || WaitingWriteCount > 0 || IsReadLockHeld || IsUpgradeableReadLockHeld || IsWriteLockHeld)
            throw new SynchronizationLockException("The lock is being disposed while still being used. It either is being held by a thread and/or has active waiters waiting to acquire the lock.");
        _disposed = true;
    }
}
