// This file holds the output half of Console. While nobody has asked for Console.Out or set it, text
// goes straight to the descriptor; after that it goes through the writer, as it does in .NET.
using System.IO;
using Internal.Runtime;

namespace System;

public static partial class Console
{
    private static TextWriter? s_out, s_error;
    private static TextReader? s_in;

    public static TextWriter Out => s_out ??= new ConsoleWriter(StandardStream.Output);
    public static TextWriter Error => s_error ??= new ConsoleWriter(StandardStream.Error);
    public static TextReader In => s_in ??= new ConsoleReader();

    public static void SetOut(TextWriter newOut)
    {
        ArgumentNullException.ThrowIfNull(newOut);
        s_out = newOut;
    }

    public static void SetError(TextWriter newError)
    {
        ArgumentNullException.ThrowIfNull(newError);
        s_error = newError;
    }

    public static void SetIn(TextReader newIn)
    {
        ArgumentNullException.ThrowIfNull(newIn);
        s_in = newIn;
    }

    public static bool IsInputRedirected => true;
    public static bool IsOutputRedirected => true;
    public static bool IsErrorRedirected => true;

    public static string? ReadLine() => s_in is { } reader ? reader.ReadLine() : StandardInput.ReadLine();
    public static int Read() => s_in is { } reader ? reader.Read() : StandardInput.Read(true);

    private static void Put(ReadOnlySpan<char> text) => StandardStream.Write(StandardStream.Output, text);
    private static void PutLine(ReadOnlySpan<char> text) => StandardStream.WriteLine(StandardStream.Output, text);

    public static void WriteLine()
    {
        if (s_out is { } writer) writer.WriteLine();
        else PutLine(default);
    }

    public static void WriteLine(string? value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutLine(value);
    }

    public static void Write(string? value)
    {
        if (s_out is { } writer) writer.Write(value);
        else Put(value);
    }

    public static void WriteLine(ReadOnlySpan<char> value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutLine(value);
    }

    public static void Write(ReadOnlySpan<char> value)
    {
        if (s_out is { } writer) writer.Write(value);
        else Put(value);
    }

    public static void WriteLine(char value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutLine(new ReadOnlySpan<char>(in value));
    }

    public static void Write(char value)
    {
        if (s_out is { } writer) writer.Write(value);
        else Put(new ReadOnlySpan<char>(in value));
    }

    public static void WriteLine(char[]? buffer)
    {
        if (s_out is { } writer) writer.WriteLine(buffer);
        else PutLine(buffer);
    }

    public static void Write(char[]? buffer)
    {
        if (s_out is { } writer) writer.Write(buffer);
        else Put(buffer);
    }

    public static void WriteLine(char[] buffer, int index, int count) => Out.WriteLine(buffer, index, count);
    public static void Write(char[] buffer, int index, int count) => Out.Write(buffer, index, count);

    public static void WriteLine(bool value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutLine(value ? "True" : "False");
    }

    public static void Write(bool value)
    {
        if (s_out is { } writer) writer.Write(value);
        else Put(value ? "True" : "False");
    }

    public static void WriteLine(object? value)
    {
        if (s_out is { } writer) writer.WriteLine(value);
        else PutLine(value?.ToString());
    }

    public static void Write(object? value)
    {
        if (s_out is { } writer) writer.Write(value);
        else Put(value?.ToString());
    }
}
