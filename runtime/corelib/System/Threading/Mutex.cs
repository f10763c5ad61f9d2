using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System.Threading;

/// <summary>A lock that threads own and wait for like an event.</summary>
public sealed class Mutex : WaitHandle
{
    public Mutex() : this(false) { }
    public Mutex(bool initiallyOwned) => _object = WaitObject.NewMutex(initiallyOwned);
    public Mutex(bool initiallyOwned, string? name) : this(initiallyOwned) => CheckUnnamed(name);
    public Mutex(bool initiallyOwned, string? name, out bool createdNew) : this(initiallyOwned, name) => createdNew = true;

    public static Mutex OpenExisting(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ThrowNamed();
        return null;
    }

    public static bool TryOpenExisting(string name, [NotNullWhen(true)] out Mutex? result)
    {
        result = OpenExisting(name);
        return true;
    }

    public void ReleaseMutex()
    {
        if (!Object.ReleaseOwned()) throw new ApplicationException("Object synchronization method was called from an unsynchronized block of code.");
    }

    private protected override void Signal() => ReleaseMutex();
}
