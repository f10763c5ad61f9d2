using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks;

/// <summary>A task with a result that needs no object if it is complete already.</summary>
[AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder<>))]
public readonly partial struct ValueTask<TResult> : IEquatable<ValueTask<TResult>>
{
    internal readonly object? _obj;   // null, a Task<TResult> or an IValueTaskSource<TResult>; the first field, which awaiters rely on
    internal readonly TResult? _result;
    internal readonly short _token;
    internal readonly bool _continueOnCapturedContext;

    public ValueTask(TResult result)
    {
        _result = result;
        _continueOnCapturedContext = true;
    }

    public ValueTask(Task<TResult> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        _obj = task;
        _continueOnCapturedContext = true;
    }

    public ValueTask(IValueTaskSource<TResult> source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        _obj = source;
        _token = token;
        _continueOnCapturedContext = true;
    }

    private ValueTask(object? obj, TResult? result, short token, bool continueOnCapturedContext)
    {
        _obj = obj;
        _result = result;
        _token = token;
        _continueOnCapturedContext = continueOnCapturedContext;
    }

    public bool IsCompleted => _obj is null || (_obj is Task task ? task.IsCompleted : Source.GetStatus(_token) != ValueTaskSourceStatus.Pending);
    public bool IsCompletedSuccessfully => _obj is null || (_obj is Task task ? task.IsCompletedSuccessfully : Source.GetStatus(_token) == ValueTaskSourceStatus.Succeeded);
    public bool IsFaulted => _obj is not null && (_obj is Task task ? task.IsFaulted : Source.GetStatus(_token) == ValueTaskSourceStatus.Faulted);
    public bool IsCanceled => _obj is not null && (_obj is Task task ? task.IsCanceled : Source.GetStatus(_token) == ValueTaskSourceStatus.Canceled);
    internal IValueTaskSource<TResult> Source => Unsafe.As<IValueTaskSource<TResult>>(_obj!);

    public TResult Result
    {
        [StackTraceHidden]
        get => _obj is null ? _result! : End();
    }

    /// <summary>Ends the operation: its result or its failure.</summary>
    [StackTraceHidden]
    private TResult End()
    {
        if (_obj is not Task<TResult> task) return Source.GetResult(_token);
        if (!task.IsCompletedSuccessfully) TaskAwaiting.End(task);
        return task._result!;
    }

    public Task<TResult> AsTask() => _obj is null ? Task.FromResult(_result!) : _obj as Task<TResult> ?? ValueTaskSourcePromise<TResult>.Of(Source, _token);
    public ValueTask<TResult> Preserve() => _obj is null ? this : new ValueTask<TResult>(AsTask());
    public ValueTaskAwaiter<TResult> GetAwaiter() => new(this);
    public ConfiguredValueTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new(new ValueTask<TResult>(_obj, _result, _token, continueOnCapturedContext));

    /// <summary>Calls back at the end.</summary>
    internal void OnCompleted(Action continuation, bool onContext, bool flow)
    {
        if (_obj is Task task) TaskAwaiting.Add(task, continuation, onContext, flow);
        else if (_obj is null) TaskAwaiting.Add(Task.CompletedTask, continuation, onContext, flow);
        else Source.OnCompleted(static continuation => ((Action)continuation!)(), continuation, _token,
            (onContext ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : 0) | (flow ? ValueTaskSourceOnCompletedFlags.FlowExecutionContext : 0));
    }

    public override int GetHashCode() => _obj is not null ? _obj.GetHashCode() : _result is not null ? _result.GetHashCode() : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueTask<TResult> other && Equals(other);
    public bool Equals(ValueTask<TResult> other) => _obj is null && other._obj is null ? System.Collections.Generic.EqualityComparer<TResult>.Default.Equals(_result, other._result) : _obj == other._obj && _token == other._token;
    public static bool operator ==(ValueTask<TResult> left, ValueTask<TResult> right) => left.Equals(right);
    public static bool operator !=(ValueTask<TResult> left, ValueTask<TResult> right) => !left.Equals(right);

    /// <summary>The result as text if it is there, else nothing.</summary>
    public override string? ToString() => IsCompletedSuccessfully && Result is { } result ? result.ToString() : "";
}
