// This file copies and enumerates hash sets.
using Internal.Runtime;

namespace System.Collections.Generic;

public partial class HashSet<T>
{
    public void CopyTo(T[] array) => CopyTo(array, 0, Count);
    public void CopyTo(T[] array, int arrayIndex) => CopyTo(array, arrayIndex, Count);

    public void CopyTo(T[] array, int arrayIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.CheckNotNegative(arrayIndex, nameof(arrayIndex));
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        if (arrayIndex > array.Length || count > array.Length - arrayIndex) ThrowHelper.ArrayTooSmall();
        Enumerator items = GetEnumerator();
        while (count-- > 0 && items.MoveNext()) array[arrayIndex++] = items.Current;
    }

    public static IEqualityComparer<HashSet<T>> CreateSetComparer() => new HashSetEqualityComparer<T>();

    public Enumerator GetEnumerator() => new(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => Count == 0 ? EmptyEnumerator<T>.Instance : GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public struct Enumerator : IEnumerator<T>, IEnumerator
    {
        private readonly HashSet<T> _set;
        private readonly int _version;
        private int _index;
        private T? _current;

        internal Enumerator(HashSet<T> set)
        {
            _set = set;
            _version = set._version;
        }

        public bool MoveNext()
        {
            if (_version != _set._version) ThrowHelper.CollectionChanged();
            while ((uint)_index < (uint)_set._count)
            {
                ref Entry entry = ref _set._entries![_index++];
                if (entry.Next < -1) continue;
                _current = entry.Value;
                return true;
            }
            _index = _set._count + 1;
            _current = default;
            return false;
        }

        public readonly T Current => _current!;
        public readonly void Dispose() { }

        readonly object? IEnumerator.Current
        {
            get
            {
                if (_index == 0 || _index == _set._count + 1) ThrowHelper.NoCurrent();
                return _current;
            }
        }

        void IEnumerator.Reset()
        {
            if (_version != _set._version) ThrowHelper.CollectionChanged();
            _index = 0;
            _current = default;
        }
    }
}
