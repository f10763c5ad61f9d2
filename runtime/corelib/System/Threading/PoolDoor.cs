// This file is the door between tasks and the thread pool. Tasks that never meet a reason to run
// something elsewhere do not keep the pool in the program: only what can be such a reason opens the door.
namespace System.Threading;

internal abstract class PoolDoor
{
    /// <summary>Null while nothing has asked for the pool.</summary>
    private static PoolDoor? s_door;

    internal static void Open() => s_door ??= new ThreadPoolDoor();

    /// <summary>Runs an item on the pool; without a pool, which means without a reason for another thread, at once.</summary>
    internal static void Queue(IThreadPoolWorkItem item, bool preferLocal)
    {
        if (!TryQueue(item, preferLocal)) item.Execute();
    }

    internal static bool TryQueue(IThreadPoolWorkItem item, bool preferLocal)
    {
        if (s_door is not { } door) return false;
        door.Send(item, preferLocal);
        return true;
    }

    internal abstract void Send(IThreadPoolWorkItem item, bool preferLocal);
}
