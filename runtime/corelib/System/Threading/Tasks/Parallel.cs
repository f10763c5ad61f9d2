// This file holds loops over numbers and several actions at once.
using System.Collections.Generic;

namespace System.Threading.Tasks;

public static partial class Parallel
{
    private static readonly ParallelOptions s_options = new();

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int> body)
    {
        Check(body, s_options);
        return Loop<object?>(fromInclusive, toExclusive, s_options, null, (i, _, _) =>
        {
            body((int)i);
            return null;
        }, null);
    }

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, Action<int, ParallelLoopState> body)
    {
        Check(body, s_options);
        return Loop<object?>(fromInclusive, toExclusive, s_options, null, (i, state, _) =>
        {
            body((int)i, state);
            return null;
        }, null);
    }

    public static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        Check(body, s_options);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return Loop<TLocal>(fromInclusive, toExclusive, s_options, localInit, (i, state, local) => body((int)i, state, local), localFinally);
    }

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int> body)
    {
        Check(body, parallelOptions);
        return Loop<object?>(fromInclusive, toExclusive, parallelOptions, null, (i, _, _) =>
        {
            body((int)i);
            return null;
        }, null);
    }

    public static ParallelLoopResult For(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Action<int, ParallelLoopState> body)
    {
        Check(body, parallelOptions);
        return Loop<object?>(fromInclusive, toExclusive, parallelOptions, null, (i, state, _) =>
        {
            body((int)i, state);
            return null;
        }, null);
    }

    public static ParallelLoopResult For<TLocal>(int fromInclusive, int toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<int, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        Check(body, parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return Loop<TLocal>(fromInclusive, toExclusive, parallelOptions, localInit, (i, state, local) => body((int)i, state, local), localFinally);
    }

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long> body)
    {
        Check(body, s_options);
        return Loop<object?>(fromInclusive, toExclusive, s_options, null, (i, _, _) =>
        {
            body(i);
            return null;
        }, null);
    }

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, Action<long, ParallelLoopState> body)
    {
        Check(body, s_options);
        return Loop<object?>(fromInclusive, toExclusive, s_options, null, (i, state, _) =>
        {
            body(i, state);
            return null;
        }, null);
    }

    public static ParallelLoopResult For<TLocal>(long fromInclusive, long toExclusive, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        Check(body, s_options);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return Loop<TLocal>(fromInclusive, toExclusive, s_options, localInit, body, localFinally);
    }

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long> body)
    {
        Check(body, parallelOptions);
        return Loop<object?>(fromInclusive, toExclusive, parallelOptions, null, (i, _, _) =>
        {
            body(i);
            return null;
        }, null);
    }

    public static ParallelLoopResult For(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Action<long, ParallelLoopState> body)
    {
        Check(body, parallelOptions);
        return Loop<object?>(fromInclusive, toExclusive, parallelOptions, null, (i, state, _) =>
        {
            body(i, state);
            return null;
        }, null);
    }

    public static ParallelLoopResult For<TLocal>(long fromInclusive, long toExclusive, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        Check(body, parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return Loop<TLocal>(fromInclusive, toExclusive, parallelOptions, localInit, body, localFinally);
    }

    private static ParallelLoopResult Loop<TLocal>(long from, long to, ParallelOptions options, Func<TLocal>? begin, Func<long, ParallelLoopState, TLocal, TLocal> body, Action<TLocal>? end)
    {
        if (from < to) return new RangeLoop<TLocal>(from, to, options, begin, body, end).Run();
        options.CancellationToken.ThrowIfCancellationRequested();
        return new ParallelLoopResult { _completed = true };
    }

    private static void Check(Delegate body, ParallelOptions parallelOptions)
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        if (body is null) ThrowHelper.ArgumentNull(nameof(body));
    }

    public static void Invoke(params Action[] actions) => Invoke(s_options, actions);

    public static void Invoke(ParallelOptions parallelOptions, params Action[] actions)
    {
        ArgumentNullException.ThrowIfNull(actions);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        Action[] all = (Action[])actions.Clone();
        foreach (Action action in all)
            if (action is null) ThrowHelper.Argument("One of the actions was null.");
        parallelOptions.CancellationToken.ThrowIfCancellationRequested();
        List<Exception> failures = [];
        For(0, all.Length, parallelOptions, i =>
        {
            try
            {
                all[i]();
            }
            catch (Exception e)
            {
                lock (failures) failures.Add(e);   // the other actions run all the same
            }
        });
        if (failures.Count > 0) throw new AggregateException(failures.ToArray());
    }
}
