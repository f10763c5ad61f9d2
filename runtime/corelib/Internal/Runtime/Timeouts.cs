// This file checks the time limits that the classes of System.Threading take.
using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static class Timeouts
{
    /// <summary>The whole milliseconds of a limit, -1 for none.</summary>
    internal static int Milliseconds(TimeSpan limit, string name)
    {
        long milliseconds = limit.Ticks / TimeSpan.TicksPerMillisecond;
        if (milliseconds < -1) ThrowTooSmall(milliseconds, name);
        if (milliseconds > int.MaxValue) ThrowTooLarge(milliseconds, name);
        return (int)milliseconds;
    }

    internal static void Check(int milliseconds, string? name)
    {
        if (milliseconds < -1) ThrowTooSmall(milliseconds, name);
    }

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowTooSmall(long milliseconds, string? name) =>
        throw new ArgumentOutOfRangeException(name, milliseconds, name + " ('" + milliseconds.ToString() + "') must be greater than or equal to '-1'.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    private static void ThrowTooLarge(long milliseconds, string name) =>
        throw new ArgumentOutOfRangeException(name, milliseconds, name + " ('" + milliseconds.ToString() + "') must be less than or equal to '2147483647'.");
}
