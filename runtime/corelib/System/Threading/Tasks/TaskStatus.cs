namespace System.Threading.Tasks;

/// <summary>Where a task is in its life.</summary>
public enum TaskStatus
{
    Created,
    WaitingForActivation,
    WaitingToRun,
    Running,
    WaitingForChildrenToComplete,
    RanToCompletion,
    Canceled,
    Faulted,
}
