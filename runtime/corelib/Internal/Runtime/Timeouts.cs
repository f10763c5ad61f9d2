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
        if (milliseconds < -1 || milliseconds > int.MaxValue) ThrowOutOfRange(name);
        return (int)milliseconds;
    }

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowOutOfRange(string name) =>
        throw new ArgumentOutOfRangeException(name, "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
}
