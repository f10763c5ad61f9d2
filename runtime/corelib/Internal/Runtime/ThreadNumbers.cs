// This file gives threads their managed numbers. Those of ended threads are given again, the
// latest first, so that they stay small: a thin lock has room for 12 bits of them.
namespace Internal.Runtime;

internal static class ThreadNumbers
{
    private static ShortLock s_lock;
    private static int s_last = 1; // the main thread's
    private static int[] s_free = new int[16];
    private static int s_freeCount;

    internal static int Take()
    {
        s_lock.Enter();
        int number = s_freeCount > 0 ? s_free[--s_freeCount] : ++s_last;
        s_lock.Exit();
        return number;
    }

    internal static void Give(int number)
    {
        int[]? larger = null;
        while (true)
        {
            s_lock.Enter();
            if (larger is not null && larger.Length > s_free.Length)
            {
                for (int i = 0; i < s_freeCount; i++) larger[i] = s_free[i];
                s_free = larger;
            }
            if (s_freeCount < s_free.Length) break;
            int length = s_free.Length * 2;
            s_lock.Exit();
            larger = new int[length];
        }
        s_free[s_freeCount++] = number;
        s_lock.Exit();
    }
}
