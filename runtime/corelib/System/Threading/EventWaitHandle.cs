using Internal.Runtime;

namespace System.Threading;

/// <summary>An event: waiters pass when it is set, all of them or one at a time.</summary>
public class EventWaitHandle : WaitHandle
{
    public EventWaitHandle(bool initialState, EventResetMode mode)
    {
        if (mode is not (EventResetMode.AutoReset or EventResetMode.ManualReset)) throw new ArgumentException("Value of flags is invalid.", nameof(mode));
        _object = new WaitObject(mode == EventResetMode.ManualReset ? WaitKind.Manual : WaitKind.Automatic, initialState ? 1 : 0, 1);
    }

    public EventWaitHandle(bool initialState, EventResetMode mode, string? name) : this(initialState, mode) => CheckUnnamed(name);

    public EventWaitHandle(bool initialState, EventResetMode mode, string? name, out bool createdNew) : this(initialState, mode, name) => createdNew = true;

    public static EventWaitHandle OpenExisting(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ThrowNamed();
        return null;
    }

    public static bool TryOpenExisting(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out EventWaitHandle? result)
    {
        result = OpenExisting(name);
        return true;
    }

    public bool Set()
    {
        Object.Set();
        return true;
    }

    public bool Reset()
    {
        Object.Reset();
        return true;
    }

    private protected override void Signal() => Object.Set();
}
