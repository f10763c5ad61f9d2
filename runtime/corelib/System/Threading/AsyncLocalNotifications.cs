// This file keeps the notification of AsyncLocal<T> out of programs without one that has a handler.
namespace System.Threading;

internal abstract class AsyncLocalNotifications
{
    /// <summary>Not null as soon as an AsyncLocal has a handler.</summary>
    internal static AsyncLocalNotifications? Raiser;

    internal abstract void Changed(ExecutionContext? previous, ExecutionContext? next);

    internal sealed class Active : AsyncLocalNotifications
    {
        internal override void Changed(ExecutionContext? previous, ExecutionContext? next)
        {
            try
            {
                ExecutionContext.Notify(previous, next);
            }
            catch (Exception e)
            {
                Environment.FailFast("An exception was not handled in an AsyncLocal<T> notification callback.", e);
            }
        }
    }
}
