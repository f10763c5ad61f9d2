namespace System.Threading.Tasks;

/// <summary>A task scheduler threw.</summary>
public class TaskSchedulerException : Exception
{
    private const string Text = "An exception was thrown by a TaskScheduler.";

    public TaskSchedulerException() : base(Text) { }
    public TaskSchedulerException(string? message) : base(message) { }
    public TaskSchedulerException(Exception? innerException) : base(Text, innerException) { }
    public TaskSchedulerException(string? message, Exception? innerException) : base(message, innerException) { }
}
