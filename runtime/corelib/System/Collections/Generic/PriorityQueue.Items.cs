// This file shows the elements of a priority queue as they lie in the heap.
namespace System.Collections.Generic;

public partial class PriorityQueue<TElement, TPriority>
{
    public UnorderedItemsCollection UnorderedItems => field ??= new UnorderedItemsCollection(this);

    public sealed class UnorderedItemsCollection : IReadOnlyCollection<(TElement Element, TPriority Priority)>, ICollection
    {
        private readonly PriorityQueue<TElement, TPriority> _queue;

        internal UnorderedItemsCollection(PriorityQueue<TElement, TPriority> queue) => _queue = queue;

        public int Count => _queue._size;
        object ICollection.SyncRoot => this;
        bool ICollection.IsSynchronized => false;

        void ICollection.CopyTo(Array array, int index)
        {
            ThrowHelper.CheckTarget(array, index, Count);
            Array.Copy(_queue._nodes, 0, array, index, Count);
        }

        public Enumerator GetEnumerator() => new(_queue);
        IEnumerator<(TElement Element, TPriority Priority)> IEnumerable<(TElement Element, TPriority Priority)>.GetEnumerator() => GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<(TElement Element, TPriority Priority)>
        {
            private readonly PriorityQueue<TElement, TPriority> _queue;
            private readonly int _version;
            private int _next;
            private (TElement, TPriority) _current;

            internal Enumerator(PriorityQueue<TElement, TPriority> queue)
            {
                _queue = queue;
                _version = queue._version;
            }

            public bool MoveNext()
            {
                if (_version != _queue._version) ThrowHelper.ChangedAfterStart();
                bool more = _next < _queue._size;
                _current = more ? _queue._nodes[_next++] : default;
                return more;
            }

            public readonly (TElement Element, TPriority Priority) Current => _current;
            readonly object IEnumerator.Current => _current;
            public readonly void Dispose() { }

            void IEnumerator.Reset()
            {
                if (_version != _queue._version) ThrowHelper.ChangedAfterStart();
                _next = 0;
                _current = default;
            }
        }
    }
}
