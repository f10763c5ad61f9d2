// This file holds locks. An object's header has room for a thin lock (Bacon, Konuru, Murthy and
// Serrano, "Thin Locks", PLDI 1998); what does not fit moves to a MonitorRecord.
using Internal.Runtime;

namespace System.Threading;

public static class Monitor
{
    private const uint OneEntry = 1 << 12;   // in the payload of a thin lock
    private const uint MaxPayload = 0x3FF << 12;

    public static void Enter(object obj)
    {
        while (!TryEnter(obj)) RuntimeImports.Yield();
    }

    public static void Enter(object obj, ref bool lockTaken)
    {
        if (lockTaken) ThrowHelper.Argument("Argument must be initialized to false", nameof(lockTaken));
        Enter(obj);
        lockTaken = true;
    }

    public static bool TryEnter(object obj)
    {
        if (obj is null) ThrowHelper.ArgumentNull(nameof(obj));
        ref uint word = ref ObjectState.Word(obj);
        uint thread = (uint)RuntimeImports.ThreadId();
        while (true)
        {
            uint state = Volatile.Read(ref word), payload = state >> ObjectState.PayloadShift & ObjectState.PayloadMask, changed;
            if (state >> ObjectState.KindShift != ObjectState.KindThin || payload >= MaxPayload || thread >= OneEntry)
                return TryEnter(MonitorRecord.Inflate(obj), (int)thread);
            if (payload == 0) changed = thread;
            else if ((payload & (OneEntry - 1)) == thread) changed = payload + OneEntry;
            else return false;
            changed = state & ObjectState.CollectorBits | changed << ObjectState.PayloadShift;
            if (Interlocked.CompareExchange(ref word, changed, state) == state) return true;
        }
    }

    public static void TryEnter(object obj, ref bool lockTaken)
    {
        if (lockTaken) ThrowHelper.Argument("Argument must be initialized to false", nameof(lockTaken));
        lockTaken = TryEnter(obj);
    }

    public static void Exit(object obj)
    {
        if (obj is null) ThrowHelper.ArgumentNull(nameof(obj));
        ref uint word = ref ObjectState.Word(obj);
        uint thread = (uint)RuntimeImports.ThreadId();
        while (true)
        {
            uint state = Volatile.Read(ref word), payload = state >> ObjectState.PayloadShift & ObjectState.PayloadMask;
            uint kind = state >> ObjectState.KindShift;
            if (kind == ObjectState.KindRecord)
            {
                Exit(MonitorRecord.At(payload), (int)thread);
                return;
            }
            if (kind == ObjectState.KindHash || (payload & (OneEntry - 1)) != thread) throw new SynchronizationLockException();
            uint left = payload >= OneEntry ? payload - OneEntry : 0;
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
            ObjectState.KindThin => (payload & (OneEntry - 1)) == (uint)thread,
            ObjectState.KindRecord => MonitorRecord.At(payload).Owner == thread,
            _ => false,
        };
    }

    private static bool TryEnter(MonitorRecord record, int thread)
    {
        int owner = Interlocked.CompareExchange(ref record.Owner, thread, 0);
        if (owner != 0 && owner != thread) return false;
        record.Entries++;
        return true;
    }

    private static void Exit(MonitorRecord record, int thread)
    {
        if (record.Owner != thread) throw new SynchronizationLockException();
        if (--record.Entries == 0) Volatile.Write(ref record.Owner, 0);
    }
}
