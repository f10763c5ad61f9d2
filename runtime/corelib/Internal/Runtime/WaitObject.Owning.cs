// This file is the part of wait objects that mutexes need: an owner, who may take it again, and a list of what
// each thread owns, which it abandons when it ends.
using System.Threading;

namespace Internal.Runtime;

internal sealed partial class WaitObject
{
    private static int s_watching;

    private Thread? _owner;
    private uint _again; // how often the owner has taken it, less one
    private bool _abandoned;
    private WaitObject? _nextOwned;

    internal static WaitObject NewMutex(bool owned)
    {
        if (Interlocked.Exchange(ref s_watching, 1) == 0) Thread.AddAtEnd(Abandon);
        WaitObject mutex = new(WaitKind.Owned, 1, 1);
        if (owned) Wait([mutex], false, 0, out _);
        return mutex;
    }

    private bool TakeOwnership(Thread thread)
    {
        if (_owner == thread)
        {
            _again++;
            return false;
        }
        _count = 0;
        _owner = thread;
        _nextOwned = thread.Owned;
        thread.Owned = this;
        bool abandoned = _abandoned;
        _abandoned = false;
        return abandoned;
    }

    /// <summary>Releases a mutex once; false if another thread owns it, or none.</summary>
    internal bool ReleaseOwned()
    {
        Thread thread = Thread.CurrentThread;
        s_lock.Enter();
        if (_owner != thread || _again > 0)
        {
            bool mine = _owner == thread;
            if (mine) _again--;
            s_lock.Exit();
            return mine;
        }
        Disown(thread);
        ServeAndExit();
        return true;
    }

    private void Disown(Thread thread)
    {
        if (thread.Owned == this)
        {
            thread.Owned = _nextOwned;
        }
        else
        {
            WaitObject before = thread.Owned!;
            while (before._nextOwned != this) before = before._nextOwned!;
            before._nextOwned = _nextOwned;
        }
        _nextOwned = null;
        _owner = null;
        _again = 0;
        _count = 1;
    }

    private static void Abandon(Thread thread)
    {
        while (thread.Owned is { } mutex)
        {
            s_lock.Enter();
            mutex._abandoned = true;
            mutex.Disown(thread);
            mutex.ServeAndExit();
        }
    }
}
