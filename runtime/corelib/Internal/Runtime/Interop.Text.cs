// This file converts text between strings and native memory: UTF-8, UTF-16, the code page
// of Windows, and BSTR, whose length in bytes stands in front of it. To... allocates,
// From... reads zero-terminated text, and null is null.
using System;
using System.Text;

namespace Internal.Runtime;

internal static unsafe partial class Interop
{
    internal static nint ToUtf8(string? text)
    {
        if (text is null) return 0;
        int bytes = Utf8.Encode(text, default);
        nint to = Allocate((nint)bytes + 1);
        if (bytes != 0) Utf8.Encode(text, new Span<byte>((void*)to, bytes));
        return to;
    }

    internal static string? FromUtf8(nint text) => text == 0 ? null : Utf8.ToText((byte*)text);

    internal static nint ToAnsi(string? text)
    {
        if (RuntimeImports.Windows() == 0 || text is null) return ToUtf8(text);
        int bytes = EncodeAnsi(text, null, 0);
        nint to = Allocate((nint)bytes + 1);
        EncodeAnsi(text, (byte*)to, bytes);
        return to;
    }

    internal static string? FromAnsi(nint text)
    {
        if (RuntimeImports.Windows() == 0 || text == 0) return FromUtf8(text);
        return AnsiText((byte*)text, Length((byte*)text));
    }

    private static int EncodeAnsi(string text, byte* to, int room)
    {
        if (text.Length == 0) return 0;
        fixed (char* units = text) return RuntimeImports.EncodeAnsi(units, text.Length, to, room);
    }

    /// <summary>Text of bytes in the system's encoding.</summary>
    internal static string AnsiText(byte* bytes, int length)
    {
        if (length == 0) return "";
        if (RuntimeImports.Windows() == 0) return Utf8.ToText(new ReadOnlySpan<byte>(bytes, length));
        int units = RuntimeImports.DecodeAnsi(bytes, length, null, 0);
        if (units == 0) return "";
        string text = Intrinsics.AllocateString(units);
        fixed (char* to = text) RuntimeImports.DecodeAnsi(bytes, length, to, units);
        return text;
    }

    /// <summary>The address of a string's own units: nothing moves, and they end with a zero.</summary>
    internal static nint TextAddress(string? text)
    {
        if (text is null) return 0;
        fixed (char* units = text) return (nint)units;
    }

    internal static nint ToWide(string? text)
    {
        if (text is null) return 0;
        nint to = Allocate(((nint)text.Length + 1) * 2);
        text.AsSpan().CopyTo(new Span<char>((void*)to, text.Length));
        return to;
    }

    internal static string? FromWide(nint text) => text == 0 ? null : new string((char*)text);

    internal static nint ToBStr(string? text)
    {
        if (text is null) return 0;
        nint block = Allocate(BStrHeader + ((nint)text.Length + 1) * 2);
        *(int*)(block + BStrHeader - 4) = text.Length * 2;
        text.AsSpan().CopyTo(new Span<char>((void*)(block + BStrHeader), text.Length));
        return block + BStrHeader;
    }

    internal static string? FromBStr(nint text) => text == 0 ? null : new string((char*)text, 0, *(int*)(text - 4) / 2);

    internal static nint ToAnsiBStr(string? text)
    {
        if (text is null) return 0;
        nint plain = ToAnsi(text);
        int length = Length((byte*)plain);
        nint block = Allocate(BStrHeader + (nint)length + 2);
        *(int*)(block + BStrHeader - 4) = length;
        Intrinsics.MemoryCopy(ref *(byte*)(block + BStrHeader), ref *(byte*)plain, length);
        Free(plain);
        return block + BStrHeader;
    }

    internal static string? FromAnsiBStr(nint text) => text == 0 ? null : AnsiText((byte*)text, *(int*)(text - 4));

    /// <summary>The length stands in the last four bytes of this many, so that the text is aligned.</summary>
    private const int BStrHeader = 8;

    internal static void FreeBStr(nint text)
    {
        if (text != 0) Free(text - BStrHeader);
    }

    internal static int Length(byte* text)
    {
        int n = 0;
        while (text[n] != 0) n++;
        return n;
    }

    internal static int Length(char* text)
    {
        int n = 0;
        while (text[n] != 0) n++;
        return n;
    }

    /// <summary>Writes text of at most count - 1 bytes, whole characters only, and zeros to the end.</summary>
    internal static void FixedToUtf8(string? text, nint to, int count)
    {
        Span<byte> room = new((void*)to, count);
        room.Clear();
        int used = 0;
        for (int i = 0; text is not null && i < text.Length;)
        {
            int units = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            ReadOnlySpan<char> next = text.AsSpan(i, units);
            int bytes = Utf8.Encode(next, default);
            if (used + bytes > count - 1) break;
            Utf8.Encode(next, room.Slice(used, bytes));
            used += bytes;
            i += units;
        }
    }

    internal static string FixedFromUtf8(nint from, int count) => Utf8.ToText(new ReadOnlySpan<byte>((void*)from, BoundedLength((byte*)from, count)));

    internal static void FixedToAnsi(string? text, nint to, int count)
    {
        new Span<byte>((void*)to, count).Clear();
        if (text is null) return;
        nint all = ToAnsi(text);
        int bytes = Math.Min(Length((byte*)all), count - 1);
        Intrinsics.MemoryCopy(ref *(byte*)to, ref *(byte*)all, bytes);
        Free(all);
    }

    internal static string FixedFromAnsi(nint from, int count) => AnsiText((byte*)from, BoundedLength((byte*)from, count));

    internal static void FixedToWide(string? text, nint to, int count)
    {
        Span<char> room = new((void*)to, count);
        room.Clear();
        if (text is not null) text.AsSpan(0, Math.Min(text.Length, count - 1)).CopyTo(room);
    }

    internal static string FixedFromWide(nint from, int count)
    {
        int n = 0;
        while (n < count && ((char*)from)[n] != 0) n++;
        return new string((char*)from, 0, n);
    }

    private static int BoundedLength(byte* from, int count)
    {
        int n = 0;
        while (n < count && from[n] != 0) n++;
        return n;
    }

    /// <summary>A buffer for a builder's capacity and a zero; its text is in it, if that goes in.</summary>
    internal static nint BuilderToUtf8(StringBuilder? builder, bool goesIn)
    {
        if (builder is null) return 0;
        // A unit of UTF-16 takes three bytes at most; .NET reserves as many.
        nint to = Allocate(((nint)builder.Capacity + 1) * 3 + 1);
        if (goesIn) Utf8.Encode(builder.ToString(), new Span<byte>((void*)to, checked((builder.Capacity + 1) * 3)));
        return to;
    }

    internal static void BuilderFromUtf8(StringBuilder? builder, nint from) => Replace(builder, FromUtf8(from));

    internal static nint BuilderToAnsi(StringBuilder? builder, bool goesIn)
    {
        if (builder is null) return 0;
        if (RuntimeImports.Windows() == 0) return BuilderToUtf8(builder, goesIn);
        nint to = Allocate(((nint)builder.Capacity + 1) * 3 + 1);
        if (goesIn) EncodeAnsi(builder.ToString(), (byte*)to, checked((builder.Capacity + 1) * 3));
        return to;
    }

    internal static void BuilderFromAnsi(StringBuilder? builder, nint from) => Replace(builder, FromAnsi(from));

    internal static nint BuilderToWide(StringBuilder? builder, bool goesIn)
    {
        if (builder is null) return 0;
        nint to = Allocate(((nint)builder.Capacity + 2) * 2);
        if (goesIn) builder.ToString().AsSpan().CopyTo(new Span<char>((void*)to, builder.Capacity + 1));
        return to;
    }

    internal static void BuilderFromWide(StringBuilder? builder, nint from) => Replace(builder, FromWide(from));

    private static void Replace(StringBuilder? builder, string? text)
    {
        if (builder is null) return;
        builder.Clear();
        builder.Append(text);
    }
}
