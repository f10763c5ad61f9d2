// This file holds a length of time in ticks of 100 ns, with its constant text form.
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System;

public readonly partial struct TimeSpan : IComparable, IComparable<TimeSpan>, IEquatable<TimeSpan>
{
    public const long TicksPerMicrosecond = 10;
    public const long TicksPerMillisecond = 10_000;
    public const long TicksPerSecond = 10_000_000;
    public const long TicksPerMinute = 600_000_000;
    public const long TicksPerHour = 36_000_000_000;
    public const long TicksPerDay = 864_000_000_000;
    public const long NanosecondsPerTick = 100;

    private const string TooLong = "TimeSpan overflowed because the duration is too long.";

    public static readonly TimeSpan Zero;
    public static readonly TimeSpan MaxValue = new(long.MaxValue);
    public static readonly TimeSpan MinValue = new(long.MinValue);

    private readonly long _ticks;

    public TimeSpan(long ticks) => _ticks = ticks;
    public TimeSpan(int hours, int minutes, int seconds) => _ticks = hours * TicksPerHour + minutes * TicksPerMinute + seconds * TicksPerSecond;
    public TimeSpan(int days, int hours, int minutes, int seconds) : this(days, hours, minutes, seconds, 0) { }

    public TimeSpan(int days, int hours, int minutes, int seconds, int milliseconds)
    {
        long total = (((long)days * 24 + hours) * 60 + minutes) * 60 + seconds;
        long all = total * 1000 + milliseconds;
        if (all > long.MaxValue / TicksPerMillisecond || all < long.MinValue / TicksPerMillisecond) throw new ArgumentOutOfRangeException(null, TooLong);
        _ticks = all * TicksPerMillisecond;
    }

    public long Ticks => _ticks;
    public int Days => (int)(_ticks / TicksPerDay);
    public int Hours => (int)(_ticks / TicksPerHour % 24);
    public int Minutes => (int)(_ticks / TicksPerMinute % 60);
    public int Seconds => (int)(_ticks / TicksPerSecond % 60);
    public int Milliseconds => (int)(_ticks / TicksPerMillisecond % 1000);
    public double TotalDays => (double)_ticks / TicksPerDay;
    public double TotalHours => (double)_ticks / TicksPerHour;
    public double TotalMinutes => (double)_ticks / TicksPerMinute;
    public double TotalSeconds => (double)_ticks / TicksPerSecond;
    public double TotalMilliseconds => (double)_ticks / TicksPerMillisecond;

    public static TimeSpan FromTicks(long value) => new(value);
    public static TimeSpan FromDays(double value) => From(value, TicksPerDay);
    public static TimeSpan FromHours(double value) => From(value, TicksPerHour);
    public static TimeSpan FromMinutes(double value) => From(value, TicksPerMinute);
    public static TimeSpan FromSeconds(double value) => From(value, TicksPerSecond);
    public static TimeSpan FromMilliseconds(double value) => From(value, TicksPerMillisecond);

    private static TimeSpan From(double value, double unit)
    {
        if (double.IsNaN(value)) throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.");
        double ticks = value * unit;
        if (ticks > long.MaxValue || ticks < long.MinValue) throw new OverflowException(TooLong);
        return ticks == long.MaxValue ? MaxValue : new TimeSpan((long)ticks);
    }

    public TimeSpan Add(TimeSpan ts)
    {
        long sum = _ticks + ts._ticks;
        if (((_ticks ^ sum) & (ts._ticks ^ sum)) < 0) throw new OverflowException(TooLong);
        return new TimeSpan(sum);
    }

    public TimeSpan Subtract(TimeSpan ts)
    {
        long difference = _ticks - ts._ticks;
        if (((_ticks ^ ts._ticks) & (_ticks ^ difference)) < 0) throw new OverflowException(TooLong);
        return new TimeSpan(difference);
    }

    public TimeSpan Negate()
    {
        if (_ticks == long.MinValue) throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return new TimeSpan(-_ticks);
    }

    public TimeSpan Duration()
    {
        if (_ticks == long.MinValue) throw new OverflowException("The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.");
        return new TimeSpan(_ticks < 0 ? -_ticks : _ticks);
    }

    /// <summary>[-][d.]hh:mm:ss[.fffffff].</summary>
    public override string ToString()
    {
        var to = new CharBuffer(stackalloc char[32]);
        ulong ticks = _ticks < 0 ? 0 - (ulong)_ticks : (ulong)_ticks;
        if (_ticks < 0) to.Append('-');
        ulong days = ticks / (ulong)TicksPerDay, fraction = ticks % (ulong)TicksPerSecond;
        if (days != 0)
        {
            Number.WriteDigits(to.AppendSpan(Number.CountDigits(days)), days);
            to.Append('.');
        }
        Number.WriteDigits(to.AppendSpan(2), ticks / (ulong)TicksPerHour % 24);
        to.Append(':');
        Number.WriteDigits(to.AppendSpan(2), ticks / (ulong)TicksPerMinute % 60);
        to.Append(':');
        Number.WriteDigits(to.AppendSpan(2), ticks / (ulong)TicksPerSecond % 60);
        if (fraction != 0)
        {
            to.Append('.');
            Number.WriteDigits(to.AppendSpan(7), fraction);
        }
        return to.ToText();
    }

    public static int Compare(TimeSpan t1, TimeSpan t2) => t1._ticks.CompareTo(t2._ticks);
    public int CompareTo(TimeSpan value) => Compare(this, value);

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is TimeSpan other) return Compare(this, other);
        throw new ArgumentException("Object must be of type TimeSpan.");
    }

    public static bool Equals(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;
    public bool Equals(TimeSpan obj) => _ticks == obj._ticks;
    public override bool Equals([NotNullWhen(true)] object? value) => value is TimeSpan other && _ticks == other._ticks;
    public override int GetHashCode() => _ticks.GetHashCode();

    public static TimeSpan operator -(TimeSpan t) => t.Negate();
    public static TimeSpan operator +(TimeSpan t) => t;
    public static TimeSpan operator +(TimeSpan t1, TimeSpan t2) => t1.Add(t2);
    public static TimeSpan operator -(TimeSpan t1, TimeSpan t2) => t1.Subtract(t2);
    public static bool operator ==(TimeSpan t1, TimeSpan t2) => t1._ticks == t2._ticks;
    public static bool operator !=(TimeSpan t1, TimeSpan t2) => t1._ticks != t2._ticks;
    public static bool operator <(TimeSpan t1, TimeSpan t2) => t1._ticks < t2._ticks;
    public static bool operator <=(TimeSpan t1, TimeSpan t2) => t1._ticks <= t2._ticks;
    public static bool operator >(TimeSpan t1, TimeSpan t2) => t1._ticks > t2._ticks;
    public static bool operator >=(TimeSpan t1, TimeSpan t2) => t1._ticks >= t2._ticks;
}
