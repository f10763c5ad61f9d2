// This file holds the values of AsyncLocal<T> in a context: a few pairs in an array, copied by each change.
namespace System.Threading;

/// <summary>An AsyncLocal and its value.</summary>
internal readonly struct AsyncLocalEntry(IAsyncLocal local, object? value)
{
    internal readonly IAsyncLocal Local = local;
    internal readonly object? Value = value;
}

public partial class ExecutionContext
{
    internal static object? GetValue(IAsyncLocal local) => Find(t_current, local, out object? value) >= 0 ? value : null;

    /// <summary>The index of a local in a context, and its value; -1 if it has none there.</summary>
    private static int Find(ExecutionContext? context, IAsyncLocal local, out object? value)
    {
        if (context is not null)
        {
            AsyncLocalEntry[] values = context._values;
            for (int i = 0; i < values.Length; i++)
            {
                if (values[i].Local != local) continue;
                value = values[i].Value;
                return i;
            }
        }
        value = null;
        return -1;
    }

    /// <summary>Gives the thread a context in which the local has the value. A null without notification is no value.</summary>
    internal static void SetValue(IAsyncLocal local, object? value, bool notify)
    {
        ExecutionContext? current = t_current;
        int at = Find(current, local, out object? previous);
        if (previous == value) return;
        AsyncLocalEntry[] values = With(current?._values ?? [], at, local, value, value is null && !notify);
        bool suppressed = current is { _suppressed: true };
        t_current = values.Length == 0 && !suppressed ? null : new ExecutionContext(values, suppressed);
        if (notify) local.Changed(previous, value, false);
    }

    private static AsyncLocalEntry[] With(AsyncLocalEntry[] old, int at, IAsyncLocal local, object? value, bool remove)
    {
        if (remove && at < 0) return old;
        AsyncLocalEntry[] values = new AsyncLocalEntry[old.Length + (at < 0 ? 1 : 0) - (remove ? 1 : 0)];
        int count = 0;
        for (int i = 0; i < old.Length; i++)
            if (i != at) values[count++] = old[i];
            else if (!remove) values[count++] = new AsyncLocalEntry(local, value);
        if (at < 0) values[count] = new AsyncLocalEntry(local, value);
        return values;
    }

    /// <summary>Tells the locals with a handler whose values differ between two contexts.</summary>
    internal static void Notify(ExecutionContext? previous, ExecutionContext? next)
    {
        AsyncLocalEntry[] before = previous?._values ?? [], after = next?._values ?? [];
        foreach (AsyncLocalEntry entry in before)
        {
            if (!entry.Local.Notifies) continue;
            Find(next, entry.Local, out object? value);
            if (value != entry.Value) entry.Local.Changed(entry.Value, value, true);
        }
        foreach (AsyncLocalEntry entry in after)
            if (entry.Local.Notifies && entry.Value is not null && Find(previous, entry.Local, out _) < 0) entry.Local.Changed(null, entry.Value, true);
    }
}
