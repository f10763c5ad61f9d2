namespace System.Threading.Tasks;

/// <summary>The failure of a task that nobody looked at.</summary>
public class UnobservedTaskExceptionEventArgs(AggregateException exception) : EventArgs
{
    public bool Observed { get; private set; }
    public AggregateException Exception { get; } = exception;
    public void SetObserved() => Observed = true;
}
