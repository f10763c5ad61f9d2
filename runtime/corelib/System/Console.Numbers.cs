// This file writes numbers to the console from the stack, without a string.
namespace System;

public static partial class Console
{
    private const int MaxInteger = 20;
    private const int MaxFloat = 32;

    public static void WriteLine(int value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutSigned(value, true);
    }

    public static void Write(int value)
    {
        if (s_out is { } writer) writer.Write(value);
        else PutSigned(value, false);
    }

    public static void WriteLine(uint value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutUnsigned(value, false, true);
    }

    public static void Write(uint value)
    {
        if (s_out is { } writer) writer.Write(value);
        else PutUnsigned(value, false, false);
    }

    public static void WriteLine(long value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutSigned(value, true);
    }

    public static void Write(long value)
    {
        if (s_out is { } writer) writer.Write(value);
        else PutSigned(value, false);
    }

    public static void WriteLine(ulong value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutUnsigned(value, false, true);
    }

    public static void Write(ulong value)
    {
        if (s_out is { } writer) writer.Write(value);
        else PutUnsigned(value, false, false);
    }

    public static void WriteLine(decimal value) => WriteLine(value.ToString());
    public static void Write(decimal value) => Write(value.ToString());

    public static void WriteLine(double value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutLine(value.ToString());
    }

    public static void Write(double value)
    {
        if (s_out is { } writer) writer.Write(value);
        else Put(value.ToString());
    }

    public static void WriteLine(float value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutLine(value.ToString());
    }

    public static void Write(float value)
    {
        if (s_out is { } writer) writer.Write(value);
        else Put(value.ToString());
    }

    private static void PutSigned(long value, bool line) => PutUnsigned(value < 0 ? 0 - (ulong)value : (ulong)value, value < 0, line);

    private static void PutUnsigned(ulong magnitude, bool negative, bool line)
    {
        Span<char> text = stackalloc char[MaxInteger];
        int sign = negative ? 1 : 0, length = Number.CountDigits(magnitude) + sign;
        text = text.Slice(0, length);
        text[0] = '-';
        Number.WriteDigits(text.Slice(sign), magnitude);
        if (line) PutLine(text);
        else Put(text);
    }
}
