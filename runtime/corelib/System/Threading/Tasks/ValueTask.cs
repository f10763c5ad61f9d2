using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks;

/// <summary>A task without a result that needs no object if it is complete already.</summary>
[AsyncMethodBuilder(typeof(AsyncValueTaskMethodBuilder))]
public readonly partial struct ValueTask : IEquatable<ValueTask>
{
    internal readonly object? _obj;   // null, a Task or an IValueTaskSource; the first field, which awaiters rely on
    internal readonly short _token;
    internal readonly bool _continueOnCapturedContext;

    public ValueTask(Task task)
    {
        ArgumentNullException.ThrowIfNull(task);
        _obj = task;
        _continueOnCapturedContext = true;
    }

    public ValueTask(IValueTaskSource source, short token)
    {
        ArgumentNullException.ThrowIfNull(source);
        _obj = source;
        _token = token;
        _continueOnCapturedContext = true;
    }

    private ValueTask(object? obj, short token, bool continueOnCapturedContext)
    {
        _obj = obj;
        _token = token;
        _continueOnCapturedContext = continueOnCapturedContext;
    }

    public bool IsCompleted => _obj is null || (_obj is Task task ? task.IsCompleted : Source.GetStatus(_token) != ValueTaskSourceStatus.Pending);
    public bool IsCompletedSuccessfully => _obj is null || (_obj is Task task ? task.IsCompletedSuccessfully : Source.GetStatus(_token) == ValueTaskSourceStatus.Succeeded);
    public bool IsFaulted => _obj is not null && (_obj is Task task ? task.IsFaulted : Source.GetStatus(_token) == ValueTaskSourceStatus.Faulted);
    public bool IsCanceled => _obj is not null && (_obj is Task task ? task.IsCanceled : Source.GetStatus(_token) == ValueTaskSourceStatus.Canceled);
    internal IValueTaskSource Source => Unsafe.As<IValueTaskSource>(_obj!);

    /// <summary>Ends the operation: throws its failure.</summary>
    [StackTraceHidden]
    internal void End()
    {
        if (_obj is null) return;
        if (_obj is not Task task) Source.GetResult(_token);
        else if (!task.IsCompletedSuccessfully) TaskAwaiting.End(task);
    }

    public Task AsTask() => _obj is null ? Task.CompletedTask : _obj as Task ?? ValueTaskSourcePromise.Of(Source, _token);
    public ValueTask Preserve() => _obj is null ? this : new ValueTask(AsTask());
    public ValueTaskAwaiter GetAwaiter() => new(this);
    public ConfiguredValueTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new(new ValueTask(_obj, _token, continueOnCapturedContext));

    /// <summary>Calls back at the end.</summary>
    internal void OnCompleted(Action continuation, bool onContext, bool flow)
    {
        if (_obj is Task task) TaskAwaiting.Add(task, continuation, onContext, flow);
        else if (_obj is null) TaskAwaiting.Add(Task.CompletedTask, continuation, onContext, flow);
        else Source.OnCompleted(static continuation => ((Action)continuation!)(), continuation, _token,
            (onContext ? ValueTaskSourceOnCompletedFlags.UseSchedulingContext : 0) | (flow ? ValueTaskSourceOnCompletedFlags.FlowExecutionContext : 0));
    }

    public override int GetHashCode() => _obj?.GetHashCode() ?? 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueTask other && Equals(other);
    public bool Equals(ValueTask other) => _obj == other._obj && _token == other._token;
    public static bool operator ==(ValueTask left, ValueTask right) => left.Equals(right);
    public static bool operator !=(ValueTask left, ValueTask right) => !left.Equals(right);

    public static ValueTask CompletedTask => default;
    public static ValueTask<TResult> FromResult<TResult>(TResult result) => new(result);
    public static ValueTask FromCanceled(CancellationToken cancellationToken) => new(Task.FromCanceled(cancellationToken));
    public static ValueTask<TResult> FromCanceled<TResult>(CancellationToken cancellationToken) => new(Task.FromCanceled<TResult>(cancellationToken));
    public static ValueTask FromException(Exception exception) => new(Task.FromException(exception));
    public static ValueTask<TResult> FromException<TResult>(Exception exception) => new(Task.FromException<TResult>(exception));
}
