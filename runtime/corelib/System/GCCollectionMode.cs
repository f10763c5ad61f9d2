namespace System;

/// <summary>How a collection is asked for.</summary>
public enum GCCollectionMode
{
    Default = 0,
    Forced = 1,
    Optimized = 2,
    Aggressive = 3,
}
