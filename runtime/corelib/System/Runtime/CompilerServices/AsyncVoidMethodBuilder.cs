using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds async methods without a task: the context learns of their beginning, end and failure.</summary>
public struct AsyncVoidMethodBuilder
{
    private SynchronizationContext? _context;
    private AsyncTaskMethodBuilder _builder;

    public static AsyncVoidMethodBuilder Create()
    {
        PoolDoor.Open();
        SynchronizationContext? context = SynchronizationContext.Current;
        context?.OperationStarted();
        return new AsyncVoidMethodBuilder { _context = context };
    }

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => _builder.SetStateMachine(stateMachine);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine => _builder.AwaitOnCompleted(ref awaiter, ref stateMachine);

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine => _builder.AwaitUnsafeOnCompleted(ref awaiter, ref stateMachine);

    public void SetResult()
    {
        SynchronizationContext? context = _context;
        _builder.SetResult();
        if (context is not null) Completed(context);
    }

    public void SetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        SynchronizationContext? context = _context;
        AsyncFailure.Throw(exception, context);
        _builder.SetResult();
        if (context is not null) Completed(context);
    }

    private static void Completed(SynchronizationContext context)
    {
        try
        {
            context.OperationCompleted();
        }
        catch (Exception e)
        {
            AsyncFailure.Throw(e, null);
        }
    }
}
