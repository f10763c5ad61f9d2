// This file shares the completed tasks of common results: both bools, small ints, null and zero.
namespace System.Threading.Tasks;

internal static class TaskCache<TResult>
{
    private const int FirstInt = -1, Ints = 10;
    private static Task<TResult>?[]? s_tasks;

    internal static Task<TResult> Get(TResult result)
    {
        if (typeof(TResult) == typeof(bool)) return Shared((bool)(object)result! ? 1 : 0, 2, result);
        if (typeof(TResult) == typeof(int))
        {
            uint index = (uint)((int)(object)result! - FirstInt);
            return index < Ints ? Shared((int)index, Ints, result) : new Task<TResult>(result);
        }
        if (typeof(TResult) == typeof(VoidTaskResult) || result is null) return Shared(0, 1, result);
        return new Task<TResult>(result);
    }

    private static Task<TResult> Shared(int index, int count, TResult result)
    {
        Task<TResult>?[] tasks = s_tasks ??= new Task<TResult>?[count];
        return tasks[index] ??= new Task<TResult>(result);
    }
}
