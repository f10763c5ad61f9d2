// This file holds locks that do not fit an object's header: those of objects that also have a
// hash code, or that are entered very deeply.
using System;
using System.Threading;

namespace Internal.Runtime;

internal sealed class MonitorRecord
{
    private static MonitorRecord[]? s_records;
    private static uint s_count;
    private static int s_lock;

    internal int Owner;
    internal uint Entries;
    private uint _hash;

    internal static MonitorRecord At(uint index) => s_records![index];

    internal int HashCode()
    {
        if (_hash == 0) Interlocked.CompareExchange(ref _hash, ObjectState.NextHash(), 0);
        return (int)_hash;
    }

    /// <summary>Moves what an object's state word holds to a record.</summary>
    internal static MonitorRecord Inflate(object value)
    {
        uint index = Add(out MonitorRecord record);
        ref uint word = ref ObjectState.Word(value);
        while (true)
        {
            uint state = Volatile.Read(ref word);
            uint kind = state >> ObjectState.KindShift;
            uint payload = state >> ObjectState.PayloadShift & ObjectState.PayloadMask;
            if (kind == ObjectState.KindRecord) return At(payload);
            record._hash = kind == ObjectState.KindHash ? payload : 0;
            record.Owner = kind == ObjectState.KindThin ? (int)(payload & 0xFFF) : 0;
            record.Entries = record.Owner == 0 ? 0 : (payload >> 12) + 1;
            uint changed = state & ObjectState.CollectorBits | index << ObjectState.PayloadShift | ObjectState.KindRecord << ObjectState.KindShift;
            if (Interlocked.CompareExchange(ref word, changed, state) == state) return record;
        }
    }

    private static uint Add(out MonitorRecord record)
    {
        record = new MonitorRecord();
        while (Interlocked.CompareExchange(ref s_lock, 1, 0) != 0) RuntimeImports.Yield();
        MonitorRecord[]? records = s_records;
        uint index = s_count++;
        if (records is null || index >= (uint)records.Length)
        {
            MonitorRecord[] larger = new MonitorRecord[records is null ? 16 : records.Length * 2];
            for (int i = 0; records is not null && i < records.Length; i++) larger[i] = records[i];
            s_records = records = larger;
        }
        records[index] = record;
        Volatile.Write(ref s_lock, 0);
        return index;
    }
}
