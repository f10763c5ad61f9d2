namespace System.Threading.Tasks;

/// <summary>A task was canceled.</summary>
public class TaskCanceledException : OperationCanceledException
{
    private const string Text = "A task was canceled.";

    public TaskCanceledException() : base(Text) { }
    public TaskCanceledException(string? message) : base(message) { }
    public TaskCanceledException(string? message, Exception? innerException) : base(message, innerException) { }
    public TaskCanceledException(string? message, Exception? innerException, CancellationToken token) : base(message, innerException, token) { }
    public TaskCanceledException(Task? task) : base(Text, task is null ? default : task.Token) => Task = task;

    public Task? Task { get; }
}
