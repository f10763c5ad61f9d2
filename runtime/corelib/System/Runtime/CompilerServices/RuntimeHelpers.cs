using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System.Runtime.CompilerServices;

/// <summary>What C# compilers call behind the source's back.</summary>
public static partial class RuntimeHelpers
{
    [Intrinsic]
    public static void InitializeArray(Array array, RuntimeFieldHandle fldHandle) => throw new NotSupportedException("The compiler expands calls of this method.");

    [Intrinsic]
    public static ReadOnlySpan<T> CreateSpan<T>(RuntimeFieldHandle fldHandle) => throw new NotSupportedException("The compiler expands calls of this method.");

    [Intrinsic]
    public static bool IsReferenceOrContainsReferences<T>() where T : allows ref struct => throw new NotSupportedException("The compiler expands calls of this method.");

    [Intrinsic]
    internal static bool IsBitwiseEquatable<T>() => throw new NotSupportedException("The compiler expands calls of this method.");

    public static int OffsetToStringData => RuntimeABI.StringChars;

    public static int GetHashCode(object? o) => o is null ? 0 : ObjectState.HashCode(o);

    [return: NotNullIfNotNull(nameof(obj))]
    public static object? GetObjectValue(object? obj) => obj;

    public static new bool Equals(object? o1, object? o2) => ReferenceEquals(o1, o2) || o1 is ValueType && o2 is ValueType && o1.Equals(o2);

    /// <summary>The stack's guard page ends runaway recursion; there is nothing to ask before.</summary>
    public static void EnsureSufficientExecutionStack() { }
    public static bool TryEnsureSufficientExecutionStack() => true;

    public static unsafe T[] GetSubArray<T>(T[] array, Range range)
    {
        (int offset, int length) = range.GetOffsetAndLength(array.Length);
        bool exact = Intrinsics.MethodTableOf(array) == Intrinsics.MethodTableOf<T[]>();
        if (length == 0 && exact) return Array.Empty<T>();
        T[] result = exact ? new T[length] : Unsafe.As<T[]>(Array.AllocateAlike(array, length));
        Array.Copy(array, offset, result, 0, length);
        return result;
    }
}
