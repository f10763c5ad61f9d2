// This file makes intervals of whole units, and multiplies and divides them.
using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct TimeSpan
{
    private const string Unrepresentable = "TimeSpan overflowed because the duration is too long.";

    private static TimeSpan Sum(Int128Sum ticks) => ticks.Fits ? new TimeSpan(ticks.Value) : throw new ArgumentOutOfRangeException(null, Unrepresentable);

    /// <summary>A sum of products that remembers whether it left the range of long.</summary>
    private readonly struct Int128Sum(long value, bool fits)
    {
        internal readonly long Value = value;
        internal readonly bool Fits = fits;

        internal Int128Sum Add(long count, long unit)
        {
            long high = Math.BigMul(count, unit, out long product), sum = Value + product;
            bool overflow = high != product >> 63 || ((Value ^ sum) & (product ^ sum)) < 0;
            return new Int128Sum(sum, Fits && !overflow);
        }
    }

    private static Int128Sum Of(long count, long unit) => new Int128Sum(0, true).Add(count, unit);

    public static TimeSpan FromDays(int days) => Sum(Of(days, TicksPerDay));
    public static TimeSpan FromDays(int days, int hours = 0, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0) =>
        Sum(Of(days, TicksPerDay).Add(hours, TicksPerHour).Add(minutes, TicksPerMinute).Add(seconds, TicksPerSecond).Add(milliseconds, TicksPerMillisecond).Add(microseconds, TicksPerMicrosecond));
    public static TimeSpan FromHours(int hours) => Sum(Of(hours, TicksPerHour));
    public static TimeSpan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0) =>
        Sum(Of(hours, TicksPerHour).Add(minutes, TicksPerMinute).Add(seconds, TicksPerSecond).Add(milliseconds, TicksPerMillisecond).Add(microseconds, TicksPerMicrosecond));
    public static TimeSpan FromMinutes(long minutes) => Sum(Of(minutes, TicksPerMinute));
    public static TimeSpan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0) =>
        Sum(Of(minutes, TicksPerMinute).Add(seconds, TicksPerSecond).Add(milliseconds, TicksPerMillisecond).Add(microseconds, TicksPerMicrosecond));
    public static TimeSpan FromSeconds(long seconds) => Sum(Of(seconds, TicksPerSecond));
    public static TimeSpan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0) =>
        Sum(Of(seconds, TicksPerSecond).Add(milliseconds, TicksPerMillisecond).Add(microseconds, TicksPerMicrosecond));
    public static TimeSpan FromMilliseconds(long milliseconds) => Sum(Of(milliseconds, TicksPerMillisecond));
    public static TimeSpan FromMilliseconds(long milliseconds, long microseconds = 0) => Sum(Of(milliseconds, TicksPerMillisecond).Add(microseconds, TicksPerMicrosecond));
    public static TimeSpan FromMicroseconds(long microseconds) => Sum(Of(microseconds, TicksPerMicrosecond));
    public static TimeSpan FromMicroseconds(double value) => From(value, TicksPerMicrosecond);

    public double TotalMicroseconds => (double)_ticks / TicksPerMicrosecond;
    public double TotalNanoseconds => (double)_ticks * NanosecondsPerTick;
    public int Microseconds => (int)(_ticks / TicksPerMicrosecond % 1000);
    public int Nanoseconds => (int)(_ticks % TicksPerMicrosecond * NanosecondsPerTick);

    public TimeSpan Multiply(double factor) => this * factor;
    public TimeSpan Divide(double divisor) => this / divisor;
    public double Divide(TimeSpan ts) => this / ts;

    public static TimeSpan operator *(TimeSpan timeSpan, double factor)
    {
        if (double.IsNaN(factor)) throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.", nameof(factor));
        return OfTicks(Math.Round(timeSpan._ticks * factor));
    }

    public static TimeSpan operator *(double factor, TimeSpan timeSpan) => timeSpan * factor;

    public static TimeSpan operator /(TimeSpan timeSpan, double divisor)
    {
        if (double.IsNaN(divisor)) throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.", nameof(divisor));
        return OfTicks(Math.Round(timeSpan._ticks / divisor));
    }

    public static double operator /(TimeSpan t1, TimeSpan t2) => t1._ticks / (double)t2._ticks;

    private static TimeSpan OfTicks(double ticks)
    {
        if (!(ticks >= long.MinValue && ticks <= long.MaxValue)) throw new OverflowException(TooLong);
        return ticks == long.MaxValue ? MaxValue : new TimeSpan((long)ticks);
    }
}
