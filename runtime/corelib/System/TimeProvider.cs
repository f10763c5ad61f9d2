using System.Diagnostics;
using System.Threading;

namespace System;

/// <summary>Time that can be another than the system's.</summary>
public abstract class TimeProvider
{
    private static TimeProvider? s_system;

    public static TimeProvider System => s_system ??= new SystemTimeProvider();

    protected TimeProvider() { }

    public virtual long TimestampFrequency => Stopwatch.Frequency;
    public virtual long GetTimestamp() => Stopwatch.GetTimestamp();

    public TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp)
    {
        long frequency = TimestampFrequency;
        if (frequency <= 0) throw new InvalidOperationException("The operation cannot be performed when TimeProvider.TimestampFrequency is zero or negative.");
        return new TimeSpan((long)((endingTimestamp - startingTimestamp) * ((double)TimeSpan.TicksPerSecond / frequency)));
    }

    public TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());

    public virtual ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return new Timer(callback, state, dueTime, period);
    }

    private sealed class SystemTimeProvider : TimeProvider;
}
