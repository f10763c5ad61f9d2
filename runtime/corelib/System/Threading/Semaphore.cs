using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System.Threading;

/// <summary>A count that waiters take from.</summary>
public sealed class Semaphore : WaitHandle
{
    public Semaphore(int initialCount, int maximumCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumCount);
        if (initialCount > maximumCount) throw new ArgumentException("The initial count for the semaphore must be greater than or equal to zero and less than the maximum count.");
        _object = new WaitObject(WaitKind.Counted, initialCount, maximumCount);
    }

    public Semaphore(int initialCount, int maximumCount, string? name) : this(initialCount, maximumCount) => CheckUnnamed(name);

    public Semaphore(int initialCount, int maximumCount, string? name, out bool createdNew) : this(initialCount, maximumCount, name) => createdNew = true;

    public static Semaphore OpenExisting(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ThrowNamed();
        return null;
    }

    public static bool TryOpenExisting(string name, [NotNullWhen(true)] out Semaphore? result)
    {
        result = OpenExisting(name);
        return true;
    }

    public int Release() => Release(1);

    public int Release(int releaseCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(releaseCount);
        int old = Object.Release(releaseCount);
        return old >= 0 ? old : throw new SemaphoreFullException();
    }

    private protected override void Signal() => Release(1);
}
