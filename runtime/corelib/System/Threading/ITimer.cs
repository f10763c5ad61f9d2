namespace System.Threading;

/// <summary>What a TimeProvider makes to call back later.</summary>
public interface ITimer : IDisposable, IAsyncDisposable
{
    bool Change(TimeSpan dueTime, TimeSpan period);
}
