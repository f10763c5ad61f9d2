using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>Undoes ExecutionContext.SuppressFlow.</summary>
public struct AsyncFlowControl : IEquatable<AsyncFlowControl>, IDisposable
{
    private ExecutionContext? _suppressed;
    private readonly int _thread;

    internal AsyncFlowControl(ExecutionContext suppressed, int thread)
    {
        _suppressed = suppressed;
        _thread = thread;
    }

    public void Undo()
    {
        if (_suppressed is null) return;
        if (_thread != Environment.CurrentManagedThreadId) ThrowHelper.InvalidOperation("AsyncFlowControl object must be used on the thread where it was created.");
        if (!ExecutionContext.IsFlowSuppressed()) ThrowHelper.InvalidOperation("AsyncFlowControl objects can be used to restore flow only on a Context that had its flow suppressed.");
        _suppressed = null;
        ExecutionContext.RestoreFlow();
    }

    public void Dispose() => Undo();
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is AsyncFlowControl other && Equals(other);
    public bool Equals(AsyncFlowControl obj) => _suppressed == obj._suppressed && _thread == obj._thread;
    public override int GetHashCode() => _suppressed?.GetHashCode() ?? 0;
    public static bool operator ==(AsyncFlowControl a, AsyncFlowControl b) => a.Equals(b);
    public static bool operator !=(AsyncFlowControl a, AsyncFlowControl b) => !a.Equals(b);
}
