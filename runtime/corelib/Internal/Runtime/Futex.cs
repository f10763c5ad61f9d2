// This file puts threads to sleep on an int in memory and wakes them. The collector does not move
// objects, so the address of a field stays good while a thread sleeps on it.
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static unsafe class Futex
{
    private const long NanosecondsPerMillisecond = 1_000_000;

    /// <summary>
    /// Sleeps while the word has the expected value, for at most so many milliseconds (-1: without end).
    /// False if the time is up. True says nothing: the caller looks at the word again.
    /// </summary>
    internal static bool Wait(ref int word, int expected, int milliseconds) =>
        RuntimeImports.Wait(Address(ref word), expected, milliseconds < 0 ? -1 : milliseconds * NanosecondsPerMillisecond) != 0;

    /// <summary>The same up to a time of Deadline's.</summary>
    internal static bool WaitUntil(ref int word, int expected, long deadline)
    {
        if (deadline == long.MaxValue) return RuntimeImports.Wait(Address(ref word), expected, -1) != 0;
        long left = deadline - RuntimeImports.Ticks();
        return left > 0 && RuntimeImports.Wait(Address(ref word), expected, left) != 0;
    }

    /// <summary>Wakes up to count of the threads that sleep on the word.</summary>
    internal static void Wake(ref int word, int count) => RuntimeImports.Wake(Address(ref word), count);

    internal static void WakeAll(ref int word) => Wake(ref word, int.MaxValue);

    /// <summary>The monotonic time so many milliseconds from now; -1: never.</summary>
    internal static long Deadline(int milliseconds) =>
        milliseconds < 0 ? long.MaxValue : RuntimeImports.Ticks() + milliseconds * NanosecondsPerMillisecond;

    internal static int* Address(ref int word) => (int*)Unsafe.AsPointer(ref word);
}
