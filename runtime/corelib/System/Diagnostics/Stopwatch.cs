using Internal.Runtime;

namespace System.Diagnostics;

/// <summary>Measures time by the monotonic clock, in nanoseconds.</summary>
public class Stopwatch
{
    public static readonly long Frequency = 1_000_000_000;
    public static readonly bool IsHighResolution = true;

    private long _elapsed;
    private long _started;

    public bool IsRunning { get; private set; }
    public long ElapsedTicks => IsRunning ? _elapsed + GetTimestamp() - _started : _elapsed;
    public TimeSpan Elapsed => Interval(ElapsedTicks);
    public long ElapsedMilliseconds => ElapsedTicks / 1_000_000;

    public static long GetTimestamp() => RuntimeImports.Ticks();
    public static TimeSpan GetElapsedTime(long startingTimestamp) => GetElapsedTime(startingTimestamp, GetTimestamp());
    public static TimeSpan GetElapsedTime(long startingTimestamp, long endingTimestamp) => Interval(endingTimestamp - startingTimestamp);

    private static TimeSpan Interval(long nanoseconds) => new(nanoseconds / TimeSpan.NanosecondsPerTick);

    public static Stopwatch StartNew()
    {
        var watch = new Stopwatch();
        watch.Start();
        return watch;
    }

    public void Start()
    {
        if (IsRunning) return;
        _started = GetTimestamp();
        IsRunning = true;
    }

    public void Stop()
    {
        _elapsed = ElapsedTicks;
        IsRunning = false;
    }

    public void Reset()
    {
        _elapsed = 0;
        IsRunning = false;
    }

    public void Restart()
    {
        Reset();
        Start();
    }

    public override string ToString() => Elapsed.ToString();
}
