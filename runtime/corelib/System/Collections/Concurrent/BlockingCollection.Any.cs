// This file adds to, and takes from, the first of several collections that lets it. It looks at all of them in turn and sleeps
// a little between the rounds.
using System.Threading;

namespace System.Collections.Concurrent;

public partial class BlockingCollection<T>
{
    public static int AddToAny(BlockingCollection<T>[] collections, T item) => TryAddToAny(collections, item, Timeout.Infinite, default);
    public static int AddToAny(BlockingCollection<T>[] collections, T item, CancellationToken cancellationToken) => TryAddToAny(collections, item, Timeout.Infinite, cancellationToken);
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item) => TryAddToAny(collections, item, 0, default);
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, TimeSpan timeout) => TryAddToAny(collections, item, Milliseconds(timeout), default);
    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout) => TryAddToAny(collections, item, millisecondsTimeout, default);

    public static int TryAddToAny(BlockingCollection<T>[] collections, T item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckCollections(collections, millisecondsTimeout);
        foreach (BlockingCollection<T> collection in collections)
            if (collection.IsAddingCompleted) ThrowHelper.Argument("At least one of the specified collections is marked as complete with regards to additions.", nameof(collections));
        long deadline = Internal.Runtime.Futex.Deadline(millisecondsTimeout);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int i = 0; i < collections.Length; i++)
                if (collections[i].TryAdd(item)) return i;
            if (Internal.Runtime.RuntimeImports.Ticks() >= deadline) return -1;
            Thread.Sleep(1);
        }
    }

    public static int TakeFromAny(BlockingCollection<T>[] collections, out T? item) => TakeFromAny(collections, out item, default);

    public static int TakeFromAny(BlockingCollection<T>[] collections, out T? item, CancellationToken cancellationToken)
    {
        int index = TryTakeFromAny(collections, out item, Timeout.Infinite, cancellationToken);
        if (index < 0) ThrowHelper.Argument("All collections are marked as complete with regards to additions.", nameof(collections));
        return index;
    }

    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T? item) => TryTakeFromAny(collections, out item, 0, default);
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T? item, TimeSpan timeout) => TryTakeFromAny(collections, out item, Milliseconds(timeout), default);
    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T? item, int millisecondsTimeout) => TryTakeFromAny(collections, out item, millisecondsTimeout, default);

    public static int TryTakeFromAny(BlockingCollection<T>[] collections, out T? item, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        CheckCollections(collections, millisecondsTimeout);
        long deadline = Internal.Runtime.Futex.Deadline(millisecondsTimeout);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bool over = true;
            for (int i = 0; i < collections.Length; i++)
            {
                over &= collections[i].IsCompleted;
                if (collections[i].TryTake(out item)) return i;
            }
            item = default;
            if (over || Internal.Runtime.RuntimeImports.Ticks() >= deadline) return -1;
            Thread.Sleep(1);
        }
    }

    private static void CheckCollections(BlockingCollection<T>[] collections, int millisecondsTimeout)
    {
        ArgumentNullException.ThrowIfNull(collections);
        if (collections.Length == 0) ThrowHelper.Argument("The collections argument is a zero-length array.", nameof(collections));
        foreach (BlockingCollection<T> collection in collections)
        {
            if (collection is null) ThrowHelper.Argument("The collections argument contains at least one null element.", nameof(collections));
            CheckTimeout(collection, millisecondsTimeout);
            if (collection._disposed) throw new ObjectDisposedException(nameof(collections), "The collections argument contains at least one disposed element.");
        }
    }
}
