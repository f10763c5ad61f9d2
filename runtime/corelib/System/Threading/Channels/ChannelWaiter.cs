using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading.Channels;

/// <summary>Somebody who waits at a channel.</summary>
internal sealed class ChannelWaiter<TResult>(TaskCreationOptions options, object gate, LinkedList<ChannelWaiter<TResult>> list) : Task<TResult>(options, null)
{
    private CancellationTokenRegistration _registration;

    internal TResult? Item;   // of a writer: what it writes

    /// <summary>Waits in the list; called with the gate locked.</summary>
    internal ChannelWaiter<TResult> Wait(CancellationToken token)
    {
        list.AddLast(this);
        _registration = token.UnsafeRegister(static (waiter, token) => ((ChannelWaiter<TResult>)waiter!).Cancel(token), this);
        return this;
    }

    private void Cancel(CancellationToken token)
    {
        lock (gate) list.Remove(this);
        TrySetCanceled(token);
    }

    /// <summary>Ends the wait if it was not canceled.</summary>
    internal bool Serve(TResult result)
    {
        if (!TrySetResult(result)) return false;
        _registration.Unregister();
        return true;
    }

    internal void Fail(Exception e)
    {
        if (TrySetException(e)) _registration.Unregister();
    }
}
