using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices;

// Copies between arrays and native memory.
public static unsafe partial class Marshal
{
    public static void Copy(int[] source, int startIndex, nint destination, int length) => CopyTo(source, startIndex, destination, length);
    public static void Copy(char[] source, int startIndex, nint destination, int length) => CopyTo(source, startIndex, destination, length);
    public static void Copy(short[] source, int startIndex, nint destination, int length) => CopyTo(source, startIndex, destination, length);
    public static void Copy(long[] source, int startIndex, nint destination, int length) => CopyTo(source, startIndex, destination, length);
    public static void Copy(float[] source, int startIndex, nint destination, int length) => CopyTo(source, startIndex, destination, length);
    public static void Copy(double[] source, int startIndex, nint destination, int length) => CopyTo(source, startIndex, destination, length);
    public static void Copy(byte[] source, int startIndex, nint destination, int length) => CopyTo(source, startIndex, destination, length);
    public static void Copy(nint[] source, int startIndex, nint destination, int length) => CopyTo(source, startIndex, destination, length);

    public static void Copy(nint source, int[] destination, int startIndex, int length) => CopyFrom(source, destination, startIndex, length);
    public static void Copy(nint source, char[] destination, int startIndex, int length) => CopyFrom(source, destination, startIndex, length);
    public static void Copy(nint source, short[] destination, int startIndex, int length) => CopyFrom(source, destination, startIndex, length);
    public static void Copy(nint source, long[] destination, int startIndex, int length) => CopyFrom(source, destination, startIndex, length);
    public static void Copy(nint source, float[] destination, int startIndex, int length) => CopyFrom(source, destination, startIndex, length);
    public static void Copy(nint source, double[] destination, int startIndex, int length) => CopyFrom(source, destination, startIndex, length);
    public static void Copy(nint source, byte[] destination, int startIndex, int length) => CopyFrom(source, destination, startIndex, length);
    public static void Copy(nint source, nint[] destination, int startIndex, int length) => CopyFrom(source, destination, startIndex, length);

    private static void CopyTo<T>(T[] source, int startIndex, nint destination, int length) where T : unmanaged
    {
        Check(source, nameof(source), destination, nameof(destination), startIndex, length);
        new ReadOnlySpan<T>(source, startIndex, length).CopyTo(new Span<T>((void*)destination, length));
    }

    private static void CopyFrom<T>(nint source, T[] destination, int startIndex, int length) where T : unmanaged
    {
        Check(destination, nameof(destination), source, nameof(source), startIndex, length);
        new ReadOnlySpan<T>((void*)source, length).CopyTo(new Span<T>(destination, startIndex, length));
    }

    private static void Check(Array array, string arrayName, nint memory, string memoryName, int startIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(array, arrayName);
        if (memory == 0) throw new ArgumentNullException(memoryName);
        if (startIndex < 0) throw new ArgumentOutOfRangeException(nameof(startIndex), "Non-negative number required.");
        if (length < 0) throw new ArgumentOutOfRangeException(nameof(length), "Non-negative number required.");
        if (startIndex + (long)length > array.Length) throw new ArgumentOutOfRangeException(null, "Requested range extends past the end of the array.");
    }
}
