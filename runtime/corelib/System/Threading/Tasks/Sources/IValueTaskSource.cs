namespace System.Threading.Tasks.Sources;

/// <summary>What a ValueTask can stand on instead of a task.</summary>
public interface IValueTaskSource
{
    ValueTaskSourceStatus GetStatus(short token);
    void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags);
    void GetResult(short token);
}

/// <summary>What a ValueTask with a result can stand on instead of a task.</summary>
public interface IValueTaskSource<out TResult>
{
    ValueTaskSourceStatus GetStatus(short token);
    void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags);
    TResult GetResult(short token);
}
