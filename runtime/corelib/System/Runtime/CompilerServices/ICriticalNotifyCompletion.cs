namespace System.Runtime.CompilerServices;

/// <summary>An awaiter that can leave the flow of the execution context to its caller.</summary>
public interface ICriticalNotifyCompletion : INotifyCompletion
{
    void UnsafeOnCompleted(Action continuation);
}
