using System.Threading;
using Internal.Runtime;

namespace System;

/// <summary>The program as a whole. There is one.</summary>
public sealed class AppDomain
{
    private static AppDomain? s_current;
    private EventHandler? _processExit;
    private UnhandledExceptionEventHandler? _unhandled;

    private AppDomain() { }

    public static AppDomain CurrentDomain => s_current ?? Interlocked.CompareExchange(ref s_current, new AppDomain(), null) ?? s_current;
    public int Id => 1;
    public bool IsDefaultAppDomain() => true;

    public event EventHandler? ProcessExit
    {
        add
        {
            lock (this) _processExit += value;
            Startup.AtExit = RaiseProcessExit;
        }
        remove
        {
            lock (this) _processExit -= value;
        }
    }

    public event UnhandledExceptionEventHandler? UnhandledException
    {
        add
        {
            lock (this) _unhandled += value;
            Internal.Runtime.UnhandledException.Handlers = RaiseUnhandledException;
        }
        remove
        {
            lock (this) _unhandled -= value;
        }
    }

    private void RaiseProcessExit() => _processExit?.Invoke(this, EventArgs.Empty);
    private void RaiseUnhandledException(object exception) => _unhandled?.Invoke(this, new UnhandledExceptionEventArgs(exception, true));
}
