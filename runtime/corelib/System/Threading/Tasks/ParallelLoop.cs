// This file runs parallel loops. The calling thread works too; helpers are queued one after the other, each by the one before, as
// long as there is something to do. If nothing moves for a while, because what runs is waiting for what does not, another helper comes.
using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>The state that the workers of a loop share.</summary>
internal abstract class ParallelLoop(ParallelOptions options)
{
    private const int Running = 0, Exceptional = 1, Broken = 2, Stopped = 4, Canceled = 8;
    private const int StalledMilliseconds = 250;

    private readonly List<Exception> _failures = [];
    private readonly List<Task> _helpers = [];
    private int _flags;
    private long _lowestBreak = long.MaxValue;
    private bool _closed;

    /// <summary>Changes whenever a worker takes something to do.</summary>
    protected internal long Progress;

    protected ParallelOptions Options => options;
    protected int Degree => options.MaxDegreeOfParallelism > 0 ? options.MaxDegreeOfParallelism : Environment.ProcessorCount;

    internal bool IsStopped => (Volatile.Read(ref _flags) & Stopped) != 0;
    internal bool IsExceptional => (Volatile.Read(ref _flags) & Exceptional) != 0;
    internal long? LowestBreak => (Volatile.Read(ref _flags) & Broken) != 0 ? Interlocked.Read(ref _lowestBreak) : null;

    /// <summary>Whether an iteration should not begin, or, if it runs, should end.</summary>
    internal bool Ends(long iteration, bool running)
    {
        int flags = Volatile.Read(ref _flags);
        if (flags == Running) return CheckToken();
        return (flags & (Exceptional | Stopped | Canceled)) != 0 || iteration > Interlocked.Read(ref _lowestBreak) || CheckToken();
    }

    private bool CheckToken()
    {
        if (!options.CancellationToken.IsCancellationRequested) return false;
        Interlocked.Or(ref _flags, Canceled);
        return true;
    }

    internal void Stop()
    {
        if ((Interlocked.Or(ref _flags, Stopped) & Broken) != 0) ThrowHelper.InvalidOperation("Stop was called after Break was called.");
    }

    internal void Break(long iteration)
    {
        if ((Volatile.Read(ref _flags) & Stopped) != 0) ThrowHelper.InvalidOperation("Break was called after Stop was called.");
        for (long lowest = Interlocked.Read(ref _lowestBreak); iteration < lowest;)
        {
            long seen = Interlocked.CompareExchange(ref _lowestBreak, iteration, lowest);
            if (seen == lowest) break;
            lowest = seen;
        }
        Interlocked.Or(ref _flags, Broken);
    }

    /// <summary>What one worker does: it takes and runs iterations until there are none.</summary>
    protected abstract void Work(ParallelLoopState state);

    /// <summary>Whether another worker would find something to do.</summary>
    protected abstract bool HasMore { get; }

    internal ParallelLoopResult Run()
    {
        options.CancellationToken.ThrowIfCancellationRequested();
        using (Stalls stalls = new(this))
        {
            AddHelper(Degree);
            if (options.EffectiveScheduler is { IsPool: false } scheduler) new Task(RunWorker, null, default, TaskCreationOptions.DenyChildAttach, 0, null).RunSynchronously(scheduler);
            else RunWorker();
        }
        WaitForHelpers();
        ThrowFailures();
        return new ParallelLoopResult { _completed = _flags == Running, _lowestBreak = LowestBreak };
    }

    private void RunWorker()
    {
        try
        {
            Work(new ParallelLoopState(this));
        }
        catch (Exception e)
        {
            Interlocked.Or(ref _flags, Exceptional);
            lock (_failures) _failures.Add(e);
        }
    }

    private void Help()
    {
        AddHelper(Degree);
        RunWorker();
    }

    /// <summary>Queues a helper if there are fewer than so many workers, this thread included.</summary>
    private void AddHelper(int most)
    {
        Task helper;
        lock (_helpers)
        {
            if (_closed || _helpers.Count + 1 >= most || !HasMore) return;
            helper = new Task(Help, null, default, TaskCreationOptions.DenyChildAttach, 0, options.EffectiveScheduler);
            _helpers.Add(helper);
        }
        helper.EnqueueQuietly();
    }

    private void WaitForHelpers()
    {
        lock (_helpers) _closed = true;
        foreach (Task helper in _helpers)
        {
            helper.CancelUnstarted();
            helper.WaitForEnd();
        }
    }

    private void ThrowFailures()
    {
        CancellationToken token = options.CancellationToken;
        if (_failures.Count > 0 && !(token.IsCancellationRequested && _failures.TrueForAll(e => e is OperationCanceledException canceled && canceled.CancellationToken == token)))
            throw new AggregateException(_failures.ToArray());
        if (_failures.Count > 0 || (_flags & Canceled) != 0) throw new OperationCanceledException(token);
    }

    /// <summary>Looks from time to time whether the loop moves.</summary>
    private sealed class Stalls : TimerEntry, IDisposable
    {
        private readonly ParallelLoop _loop;
        private long _seen = -1;

        internal Stalls(ParallelLoop loop)
        {
            _loop = loop;
            if (loop.Options.MaxDegreeOfParallelism != 1) TimerQueue.Change(this, StalledMilliseconds, StalledMilliseconds);
        }

        internal override void Fire()
        {
            long progress = Volatile.Read(ref _loop.Progress);
            if (progress == _seen) _loop.AddHelper(_loop.Options.MaxDegreeOfParallelism > 0 ? _loop.Options.MaxDegreeOfParallelism : int.MaxValue);
            _seen = progress;
        }

        public void Dispose() => TimerQueue.Close(this);
    }
}

/// <summary>A loop whose workers carry a value from iteration to iteration.</summary>
internal abstract class ParallelLoop<TLocal>(ParallelOptions options, Func<TLocal>? begin, Action<TLocal>? end) : ParallelLoop(options)
{
    protected override void Work(ParallelLoopState state)
    {
        TLocal local = begin is null ? default! : begin();
        try
        {
            Iterate(state, ref local);
        }
        finally
        {
            end?.Invoke(local);
        }
    }

    protected abstract void Iterate(ParallelLoopState state, ref TLocal local);
}

/// <summary>A loop over numbers: workers take ranges, large ones at first.</summary>
internal sealed class RangeLoop<TLocal>(long from, long to, ParallelOptions options, Func<TLocal>? begin, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal>? end) : ParallelLoop<TLocal>(options, begin, end)
{
    private const int RangesPerWorker = 4;
    private long _next = from;

    protected override bool HasMore => Interlocked.Read(ref _next) < to;

    private bool TryTake(out long first, out long last)
    {
        first = Interlocked.Read(ref _next);
        while (true)
        {
            last = first;
            if (first >= to) return false;
            last = first + Math.Max(1, (to - first) / (Degree * RangesPerWorker));
            long seen = Interlocked.CompareExchange(ref _next, last, first);
            if (seen == first) break;
            first = seen;
        }
        Interlocked.Increment(ref Progress);
        return true;
    }

    protected override void Iterate(ParallelLoopState state, ref TLocal local)
    {
        while (TryTake(out long first, out long last))
            for (long i = first; i < last; i++)
            {
                if (Ends(i, false)) return;
                state.Iteration = i;
                local = body(i, state, local);
            }
    }
}

/// <summary>A loop over a sequence: workers take an item at a time.</summary>
internal sealed class SequenceLoop<T, TLocal>(IEnumerable<KeyValuePair<long, T>> partitions, ParallelOptions options, Func<TLocal>? begin, Func<T, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal>? end) : ParallelLoop<TLocal>(options, begin, end)
{
    private bool _over;

    protected override bool HasMore => !Volatile.Read(ref _over);

    protected override void Iterate(ParallelLoopState state, ref TLocal local)
    {
        foreach (KeyValuePair<long, T> pair in partitions)
        {
            if (Ends(pair.Key, false)) break;
            Interlocked.Increment(ref Progress);
            state.Iteration = pair.Key;
            local = body(pair.Value, state, pair.Key, local);
        }
        Volatile.Write(ref _over, true);
    }
}
