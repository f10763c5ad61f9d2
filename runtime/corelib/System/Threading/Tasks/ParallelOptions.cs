namespace System.Threading.Tasks;

/// <summary>How a parallel loop runs.</summary>
public class ParallelOptions
{
    private int _maxDegree = -1;

    public TaskScheduler? TaskScheduler { get; set; } = TaskScheduler.Default;
    public CancellationToken CancellationToken { get; set; }

    public int MaxDegreeOfParallelism
    {
        get => _maxDegree;
        set
        {
            ArgumentOutOfRangeException.ThrowIfZero(value, nameof(MaxDegreeOfParallelism));
            ArgumentOutOfRangeException.ThrowIfLessThan(value, -1, nameof(MaxDegreeOfParallelism));
            _maxDegree = value;
        }
    }

    internal TaskScheduler EffectiveScheduler => TaskScheduler ?? TaskScheduler.Current;
}
