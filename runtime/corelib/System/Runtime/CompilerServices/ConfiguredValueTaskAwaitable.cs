using System.Diagnostics;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

public readonly struct ConfiguredValueTaskAwaitable
{
    private readonly ValueTask _value;

    internal ConfiguredValueTaskAwaitable(ValueTask value) => _value = value;

    public ConfiguredValueTaskAwaiter GetAwaiter() => new(_value);

    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly ValueTask _value;

        internal ConfiguredValueTaskAwaiter(ValueTask value) => _value = value;

        public bool IsCompleted => _value.IsCompleted;
        public void OnCompleted(Action continuation) => _value.OnCompleted(continuation, _value._continueOnCapturedContext, true);
        public void UnsafeOnCompleted(Action continuation) => _value.OnCompleted(continuation, _value._continueOnCapturedContext, false);

        [StackTraceHidden]
        public void GetResult() => _value.End();
    }
}

public readonly struct ConfiguredValueTaskAwaitable<TResult>
{
    private readonly ValueTask<TResult> _value;

    internal ConfiguredValueTaskAwaitable(ValueTask<TResult> value) => _value = value;

    public ConfiguredValueTaskAwaiter GetAwaiter() => new(_value);

    public readonly struct ConfiguredValueTaskAwaiter : ICriticalNotifyCompletion
    {
        private readonly ValueTask<TResult> _value;

        internal ConfiguredValueTaskAwaiter(ValueTask<TResult> value) => _value = value;

        public bool IsCompleted => _value.IsCompleted;
        public void OnCompleted(Action continuation) => _value.OnCompleted(continuation, _value._continueOnCapturedContext, true);
        public void UnsafeOnCompleted(Action continuation) => _value.OnCompleted(continuation, _value._continueOnCapturedContext, false);

        [StackTraceHidden]
        public TResult GetResult() => _value.Result;
    }
}
