namespace System.Runtime.CompilerServices;

/// <summary>Schedules what runs when an awaited operation is complete.</summary>
public interface INotifyCompletion
{
    void OnCompleted(Action continuation);
}
