// This file waits for wait objects: takes what is available at once, or queues up and sleeps.
using System.Threading;

namespace Internal.Runtime;

/// <summary>A waiter's place in the queue of one of its objects.</summary>
internal sealed class WaitNode
{
    internal readonly Waiter Waiter;
    internal readonly WaitObject Object;
    internal readonly int Index;
    internal WaitNode? Next, Previous;

    internal WaitNode(Waiter waiter, WaitObject waited, int index)
    {
        Waiter = waiter;
        Object = waited;
        Index = index;
    }
}

/// <summary>A thread that waits, for one of its objects or for all of them together.</summary>
internal sealed class Waiter
{
    internal const int Waiting = 0, First = 1;

    internal int Result = Waiting; // First + the index of the object it got; what it sleeps on
    internal bool Abandoned;
    internal Waiter? NextAwake;
    private readonly Thread _thread;
    private readonly WaitNode[] _nodes;
    private readonly bool _all;

    internal Waiter(Thread thread, WaitObject[] objects, bool all)
    {
        _thread = thread;
        _all = all;
        _nodes = new WaitNode[objects.Length];
        for (int i = 0; i < objects.Length; i++) _nodes[i] = new WaitNode(this, objects[i], i);
    }

    internal void Enqueue()
    {
        foreach (WaitNode node in _nodes) node.Object.Add(node);
    }

    internal void Dequeue()
    {
        foreach (WaitNode node in _nodes) node.Object.Remove(node);
    }

    /// <summary>Whether it can be satisfied, given that one of its objects is available.</summary>
    internal bool IsReady()
    {
        if (!_all) return true;
        foreach (WaitNode node in _nodes)
            if (!node.Object.IsFor(_thread)) return false;
        return true;
    }

    /// <summary>Takes the object of an index, or all, and leaves the queues.</summary>
    internal void Satisfy(int index)
    {
        Dequeue();
        foreach (WaitNode node in _nodes)
            if (_all || node.Index == index) Abandoned |= node.Object.Take(_thread);
        Volatile.Write(ref Result, First + index);
    }
}

internal sealed partial class WaitObject
{
    internal const int TimedOut = -1;

    /// <summary>
    /// Waits for one of the objects, or for all. Returns the index of what it got (for all 0 or any other), or
    /// TimedOut; abandoned says that a mutex among it was left by an ended thread.
    /// </summary>
    internal static int Wait(WaitObject[] objects, bool all, int milliseconds, out bool abandoned)
    {
        Thread thread = Thread.CurrentThread;
        s_lock.Enter();
        int index = TakeAtOnce(objects, all, thread, out abandoned);
        if (index != TimedOut || milliseconds == 0)
        {
            s_lock.Exit();
            return index;
        }
        s_lock.Exit(); // the memory for the waiter may be missing
        Waiter waiter = new(thread, objects, all);
        s_lock.Enter();
        index = TakeAtOnce(objects, all, thread, out abandoned);
        if (index == TimedOut) waiter.Enqueue();
        s_lock.Exit();
        return index == TimedOut ? Sleep(waiter, thread, Futex.Deadline(milliseconds), out abandoned) : index;
    }

    private static int TakeAtOnce(WaitObject[] objects, bool all, Thread thread, out bool abandoned)
    {
        abandoned = false;
        for (int i = 0; i < objects.Length; i++)
        {
            bool available = objects[i].IsFor(thread);
            if (all && !available) return TimedOut;
            if (all || !available) continue;
            abandoned = objects[i].Take(thread);
            return i;
        }
        if (!all) return TimedOut;
        foreach (WaitObject waited in objects) abandoned |= waited.Take(thread);
        return 0;
    }

    private static int Sleep(Waiter waiter, Thread thread, long deadline, out bool abandoned)
    {
        try
        {
            while (Volatile.Read(ref waiter.Result) == Waiter.Waiting)
                if (!Thread.Block(ref waiter.Result, Waiter.Waiting, deadline)) break;
        }
        catch (ThreadInterruptedException)
        {
            if (GiveUp(waiter)) throw;
            thread.Interrupt(); // it has got what it waited for: the interruption is for the next wait
        }
        bool timedOut = Volatile.Read(ref waiter.Result) == Waiter.Waiting && GiveUp(waiter);
        abandoned = waiter.Abandoned;
        return timedOut ? TimedOut : waiter.Result - Waiter.First;
    }

    /// <summary>Leaves the queues; false if the waiter was satisfied meanwhile.</summary>
    private static bool GiveUp(Waiter waiter)
    {
        s_lock.Enter();
        bool waits = waiter.Result == Waiter.Waiting;
        if (waits) waiter.Dequeue();
        s_lock.Exit();
        return waits;
    }
}
