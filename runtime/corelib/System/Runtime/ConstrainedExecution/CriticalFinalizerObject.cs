namespace System.Runtime.ConstrainedExecution;

/// <summary>Finalized after the ordinary objects.</summary>
public abstract class CriticalFinalizerObject
{
    protected CriticalFinalizerObject() { }

    ~CriticalFinalizerObject() { }
}
