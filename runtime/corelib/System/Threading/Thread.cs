// This file holds what a thread is and can tell about itself. How it starts and ends is
// Thread.Starting.cs, how it waits Thread.Waiting.cs.
using System.Globalization;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading;

public sealed partial class Thread
{
    // _phase
    private const int Unstarted = 0, Started = 1, Ended = 2;

    [ThreadStatic] private static Thread? t_current;

    private readonly int _id;
    private int _phase;
    private string? _name;
    private ThreadPriority _priority = ThreadPriority.Normal;
    private bool _background;
    private bool _isMain;

    /// <summary>The main thread, which runs already.</summary>
    private Thread()
    {
        _id = RuntimeImports.ThreadId();
        _phase = Started;
        _isMain = true;
    }

    public static Thread CurrentThread => t_current ??= new Thread();

    public int ManagedThreadId => _id;
    public bool IsAlive => Volatile.Read(ref _phase) == Started;
    public bool IsThreadPoolThread { get; internal set; }

    public string? Name
    {
        get => _name;
        set
        {
            _name = value;
            if (value is not null && this == t_current && !_isMain) NameNative(value); // the main thread's is the process's
        }
    }

    public bool IsBackground
    {
        get
        {
            ThrowIfEnded();
            return _background;
        }
        set
        {
            ThrowIfEnded();
            SetBackground(value);
        }
    }

    /// <summary>Kept, but the system is not told.</summary>
    public ThreadPriority Priority
    {
        get
        {
            ThrowIfEnded("Thread is dead; priority cannot be accessed.");
            return _priority;
        }
        set
        {
            if (value < ThreadPriority.Lowest || value > ThreadPriority.Highest) throw new ArgumentOutOfRangeException(null, "Value of flags is invalid.");
            ThrowIfEnded("Thread is dead; priority cannot be accessed.");
            _priority = value;
        }
    }

    public ThreadState ThreadState
    {
        get
        {
            ThreadState state = _background ? ThreadState.Background : ThreadState.Running;
            return Volatile.Read(ref _phase) switch
            {
                Unstarted => state | ThreadState.Unstarted,
                Ended => ThreadState.Stopped,
                _ => Volatile.Read(ref _blockedOn) != 0 ? state | ThreadState.WaitSleepJoin : state,
            };
        }
    }

    public CultureInfo CurrentCulture
    {
        get => CultureInfo.CurrentCulture;
        set => CultureInfo.CurrentCulture = value;
    }

    public CultureInfo CurrentUICulture
    {
        get => CultureInfo.CurrentUICulture;
        set => CultureInfo.CurrentUICulture = value;
    }

    public ExecutionContext? ExecutionContext => ExecutionContext.Capture();

    public static AppDomain GetDomain() => AppDomain.CurrentDomain;
    public static int GetDomainID() => 1;

    public ApartmentState ApartmentState
    {
        get => GetApartmentState();
        set => TrySetApartmentState(value);
    }

    public ApartmentState GetApartmentState() => ApartmentState.Unknown;
    public void SetApartmentState(ApartmentState state)
    {
        if (!TrySetApartmentState(state)) throw new PlatformNotSupportedException("COM Interop is not supported on this platform.");
    }

    public bool TrySetApartmentState(ApartmentState state)
    {
        if (state < ApartmentState.STA || state > ApartmentState.Unknown)
            throw new ArgumentOutOfRangeException(nameof(state), "The ApartmentState enum value is invalid.");
        return state == ApartmentState.Unknown;
    }

    public override int GetHashCode() => _id;

    private void ThrowIfEnded(string message = "Thread is dead; state cannot be accessed.")
    {
        if (Volatile.Read(ref _phase) == Ended) throw new ThreadStateException(message);
    }

    private static unsafe void NameNative(string name)
    {
        byte[] text = new byte[name.Length * 3 + 1]; // three bytes for a unit at most, and a zero
        Utf8.Encode(name, text);
        fixed (byte* p = text) RuntimeImports.NameThread(p);
    }

    // What .NET keeps for old programs: nothing is collected around these.
    public static void BeginThreadAffinity() { }
    public static void EndThreadAffinity() { }
    public static void BeginCriticalRegion() { }
    public static void EndCriticalRegion() { }

    public void Abort() => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");
    public void Abort(object? stateInfo) => Abort();
    public static void ResetAbort() => throw new PlatformNotSupportedException("Thread abort is not supported on this platform.");
    public void Suspend() => throw new PlatformNotSupportedException("Thread suspend is not supported on this platform.");
    public void Resume() => throw new PlatformNotSupportedException("Thread suspend is not supported on this platform.");
    public void DisableComObjectEagerCleanup() { }
}
