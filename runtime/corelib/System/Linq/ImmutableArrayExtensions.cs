// This file holds the queries that immutable arrays and their builders have of their own: the compiler takes them before those of
// IEnumerable<T>, and they go over the array without a box.
using System.Collections.Generic;
using System.Collections.Immutable;

namespace System.Linq;

public static class ImmutableArrayExtensions
{
    public static IEnumerable<TResult> Select<T, TResult>(this ImmutableArray<T> immutableArray, Func<T, TResult> selector) => immutableArray.Checked.Select(selector);

    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this ImmutableArray<TSource> immutableArray, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector) =>
        immutableArray.Checked.SelectMany(collectionSelector, resultSelector);

    public static IEnumerable<T> Where<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.Where(predicate);
    public static bool Any<T>(this ImmutableArray<T> immutableArray) => immutableArray.Length > 0;
    public static bool Any<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.Any(predicate);
    public static bool All<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.All(predicate);

    public static bool SequenceEqual<TDerived, TBase>(this ImmutableArray<TBase> immutableArray, ImmutableArray<TDerived> items, IEqualityComparer<TBase>? comparer = null) where TDerived : TBase
    {
        TBase[] ours = immutableArray.Checked;
        TDerived[] theirs = items.Checked;
        if (ReferenceEquals(ours, theirs)) return true;
        if (ours.Length != theirs.Length) return false;
        comparer ??= EqualityComparer<TBase>.Default;
        for (int i = 0; i < ours.Length; i++)
            if (!comparer.Equals(ours[i], theirs[i])) return false;
        return true;
    }

    public static bool SequenceEqual<TDerived, TBase>(this ImmutableArray<TBase> immutableArray, IEnumerable<TDerived> items, IEqualityComparer<TBase>? comparer = null) where TDerived : TBase
    {
        ArgumentNullException.ThrowIfNull(items);
        comparer ??= EqualityComparer<TBase>.Default;
        int i = 0, n = immutableArray.Length;
        foreach (TDerived item in items)
        {
            if (i == n || !comparer.Equals(immutableArray[i], item)) return false;
            i++;
        }
        return i == n;
    }

    public static bool SequenceEqual<TDerived, TBase>(this ImmutableArray<TBase> immutableArray, ImmutableArray<TDerived> items, Func<TBase, TBase, bool> predicate) where TDerived : TBase
    {
        ArgumentNullException.ThrowIfNull(predicate);
        TBase[] ours = immutableArray.Checked;
        TDerived[] theirs = items.Checked;
        if (ReferenceEquals(ours, theirs)) return true;
        if (ours.Length != theirs.Length) return false;
        for (int i = 0; i < ours.Length; i++)
            if (!predicate(ours[i], theirs[i])) return false;
        return true;
    }

    public static T? Aggregate<T>(this ImmutableArray<T> immutableArray, Func<T, T, T> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        return immutableArray.Length == 0 ? default : immutableArray.Checked.Aggregate(func);
    }

    public static TAccumulate Aggregate<TAccumulate, T>(this ImmutableArray<T> immutableArray, TAccumulate seed, Func<TAccumulate, T, TAccumulate> func) => immutableArray.Checked.Aggregate(seed, func);

    public static TResult Aggregate<TAccumulate, TResult, T>(this ImmutableArray<T> immutableArray, TAccumulate seed, Func<TAccumulate, T, TAccumulate> func, Func<TAccumulate, TResult> resultSelector) =>
        immutableArray.Checked.Aggregate(seed, func, resultSelector);

    public static T ElementAt<T>(this ImmutableArray<T> immutableArray, int index) => immutableArray[index];
    public static T? ElementAtOrDefault<T>(this ImmutableArray<T> immutableArray, int index) => (uint)index < (uint)immutableArray.Length ? immutableArray[index] : default;
    public static T First<T>(this ImmutableArray<T> immutableArray) => immutableArray.Checked.First();
    public static T First<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.Where(predicate).First();
    public static T? FirstOrDefault<T>(this ImmutableArray<T> immutableArray) => immutableArray.Length > 0 ? immutableArray[0] : default;
    public static T? FirstOrDefault<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.FirstOrDefault(predicate);
    public static T Last<T>(this ImmutableArray<T> immutableArray) => immutableArray.Checked.Last();
    public static T Last<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.Where(predicate).Last();
    public static T? LastOrDefault<T>(this ImmutableArray<T> immutableArray) => immutableArray.Checked.LastOrDefault();
    public static T? LastOrDefault<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.LastOrDefault(predicate);
    public static T Single<T>(this ImmutableArray<T> immutableArray) => immutableArray.Checked.Single();
    public static T Single<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.Where(predicate).Single();
    public static T? SingleOrDefault<T>(this ImmutableArray<T> immutableArray) => immutableArray.Checked.SingleOrDefault();
    public static T? SingleOrDefault<T>(this ImmutableArray<T> immutableArray, Func<T, bool> predicate) => immutableArray.Checked.Where(predicate).SingleOrDefault();
    public static T[] ToArray<T>(this ImmutableArray<T> immutableArray) => immutableArray.Checked.AsSpan().ToArray();

    public static Dictionary<TKey, T> ToDictionary<TKey, T>(this ImmutableArray<T> immutableArray, Func<T, TKey> keySelector) where TKey : notnull => immutableArray.Checked.ToDictionary(keySelector);
    public static Dictionary<TKey, T> ToDictionary<TKey, T>(this ImmutableArray<T> immutableArray, Func<T, TKey> keySelector, IEqualityComparer<TKey>? comparer) where TKey : notnull => immutableArray.Checked.ToDictionary(keySelector, comparer);

    public static Dictionary<TKey, TElement> ToDictionary<TKey, TElement, T>(this ImmutableArray<T> immutableArray, Func<T, TKey> keySelector, Func<T, TElement> elementSelector) where TKey : notnull =>
        immutableArray.Checked.ToDictionary(keySelector, elementSelector);

    public static Dictionary<TKey, TElement> ToDictionary<TKey, TElement, T>(this ImmutableArray<T> immutableArray, Func<T, TKey> keySelector, Func<T, TElement> elementSelector, IEqualityComparer<TKey>? comparer) where TKey : notnull =>
        immutableArray.Checked.ToDictionary(keySelector, elementSelector, comparer);

    public static T First<T>(this ImmutableArray<T>.Builder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Count > 0 ? builder[0] : throw new InvalidOperationException();
    }

    public static T? FirstOrDefault<T>(this ImmutableArray<T>.Builder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Count > 0 ? builder[0] : default;
    }

    public static T Last<T>(this ImmutableArray<T>.Builder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Count > 0 ? builder[^1] : throw new InvalidOperationException();
    }

    public static T? LastOrDefault<T>(this ImmutableArray<T>.Builder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Count > 0 ? builder[^1] : default;
    }

    public static bool Any<T>(this ImmutableArray<T>.Builder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Count > 0;
    }
}
