using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Concurrent;

/// <summary>A collection that threads add to and take from.</summary>
public interface IProducerConsumerCollection<T> : IEnumerable<T>, ICollection
{
    void CopyTo(T[] array, int index);
    bool TryAdd(T item);
    bool TryTake([MaybeNullWhen(false)] out T item);
    T[] ToArray();
}
