using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>An async sequence with its token and where its consumer goes on.</summary>
public readonly struct ConfiguredCancelableAsyncEnumerable<T> where T : allows ref struct
{
    private readonly IAsyncEnumerable<T> _enumerable;
    private readonly CancellationToken _token;
    private readonly bool _continueOnCapturedContext;

    internal ConfiguredCancelableAsyncEnumerable(IAsyncEnumerable<T> enumerable, bool continueOnCapturedContext, CancellationToken token)
    {
        _enumerable = enumerable;
        _continueOnCapturedContext = continueOnCapturedContext;
        _token = token;
    }

    public ConfiguredCancelableAsyncEnumerable<T> ConfigureAwait(bool continueOnCapturedContext) => new(_enumerable, continueOnCapturedContext, _token);
    public ConfiguredCancelableAsyncEnumerable<T> WithCancellation(CancellationToken cancellationToken) => new(_enumerable, _continueOnCapturedContext, cancellationToken);
    public Enumerator GetAsyncEnumerator() => new(_enumerable.GetAsyncEnumerator(_token), _continueOnCapturedContext);

    public readonly struct Enumerator
    {
        private readonly IAsyncEnumerator<T> _enumerator;
        private readonly bool _continueOnCapturedContext;

        internal Enumerator(IAsyncEnumerator<T> enumerator, bool continueOnCapturedContext)
        {
            _enumerator = enumerator;
            _continueOnCapturedContext = continueOnCapturedContext;
        }

        public ConfiguredValueTaskAwaitable<bool> MoveNextAsync() => _enumerator.MoveNextAsync().ConfigureAwait(_continueOnCapturedContext);
        public T Current => _enumerator.Current;
        public ConfiguredValueTaskAwaitable DisposeAsync() => _enumerator.DisposeAsync().ConfigureAwait(_continueOnCapturedContext);
    }
}
