namespace System.Collections.Immutable;

/// <summary>What the immutable arrays demand of their arguments, and how they say that it is not so.</summary>
internal static class Requires
{
    internal static void Range(bool condition, string name)
    {
        if (!condition) throw new ArgumentOutOfRangeException(name);
    }

    internal static InvalidOperationException Initialized() =>
        new("This operation cannot be performed on a default instance of ImmutableArray<T>.  Consider initializing the array, or checking the ImmutableArray<T>.IsDefault property.");

    internal static ArgumentException OldValue() => new("Cannot find the old value", "oldValue");
}
