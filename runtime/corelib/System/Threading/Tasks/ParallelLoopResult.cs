namespace System.Threading.Tasks;

/// <summary>How a parallel loop ended.</summary>
public struct ParallelLoopResult
{
    internal bool _completed;
    internal long? _lowestBreak;

    public bool IsCompleted => _completed;
    public long? LowestBreakIteration => _lowestBreak;
}
