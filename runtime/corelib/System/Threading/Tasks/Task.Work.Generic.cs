// This file makes tasks of delegates that return a value.

namespace System.Threading.Tasks;

public partial class Task<TResult>
{
    public Task(Func<TResult> function) : base(function, null, default, TaskCreationOptions.None, 0, null) { }
    public Task(Func<TResult> function, CancellationToken cancellationToken) : base(function, null, cancellationToken, TaskCreationOptions.None, 0, null) { }
    public Task(Func<TResult> function, TaskCreationOptions creationOptions) : base(function, null, default, creationOptions, 0, null) { }
    public Task(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : base(function, null, cancellationToken, creationOptions, 0, null) { }
    public Task(Func<object?, TResult> function, object? state) : base(function, state, default, TaskCreationOptions.None, 0, null) { }
    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) : base(function, state, cancellationToken, TaskCreationOptions.None, 0, null) { }
    public Task(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) : base(function, state, default, creationOptions, 0, null) { }
    public Task(Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : base(function, state, cancellationToken, creationOptions, 0, null) { }
    internal Task(Delegate function, object? state, CancellationToken token, TaskCreationOptions options, int internalOptions, TaskScheduler? scheduler) : base(function, state, token, options, internalOptions, scheduler) { }

    public static new TaskFactory<TResult> Factory { get; } = new();

    internal override void Invoke(Delegate work) => _result = work is Func<TResult> function ? function() : ((Func<object?, TResult>)work)(AsyncState);
}
