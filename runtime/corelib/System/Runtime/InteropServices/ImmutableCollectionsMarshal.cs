using System.Collections.Immutable;

namespace System.Runtime.InteropServices;

/// <summary>Immutable arrays made of and taken apart to their array, without a copy.</summary>
public static class ImmutableCollectionsMarshal
{
    public static ImmutableArray<T> AsImmutableArray<T>(T[]? array) => new(array);
    public static T[]? AsArray<T>(ImmutableArray<T> array) => array.array;
    public static Memory<T> AsMemory<T>(ImmutableArray<T>.Builder? builder) => builder is null ? default : builder.AsMemory();
}
