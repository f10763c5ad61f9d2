// This file reads lines and characters from standard input, which is UTF-8. Lines end with LF, CR or CR LF.
using System;
using System.IO;

namespace Internal.Runtime;

internal static unsafe class StandardInput
{
    private const int BufferSize = 4096;
    private const byte LineFeed = (byte)'\n', Return = (byte)'\r';

    private static byte[]? s_buffer;
    private static int s_position, s_length;
    private static bool s_skipLineFeed; // the last line ended with CR
    private static char s_low;          // second half of a surrogate pair

    /// <summary>Makes sure that a byte is there; false at the end.</summary>
    private static bool Fill()
    {
        if (s_position < s_length) return true;
        byte[] buffer = s_buffer ??= new byte[BufferSize];
        nint count;
        fixed (byte* p = buffer) count = RuntimeImports.Read(0, p, BufferSize);
        if (count < 0) throw new IOException(ErrorNumber.Message((int)-count), (int)-count);
        s_position = 0;
        s_length = (int)count;
        return count > 0;
    }

    private static bool FillAfterReturn()
    {
        if (!Fill()) return false;
        if (s_skipLineFeed && s_buffer![s_position] == LineFeed) s_position++;
        s_skipLineFeed = false;
        return Fill();
    }

    /// <summary>Enters or leaves what lets one thread read at a time: Thread.Start puts it here.</summary>
    internal static Action<bool>? Synchronize;

    internal static string? ReadLine()
    {
        Action<bool>? synchronize = Synchronize;
        if (synchronize is null) return ReadLineAlone();
        synchronize(true);
        try
        {
            return ReadLineAlone();
        }
        finally
        {
            synchronize(false);
        }
    }

    private static string? ReadLineAlone()
    {
        if (!FillAfterReturn()) return s_low == 0 ? null : TakeLow();
        string head = s_low == 0 ? "" : TakeLow();
        byte[]? rest = null;
        int restLength = 0;
        do
        {
            ReadOnlySpan<byte> bytes = new(s_buffer, s_position, s_length - s_position);
            int end = 0;
            while (end < bytes.Length && bytes[end] != LineFeed && bytes[end] != Return) end++;
            if (end < bytes.Length)
            {
                s_skipLineFeed = bytes[end] == Return;
                s_position += end + 1;
                bytes = bytes.Slice(0, end);
                if (rest is null) return head + Utf8.ToText(bytes);
                Append(ref rest, ref restLength, bytes);
                break;
            }
            s_position = s_length;
            Append(ref rest, ref restLength, bytes);
        }
        while (Fill());
        return head + Utf8.ToText(new ReadOnlySpan<byte>(rest, 0, restLength));
    }

    private static string TakeLow()
    {
        string text = s_low.ToString();
        s_low = '\0';
        return text;
    }

    private static void Append(ref byte[]? to, ref int length, ReadOnlySpan<byte> bytes)
    {
        if (to is null || length + bytes.Length > to.Length) Array.Resize(ref to, (length + bytes.Length) * 2);
        bytes.CopyTo(new Span<byte>(to, length, bytes.Length));
        length += bytes.Length;
    }

    /// <summary>The next UTF-16 unit, or -1.</summary>
    internal static int Read(bool consume)
    {
        Action<bool>? synchronize = Synchronize;
        if (synchronize is null) return ReadAlone(consume);
        synchronize(true);
        try
        {
            return ReadAlone(consume);
        }
        finally
        {
            synchronize(false);
        }
    }

    private static int ReadAlone(bool consume)
    {
        if (s_low != 0)
        {
            int low = s_low;
            if (consume) s_low = '\0';
            return low;
        }
        if (!FillAfterReturn()) return -1;
        Refill();
        int used = Utf8.Next(new ReadOnlySpan<byte>(s_buffer, s_position, s_length - s_position), out uint scalar);
        if (consume) s_position += used;
        if (scalar < 0x10000) return (int)scalar;
        if (consume) s_low = (char)(0xDC00 + (scalar & 0x3FF));
        return (int)(0xD7C0 + (scalar >> 10));
    }

    /// <summary>Reads on while the buffer ends within a character.</summary>
    private static void Refill()
    {
        byte[] buffer = s_buffer!;
        while (s_length - s_position < 4 && Utf8.IncompleteTail(new ReadOnlySpan<byte>(buffer, s_position, s_length - s_position)) == s_length - s_position)
        {
            int have = s_length - s_position;
            Array.Copy(buffer, s_position, buffer, 0, have);
            (s_position, s_length) = (0, have);
            nint count;
            fixed (byte* p = buffer) count = RuntimeImports.Read(0, p + have, BufferSize - have);
            if (count <= 0) return;
            s_length += (int)count;
        }
    }
}
