// This file gives out small numbers and takes them back: those of threads, for which a thin lock has room
// for 12 bits, and those of thread-local values. Of the returned ones the latest comes first.
namespace Internal.Runtime;

internal sealed class Indices
{
    private ShortLock _lock;
    private int _next;
    private int[] _free = new int[8];
    private int _freeCount;

    internal Indices(int first = 0) => _next = first;

    internal int Take()
    {
        _lock.Enter();
        int index = _freeCount > 0 ? _free[--_freeCount] : _next++;
        _lock.Exit();
        return index;
    }

    internal void Give(int index)
    {
        int[]? larger = null;
        while (true)
        {
            _lock.Enter();
            if (larger is not null && larger.Length > _free.Length)
            {
                for (int i = 0; i < _freeCount; i++) larger[i] = _free[i];
                _free = larger;
            }
            if (_freeCount < _free.Length) break;
            int length = _free.Length * 2;
            _lock.Exit();
            larger = new int[length]; // may throw, so outside the lock
        }
        _free[_freeCount++] = index;
        _lock.Exit();
    }
}
