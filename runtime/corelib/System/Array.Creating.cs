// This file makes arrays whose type is known at run time only. The compiler makes the array types
// of all types that the program names by themselves, up to a rank (docs/abi.md section 7).
using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System;

public abstract partial class Array
{
    public static Array CreateInstance(Type elementType, int length)
    {
        RuntimeType element = CheckElement(elementType);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return AllocateVector((RuntimeType)element.MakeArrayType(), length);
    }

    public static Array CreateInstance(Type elementType, int length1, int length2) => Create(CheckElement(elementType), [length1, length2], [0, 0], "length");
    public static Array CreateInstance(Type elementType, int length1, int length2, int length3) => Create(CheckElement(elementType), [length1, length2, length3], [0, 0, 0], "length");

    public static Array CreateInstance(Type elementType, params int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        RuntimeType element = CheckElement(elementType);
        if (lengths.Length == 0) ThrowHelper.Argument("Must provide at least one rank.");
        if (lengths.Length == 1)
        {
            if (lengths[0] < 0) throw new ArgumentOutOfRangeException("lengths[0]", "Non-negative number required.");
            return AllocateVector((RuntimeType)element.MakeArrayType(), lengths[0]);
        }
        return Create(element, lengths, new int[lengths.Length], "lengths");
    }

    public static Array CreateInstance(Type elementType, params long[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        if (lengths.Length == 0) ThrowHelper.Argument("Must provide at least one rank.");
        int[] narrow = new int[lengths.Length];
        for (int i = 0; i < narrow.Length; i++)
        {
            if (lengths[i] != (int)lengths[i]) throw new ArgumentOutOfRangeException("len", "Arrays larger than 2GB are not supported.");
            narrow[i] = (int)lengths[i];
        }
        return CreateInstance(elementType, narrow);
    }

    public static Array CreateInstance(Type elementType, int[] lengths, int[] lowerBounds)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        ArgumentNullException.ThrowIfNull(lowerBounds);
        RuntimeType element = CheckElement(elementType);
        CheckRanks(lengths, lowerBounds);
        if (lengths.Length == 1 && lowerBounds[0] == 0) return CreateInstance(elementType, lengths);
        return Create(element, lengths, lowerBounds, "lengths");
    }

    public static Array CreateInstanceFromArrayType(Type arrayType, int length)
    {
        RuntimeType type = CheckArray(arrayType);
        if (type.GetArrayRank() != 1) ThrowHelper.Argument("Rank must match the number of lengths.");
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return type.IsSZArray ? AllocateVector(type, length) : AllocateMatrix(type, [length], [0], "length");
    }

    public static Array CreateInstanceFromArrayType(Type arrayType, params int[] lengths)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        RuntimeType type = CheckArray(arrayType);
        if (lengths.Length == 1) return CreateInstanceFromArrayType(arrayType, lengths[0]);
        if (type.GetArrayRank() != lengths.Length) ThrowHelper.Argument("Rank must match the number of lengths.");
        return AllocateMatrix(type, lengths, new int[lengths.Length], "lengths");
    }

    public static Array CreateInstanceFromArrayType(Type arrayType, int[] lengths, int[] lowerBounds)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        ArgumentNullException.ThrowIfNull(lowerBounds);
        RuntimeType type = CheckArray(arrayType);
        CheckRanks(lengths, lowerBounds);
        if (type.GetArrayRank() != lengths.Length) ThrowHelper.Argument("Rank must match the number of lengths.");
        if (!type.IsSZArray) return AllocateMatrix(type, lengths, lowerBounds, "lengths");
        if (lowerBounds[0] != 0) throw new PlatformNotSupportedException("Arrays with non-zero lower bounds are not supported.");
        return CreateInstanceFromArrayType(arrayType, lengths[0]);
    }

    private static void CheckRanks(int[] lengths, int[] lowerBounds)
    {
        if (lengths.Length != lowerBounds.Length) ThrowHelper.Argument("The number of lengths and lowerBounds must match.");
        if (lengths.Length == 0) ThrowHelper.Argument("Must provide at least one rank.");
    }

    private static RuntimeType CheckElement([NotNull] Type? elementType)
    {
        ArgumentNullException.ThrowIfNull(elementType);
        if (elementType is not RuntimeType type) throw new ArgumentException("Type must be a type provided by the runtime.", nameof(elementType));
        if (type == typeof(void)) throw new NotSupportedException("Arrays of System.Void are not supported.");
        if (type.IsGenericTypeDefinition) throw new NotSupportedException("Cannot create arrays of open type.");
        if (type.IsByRef || type.IsByRefLike) throw new NotSupportedException("Cannot create arrays of ByRef-like values.");
        return type;
    }

    private static RuntimeType CheckArray([NotNull] Type? arrayType)
    {
        ArgumentNullException.ThrowIfNull(arrayType);
        if (arrayType is not RuntimeType type) throw new ArgumentException("Type must be a type provided by the runtime.", nameof(arrayType));
        if (!type.IsArray) throw new ArgumentException("Must be an array type.", nameof(arrayType));
        return type;
    }

    private static Array Create(RuntimeType element, int[] lengths, int[] lowerBounds, string name)
    {
        if (lengths.Length > 32) throw new TypeLoadException();
        return AllocateMatrix((RuntimeType)element.MakeArrayType(lengths.Length), lengths, lowerBounds, name);
    }

    private static unsafe Array AllocateVector(RuntimeType type, int length) => Allocate(type.MethodTable, length);

    internal static unsafe Array AllocateAlike(Array array, int length) => Allocate(Intrinsics.MethodTableOf(array), length);

    private static unsafe Array Allocate(MethodTable* type, long length)
    {
        if (length > MaxLength) throw new OutOfMemoryException("Array dimensions exceeded supported range.");
        long bytes = type->BaseSize + type->ComponentSize * length + 7 & ~7L;
        return Intrinsics.AllocateArray(type, (int)length, (nint)bytes);
    }

    private static unsafe Array AllocateMatrix(RuntimeType type, int[] lengths, int[] lowerBounds, string name)
    {
        long total = 1;
        for (int i = 0; i < lengths.Length; i++)
        {
            if (lengths[i] < 0) throw new ArgumentOutOfRangeException(name == "length" ? name + (i + 1) : name + "[" + i + "]", "Non-negative number required.");
            if (lengths[i] != 0 && lowerBounds[i] > int.MaxValue - (lengths[i] - 1)) throw new ArgumentOutOfRangeException(null, "Higher indices will exceed Int32.MaxValue because of large lower bound and/or length.");
            total = total > MaxLength && lengths[i] != 0 ? total : total * lengths[i];
        }
        Array array = Allocate(type.MethodTable, total);
        for (int i = 0; i < lengths.Length; i++)
        {
            array.Dimension(i) = lengths[i];
            array.Dimension(lengths.Length + i) = lowerBounds[i];
        }
        return array;
    }
}
