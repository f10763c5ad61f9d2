// This file writes UTF-16 text to the standard streams as UTF-8. It is all that
// Console.WriteLine(string) needs: no encoder objects, no managed buffer, and one
// system call for a line that fits the stack buffer.
using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static unsafe class StandardStream
{
    internal const int Output = 1;
    internal const int Error = 2;

    private const int BufferSize = 1024;
    private const int MaxUnit = 4; // bytes that one step of the encoder may write

    /// <summary>Enters or leaves what keeps apart the text of several threads: Thread.Start puts it here.</summary>
    internal static Action<bool>? Synchronize;

    internal static void Write(int stream, ReadOnlySpan<char> text) => Write(stream, text, false);

    internal static void WriteLine(int stream, ReadOnlySpan<char> text) => Write(stream, text, true);

    private static void Write(int stream, ReadOnlySpan<char> text, bool newLine)
    {
        if (Synchronize is null) WriteAlone(stream, text, newLine);
        else WriteSynchronized(stream, text, newLine);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteSynchronized(int stream, ReadOnlySpan<char> text, bool newLine)
    {
        Action<bool> synchronize = Synchronize!;
        synchronize(true);
        try
        {
            WriteAlone(stream, text, newLine);
        }
        finally
        {
            synchronize(false);
        }
    }

    private static void WriteAlone(int stream, ReadOnlySpan<char> text, bool newLine)
    {
        byte* buffer = stackalloc byte[BufferSize];
        int used = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (used > BufferSize - MaxUnit)
            {
                Flush(stream, buffer, used);
                used = 0;
            }
            uint c = text[i];
            if (c < 0x80)
            {
                buffer[used++] = (byte)c;
                continue;
            }
            if (c - 0xD800 < 0x800)
            {
                if (c < 0xDC00 && i + 1 < text.Length && (uint)text[i + 1] - 0xDC00 < 0x400)
                    c = ((c - 0xD800) << 10) + ((uint)text[++i] - 0xDC00) + 0x10000;
                else
                    c = 0xFFFD;
            }
            used += Encode(buffer + used, c);
        }
        if (newLine)
        {
            if (used > BufferSize - MaxUnit)
            {
                Flush(stream, buffer, used);
                used = 0;
            }
            if (RuntimeImports.Windows() != 0) buffer[used++] = (byte)'\r'; // Environment.NewLine, without a string
            buffer[used++] = (byte)'\n';
        }
        Flush(stream, buffer, used);
    }

    /// <summary>Writes a scalar value of two or more bytes (RFC 3629 section 3); returns their number.</summary>
    private static int Encode(byte* to, uint c)
    {
        if (c < 0x800)
        {
            to[0] = (byte)(0xC0 | c >> 6);
            to[1] = (byte)(0x80 | c & 0x3F);
            return 2;
        }
        if (c < 0x10000)
        {
            to[0] = (byte)(0xE0 | c >> 12);
            to[1] = (byte)(0x80 | c >> 6 & 0x3F);
            to[2] = (byte)(0x80 | c & 0x3F);
            return 3;
        }
        to[0] = (byte)(0xF0 | c >> 18);
        to[1] = (byte)(0x80 | c >> 12 & 0x3F);
        to[2] = (byte)(0x80 | c >> 6 & 0x3F);
        to[3] = (byte)(0x80 | c & 0x3F);
        return 4;
    }

    private static void Flush(int stream, byte* data, nint count)
    {
        while (count > 0)
        {
            nint written = RuntimeImports.Write(stream, data, count);
            if (written < 0)
            {
                if (written == -ErrorNumber.TryAgain)
                {
                    RuntimeImports.Yield();
                    continue;
                }
                if (written == -ErrorNumber.BrokenPipe) return; // the reader has gone: .NET ignores it
                throw new IOException(ErrorNumber.Message((int)-written), (int)-written);
            }
            data += written;
            count -= written;
        }
    }
}
