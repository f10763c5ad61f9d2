namespace System.Threading;

/// <summary>What a handler of AsyncLocal is told.</summary>
public readonly struct AsyncLocalValueChangedArgs<T>
{
    internal AsyncLocalValueChangedArgs(T? previousValue, T? currentValue, bool contextChanged)
    {
        PreviousValue = previousValue;
        CurrentValue = currentValue;
        ThreadContextChanged = contextChanged;
    }

    public T? PreviousValue { get; }
    public T? CurrentValue { get; }
    public bool ThreadContextChanged { get; }
}
