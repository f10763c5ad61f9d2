using System.Threading.Tasks;
using Internal.Runtime;

namespace System.Threading;

/// <summary>A thread of the pool: it takes from its own queue, from the shared one, from other workers.</summary>
internal sealed class PoolWorker : BlockingWorker
{
    private const int Rounds = 50, Pauses = 30;   // of looking around before it sleeps: about what sleeping and waking cost
    private const int FairTurn = 61;              // the shared queue comes first once in so many items
    private const int IdleMilliseconds = 20_000;

    [ThreadStatic] private static PoolWorker? t_current;

    internal readonly PoolDeque Local = new();
    internal PoolWorker? NextParked;
    internal bool IsParked;
    private int _signal;
    private uint _random = 2463534242;
    private long _completed;

    internal static PoolWorker? Current => t_current;
    internal long Completed => Volatile.Read(ref _completed);

    internal void Start() => new Thread(Run) { IsBackground = true, Name = ".NET TP Worker", IsThreadPoolThread = true }.UnsafeStart();

    internal void Signal()
    {
        Volatile.Write(ref _signal, 1);
        Futex.Wake(ref _signal, 1);
    }

    private void Run()
    {
        t_current = this;
        Attach();
        _random ^= (uint)Environment.CurrentManagedThreadId * 2654435761;
        bool searching = true;
        while (true)
        {
            object? item = searching ? Search() : Next();
            if (item is null)
            {
                if (!searching) Pool.BeginSearch();
                searching = true;
                if (!Wait()) return;
                continue;
            }
            if (searching) Pool.EndSearch();
            searching = false;
            Execute(item);
            _completed++;
        }
    }

    private static void Execute(object item)
    {
        if (item is Task task) task.ExecuteOnPool();
        else ((IThreadPoolWorkItem)item).Execute();
        if (SynchronizationContext.Current is not null) SynchronizationContext.SetCurrent(null);
        if (ExecutionContext.Current is not null) ExecutionContext.Leave(null);
    }

    /// <summary>The next item, unless more workers are active than should be.</summary>
    private object? Next()
    {
        if (Pool.TooMany && Local.IsEmpty) return null;
        if (_completed % FairTurn == 0 && Pool.Queue.Dequeue() is { } fair) return fair;
        return Local.Pop() ?? Pool.Queue.Dequeue() ?? Steal();
    }

    private object? Search()
    {
        for (int i = 0; i < Rounds; i++)
        {
            if (Next() is { } item) return item;
            if (Pool.TooMany) return null;
            Thread.SpinWait(Pauses);
        }
        return null;
    }

    private object? Steal()
    {
        PoolWorker[] workers = Pool.Workers;
        _random ^= _random << 13;
        _random ^= _random >> 17;
        _random ^= _random << 5;
        int start = (int)(_random % (uint)workers.Length);
        for (int i = 0; i < workers.Length; i++)
        {
            PoolWorker victim = workers[start + i < workers.Length ? start + i : start + i - workers.Length];
            if (victim != this && victim.Local.Steal() is { } item) return item;
        }
        return null;
    }

    /// <summary>Sleeps until it is signalled; false if the thread shall end.</summary>
    private bool Wait()
    {
        Volatile.Write(ref _signal, 0);
        Pool.Park(this);
        while (Volatile.Read(ref _signal) == 0)
            if (!Futex.Wait(ref _signal, 0, IdleMilliseconds) && Pool.Retire(this)) return false;
        return true;
    }

    internal override void BeginBlocking() => Pool.BeginBlocking();
    internal override void EndBlocking() => Pool.EndBlocking();
}
