namespace System.Threading.Tasks;

[Flags]
public enum TaskContinuationOptions
{
    None = 0,
    PreferFairness = 1,
    LongRunning = 2,
    AttachedToParent = 4,
    DenyChildAttach = 8,
    HideScheduler = 16,
    LazyCancellation = 32,
    RunContinuationsAsynchronously = 64,
    NotOnRanToCompletion = 0x10000,
    NotOnFaulted = 0x20000,
    OnlyOnCanceled = NotOnRanToCompletion | NotOnFaulted,
    NotOnCanceled = 0x40000,
    OnlyOnFaulted = NotOnRanToCompletion | NotOnCanceled,
    OnlyOnRanToCompletion = NotOnFaulted | NotOnCanceled,
    ExecuteSynchronously = 0x80000,
}
