// This file holds the constructors: `newobj String::.ctor(args)` is a call of Ctor(args).
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public sealed partial class String
{
#pragma warning disable CS0824 // a declaration for compilers; the compiled program calls Ctor
    [MethodImpl(MethodImplOptions.InternalCall)] public extern String(char[]? value);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern String(char[] value, int startIndex, int length);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern unsafe String(char* value);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern unsafe String(char* value, int startIndex, int length);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern unsafe String(sbyte* value);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern unsafe String(sbyte* value, int startIndex, int length);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern String(char c, int count);
    [MethodImpl(MethodImplOptions.InternalCall)] public extern String(ReadOnlySpan<char> value);
#pragma warning restore CS0824

    internal static string Ctor(ReadOnlySpan<char> value)
    {
        if (value.Length == 0) return "";
        string result = Allocate(value.Length);
        value.CopyTo(result.AsWritable());
        return result;
    }

    internal static string Ctor(char[]? value) => Ctor((ReadOnlySpan<char>)value);

    internal static string Ctor(char[] value, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        ArgumentOutOfRangeException.CheckAtMost(startIndex, value.Length - length, nameof(startIndex));
        return Ctor(new ReadOnlySpan<char>(value, startIndex, length));
    }

    internal static string Ctor(char c, int count)
    {
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        string result = Allocate(count);
        result.AsWritable().Fill(c);
        return result;
    }

    internal static unsafe string Ctor(char* value)
    {
        if (value is null) return "";
        int length = 0;
        while (value[length] != 0) length++;
        return Ctor(new ReadOnlySpan<char>(value, length));
    }

    internal static unsafe string Ctor(char* value, int startIndex, int length)
    {
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        if (length == 0) return "";
        if (value is null) ThrowHelper.ArgumentOutOfRange("ptr", "Pointer startIndex and length do not refer to a valid string.");
        return Ctor(new ReadOnlySpan<char>(value + startIndex, length));
    }

    internal static unsafe string Ctor(sbyte* value) => value is null ? "" : Utf8.ToText((byte*)value);

    internal static unsafe string Ctor(sbyte* value, int startIndex, int length)
    {
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        if (value is null && length == 0) return "";
        ArgumentNullException.ThrowIfNull(value);
        return Utf8.ToText(new ReadOnlySpan<byte>((byte*)value + startIndex, length));
    }
}
