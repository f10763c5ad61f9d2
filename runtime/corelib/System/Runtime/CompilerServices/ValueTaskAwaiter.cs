using System.Diagnostics;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>An awaiter whose first field is what its ValueTask stands on: perhaps a task.</summary>
internal interface IValueTaskAwaiter;

public readonly struct ValueTaskAwaiter : ICriticalNotifyCompletion, IValueTaskAwaiter
{
    private readonly ValueTask _value;

    internal ValueTaskAwaiter(ValueTask value) => _value = value;

    public bool IsCompleted => _value.IsCompleted;
    public void OnCompleted(Action continuation) => _value.OnCompleted(continuation, true, true);
    public void UnsafeOnCompleted(Action continuation) => _value.OnCompleted(continuation, true, false);

    [StackTraceHidden]
    public void GetResult() => _value.End();
}

public readonly struct ValueTaskAwaiter<TResult> : ICriticalNotifyCompletion, IValueTaskAwaiter
{
    private readonly ValueTask<TResult> _value;

    internal ValueTaskAwaiter(ValueTask<TResult> value) => _value = value;

    public bool IsCompleted => _value.IsCompleted;
    public void OnCompleted(Action continuation) => _value.OnCompleted(continuation, true, true);
    public void UnsafeOnCompleted(Action continuation) => _value.OnCompleted(continuation, true, false);

    [StackTraceHidden]
    public TResult GetResult() => _value.Result;
}
