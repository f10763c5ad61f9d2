using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System.Threading;

/// <summary>Values that are made when they are first asked for, without an object around them.</summary>
public static class LazyInitializer
{
    public static T EnsureInitialized<T>([NotNull] ref T? target) where T : class =>
        Volatile.Read(ref target!) ?? Publish(ref target, LazyValue.Construct<T>());

    public static T EnsureInitialized<T>([NotNull] ref T? target, Func<T> valueFactory) where T : class =>
        Volatile.Read(ref target!) ?? Publish(ref target, valueFactory());

    /// <summary>Of several threads' values the first stays.</summary>
    private static T Publish<T>([NotNull] ref T? target, T value) where T : class
    {
        if (value is null) throw new InvalidOperationException("ValueFactory returned null.");
        Interlocked.CompareExchange(ref target, value, null);
        return target!;
    }

    public static T EnsureInitialized<T>([AllowNull] ref T target, ref bool initialized, [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock) =>
        EnsureInitialized(ref target, ref initialized, ref syncLock, LazyValue.Construct<T>);

    public static T EnsureInitialized<T>([AllowNull] ref T target, ref bool initialized, [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock, Func<T> valueFactory)
    {
        if (Volatile.Read(ref initialized)) return target!;
        lock (EnsureLock(ref syncLock))
        {
            if (!Volatile.Read(ref initialized))
            {
                target = valueFactory();
                Volatile.Write(ref initialized, true);
            }
        }
        return target!;
    }

    public static T EnsureInitialized<T>([NotNull] ref T? target, [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock, Func<T> valueFactory) where T : class
    {
        if (Volatile.Read(ref target!) is { } made) return made;
        lock (EnsureLock(ref syncLock))
            if (Volatile.Read(ref target!) is null)
                Volatile.Write(ref target!, valueFactory() ?? throw new InvalidOperationException("ValueFactory returned null."));
        return target!;
    }

    private static object EnsureLock([NotNull] ref object? syncLock) => syncLock ?? Publish(ref syncLock, new object());
}
