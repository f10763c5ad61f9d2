namespace System.Threading;

internal sealed class ThreadPoolDoor : PoolDoor
{
    internal override void Send(IThreadPoolWorkItem item, bool preferLocal) => ThreadPool.Enqueue(item, preferLocal);
}
