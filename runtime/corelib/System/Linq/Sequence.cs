// This file makes sequences of numbers with a step. The type parameters lack the constraints of .NET (INumber,
// IAdditionOperators) as long as the numbers of this library do not implement those interfaces; C# compilers
// check them against .NET's reference assemblies.
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<T> Sequence<T>(T start, T endInclusive, T step)
    {
        if (start is null) ThrowHelper.ArgumentNull(nameof(start));
        if (endInclusive is null) ThrowHelper.ArgumentNull(nameof(endInclusive));
        if (step is null) ThrowHelper.ArgumentNull(nameof(step));
        if (IsNaN(start)) ThrowHelper.ArgumentOutOfRange(nameof(start));
        if (IsNaN(endInclusive)) ThrowHelper.ArgumentOutOfRange(nameof(endInclusive));
        if (IsNaN(step)) ThrowHelper.ArgumentOutOfRange(nameof(step));
        Comparer<T> order = Comparer<T>.Default;
        int direction = order.Compare(step, default);
        int way = order.Compare(endInclusive, start);
        if (direction == 0)
        {
            if (way != 0) ThrowHelper.ArgumentOutOfRange(nameof(step));
            return Repeat(start, 1);
        }
        if (direction > 0 ? way < 0 : way > 0) ThrowHelper.ArgumentOutOfRange(nameof(endInclusive));
        if (start is int first && endInclusive is int last && step is 1 && (long)last - first < int.MaxValue) return (IEnumerable<T>)Range(first, last - first + 1);
        return Steps(start, endInclusive, step, direction);

        // Ends also where the numbers wrap round or the step is too small to change them.
        static IEnumerable<T> Steps(T start, T end, T step, int direction)
        {
            yield return start;
            Comparer<T> order = Comparer<T>.Default;
            for (T current = start; ; )
            {
                T next = Plus(current, step);
                int progress = order.Compare(next, current), left = order.Compare(end, next);
                if (direction > 0 ? progress <= 0 || left < 0 : progress >= 0 || left > 0) yield break;
                yield return next;
                if (left == 0) yield break;
                current = next;
            }
        }
    }

    public static IEnumerable<T> InfiniteSequence<T>(T start, T step)
    {
        if (start is null) ThrowHelper.ArgumentNull(nameof(start));
        if (step is null) ThrowHelper.ArgumentNull(nameof(step));
        return Steps(start, step);

        static IEnumerable<T> Steps(T start, T step)
        {
            for (T current = start; ; current = Plus(current, step)) yield return current;
        }
    }

    private static bool IsNaN<T>(T value)
    {
        if (typeof(T) == typeof(double)) return double.IsNaN(Unsafe.As<T, double>(ref value));
        return typeof(T) == typeof(float) && float.IsNaN(Unsafe.As<T, float>(ref value));
    }

    /// <summary>The sum, without a check of overflow where the type has none.</summary>
    private static T Plus<T>(T a, T b)
    {
        if (typeof(T) == typeof(int))
        {
            int sum = Unsafe.As<T, int>(ref a) + Unsafe.As<T, int>(ref b);
            return Unsafe.As<int, T>(ref sum);
        }
        if (typeof(T) == typeof(long))
        {
            long sum = Unsafe.As<T, long>(ref a) + Unsafe.As<T, long>(ref b);
            return Unsafe.As<long, T>(ref sum);
        }
        if (typeof(T) == typeof(double))
        {
            double sum = Unsafe.As<T, double>(ref a) + Unsafe.As<T, double>(ref b);
            return Unsafe.As<double, T>(ref sum);
        }
        if (typeof(T) == typeof(float))
        {
            float sum = Unsafe.As<T, float>(ref a) + Unsafe.As<T, float>(ref b);
            return Unsafe.As<float, T>(ref sum);
        }
        if (typeof(T) == typeof(decimal))
        {
            decimal sum = Unsafe.As<T, decimal>(ref a) + Unsafe.As<T, decimal>(ref b);
            return Unsafe.As<decimal, T>(ref sum);
        }
        if (typeof(T) == typeof(byte))
        {
            byte sum = (byte)(Unsafe.As<T, byte>(ref a) + Unsafe.As<T, byte>(ref b));
            return Unsafe.As<byte, T>(ref sum);
        }
        if (typeof(T) == typeof(sbyte))
        {
            sbyte sum = (sbyte)(Unsafe.As<T, sbyte>(ref a) + Unsafe.As<T, sbyte>(ref b));
            return Unsafe.As<sbyte, T>(ref sum);
        }
        if (typeof(T) == typeof(short))
        {
            short sum = (short)(Unsafe.As<T, short>(ref a) + Unsafe.As<T, short>(ref b));
            return Unsafe.As<short, T>(ref sum);
        }
        if (typeof(T) == typeof(ushort))
        {
            ushort sum = (ushort)(Unsafe.As<T, ushort>(ref a) + Unsafe.As<T, ushort>(ref b));
            return Unsafe.As<ushort, T>(ref sum);
        }
        if (typeof(T) == typeof(uint))
        {
            uint sum = Unsafe.As<T, uint>(ref a) + Unsafe.As<T, uint>(ref b);
            return Unsafe.As<uint, T>(ref sum);
        }
        if (typeof(T) == typeof(ulong))
        {
            ulong sum = Unsafe.As<T, ulong>(ref a) + Unsafe.As<T, ulong>(ref b);
            return Unsafe.As<ulong, T>(ref sum);
        }
        if (typeof(T) == typeof(nint))
        {
            nint sum = Unsafe.As<T, nint>(ref a) + Unsafe.As<T, nint>(ref b);
            return Unsafe.As<nint, T>(ref sum);
        }
        if (typeof(T) == typeof(nuint))
        {
            nuint sum = Unsafe.As<T, nuint>(ref a) + Unsafe.As<T, nuint>(ref b);
            return Unsafe.As<nuint, T>(ref sum);
        }
        if (typeof(T) == typeof(char))
        {
            char sum = (char)(Unsafe.As<T, char>(ref a) + Unsafe.As<T, char>(ref b));
            return Unsafe.As<char, T>(ref sum);
        }
        throw new NotSupportedException("Sequences of " + typeof(T) + " are not supported.");
    }
}
