using System.Threading.Tasks.Sources;

namespace System.Threading.Tasks;

/// <summary>The task that ValueTask.AsTask makes of a source.</summary>
internal sealed class ValueTaskSourcePromise : Task<VoidTaskResult>
{
    private readonly IValueTaskSource _source;
    private readonly short _token;

    private ValueTaskSourcePromise(IValueTaskSource source, short token)
    {
        _source = source;
        _token = token;
    }

    internal static Task Of(IValueTaskSource source, short token)
    {
        ValueTaskSourcePromise promise = new(source, token);
        if (source.GetStatus(token) != ValueTaskSourceStatus.Pending) promise.Finish();
        else source.OnCompleted(static promise => ((ValueTaskSourcePromise)promise!).Finish(), promise, token, ValueTaskSourceOnCompletedFlags.None);
        return promise;
    }

    private void Finish()
    {
        try
        {
            _source.GetResult(_token);
        }
        catch (Exception e)
        {
            EndThrown(e);
            return;
        }
        End();
    }
}

/// <summary>The task that ValueTask.AsTask makes of a source with a result.</summary>
internal sealed class ValueTaskSourcePromise<TResult> : Task<TResult>
{
    private readonly IValueTaskSource<TResult> _source;
    private readonly short _token;

    private ValueTaskSourcePromise(IValueTaskSource<TResult> source, short token)
    {
        _source = source;
        _token = token;
    }

    internal static Task<TResult> Of(IValueTaskSource<TResult> source, short token)
    {
        ValueTaskSourcePromise<TResult> promise = new(source, token);
        if (source.GetStatus(token) != ValueTaskSourceStatus.Pending) promise.Finish();
        else source.OnCompleted(static promise => ((ValueTaskSourcePromise<TResult>)promise!).Finish(), promise, token, ValueTaskSourceOnCompletedFlags.None);
        return promise;
    }

    private void Finish()
    {
        try
        {
            _result = _source.GetResult(_token);
        }
        catch (Exception e)
        {
            EndThrown(e);
            return;
        }
        End();
    }
}
