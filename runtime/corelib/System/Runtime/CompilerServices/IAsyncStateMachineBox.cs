using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>The object that a suspended async method lives in.</summary>
internal interface IAsyncStateMachineBox : ITaskContinuation, IThreadPoolWorkItem
{
    /// <summary>Goes on, in the execution context of the suspension.</summary>
    void MoveNext();

    Action MoveNextAction { get; }
}
