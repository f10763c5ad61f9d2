// This file shows a task as an IAsyncResult.
namespace System.Threading.Tasks;

public partial class Task : IAsyncResult
{
    bool IAsyncResult.CompletedSynchronously => false;

    WaitHandle IAsyncResult.AsyncWaitHandle
    {
        get
        {
            ManualResetEvent done = new(IsCompleted);
            if (!done.WaitOne(0)) Continue(new SetEventContinuation(done));
            return done;
        }
    }

    private sealed class SetEventContinuation(ManualResetEvent done) : ITaskContinuation
    {
        public void Run(Task completed, bool canInline) => done.Set();
    }
}
