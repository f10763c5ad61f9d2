// This file reads and writes numbers in a given byte order.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Buffers.Binary;

public static partial class BinaryPrimitives
{
    private static T Load<T>(ReadOnlySpan<byte> source) where T : unmanaged
    {
        if (source.Length < Unsafe.SizeOf<T>()) ThrowHelper.ArgumentOutOfRange("length");
        return Unsafe.ReadUnaligned<T>(in MemoryMarshal.GetReference(source));
    }

    private static bool TryLoad<T>(ReadOnlySpan<byte> source, out T value) where T : unmanaged
    {
        value = default;
        if (source.Length < Unsafe.SizeOf<T>()) return false;
        value = Unsafe.ReadUnaligned<T>(in MemoryMarshal.GetReference(source));
        return true;
    }

    private static void Store<T>(Span<byte> destination, T value) where T : unmanaged
    {
        if (destination.Length < Unsafe.SizeOf<T>()) ThrowHelper.ArgumentOutOfRange("length");
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(destination), value);
    }

    private static bool TryStore<T>(Span<byte> destination, T value) where T : unmanaged
    {
        if (destination.Length < Unsafe.SizeOf<T>()) return false;
        Unsafe.WriteUnaligned(ref MemoryMarshal.GetReference(destination), value);
        return true;
    }

    public static short ReadInt16LittleEndian(ReadOnlySpan<byte> source) => Load<short>(source);
    public static short ReadInt16BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<short>(source));
    public static bool TryReadInt16LittleEndian(ReadOnlySpan<byte> source, out short value) => TryLoad(source, out value);
    public static void WriteInt16LittleEndian(Span<byte> destination, short value) => Store(destination, value);
    public static void WriteInt16BigEndian(Span<byte> destination, short value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteInt16LittleEndian(Span<byte> destination, short value) => TryStore(destination, value);
    public static bool TryWriteInt16BigEndian(Span<byte> destination, short value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadInt16BigEndian(ReadOnlySpan<byte> source, out short value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static int ReadInt32LittleEndian(ReadOnlySpan<byte> source) => Load<int>(source);
    public static int ReadInt32BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<int>(source));
    public static bool TryReadInt32LittleEndian(ReadOnlySpan<byte> source, out int value) => TryLoad(source, out value);
    public static void WriteInt32LittleEndian(Span<byte> destination, int value) => Store(destination, value);
    public static void WriteInt32BigEndian(Span<byte> destination, int value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteInt32LittleEndian(Span<byte> destination, int value) => TryStore(destination, value);
    public static bool TryWriteInt32BigEndian(Span<byte> destination, int value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadInt32BigEndian(ReadOnlySpan<byte> source, out int value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static long ReadInt64LittleEndian(ReadOnlySpan<byte> source) => Load<long>(source);
    public static long ReadInt64BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<long>(source));
    public static bool TryReadInt64LittleEndian(ReadOnlySpan<byte> source, out long value) => TryLoad(source, out value);
    public static void WriteInt64LittleEndian(Span<byte> destination, long value) => Store(destination, value);
    public static void WriteInt64BigEndian(Span<byte> destination, long value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteInt64LittleEndian(Span<byte> destination, long value) => TryStore(destination, value);
    public static bool TryWriteInt64BigEndian(Span<byte> destination, long value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadInt64BigEndian(ReadOnlySpan<byte> source, out long value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static nint ReadIntPtrLittleEndian(ReadOnlySpan<byte> source) => Load<nint>(source);
    public static nint ReadIntPtrBigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<nint>(source));
    public static bool TryReadIntPtrLittleEndian(ReadOnlySpan<byte> source, out nint value) => TryLoad(source, out value);
    public static void WriteIntPtrLittleEndian(Span<byte> destination, nint value) => Store(destination, value);
    public static void WriteIntPtrBigEndian(Span<byte> destination, nint value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteIntPtrLittleEndian(Span<byte> destination, nint value) => TryStore(destination, value);
    public static bool TryWriteIntPtrBigEndian(Span<byte> destination, nint value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadIntPtrBigEndian(ReadOnlySpan<byte> source, out nint value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static Int128 ReadInt128LittleEndian(ReadOnlySpan<byte> source) => Load<Int128>(source);
    public static Int128 ReadInt128BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<Int128>(source));
    public static bool TryReadInt128LittleEndian(ReadOnlySpan<byte> source, out Int128 value) => TryLoad(source, out value);
    public static void WriteInt128LittleEndian(Span<byte> destination, Int128 value) => Store(destination, value);
    public static void WriteInt128BigEndian(Span<byte> destination, Int128 value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteInt128LittleEndian(Span<byte> destination, Int128 value) => TryStore(destination, value);
    public static bool TryWriteInt128BigEndian(Span<byte> destination, Int128 value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadInt128BigEndian(ReadOnlySpan<byte> source, out Int128 value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static ushort ReadUInt16LittleEndian(ReadOnlySpan<byte> source) => Load<ushort>(source);
    public static ushort ReadUInt16BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<ushort>(source));
    public static bool TryReadUInt16LittleEndian(ReadOnlySpan<byte> source, out ushort value) => TryLoad(source, out value);
    public static void WriteUInt16LittleEndian(Span<byte> destination, ushort value) => Store(destination, value);
    public static void WriteUInt16BigEndian(Span<byte> destination, ushort value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteUInt16LittleEndian(Span<byte> destination, ushort value) => TryStore(destination, value);
    public static bool TryWriteUInt16BigEndian(Span<byte> destination, ushort value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadUInt16BigEndian(ReadOnlySpan<byte> source, out ushort value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static uint ReadUInt32LittleEndian(ReadOnlySpan<byte> source) => Load<uint>(source);
    public static uint ReadUInt32BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<uint>(source));
    public static bool TryReadUInt32LittleEndian(ReadOnlySpan<byte> source, out uint value) => TryLoad(source, out value);
    public static void WriteUInt32LittleEndian(Span<byte> destination, uint value) => Store(destination, value);
    public static void WriteUInt32BigEndian(Span<byte> destination, uint value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteUInt32LittleEndian(Span<byte> destination, uint value) => TryStore(destination, value);
    public static bool TryWriteUInt32BigEndian(Span<byte> destination, uint value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadUInt32BigEndian(ReadOnlySpan<byte> source, out uint value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static ulong ReadUInt64LittleEndian(ReadOnlySpan<byte> source) => Load<ulong>(source);
    public static ulong ReadUInt64BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<ulong>(source));
    public static bool TryReadUInt64LittleEndian(ReadOnlySpan<byte> source, out ulong value) => TryLoad(source, out value);
    public static void WriteUInt64LittleEndian(Span<byte> destination, ulong value) => Store(destination, value);
    public static void WriteUInt64BigEndian(Span<byte> destination, ulong value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteUInt64LittleEndian(Span<byte> destination, ulong value) => TryStore(destination, value);
    public static bool TryWriteUInt64BigEndian(Span<byte> destination, ulong value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadUInt64BigEndian(ReadOnlySpan<byte> source, out ulong value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static nuint ReadUIntPtrLittleEndian(ReadOnlySpan<byte> source) => Load<nuint>(source);
    public static nuint ReadUIntPtrBigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<nuint>(source));
    public static bool TryReadUIntPtrLittleEndian(ReadOnlySpan<byte> source, out nuint value) => TryLoad(source, out value);
    public static void WriteUIntPtrLittleEndian(Span<byte> destination, nuint value) => Store(destination, value);
    public static void WriteUIntPtrBigEndian(Span<byte> destination, nuint value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteUIntPtrLittleEndian(Span<byte> destination, nuint value) => TryStore(destination, value);
    public static bool TryWriteUIntPtrBigEndian(Span<byte> destination, nuint value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadUIntPtrBigEndian(ReadOnlySpan<byte> source, out nuint value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }

    public static UInt128 ReadUInt128LittleEndian(ReadOnlySpan<byte> source) => Load<UInt128>(source);
    public static UInt128 ReadUInt128BigEndian(ReadOnlySpan<byte> source) => ReverseEndianness(Load<UInt128>(source));
    public static bool TryReadUInt128LittleEndian(ReadOnlySpan<byte> source, out UInt128 value) => TryLoad(source, out value);
    public static void WriteUInt128LittleEndian(Span<byte> destination, UInt128 value) => Store(destination, value);
    public static void WriteUInt128BigEndian(Span<byte> destination, UInt128 value) => Store(destination, ReverseEndianness(value));
    public static bool TryWriteUInt128LittleEndian(Span<byte> destination, UInt128 value) => TryStore(destination, value);
    public static bool TryWriteUInt128BigEndian(Span<byte> destination, UInt128 value) => TryStore(destination, ReverseEndianness(value));
    public static bool TryReadUInt128BigEndian(ReadOnlySpan<byte> source, out UInt128 value)
    {
        bool read = TryLoad(source, out value);
        value = ReverseEndianness(value);
        return read;
    }
}
