using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>What a context knows of an AsyncLocal.</summary>
internal interface IAsyncLocal
{
    bool Notifies { get; }
    void Changed(object? previous, object? current, bool contextChanged);
}

/// <summary>A value that belongs to an asynchronous flow of control.</summary>
public sealed class AsyncLocal<T> : IAsyncLocal
{
    private readonly Action<AsyncLocalValueChangedArgs<T>>? _handler;

    public AsyncLocal() { }

    public AsyncLocal(Action<AsyncLocalValueChangedArgs<T>>? valueChangedHandler)
    {
        _handler = valueChangedHandler;
        AsyncLocalNotifications.Raiser ??= new AsyncLocalNotifications.Active();
    }

    [MaybeNull]
    public T Value
    {
        get => ExecutionContext.GetValue(this) is { } value ? (T)value : default;
        set => ExecutionContext.SetValue(this, value, _handler is not null);
    }

    bool IAsyncLocal.Notifies => _handler is not null;

    void IAsyncLocal.Changed(object? previous, object? current, bool contextChanged) =>
        _handler!(new AsyncLocalValueChangedArgs<T>(previous is null ? default : (T)previous, current is null ? default : (T)current, contextChanged));
}
