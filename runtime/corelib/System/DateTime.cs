// This file holds a point in time: ticks of 100 ns since 0001-01-01 in the Gregorian calendar, and what it is
// relative to. Formatting and parsing are not there yet.
using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System;

public readonly partial struct DateTime : IComparable, IComparable<DateTime>, IEquatable<DateTime>
{
    private const int KindShift = 62;
    private const ulong TicksMask = 0x3FFF_FFFF_FFFF_FFFF;
    private const int DaysPer400Years = 146097, DaysPer100Years = 36524, DaysPer4Years = 1461;
    private const long MaxTicks = 3155378975999999999;

    private readonly ulong _data; // the kind in the upper two bits

    public static readonly DateTime MinValue;
    public static readonly DateTime MaxValue = new(MaxTicks);
    public static readonly DateTime UnixEpoch = new(621355968000000000, DateTimeKind.Utc);

    public DateTime(long ticks) : this(ticks, DateTimeKind.Unspecified) { }

    public DateTime(long ticks, DateTimeKind kind)
    {
        if ((ulong)ticks > MaxTicks) ThrowHelper.ArgumentOutOfRange(nameof(ticks), "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
        if ((uint)kind > (uint)DateTimeKind.Local) ThrowHelper.Argument("Invalid DateTimeKind value.", nameof(kind));
        _data = (ulong)ticks | (ulong)kind << KindShift;
    }

    public DateTime(int year, int month, int day) : this(DateTicks(year, month, day)) { }
    public DateTime(int year, int month, int day, int hour, int minute, int second) : this(DateTicks(year, month, day) + TimeTicks(hour, minute, second)) { }
    public DateTime(int year, int month, int day, int hour, int minute, int second, DateTimeKind kind) : this(DateTicks(year, month, day) + TimeTicks(hour, minute, second), kind) { }

    public DateTime(int year, int month, int day, int hour, int minute, int second, int millisecond) : this(year, month, day, hour, minute, second)
    {
        if ((uint)millisecond >= 1000) ThrowHelper.ArgumentOutOfRange(nameof(millisecond), "Valid values are between 0 and 999, inclusive.");
        _data += (ulong)millisecond * TimeSpan.TicksPerMillisecond;
    }

    private static long DateTicks(int year, int month, int day)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DaysInMonth(year, month))
            throw new ArgumentOutOfRangeException(null, "Year, Month, and Day parameters describe an un-representable DateTime.");
        return (DaysBeforeYear(year) + DaysBeforeMonth(year, month) + day - 1) * TimeSpan.TicksPerDay;
    }

    private static long TimeTicks(int hour, int minute, int second)
    {
        if ((uint)hour >= 24 || (uint)minute >= 60 || (uint)second >= 60)
            throw new ArgumentOutOfRangeException(null, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
        return ((hour * 60L + minute) * 60 + second) * TimeSpan.TicksPerSecond;
    }

    private static int DaysBeforeYear(int year)
    {
        int y = year - 1;
        return y * 365 + y / 4 - y / 100 + y / 400;
    }

    /// <summary>Days of the year before a month: 30.6 per month counted from March, moved back.</summary>
    private static int DaysBeforeMonth(int year, int month)
    {
        if (month <= 2) return (month - 1) * 31;
        return (153 * (month - 3) + 2) / 5 + 59 + (IsLeapYear(year) ? 1 : 0);
    }

    public static bool IsLeapYear(int year)
    {
        if (year is < 1 or > 9999) ThrowHelper.ArgumentOutOfRange(nameof(year), "Year must be between 1 and 9999.");
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    public static int DaysInMonth(int year, int month)
    {
        if (month is < 1 or > 12) ThrowHelper.ArgumentOutOfRange(nameof(month), "Month must be between one and twelve.");
        if (month == 2) return IsLeapYear(year) ? 29 : 28;
        return month is 4 or 6 or 9 or 11 ? 30 : 31;
    }

    public long Ticks => (long)(_data & TicksMask);
    public DateTimeKind Kind => (DateTimeKind)(_data >> KindShift);
    public DateTime Date => new(Ticks - Ticks % TimeSpan.TicksPerDay, Kind);
    public TimeSpan TimeOfDay => new(Ticks % TimeSpan.TicksPerDay);
    public DayOfWeek DayOfWeek => (DayOfWeek)((Ticks / TimeSpan.TicksPerDay + 1) % 7);
    public int Hour => (int)(Ticks / TimeSpan.TicksPerHour % 24);
    public int Minute => (int)(Ticks / TimeSpan.TicksPerMinute % 60);
    public int Second => (int)(Ticks / TimeSpan.TicksPerSecond % 60);
    public int Millisecond => (int)(Ticks / TimeSpan.TicksPerMillisecond % 1000);
    public int Year => Split(out _, out _);
    public int DayOfYear => (int)(Ticks / TimeSpan.TicksPerDay) - DaysBeforeYear(Year) + 1;

    public int Month
    {
        get
        {
            Split(out int month, out _);
            return month;
        }
    }

    public int Day
    {
        get
        {
            Split(out _, out int day);
            return day;
        }
    }

    /// <summary>Year, month and day: by cycles of 400, 100, 4 and 1 years.</summary>
    private int Split(out int month, out int day)
    {
        int days = (int)(Ticks / TimeSpan.TicksPerDay);
        int year = days / DaysPer400Years * 400 + 1;
        days %= DaysPer400Years;
        int centuries = days / DaysPer100Years == 4 ? 3 : days / DaysPer100Years;
        days -= centuries * DaysPer100Years;
        int fours = days / DaysPer4Years;
        days -= fours * DaysPer4Years;
        int ones = days / 365 == 4 ? 3 : days / 365;
        days -= ones * 365;
        year += centuries * 100 + fours * 4 + ones;
        month = 12;
        while (DaysBeforeMonth(year, month) > days) month--;
        day = days - DaysBeforeMonth(year, month) + 1;
        return year;
    }

    public static DateTime UtcNow => new(RuntimeImports.Time(), DateTimeKind.Utc);
    public static DateTime SpecifyKind(DateTime value, DateTimeKind kind) => new(value.Ticks, kind);

    public DateTime Add(TimeSpan value) => AddTicks(value.Ticks);
    public DateTime Subtract(TimeSpan value) => AddTicks(-value.Ticks);
    public TimeSpan Subtract(DateTime value) => new(Ticks - value.Ticks);

    public DateTime AddTicks(long value)
    {
        long ticks = Ticks + value;
        if ((ulong)ticks > MaxTicks) ThrowHelper.ArgumentOutOfRange(nameof(value), "The added or subtracted value results in an un-representable DateTime.");
        return new DateTime(ticks, Kind);
    }

    public DateTime AddDays(double value) => AddUnits(value, TimeSpan.TicksPerDay);
    public DateTime AddHours(double value) => AddUnits(value, TimeSpan.TicksPerHour);
    public DateTime AddMinutes(double value) => AddUnits(value, TimeSpan.TicksPerMinute);
    public DateTime AddSeconds(double value) => AddUnits(value, TimeSpan.TicksPerSecond);
    public DateTime AddMilliseconds(double value) => AddUnits(value, TimeSpan.TicksPerMillisecond);

    private DateTime AddUnits(double value, long unit)
    {
        double whole = Math.Truncate(value);
        if (!(Math.Abs(whole) <= (double)MaxTicks / unit)) ThrowHelper.ArgumentOutOfRange(nameof(value), "Value to add was out of range.");
        return AddTicks((long)whole * unit + (long)((value - whole) * unit));
    }

    public DateTime AddYears(int value)
    {
        if (value is < -10000 or > 10000) ThrowHelper.ArgumentOutOfRange("years", "Years value must be between +/-10000.");
        return AddMonths(value * 12);
    }

    public DateTime AddMonths(int months)
    {
        if (months is < -120000 or > 120000) ThrowHelper.ArgumentOutOfRange(nameof(months), "Months value must be between +/-120000.");
        int year = Split(out int month, out int day), all = year * 12 + month - 1 + months;
        (year, month) = (all / 12, all % 12 + 1);
        if (year is < 1 or > 9999) ThrowHelper.ArgumentOutOfRange(nameof(months), "The added or subtracted value results in an un-representable DateTime.");
        int last = DaysInMonth(year, month);
        return new DateTime(DateTicks(year, month, day < last ? day : last) + Ticks % TimeSpan.TicksPerDay, Kind);
    }

    public static int Compare(DateTime t1, DateTime t2) => t1.Ticks.CompareTo(t2.Ticks);
    public int CompareTo(DateTime value) => Compare(this, value);

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is DateTime other) return Compare(this, other);
        throw new ArgumentException("Object must be of type DateTime.");
    }

    public static bool Equals(DateTime t1, DateTime t2) => t1.Ticks == t2.Ticks;
    public bool Equals(DateTime value) => Ticks == value.Ticks;
    public override bool Equals([NotNullWhen(true)] object? value) => value is DateTime other && Ticks == other.Ticks;
    public override int GetHashCode() => (int)Ticks ^ (int)(Ticks >> 32);

    public static DateTime operator +(DateTime d, TimeSpan t) => d.Add(t);
    public static DateTime operator -(DateTime d, TimeSpan t) => d.Subtract(t);
    public static TimeSpan operator -(DateTime d1, DateTime d2) => d1.Subtract(d2);
    public static bool operator ==(DateTime d1, DateTime d2) => d1.Ticks == d2.Ticks;
    public static bool operator !=(DateTime d1, DateTime d2) => d1.Ticks != d2.Ticks;
    public static bool operator <(DateTime t1, DateTime t2) => t1.Ticks < t2.Ticks;
    public static bool operator <=(DateTime t1, DateTime t2) => t1.Ticks <= t2.Ticks;
    public static bool operator >(DateTime t1, DateTime t2) => t1.Ticks > t2.Ticks;
    public static bool operator >=(DateTime t1, DateTime t2) => t1.Ticks >= t2.Ticks;
}
