using System.Diagnostics;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>An awaiter that begins like a ConfiguredTaskAwaiter: a task and options.</summary>
internal interface IConfiguredTaskAwaiter;

public readonly struct ConfiguredTaskAwaitable
{
    private readonly ConfiguredTaskAwaiter _awaiter;

    internal ConfiguredTaskAwaitable(Task task, ConfigureAwaitOptions options) => _awaiter = new ConfiguredTaskAwaiter(task, options);

    public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, IConfiguredTaskAwaiter
    {
        internal readonly Task _task;
        internal readonly ConfigureAwaitOptions _options;

        internal ConfiguredTaskAwaiter(Task task, ConfigureAwaitOptions options)
        {
            _task = task;
            _options = options;
        }

        public bool IsCompleted => (_options & ConfigureAwaitOptions.ForceYielding) == 0 && _task.IsCompleted;
        public void OnCompleted(Action continuation) => TaskAwaiting.Add(_task, continuation, (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0, true);
        public void UnsafeOnCompleted(Action continuation) => TaskAwaiting.Add(_task, continuation, (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0, false);

        [StackTraceHidden]
        public void GetResult()
        {
            if (!_task.IsCompletedSuccessfully) TaskAwaiting.End(_task, _options);
        }
    }
}

public readonly struct ConfiguredTaskAwaitable<TResult>
{
    private readonly ConfiguredTaskAwaiter _awaiter;

    internal ConfiguredTaskAwaitable(Task<TResult> task, ConfigureAwaitOptions options) => _awaiter = new ConfiguredTaskAwaiter(task, options);

    public ConfiguredTaskAwaiter GetAwaiter() => _awaiter;

    public readonly struct ConfiguredTaskAwaiter : ICriticalNotifyCompletion, IConfiguredTaskAwaiter
    {
        private readonly Task<TResult> _task;
        private readonly ConfigureAwaitOptions _options;

        internal ConfiguredTaskAwaiter(Task<TResult> task, ConfigureAwaitOptions options)
        {
            _task = task;
            _options = options;
        }

        public bool IsCompleted => (_options & ConfigureAwaitOptions.ForceYielding) == 0 && _task.IsCompleted;
        public void OnCompleted(Action continuation) => TaskAwaiting.Add(_task, continuation, (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0, true);
        public void UnsafeOnCompleted(Action continuation) => TaskAwaiting.Add(_task, continuation, (_options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0, false);

        [StackTraceHidden]
        public TResult GetResult()
        {
            if (!_task.IsCompletedSuccessfully) TaskAwaiting.End(_task);
            return _task._result!;
        }
    }
}
