// This file holds what does not fit an object's header: the locks of objects that also have a
// hash code, that are entered very deeply, that threads wait for, or that they wait on.
using System;
using System.Threading;

namespace Internal.Runtime;

internal sealed partial class MonitorRecord
{
    private static MonitorRecord[]? s_records;
    private static uint s_count;
    private static ShortLock s_lock;

    internal WaitingLock Lock;
    private uint _hash;

    internal static MonitorRecord At(uint index) => s_records![index];

    internal int HashCode()
    {
        if (_hash == 0) Interlocked.CompareExchange(ref _hash, ObjectState.NextHash(), 0);
        return (int)_hash;
    }

    /// <summary>Moves what an object's state word holds to a record; a thin lock stays its owner's.</summary>
    internal static MonitorRecord Inflate(object value)
    {
        ref uint word = ref ObjectState.Word(value);
        MonitorRecord? record = null;
        uint index = 0;
        while (true)
        {
            uint state = Volatile.Read(ref word);
            uint kind = state >> ObjectState.KindShift;
            uint payload = state >> ObjectState.PayloadShift & ObjectState.PayloadMask;
            if (kind == ObjectState.KindRecord) return At(payload);
            if (record is null) index = Add(record = new MonitorRecord());
            record._hash = kind == ObjectState.KindHash ? payload : 0;
            bool thin = kind == ObjectState.KindThin;
            record.Lock.SetHeld(thin ? (int)(payload & ObjectState.ThinOwner) : 0, thin ? payload / ObjectState.ThinEntry : 0);
            uint changed = state & ObjectState.CollectorBits | index << ObjectState.PayloadShift | ObjectState.KindRecord << ObjectState.KindShift;
            if (Interlocked.CompareExchange(ref word, changed, state) == state) return record;
        }
    }

    private static uint Add(MonitorRecord record)
    {
        MonitorRecord[]? larger = null;
        while (true)
        {
            s_lock.Enter();
            MonitorRecord[]? records = s_records;
            int length = records is null ? 0 : records.Length;
            if (s_count == length && larger is not null && larger.Length > length)
            {
                for (int i = 0; i < length; i++) larger[i] = records![i];
                Volatile.Write(ref s_records, records = larger);
                length = larger.Length;
            }
            if (s_count < length)
            {
                uint index = s_count++;
                records![index] = record;
                s_lock.Exit();
                return index;
            }
            s_lock.Exit();
            larger = new MonitorRecord[length == 0 ? 16 : length * 2]; // may throw, so outside the lock
        }
    }
}
