using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

/// <summary>Consecutive elements of an array, a string or a MemoryManager, to read. Unlike a span it may be kept on the heap.</summary>
public readonly struct ReadOnlyMemory<T> : IEquatable<ReadOnlyMemory<T>>
{
    internal readonly object? _object; // T[], string, MemoryManager<T>
    internal readonly int _index, _length;

    public ReadOnlyMemory(T[]? array)
    {
        if (array is null) return;
        _object = array;
        _length = array.Length;
    }

    public ReadOnlyMemory(T[]? array, int start, int length)
    {
        if (array is null ? (start | length) != 0 : (ulong)(uint)start + (uint)length > (uint)array.Length) ThrowHelper.ArgumentOutOfRange();
        if (array is null) return;
        (_object, _index, _length) = (array, start, length);
    }

    internal ReadOnlyMemory(object? owner, int start, int length) => (_object, _index, _length) = (owner, start, length);

    public static ReadOnlyMemory<T> Empty => default;
    public int Length => _length;
    public bool IsEmpty => _length == 0;

    public static implicit operator ReadOnlyMemory<T>(T[]? array) => new(array);
    public static implicit operator ReadOnlyMemory<T>(ArraySegment<T> segment) => new(segment.Array, segment.Offset, segment.Count);

    public ReadOnlyMemory<T> Slice(int start)
    {
        if ((uint)start > (uint)_length) ThrowHelper.ArgumentOutOfRange(nameof(start));
        return new ReadOnlyMemory<T>(_object, _index + start, _length - start);
    }

    public ReadOnlyMemory<T> Slice(int start, int length)
    {
        if ((ulong)(uint)start + (uint)length > (uint)_length) ThrowHelper.ArgumentOutOfRange(nameof(start));
        return new ReadOnlyMemory<T>(_object, _index + start, length);
    }

    public ReadOnlySpan<T> Span
    {
        get
        {
            if (_object is null) return default;
            if (typeof(T) == typeof(char) && _object is string text)
            {
                ref char first = ref MemoryMarshal.GetReference(text.AsSpan());
                return new ReadOnlySpan<T>(ref Unsafe.Add(ref Unsafe.As<char, T>(ref first), _index), _length);
            }
            if (_object is MemoryManager<T> manager) return manager.GetSpan().Slice(_index, _length);
            return new ReadOnlySpan<T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Unsafe.As<T[]>(_object)), _index), _length);
        }
    }

    /// <summary>Objects do not move, so there is nothing to pin but a manager's own memory.</summary>
    public unsafe MemoryHandle Pin()
    {
        if (_object is MemoryManager<T> manager) return manager.Pin(_index);
        return _object is null ? default : new MemoryHandle(Unsafe.AsPointer(ref MemoryMarshal.GetReference(Span)), _object);
    }

    public T[] ToArray() => Span.ToArray();
    public void CopyTo(Memory<T> destination) => Span.CopyTo(destination.Span);
    public bool TryCopyTo(Memory<T> destination) => Span.TryCopyTo(destination.Span);

    public bool Equals(ReadOnlyMemory<T> other) => ReferenceEquals(_object, other._object) && _index == other._index && _length == other._length;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ReadOnlyMemory<T> memory ? Equals(memory) : obj is Memory<T> writable && Equals((ReadOnlyMemory<T>)writable);
    public override int GetHashCode() => _object is null ? 0 : HashCode.Combine(RuntimeHelpers.GetHashCode(_object), _index, _length);

    public override string ToString()
    {
        if (typeof(T) == typeof(char)) return _object is string text ? text.Substring(_index, _length) : Span.ToString();
        return "System.ReadOnlyMemory<" + typeof(T).Name + ">[" + _length + "]";
    }
}
