// This file holds locks. An object's header has room for a thin lock (Bacon, Konuru, Murthy and
// Serrano, "Thin Locks", PLDI 1998); what does not fit, contention above all, moves to a MonitorRecord.
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading;

public static partial class Monitor
{
    private const uint MaxPayload = 0x3FF * ObjectState.ThinEntry;
    private const int ThinSpins = 20;

    public static long LockContentionCount => Volatile.Read(ref WaitingLock.Contentions);

    public static void Enter(object obj)
    {
        if (!TryEnterThin(obj)) EnterSlowly(obj, -1);
    }

    public static void Enter(object obj, ref bool lockTaken)
    {
        if (lockTaken) ThrowLockTaken();
        if (!TryEnterThin(obj)) EnterSlowly(obj, -1);
        lockTaken = true;
    }

    public static bool TryEnter(object obj) => TryEnterThin(obj) || EnterSlowly(obj, 0);

    public static void TryEnter(object obj, ref bool lockTaken)
    {
        if (lockTaken) ThrowLockTaken();
        lockTaken = TryEnter(obj);
    }

    public static bool TryEnter(object obj, int millisecondsTimeout)
    {
        Timeouts.Check(millisecondsTimeout, null);
        return TryEnterThin(obj) || EnterSlowly(obj, millisecondsTimeout);
    }

    public static void TryEnter(object obj, int millisecondsTimeout, ref bool lockTaken)
    {
        if (lockTaken) ThrowLockTaken();
        lockTaken = TryEnter(obj, millisecondsTimeout);
    }

    public static bool TryEnter(object obj, TimeSpan timeout) => TryEnter(obj, Timeouts.Milliseconds(timeout, nameof(timeout)));
    public static void TryEnter(object obj, TimeSpan timeout, ref bool lockTaken) => TryEnter(obj, Timeouts.Milliseconds(timeout, nameof(timeout)), ref lockTaken);

    /// <summary>Takes a lock that nobody holds and that has no record: one exchange.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryEnterThin(object obj)
    {
        if (obj is null) ThrowHelper.ArgumentNull(null);
        ref uint word = ref ObjectState.Word(obj);
        uint state = Volatile.Read(ref word), thread = (uint)RuntimeImports.ThreadId();
        return (state & ~ObjectState.CollectorBits | thread & ~ObjectState.ThinOwner) == 0
            && Interlocked.CompareExchange(ref word, state | thread << ObjectState.PayloadShift, state) == state;
    }

    /// <summary>Every other case: a lock that is held, by this thread or another, or has a record.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool EnterSlowly(object obj, int milliseconds)
    {
        ref uint word = ref ObjectState.Word(obj);
        uint thread = (uint)RuntimeImports.ThreadId();
        for (int spins = 0; ;)
        {
            uint state = Volatile.Read(ref word), payload = state >> ObjectState.PayloadShift & ObjectState.PayloadMask, changed;
            if (state >> ObjectState.KindShift == ObjectState.KindRecord)
                return MonitorRecord.At(payload).Lock.TryEnter((int)thread, milliseconds);
            bool mine = (payload & ObjectState.ThinOwner) == thread, free = payload == 0;
            if (state >> ObjectState.KindShift != ObjectState.KindThin || payload >= MaxPayload || thread > ObjectState.ThinOwner)
                return MonitorRecord.Inflate(obj).Lock.TryEnter((int)thread, milliseconds);
            if (!mine && !free)
            {
                if (milliseconds == 0) return false;
                if (spins++ == ThinSpins) return MonitorRecord.Inflate(obj).Lock.TryEnter((int)thread, milliseconds);
                RuntimeImports.Pause();
                continue;
            }
            changed = free ? thread : payload + ObjectState.ThinEntry;
            changed = state & ObjectState.CollectorBits | changed << ObjectState.PayloadShift;
            if (Interlocked.CompareExchange(ref word, changed, state) == state) return true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Exit(object obj)
    {
        if (obj is null) ThrowHelper.ArgumentNull(null);
        ref uint word = ref ObjectState.Word(obj);
        uint state = Volatile.Read(ref word), thread = (uint)RuntimeImports.ThreadId();
        uint free = state & ObjectState.CollectorBits;
        if (state != (free | thread << ObjectState.PayloadShift) || thread > ObjectState.ThinOwner
            || Interlocked.CompareExchange(ref word, free, state) != state) ExitSlowly(obj);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ExitSlowly(object obj)
    {
        ref uint word = ref ObjectState.Word(obj);
        uint thread = (uint)RuntimeImports.ThreadId();
        while (true)
        {
            uint state = Volatile.Read(ref word), payload = state >> ObjectState.PayloadShift & ObjectState.PayloadMask;
            uint kind = state >> ObjectState.KindShift;
            if (kind == ObjectState.KindRecord)
            {
                Owned(MonitorRecord.At(payload)).Exit();
                return;
            }
            if (kind == ObjectState.KindHash || (payload & ObjectState.ThinOwner) != thread) throw new SynchronizationLockException();
            uint left = payload >= ObjectState.ThinEntry ? payload - ObjectState.ThinEntry : 0;
            uint changed = state & ObjectState.CollectorBits | left << ObjectState.PayloadShift;
            if (Interlocked.CompareExchange(ref word, changed, state) == state) return;
        }
    }

    public static bool IsEntered(object obj)
    {
        if (obj is null) ThrowHelper.ArgumentNull(nameof(obj));
        uint state = Volatile.Read(ref ObjectState.Word(obj)), payload = state >> ObjectState.PayloadShift & ObjectState.PayloadMask;
        int thread = RuntimeImports.ThreadId();
        return (state >> ObjectState.KindShift) switch
        {
            ObjectState.KindThin => (payload & ObjectState.ThinOwner) == (uint)thread,
            ObjectState.KindRecord => MonitorRecord.At(payload).Lock.Owner == thread,
            _ => false,
        };
    }

    /// <summary>A record whose lock this thread holds.</summary>
    private static MonitorRecord Owned(MonitorRecord record)
    {
        if (record.Lock.Owner != RuntimeImports.ThreadId()) throw new SynchronizationLockException();
        return record;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowLockTaken() => throw new ArgumentException("Argument must be initialized to false", "lockTaken");
}
