// This file starts threads, runs them, and ends them. A program whose Main is over goes on as long as one
// of its foreground threads does; Startup learns of that only when a thread is started, so programs
// without threads carry none of this.
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading;

public sealed partial class Thread
{
    private static readonly Indices s_numbers = new(2); // 1 is the main thread
    private static int s_foreground; // threads that the process waits for, besides the main one
    private static ShortLock s_alive;
    private static Thread? s_firstAlive; // keeps threads from the collector while they run

    private readonly int _maxStackSize;
    private Delegate? _start;
    private object? _argument;
    private ExecutionContext? _context;
    private Thread? _nextAlive, _previousAlive;
    private int _ended; // 1: those who join it go on

    public Thread(ThreadStart start) : this(start, 0) { }
    public Thread(ParameterizedThreadStart start) : this(start, 0) { }
    public Thread(ThreadStart start, int maxStackSize) : this((Delegate)start, maxStackSize) { }
    public Thread(ParameterizedThreadStart start, int maxStackSize) : this((Delegate)start, maxStackSize) { }

    private Thread(Delegate start, int maxStackSize)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentOutOfRangeException.ThrowIfNegative(maxStackSize);
        _start = start;
        _maxStackSize = maxStackSize;
        _id = s_numbers.Take();
    }

    public void Start() => StartCore(ExecutionContext.CaptureForFlow());
    public void UnsafeStart() => StartCore(null);

    public void Start(object? parameter)
    {
        SetArgument(parameter);
        Start();
    }

    public void UnsafeStart(object? parameter)
    {
        SetArgument(parameter);
        UnsafeStart();
    }

    private void SetArgument(object? argument)
    {
        if (_start is ThreadStart) throw new InvalidOperationException("The thread was created with a ThreadStart delegate that does not accept a parameter.");
        _argument = argument;
    }

    private void StartCore(ExecutionContext? context)
    {
        if (Interlocked.CompareExchange(ref _phase, Started, Unstarted) != Unstarted)
            throw new ThreadStateException("Thread is running or terminated; it cannot restart.");
        _context = context;
        Startup.AwaitThreads = AwaitForeground;
        StandardStream.Synchronize = SynchronizeOutput;
        StandardInput.Synchronize = SynchronizeInput;
        if (!_background) Interlocked.Increment(ref s_foreground);
        AddAlive();
        if (RuntimeImports.StartThread(this, _maxStackSize) == 0) return;
        RemoveAlive();
        if (!_background) CountDown();
        _phase = Unstarted;
        throw new OutOfMemoryException();
    }

    /// <summary>What the new thread does. An exception that leaves it ends the process.</summary>
    internal void Run()
    {
        RuntimeImports.SetThreadId(_id);
        t_current = this;
        if (_name is not null) NameNative(_name);
        ExecutionContext.Enter(_context);
        Delegate start = _start!;
        _start = null;
        if (start is ThreadStart plain) plain();
        else Unsafe.As<ParameterizedThreadStart>(start)(_argument);
        End();
    }

    private void End()
    {
        _argument = null;
        s_atEnd?.Invoke(this);
        Volatile.Write(ref _phase, Ended);
        RemoveAlive();
        s_numbers.Give(_id);
        Volatile.Write(ref _ended, 1);
        Futex.WakeAll(ref _ended);
        if (!_background) CountDown();
    }

    private static Action<Thread>? s_atEnd;

    /// <summary>What the thread owns of mutexes.</summary>
    internal WaitObject? Owned;

    /// <summary>Adds work at the end of each thread, for classes that must know of it.</summary>
    internal static void AddAtEnd(Action<Thread> work)
    {
        Action<Thread>? old, changed;
        do
        {
            old = s_atEnd;
            changed = old + work;
        }
        while (Interlocked.CompareExchange(ref s_atEnd, changed, old) != old);
    }

    private void SetBackground(bool value)
    {
        s_alive.Enter();
        bool changes = _background != value, counts = changes && _phase == Started && !_isMain;
        _background = value;
        if (counts && !value) Interlocked.Increment(ref s_foreground);
        s_alive.Exit();
        if (counts && value) CountDown();
    }

    private static void CountDown()
    {
        if (Interlocked.Decrement(ref s_foreground) == 0) Futex.WakeAll(ref s_foreground);
    }

    private static void AwaitForeground()
    {
        for (int count; (count = Volatile.Read(ref s_foreground)) != 0;) Futex.Wait(ref s_foreground, count, -1);
    }

    private static Lock? s_output, s_input;

    /// <summary>Lines that two threads write to the console do not mix.</summary>
    private static void SynchronizeOutput(bool enter) => Synchronize(ref s_output, enter);

    /// <summary>Another lock than that of the output, for a reader may wait for long.</summary>
    private static void SynchronizeInput(bool enter) => Synchronize(ref s_input, enter);

    private static void Synchronize(ref Lock? field, bool enter)
    {
        Lock stream = field ?? Interlocked.CompareExchange(ref field, new Lock(), null) ?? field;
        if (enter) stream.Enter();
        else stream.Exit();
    }

    private void AddAlive()
    {
        s_alive.Enter();
        _nextAlive = s_firstAlive;
        if (s_firstAlive is not null) s_firstAlive._previousAlive = this;
        s_firstAlive = this;
        s_alive.Exit();
    }

    private void RemoveAlive()
    {
        s_alive.Enter();
        if (_previousAlive is null) s_firstAlive = _nextAlive;
        else _previousAlive._nextAlive = _nextAlive;
        if (_nextAlive is not null) _nextAlive._previousAlive = _previousAlive;
        _nextAlive = _previousAlive = null;
        s_alive.Exit();
    }
}
