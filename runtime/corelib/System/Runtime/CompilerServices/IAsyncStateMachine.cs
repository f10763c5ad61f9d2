namespace System.Runtime.CompilerServices;

/// <summary>The struct that the C# compiler makes of an async method.</summary>
public interface IAsyncStateMachine
{
    void MoveNext();
    void SetStateMachine(IAsyncStateMachine stateMachine);
}
