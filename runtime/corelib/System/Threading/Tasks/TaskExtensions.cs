namespace System.Threading.Tasks;

public static class TaskExtensions
{
    public static Task Unwrap(this Task<Task> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new UnwrapPromise(task!, false);
    }

    public static Task<TResult> Unwrap<TResult>(this Task<Task<TResult>> task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return new UnwrapPromise<TResult>(task!, false);
    }
}
