using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System.Threading;

/// <summary>Something that threads wait for, one or several at a time.</summary>
public abstract class WaitHandle : MarshalByRefObject, IDisposable
{
    public const int WaitTimeout = 258;
    private const int MaxHandles = 64;

    protected static readonly nint InvalidHandle = -1;

    /// <summary>Null when disposed.</summary>
    private protected WaitObject? _object;

    protected WaitHandle() { }

    public virtual void Close() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool explicitDisposing) => _object = null;

    private protected WaitObject Object => _object ?? throw new ObjectDisposedException("Microsoft.Win32.SafeHandles.SafeWaitHandle");

    public virtual bool WaitOne() => WaitOneCore(-1);
    public virtual bool WaitOne(TimeSpan timeout) => WaitOneCore(Timeouts.Milliseconds(timeout, nameof(timeout)));
    public virtual bool WaitOne(int millisecondsTimeout, bool exitContext) => WaitOne(millisecondsTimeout);
    public virtual bool WaitOne(TimeSpan timeout, bool exitContext) => WaitOne(timeout);

    public virtual bool WaitOne(int millisecondsTimeout)
    {
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        return WaitOneCore(millisecondsTimeout);
    }

    private bool WaitOneCore(int milliseconds)
    {
        bool got = WaitObject.Wait([Object], false, milliseconds, out bool abandoned) != WaitObject.TimedOut;
        if (abandoned) throw new AbandonedMutexException();
        return got;
    }

    public static bool WaitAll(WaitHandle[] waitHandles) => WaitAll(waitHandles, -1);
    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout) => WaitMany(waitHandles, true, millisecondsTimeout) != WaitTimeout;
    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout) => WaitAll(waitHandles, Timeouts.Milliseconds(timeout, nameof(timeout)));
    public static bool WaitAll(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => WaitAll(waitHandles, millisecondsTimeout);
    public static bool WaitAll(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => WaitAll(waitHandles, timeout);

    public static int WaitAny(WaitHandle[] waitHandles) => WaitAny(waitHandles, -1);
    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout) => WaitMany(waitHandles, false, millisecondsTimeout);
    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout) => WaitAny(waitHandles, Timeouts.Milliseconds(timeout, nameof(timeout)));
    public static int WaitAny(WaitHandle[] waitHandles, int millisecondsTimeout, bool exitContext) => WaitAny(waitHandles, millisecondsTimeout);
    public static int WaitAny(WaitHandle[] waitHandles, TimeSpan timeout, bool exitContext) => WaitAny(waitHandles, timeout);

    /// <summary>The index of a handle, or WaitTimeout.</summary>
    private static int WaitMany(WaitHandle[] waitHandles, bool all, int millisecondsTimeout)
    {
        ArgumentNullException.ThrowIfNull(waitHandles);
        if (waitHandles.Length == 0) throw new ArgumentException("Waithandle array may not be empty.", nameof(waitHandles));
        if (waitHandles.Length > MaxHandles) throw new NotSupportedException("The number of WaitHandles must be less than or equal to 64.");
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        WaitObject[] objects = new WaitObject[waitHandles.Length];
        for (int i = 0; i < objects.Length; i++)
            objects[i] = (waitHandles[i] ?? throw new ArgumentNullException("waitHandles[" + i.ToString() + "]", "At least one element in the specified array was null.")).Object;
        if (all) CheckDifferent(objects);
        int got = WaitObject.Wait(objects, all, millisecondsTimeout, out bool abandoned);
        if (abandoned && !all) throw new AbandonedMutexException(got, waitHandles[got]);
        if (abandoned) throw new AbandonedMutexException();
        return got == WaitObject.TimedOut ? WaitTimeout : got;
    }

    private static void CheckDifferent(WaitObject[] objects)
    {
        for (int i = 1; i < objects.Length; i++)
            for (int j = 0; j < i; j++)
                if (objects[i] == objects[j]) throw new DuplicateWaitObjectException();
    }

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn) => SignalAndWait(toSignal, toWaitOn, -1, false);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, TimeSpan timeout, bool exitContext) =>
        SignalAndWait(toSignal, toWaitOn, Timeouts.Milliseconds(timeout, nameof(timeout)), exitContext);

    public static bool SignalAndWait(WaitHandle toSignal, WaitHandle toWaitOn, int millisecondsTimeout, bool exitContext)
    {
        ArgumentNullException.ThrowIfNull(toSignal);
        ArgumentNullException.ThrowIfNull(toWaitOn);
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        WaitObject waited = toWaitOn.Object;
        toSignal.Signal();
        bool got = WaitObject.Wait([waited], false, millisecondsTimeout, out bool abandoned) != WaitObject.TimedOut;
        if (abandoned) throw new AbandonedMutexException();
        return got;
    }

    /// <summary>Sets an event, releases a semaphore or a mutex once.</summary>
    private protected virtual void Signal() => throw new InvalidOperationException();

    /// <summary>Names are shared between processes, which needs more than memory of this one.</summary>
    private protected static void CheckUnnamed(string? name)
    {
        if (!string.IsNullOrEmpty(name)) ThrowNamed();
    }

    [DoesNotReturn]
    private protected static void ThrowNamed() =>
        throw new PlatformNotSupportedException("The named version of this synchronization primitive is not supported on this platform.");
}
