// This file stands in for what the class library's algorithms use of its String and Exception types when they are
// compiled into a test program that runs on .NET.
namespace System;

internal static class Shims
{
    extension(string text)
    {
        internal static string Allocate(int length) => length == 0 ? "" : new string('\0', length);
        internal static string Ctor(ReadOnlySpan<char> value) => new(value);
        internal unsafe Span<char> AsWritable()
        {
            fixed (char* p = text) return new Span<char>(p, text.Length);
        }
    }
}

internal static class ThrowHelper
{
    internal static void Argument(string message, string name) => throw new ArgumentException(message, name);
}
