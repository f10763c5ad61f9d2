namespace System.Runtime.CompilerServices;

/// <summary>An async disposable and where its user goes on.</summary>
public readonly struct ConfiguredAsyncDisposable
{
    private readonly IAsyncDisposable _source;
    private readonly bool _continueOnCapturedContext;

    internal ConfiguredAsyncDisposable(IAsyncDisposable source, bool continueOnCapturedContext)
    {
        _source = source;
        _continueOnCapturedContext = continueOnCapturedContext;
    }

    public ConfiguredValueTaskAwaitable DisposeAsync() => _source.DisposeAsync().ConfigureAwait(_continueOnCapturedContext);
}
