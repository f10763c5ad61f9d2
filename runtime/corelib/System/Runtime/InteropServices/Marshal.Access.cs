using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

// Reads and writes of native memory, at any alignment.
public static unsafe partial class Marshal
{
    public static byte ReadByte(nint ptr) => ReadByte(ptr, 0);
    public static byte ReadByte(nint ptr, int ofs) => Read<byte>(ptr, ofs);
    public static short ReadInt16(nint ptr) => ReadInt16(ptr, 0);
    public static short ReadInt16(nint ptr, int ofs) => Read<short>(ptr, ofs);
    public static int ReadInt32(nint ptr) => ReadInt32(ptr, 0);
    public static int ReadInt32(nint ptr, int ofs) => Read<int>(ptr, ofs);
    public static long ReadInt64(nint ptr) => ReadInt64(ptr, 0);
    public static long ReadInt64(nint ptr, int ofs) => Read<long>(ptr, ofs);
    public static nint ReadIntPtr(nint ptr) => ReadIntPtr(ptr, 0);
    public static nint ReadIntPtr(nint ptr, int ofs) => Read<nint>(ptr, ofs);

    public static void WriteByte(nint ptr, byte val) => WriteByte(ptr, 0, val);
    public static void WriteByte(nint ptr, int ofs, byte val) => Write(ptr, ofs, val);
    public static void WriteInt16(nint ptr, short val) => WriteInt16(ptr, 0, val);
    public static void WriteInt16(nint ptr, char val) => WriteInt16(ptr, 0, (short)val);
    public static void WriteInt16(nint ptr, int ofs, short val) => Write(ptr, ofs, val);
    public static void WriteInt16(nint ptr, int ofs, char val) => Write(ptr, ofs, (short)val);
    public static void WriteInt32(nint ptr, int val) => WriteInt32(ptr, 0, val);
    public static void WriteInt32(nint ptr, int ofs, int val) => Write(ptr, ofs, val);
    public static void WriteInt64(nint ptr, long val) => WriteInt64(ptr, 0, val);
    public static void WriteInt64(nint ptr, int ofs, long val) => Write(ptr, ofs, val);
    public static void WriteIntPtr(nint ptr, nint val) => WriteIntPtr(ptr, 0, val);
    public static void WriteIntPtr(nint ptr, int ofs, nint val) => Write(ptr, ofs, val);

    /// <summary>Addresses in the first page are null pointers with an offset: AccessViolationException in .NET, NullReferenceException for null.</summary>
    private static void Check(nint at)
    {
        if ((nuint)at < 0x1000) throw new NullReferenceException();
    }

    private static T Read<T>(nint ptr, int offset) where T : unmanaged
    {
        nint at = ptr + offset;
        Check(at);
        return Unsafe.ReadUnaligned<T>((void*)at);
    }

    private static void Write<T>(nint ptr, int offset, T value) where T : unmanaged
    {
        nint at = ptr + offset;
        Check(at);
        Unsafe.WriteUnaligned((void*)at, value);
    }
}
