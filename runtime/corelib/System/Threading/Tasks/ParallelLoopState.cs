namespace System.Threading.Tasks;

/// <summary>Lets an iteration of a parallel loop see and end the loop.</summary>
public class ParallelLoopState
{
    private readonly ParallelLoop _loop;
    internal long Iteration;   // that the worker is at

    internal ParallelLoopState(ParallelLoop loop) => _loop = loop;

    public bool IsStopped => _loop.IsStopped;
    public bool IsExceptional => _loop.IsExceptional;
    public long? LowestBreakIteration => _loop.LowestBreak;
    public bool ShouldExitCurrentIteration => _loop.Ends(Iteration, true);
    public void Stop() => _loop.Stop();
    public void Break() => _loop.Break(Iteration);
}
