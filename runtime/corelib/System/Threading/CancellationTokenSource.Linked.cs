// This file holds sources that are canceled when one of several tokens is.
namespace System.Threading;

public partial class CancellationTokenSource
{
    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token) => new LinkedSource([token]);
    public static CancellationTokenSource CreateLinkedTokenSource(CancellationToken token1, CancellationToken token2) => new LinkedSource([token1, token2]);

    public static CancellationTokenSource CreateLinkedTokenSource(params CancellationToken[] tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return CreateLinkedTokenSource((ReadOnlySpan<CancellationToken>)tokens);
    }

    public static CancellationTokenSource CreateLinkedTokenSource(params ReadOnlySpan<CancellationToken> tokens)
    {
        if (tokens.Length == 0) ThrowHelper.Argument("No tokens were supplied.");
        return new LinkedSource(tokens);
    }

    private sealed class LinkedSource : CancellationTokenSource
    {
        private readonly CancellationTokenRegistration[] _links;

        internal LinkedSource(ReadOnlySpan<CancellationToken> tokens)
        {
            _links = new CancellationTokenRegistration[tokens.Length];
            for (int i = 0; i < tokens.Length; i++)
                if (tokens[i].CanBeCanceled) _links[i] = tokens[i].UnsafeRegister(static source => ((CancellationTokenSource)source!).Notify(false), this);
        }

        protected override void Dispose(bool disposing)
        {
            if (!disposing || _disposed) return;
            foreach (CancellationTokenRegistration link in _links) link.Dispose();
            base.Dispose(disposing);
        }
    }
}
