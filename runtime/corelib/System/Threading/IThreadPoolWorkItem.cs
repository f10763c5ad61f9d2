namespace System.Threading;

/// <summary>Work that needs no delegate.</summary>
public interface IThreadPoolWorkItem
{
    void Execute();
}
