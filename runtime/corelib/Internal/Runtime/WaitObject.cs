// This file is what the wait handles share: an object that is available a number of times, and a queue
// of those who wait for it, alone or together with others. One lock guards all of them, since one wait
// may take from several objects at once; it is held for short and never while a thread sleeps.
using System;
using System.Threading;

namespace Internal.Runtime;

internal enum WaitKind
{
    Manual,    // an event that stays set
    Automatic, // an event that one waiter resets
    Counted,   // a semaphore
    Owned,     // a mutex: its count is 1 while nobody owns it
}

internal sealed partial class WaitObject
{
    private static ShortLock s_lock;

    private readonly WaitKind _kind;
    private readonly int _maximum;
    private int _count;
    private WaitNode? _first, _last;

    internal WaitObject(WaitKind kind, int count, int maximum)
    {
        _kind = kind;
        _count = count;
        _maximum = maximum;
    }

    /// <summary>Whether a thread would get it now.</summary>
    internal bool IsFor(Thread thread) => _count > 0 || _kind == WaitKind.Owned && _owner == thread;

    /// <summary>Gives it to a thread. True if it is a mutex whose last owner ended without releasing it.</summary>
    internal bool Take(Thread thread)
    {
        switch (_kind)
        {
            case WaitKind.Automatic:
            case WaitKind.Counted:
                _count--;
                return false;
            case WaitKind.Owned:
                return TakeOwnership(thread);
            default:
                return false;
        }
    }

    /// <summary>Sets an event.</summary>
    internal void Set()
    {
        s_lock.Enter();
        _count = 1;
        ServeAndExit();
    }

    /// <summary>Resets an event.</summary>
    internal void Reset()
    {
        s_lock.Enter();
        _count = 0;
        s_lock.Exit();
    }

    /// <summary>Raises a semaphore's count; returns the old one, or -1 if it would pass the maximum.</summary>
    internal int Release(int count)
    {
        s_lock.Enter();
        int old = _count;
        if (count > _maximum - old)
        {
            s_lock.Exit();
            return -1;
        }
        _count += count;
        ServeAndExit();
        return old;
    }

    /// <summary>Gives what is available to waiters, in the order they came, releases the lock and wakes them.</summary>
    private void ServeAndExit()
    {
        Waiter? first = null, last = null;
        for (WaitNode? node = _first; node is not null && _count > 0;)
        {
            Waiter waiter = node.Waiter;
            if (!waiter.IsReady())
            {
                node = node.Next;
                continue;
            }
            waiter.Satisfy(node.Index);
            if (last is null) first = waiter;
            else last.NextAwake = waiter;
            last = waiter;
            node = _first; // the waiter has left every queue
        }
        s_lock.Exit();
        for (; first is not null; first = first.NextAwake) Futex.Wake(ref first.Result, 1);
    }

    internal void Add(WaitNode node)
    {
        node.Previous = _last;
        if (_last is null) _first = node;
        else _last.Next = node;
        _last = node;
    }

    internal void Remove(WaitNode node)
    {
        if (node.Previous is null) _first = node.Next;
        else node.Previous.Next = node.Next;
        if (node.Next is null) _last = node.Previous;
        else node.Next.Previous = node.Previous;
    }
}
