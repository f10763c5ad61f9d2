// This file reads and writes the state word of an object's header (docs/abi.md section 1)
// for hash codes and locks. The collector owns bits 0 to 7. Bits 30 and 31 tell what bits
// 8 to 29 hold:
//
//	0  nothing or a thin lock: owner's thread number in 8 to 19, entries after the first in 20 to 29
//	1  a hash code of 22 bits
//	2  the number of a Monitor record, which holds both
using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Internal.Runtime;

internal static unsafe class ObjectState
{
    internal const uint CollectorBits = 0xFF;
    internal const int PayloadShift = 8;
    internal const uint PayloadMask = 0x3FFFFF;
    internal const int KindShift = 30;
    internal const uint ThinOwner = 0xFFF, ThinEntry = 0x1000; // in the payload of a thin lock
    internal const uint KindThin = 0, KindHash = 1, KindRecord = 2;

    private static uint s_seed = 0x2545F491;

    /// <summary>The state word, which lies just before the data.</summary>
    internal static ref uint Word(object value) =>
        ref Unsafe.As<byte, uint>(ref Unsafe.Add(ref Intrinsics.DataOf(value), RuntimeABI.ObjectState - RuntimeABI.HeaderSize));

    /// <summary>The identity hash code of an object: the same as long as it lives, never 0.</summary>
    internal static int HashCode(object value)
    {
        ref uint word = ref Word(value);
        while (true)
        {
            uint state = Volatile.Read(ref word);
            uint kind = state >> KindShift;
            if (kind == KindHash) return (int)(state >> PayloadShift & PayloadMask);
            if (kind == KindRecord) return MonitorRecord.At(state >> PayloadShift & PayloadMask).HashCode();
            if (state >> PayloadShift != 0)
            {
                MonitorRecord.Inflate(value);
                continue;
            }
            uint hash = NextHash();
            uint changed = state & CollectorBits | hash << PayloadShift | KindHash << KindShift;
            if (Interlocked.CompareExchange(ref word, changed, state) == state) return (int)hash;
        }
    }

    /// <summary>Marsaglia's xorshift (2003), 22 bits of it. Threads that meet here may get the same number, which a hash code may be.</summary>
    internal static uint NextHash()
    {
        uint x = s_seed;
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        s_seed = x;
        uint hash = x >> 10;
        return hash == 0 ? 1 : hash;
    }
}
