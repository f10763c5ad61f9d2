using Internal.Runtime;

namespace System.Threading;

/// <summary>Waiting in small steps, for a condition that is expected soon: first in the processor, then by giving it up.</summary>
public struct SpinWait
{
    private const int YieldThreshold = 10, SleepEvery = 5, DefaultSleepThreshold = 20;
    private const int LongestSpin = 6; // as a power of two, in pauses

    private int _count;

    public readonly int Count => _count;
    public readonly bool NextSpinWillYield => _count >= YieldThreshold || Processors.Count == 1;

    public void Reset() => _count = 0;

    public void SpinOnce() => SpinOnce(DefaultSleepThreshold);

    /// <param name="sleep1Threshold">From this count on some turns sleep for a millisecond; -1: never.</param>
    public void SpinOnce(int sleep1Threshold)
    {
        if (sleep1Threshold < -1)
            throw new ArgumentOutOfRangeException(nameof(sleep1Threshold), sleep1Threshold, "sleep1Threshold ('" + sleep1Threshold.ToString() + "') must be greater than or equal to '-1'.");
        if (sleep1Threshold >= 0 && sleep1Threshold < YieldThreshold) sleep1Threshold = YieldThreshold;
        if (!NextSpinWillYield) Thread.SpinWait(1 << (_count < LongestSpin ? _count : LongestSpin));
        else if (sleep1Threshold >= 0 && _count >= sleep1Threshold && _count % SleepEvery == 0) Thread.Sleep(1);
        else Thread.Yield();
        _count = _count == int.MaxValue ? YieldThreshold : _count + 1;
    }

    public static void SpinUntil(Func<bool> condition) => SpinUntil(condition, -1);
    public static bool SpinUntil(Func<bool> condition, TimeSpan timeout) => SpinUntil(condition, Timeouts.Milliseconds(timeout, nameof(timeout)));

    public static bool SpinUntil(Func<bool> condition, int millisecondsTimeout)
    {
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        ArgumentNullException.ThrowIfNull(condition);
        long deadline = Futex.Deadline(millisecondsTimeout);
        SpinWait wait = default;
        while (!condition())
        {
            if (millisecondsTimeout == 0) return false;
            wait.SpinOnce();
            if (wait.NextSpinWillYield && deadline != long.MaxValue && RuntimeImports.Ticks() >= deadline) return false;
        }
        return true;
    }
}
