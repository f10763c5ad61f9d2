using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>A callback of a token, to be taken back.</summary>
public readonly struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable, IAsyncDisposable
{
    private readonly CancellationCallback? _callback;
    private readonly CancellationTokenSource? _source;

    internal CancellationTokenRegistration(CancellationCallback callback, CancellationTokenSource source)
    {
        _callback = callback;
        _source = source;
    }

    public CancellationToken Token => new(_source);

    /// <summary>Takes the callback back; if it is running on another thread, waits for its end.</summary>
    public void Dispose()
    {
        if (_callback is not null && !_source!.Remove(_callback)) _source.WaitForCallback(_callback);
    }

    public ValueTask DisposeAsync()
    {
        if (_callback is not null && !_source!.Remove(_callback) && _source.IsRunningElsewhere(_callback)) return new ValueTask(_source.CallbackEnd(_callback));
        return default;
    }

    /// <summary>False if the callback has run, is running or was taken back.</summary>
    public bool Unregister() => _callback is not null && _source!.Remove(_callback);

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is CancellationTokenRegistration other && Equals(other);
    public bool Equals(CancellationTokenRegistration other) => _callback == other._callback;
    public override int GetHashCode() => _callback?.GetHashCode() ?? 0;
    public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right) => left.Equals(right);
    public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right) => !left.Equals(right);
}
