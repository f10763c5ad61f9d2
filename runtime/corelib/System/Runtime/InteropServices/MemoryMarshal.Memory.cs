// This file reads values from bytes, and takes Memory apart.
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Runtime.InteropServices;

public static partial class MemoryMarshal
{
    public static T Read<T>(ReadOnlySpan<byte> source) where T : struct
    {
        CheckBytes<T>(source.Length);
        return Unsafe.ReadUnaligned<T>(in GetReference(source));
    }

    public static bool TryRead<T>(ReadOnlySpan<byte> source, out T value) where T : struct
    {
        RequireValues<T>();
        value = default;
        if (source.Length < Unsafe.SizeOf<T>()) return false;
        value = Unsafe.ReadUnaligned<T>(in GetReference(source));
        return true;
    }

    public static void Write<T>(Span<byte> destination, in T value) where T : struct
    {
        CheckBytes<T>(destination.Length);
        Unsafe.WriteUnaligned(ref GetReference(destination), value);
    }

    public static bool TryWrite<T>(Span<byte> destination, in T value) where T : struct
    {
        RequireValues<T>();
        if (destination.Length < Unsafe.SizeOf<T>()) return false;
        Unsafe.WriteUnaligned(ref GetReference(destination), value);
        return true;
    }

    public static ref T AsRef<T>(Span<byte> span) where T : struct
    {
        CheckBytes<T>(span.Length);
        return ref Unsafe.As<byte, T>(ref GetReference(span));
    }

    public static ref readonly T AsRef<T>(ReadOnlySpan<byte> span) where T : struct
    {
        CheckBytes<T>(span.Length);
        return ref Unsafe.As<byte, T>(ref GetReference(span));
    }

    private static void CheckBytes<T>(int length)
    {
        RequireValues<T>();
        if (length < Unsafe.SizeOf<T>()) ThrowHelper.ArgumentOutOfRange("length");
    }

    private static void RequireValues<T>()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) ThrowHelper.Argument("Cannot use type '" + typeof(T) + "'. Only value types without pointers or references are supported.");
    }

    public static unsafe ReadOnlySpan<char> CreateReadOnlySpanFromNullTerminated(char* value)
    {
        if (value is null) return default;
        int length = 0;
        while (value[length] != 0) length++;
        return new ReadOnlySpan<char>(value, length);
    }

    public static unsafe ReadOnlySpan<byte> CreateReadOnlySpanFromNullTerminated(byte* value)
    {
        if (value is null) return default;
        int length = 0;
        while (value[length] != 0) length++;
        return new ReadOnlySpan<byte>(value, length);
    }

    public static Memory<T> AsMemory<T>(ReadOnlyMemory<T> memory) => new(memory._object, memory._index, memory._length);

    public static Memory<T> CreateFromPinnedArray<T>(T[]? array, int start, int length) => new(array, start, length);

    public static bool TryGetArray<T>(ReadOnlyMemory<T> memory, out ArraySegment<T> segment)
    {
        if (memory._object is T[] array)
        {
            segment = new ArraySegment<T>(array, memory._index, memory._length);
            return true;
        }
        if (memory._object is MemoryManager<T> manager && manager.TryGetArray(out ArraySegment<T> whole))
        {
            segment = new ArraySegment<T>(whole.Array!, whole.Offset + memory._index, memory._length);
            return true;
        }
        segment = memory._length == 0 && memory._object is null ? ArraySegment<T>.Empty : default;
        return memory._length == 0 && memory._object is null;
    }

    public static bool TryGetMemoryManager<T, TManager>(ReadOnlyMemory<T> memory, [NotNullWhen(true)] out TManager? manager) where TManager : MemoryManager<T>
    {
        manager = memory._object as TManager;
        return manager is not null;
    }

    public static bool TryGetMemoryManager<T, TManager>(ReadOnlyMemory<T> memory, [NotNullWhen(true)] out TManager? manager, out int start, out int length) where TManager : MemoryManager<T>
    {
        bool found = TryGetMemoryManager(memory, out manager);
        (start, length) = found ? (memory._index, memory._length) : default;
        return found;
    }

    public static bool TryGetString(ReadOnlyMemory<char> memory, [NotNullWhen(true)] out string? text, out int start, out int length)
    {
        text = memory._object as string;
        (start, length) = text is not null ? (memory._index, memory._length) : default;
        return text is not null;
    }

    public static IEnumerable<T> ToEnumerable<T>(ReadOnlyMemory<T> memory)
    {
        for (int i = 0; i < memory.Length; i++) yield return memory.Span[i];
    }
}
