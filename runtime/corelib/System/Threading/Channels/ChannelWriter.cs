using System.Threading.Tasks;

namespace System.Threading.Channels;

/// <summary>The end of a channel that items go into.</summary>
public abstract class ChannelWriter<T>
{
    public virtual bool TryComplete(Exception? error = null) => false;
    public abstract bool TryWrite(T item);
    public abstract ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default);

    public virtual ValueTask WriteAsync(T item, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled(cancellationToken) : TryWrite(item) ? default : WriteLater(item, cancellationToken);

    private async ValueTask WriteLater(T item, CancellationToken cancellationToken)
    {
        do
            if (!await WaitToWriteAsync(cancellationToken).ConfigureAwait(false)) throw new ChannelClosedException();
        while (!TryWrite(item));
    }

    public void Complete(Exception? error = null)
    {
        if (!TryComplete(error)) throw new ChannelClosedException();
    }
}
