using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>Tells an operation that nobody wants its result any more.</summary>
public readonly partial struct CancellationToken : IEquatable<CancellationToken>
{
    private readonly CancellationTokenSource? _source;

    internal CancellationToken(CancellationTokenSource? source) => _source = source;
    public CancellationToken(bool canceled) : this(canceled ? CancellationTokenSource.Canceled : null) { }

    public static CancellationToken None => default;
    public bool IsCancellationRequested => _source is not null && _source.IsCancellationRequested;
    public bool CanBeCanceled => _source is not null;

    public CancellationTokenRegistration Register(Action callback) => Register(callback, false);

    public CancellationTokenRegistration Register(Action callback, bool useSynchronizationContext)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Register(static (state, _) => ((Action)state!)(), callback, useSynchronizationContext, true);
    }

    public CancellationTokenRegistration Register(Action<object?> callback, object? state) => Register(callback, state, false);

    public CancellationTokenRegistration Register(Action<object?> callback, object? state, bool useSynchronizationContext)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Register(callback, state, useSynchronizationContext, true);
    }

    public CancellationTokenRegistration Register(Action<object?, CancellationToken> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Register(callback, state, false, true);
    }

    public CancellationTokenRegistration UnsafeRegister(Action<object?> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Register(callback, state, false, false);
    }

    public CancellationTokenRegistration UnsafeRegister(Action<object?, CancellationToken> callback, object? state)
    {
        ArgumentNullException.ThrowIfNull(callback);
        return Register(callback, state, false, false);
    }

    private CancellationTokenRegistration Register(Delegate callback, object? state, bool onContext, bool flow) =>
        _source is null ? default : _source.Register(callback, state, onContext ? SynchronizationContext.Current : null, flow ? ExecutionContext.CaptureForFlow() : null);

    private CancellationTokenRegistration Register(Action<object?, CancellationToken> callback, object? state, bool onContext, bool flow) => Register((Delegate)callback, state, onContext, flow);

    public void ThrowIfCancellationRequested()
    {
        if (IsCancellationRequested) throw new OperationCanceledException(this);
    }

    public bool Equals(CancellationToken other) => _source == other._source;
    public override bool Equals([NotNullWhen(true)] object? other) => other is CancellationToken token && Equals(token);
    public override int GetHashCode() => (_source ?? CancellationTokenSource.NeverCanceled).GetHashCode();
    public static bool operator ==(CancellationToken left, CancellationToken right) => left.Equals(right);
    public static bool operator !=(CancellationToken left, CancellationToken right) => !left.Equals(right);
}
