// This file holds Wait and Pulse (ECMA-335 I.12.6.5: threads that wait are woken in order).
using Internal.Runtime;

namespace System.Threading;

public static partial class Monitor
{
    public static bool Wait(object obj) => Wait(obj, -1);
    public static bool Wait(object obj, TimeSpan timeout) => Wait(obj, Timeouts.Milliseconds(timeout, nameof(timeout)));
    public static bool Wait(object obj, int millisecondsTimeout, bool exitContext) => Wait(obj, millisecondsTimeout);
    public static bool Wait(object obj, TimeSpan timeout, bool exitContext) => Wait(obj, timeout);

    public static bool Wait(object obj, int millisecondsTimeout)
    {
        if (obj is null) ThrowHelper.ArgumentNull(nameof(obj));
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        if (!IsEntered(obj)) throw new SynchronizationLockException();
        return MonitorRecord.Inflate(obj).Wait(RuntimeImports.ThreadId(), millisecondsTimeout);
    }

    public static void Pulse(object obj)
    {
        if (RecordToPulse(obj) is { } record) record.Pulse();
    }

    public static void PulseAll(object obj)
    {
        if (RecordToPulse(obj) is { } record) record.PulseAll();
    }

    /// <summary>Null for a lock without a record: nobody can wait on it.</summary>
    private static MonitorRecord? RecordToPulse(object obj)
    {
        if (!IsEntered(obj)) throw new SynchronizationLockException();
        uint state = Volatile.Read(ref ObjectState.Word(obj));
        return state >> ObjectState.KindShift == ObjectState.KindRecord ? MonitorRecord.At(state >> ObjectState.PayloadShift & ObjectState.PayloadMask) : null;
    }
}
