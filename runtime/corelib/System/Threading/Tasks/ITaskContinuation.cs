namespace System.Threading.Tasks;

/// <summary>What a task does at its completion: resume an async method, start a continuation, wake a waiter.</summary>
internal interface ITaskContinuation
{
    /// <summary>Runs on the thread that completed the task; arbitrary code may run at once only if that is allowed.</summary>
    void Run(Task completed, bool canInline);

    /// <summary>Starts before its neighbours because it only queues something.</summary>
    bool QueuesOnly => false;
}
