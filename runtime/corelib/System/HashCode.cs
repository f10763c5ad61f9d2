// This file combines hash codes. .NET's HashCode is xxHash32 with a seed that changes from
// process to process; this one is the same function with a fixed seed (Collet, xxHash).
using System.Collections.Generic;
using System.Numerics;

namespace System;

public struct HashCode
{
    private const uint Prime1 = 2654435761, Prime2 = 2246822519, Prime3 = 3266489917, Prime4 = 668265263, Prime5 = 374761393;

    private uint _v1, _v2, _v3, _v4;
    private uint _queue1, _queue2, _queue3;
    private uint _length;

    public static int Combine<T1>(T1 value1)
    {
        HashCode hash = default;
        hash.Add(value1);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2>(T1 value1, T2 value2)
    {
        HashCode hash = default;
        hash.Add(value1);
        hash.Add(value2);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3)
    {
        HashCode hash = default;
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4)
    {
        HashCode hash = default;
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        hash.Add(value4);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
    {
        HashCode hash = default;
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        hash.Add(value4);
        hash.Add(value5);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4, T5, T6>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
    {
        HashCode hash = default;
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        hash.Add(value4);
        hash.Add(value5);
        hash.Add(value6);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4, T5, T6, T7>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
    {
        HashCode hash = default;
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        hash.Add(value4);
        hash.Add(value5);
        hash.Add(value6);
        hash.Add(value7);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
    {
        HashCode hash = default;
        hash.Add(value1);
        hash.Add(value2);
        hash.Add(value3);
        hash.Add(value4);
        hash.Add(value5);
        hash.Add(value6);
        hash.Add(value7);
        hash.Add(value8);
        return hash.ToHashCode();
    }

    public void Add<T>(T value) => Add(value?.GetHashCode() ?? 0);
    public void Add<T>(T value, IEqualityComparer<T>? comparer) => Add(value is null ? 0 : comparer?.GetHashCode(value) ?? value.GetHashCode());

    public void AddBytes(ReadOnlySpan<byte> value)
    {
        foreach (byte b in value) Add((int)b);
    }

    private void Add(int value)
    {
        uint position = _length++;
        switch (position % 4)
        {
            case 0: _queue1 = (uint)value; return;
            case 1: _queue2 = (uint)value; return;
            case 2: _queue3 = (uint)value; return;
        }
        if (position == 3) (_v1, _v2, _v3, _v4) = (unchecked(Prime1 + Prime2), Prime2, 0, unchecked(0u - Prime1));
        _v1 = Round(_v1, _queue1);
        _v2 = Round(_v2, _queue2);
        _v3 = Round(_v3, _queue3);
        _v4 = Round(_v4, (uint)value);
    }

    public readonly int ToHashCode()
    {
        uint hash = _length < 4
            ? Prime5
            : BitOperations.RotateLeft(_v1, 1) + BitOperations.RotateLeft(_v2, 7) + BitOperations.RotateLeft(_v3, 12) + BitOperations.RotateLeft(_v4, 18);
        hash += _length * 4;
        uint left = _length % 4;
        if (left > 0) hash = Tail(hash, _queue1);
        if (left > 1) hash = Tail(hash, _queue2);
        if (left > 2) hash = Tail(hash, _queue3);
        hash = (hash ^ hash >> 15) * Prime2;
        hash = (hash ^ hash >> 13) * Prime3;
        return (int)(hash ^ hash >> 16);
    }

    private static uint Round(uint hash, uint value) => BitOperations.RotateLeft(hash + value * Prime2, 13) * Prime1;
    private static uint Tail(uint hash, uint value) => BitOperations.RotateLeft(hash + value * Prime3, 17) * Prime4;

#pragma warning disable CS0809 // obsolete members override ordinary ones, as in .NET
    [Obsolete("HashCode is a mutable struct and should not be compared with other HashCodes. Use ToHashCode to retrieve the computed hash code.", true)]
    public override int GetHashCode() => throw new NotSupportedException("HashCode is a mutable struct and should not be compared with other HashCodes. Use ToHashCode to retrieve the computed hash code.");

    [Obsolete("HashCode is a mutable struct and should not be compared with other HashCodes.", true)]
    public override bool Equals(object? obj) => throw new NotSupportedException("HashCode is a mutable struct and should not be compared with other HashCodes.");
#pragma warning restore CS0809
}
