using System.Threading;

namespace System;

/// <summary>A place in which each thread keeps an object of its own.</summary>
public sealed class LocalDataStoreSlot
{
    internal readonly ThreadLocal<object?> Data = new();

    internal LocalDataStoreSlot() { }
}
