// This file holds loops whose iterations are asynchronous.
using System.Collections.Generic;

namespace System.Threading.Tasks;

public static partial class Parallel
{
    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<TSource>(source, null, s_options, body).Run();
    }

    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<TSource>(source, null, new ParallelOptions { CancellationToken = cancellationToken }, body).Run();
    }

    public static Task ForEachAsync<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<TSource>(source, null, parallelOptions, body).Run();
    }

    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<TSource>(null, source, s_options, body).Run();
    }

    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, CancellationToken cancellationToken, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<TSource>(null, source, new ParallelOptions { CancellationToken = cancellationToken }, body).Run();
    }

    public static Task ForEachAsync<TSource>(IAsyncEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TSource, CancellationToken, ValueTask> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<TSource>(null, source, parallelOptions, body).Run();
    }

    public static Task ForAsync<T>(T fromInclusive, T toExclusive, Func<T, CancellationToken, ValueTask> body) where T : notnull, System.Numerics.IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<T>(Numbers(fromInclusive, toExclusive), null, s_options, body).Run();
    }

    public static Task ForAsync<T>(T fromInclusive, T toExclusive, CancellationToken cancellationToken, Func<T, CancellationToken, ValueTask> body) where T : notnull, System.Numerics.IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<T>(Numbers(fromInclusive, toExclusive), null, new ParallelOptions { CancellationToken = cancellationToken }, body).Run();
    }

    public static Task ForAsync<T>(T fromInclusive, T toExclusive, ParallelOptions parallelOptions, Func<T, CancellationToken, ValueTask> body) where T : notnull, System.Numerics.IBinaryInteger<T>
    {
        ArgumentNullException.ThrowIfNull(parallelOptions);
        ArgumentNullException.ThrowIfNull(body);
        return new AsyncLoop<T>(Numbers(fromInclusive, toExclusive), null, parallelOptions, body).Run();
    }

    private static IEnumerable<T> Numbers<T>(T from, T to) where T : System.Numerics.IBinaryInteger<T>
    {
        for (; from < to; from++) yield return from;
    }

    /// <summary>Workers that take items in turn; the first failure ends the loop.</summary>
    private sealed class AsyncLoop<T>(IEnumerable<T>? items, IAsyncEnumerable<T>? asyncItems, ParallelOptions options, Func<T, CancellationToken, ValueTask> body)
    {
        private readonly List<Exception> _failures = [];
        private readonly CancellationTokenSource _stop = new();
        private IEnumerator<T>? _items;
        private IAsyncEnumerator<T>? _asyncItems;
        private Task _turn = Task.CompletedTask;   // ends when the next item may be taken from an async sequence
        private bool _over;

        /// <summary>A task that ends as the loop does: with all failures.</summary>
        internal Task Run()
        {
            if (options.CancellationToken.IsCancellationRequested) return Task.FromCanceled(options.CancellationToken);
            Task end = new();
            _ = Run(end);
            return end;
        }

        private async Task Run(Task end)
        {
            CancellationToken token = options.CancellationToken;
            CancellationTokenRegistration link = token.UnsafeRegister(static stop => ((CancellationTokenSource)stop!).Cancel(), _stop);
            Task[] workers = new Task[options.MaxDegreeOfParallelism > 0 ? options.MaxDegreeOfParallelism : Environment.ProcessorCount];
            try
            {
                _items = items?.GetEnumerator();
                _asyncItems = asyncItems?.GetAsyncEnumerator(_stop.Token);
                for (int i = 0; i < workers.Length; i++) workers[i] = Task.Factory.StartNew(Work, default, TaskCreationOptions.DenyChildAttach, options.EffectiveScheduler).Unwrap();
                await Task.WhenAll(workers).ConfigureAwait(false);
            }
            catch (Exception e)
            {
                Fail(e);
            }
            try
            {
                _items?.Dispose();
                if (_asyncItems is not null) await _asyncItems.DisposeAsync().ConfigureAwait(false);
            }
            catch (Exception e)
            {
                Fail(e);
            }
            link.Dispose();
            if (token.IsCancellationRequested) end.EndCanceled(token, null);
            else if (_failures.Count > 0) end.TrySetException(_failures);
            else end.End();
        }

        private void Fail(Exception e)
        {
            lock (_failures) _failures.Add(e);
            _stop.Cancel();
        }

        private async Task Work()
        {
            try
            {
                while (!_stop.IsCancellationRequested)
                {
                    (bool found, T item) = _items is not null ? Take() : await TakeAsync().ConfigureAwait(false);
                    if (!found) break;
                    await body(item, _stop.Token).ConfigureAwait(false);
                }
            }
            catch (Exception e)
            {
                Fail(e);
            }
        }

        private (bool, T) Take()
        {
            lock (_items!)
            {
                if (_over || !_items.MoveNext())
                {
                    _over = true;
                    return default;
                }
                return (true, _items.Current);
            }
        }

        private async Task<(bool, T)> TakeAsync()
        {
            Task mine = new();
            await Interlocked.Exchange(ref _turn, mine).ConfigureAwait(false);
            try
            {
                if (_over || !await _asyncItems!.MoveNextAsync().ConfigureAwait(false))
                {
                    _over = true;
                    return default;
                }
                return (true, _asyncItems.Current);
            }
            finally
            {
                mine.TrySetResult();
            }
        }
    }
}
