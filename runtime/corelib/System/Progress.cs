using System.Threading;

namespace System;

/// <summary>Reports progress where it was made.</summary>
public class Progress<T> : IProgress<T>
{
    private readonly SynchronizationContext _context = SynchronizationContext.Current ?? new SynchronizationContext();
    private readonly Action<T>? _handler;

    public Progress() { }

    public Progress(Action<T> handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        _handler = handler;
    }

    public event EventHandler<T>? ProgressChanged;

    protected virtual void OnReport(T value)
    {
        if (_handler is not null || ProgressChanged is not null) _context.Post(Call, value);
    }

    void IProgress<T>.Report(T value) => OnReport(value);

    private void Call(object? state)
    {
        T value = (T)state!;
        _handler?.Invoke(value);
        ProgressChanged?.Invoke(this, value);
    }
}
