namespace System.Collections.Generic;

/// <summary>
/// An ordered set of items as a balanced binary tree: the heights of two siblings differ by at most one (Adelson-Velsky and Landis,
/// 1962). Sets, dictionaries and the views of a set stand on it.
/// </summary>
internal sealed class SortedTree<T>(IComparer<T> comparer)
{
    internal sealed class Node(T item)
    {
        internal T Item = item;
        internal Node? Left, Right;
        internal int Height = 1;
    }

    internal readonly IComparer<T> Comparer = comparer;
    internal Node? Root;
    internal int Count, Version;

    internal Node? Find(T item)
    {
        Node? node = Root;
        while (node is not null)
        {
            int order = Comparer.Compare(item, node.Item);
            if (order == 0) return node;
            node = order < 0 ? node.Left : node.Right;
        }
        return null;
    }

    /// <summary>The first item that is not less, or the last one that is not greater.</summary>
    internal Node? Nearest(T item, bool up)
    {
        Node? node = Root, best = null;
        while (node is not null)
        {
            int order = Comparer.Compare(item, node.Item);
            if (order == 0) return node;
            if (order < 0 == up) best = node;
            node = order < 0 ? node.Left : node.Right;
        }
        return best;
    }

    internal Node? First => Edge(Root, true);
    internal Node? Last => Edge(Root, false);

    private static Node? Edge(Node? node, bool left)
    {
        while ((left ? node?.Left : node?.Right) is { } next) node = next;
        return node;
    }

    internal bool Add(T item)
    {
        if (Root is null) Comparer.Compare(item, item); // what cannot be compared is refused from the start
        int before = Count;
        Root = Add(Root, item);
        Version++;
        return Count != before;
    }

    private Node Add(Node? node, T item)
    {
        if (node is null)
        {
            Count++;
            return new Node(item);
        }
        int order = Comparer.Compare(item, node.Item);
        if (order == 0) return node;
        if (order < 0) node.Left = Add(node.Left, item);
        else node.Right = Add(node.Right, item);
        return Balance(node);
    }

    internal bool Remove(T item)
    {
        int before = Count;
        Root = Remove(Root, item);
        if (Count == before) return false;
        Version++;
        return true;
    }

    private Node? Remove(Node? node, T item)
    {
        if (node is null) return null;
        int order = Comparer.Compare(item, node.Item);
        if (order < 0) node.Left = Remove(node.Left, item);
        else if (order > 0) node.Right = Remove(node.Right, item);
        else
        {
            Count--;
            if (node.Left is null) return node.Right;
            if (node.Right is null) return node.Left;
            Node next = Edge(node.Right, true)!;
            next.Right = RemoveFirst(node.Right);
            next.Left = node.Left;
            node = next;
        }
        return Balance(node);
    }

    private static Node? RemoveFirst(Node node)
    {
        if (node.Left is null) return node.Right;
        node.Left = RemoveFirst(node.Left);
        return Balance(node);
    }

    internal void Clear()
    {
        Root = null;
        Count = 0;
        Version++;
    }

    private static int Height(Node? node) => node is null ? 0 : node.Height;

    private static Node Balance(Node node)
    {
        int lean = Height(node.Left) - Height(node.Right);
        if (lean > 1)
        {
            Node left = node.Left!;
            if (Height(left.Left) < Height(left.Right)) node.Left = RotateLeft(left);
            return RotateRight(node);
        }
        if (lean < -1)
        {
            Node right = node.Right!;
            if (Height(right.Right) < Height(right.Left)) node.Right = RotateRight(right);
            return RotateLeft(node);
        }
        return Measured(node);
    }

    private static Node Measured(Node node)
    {
        node.Height = 1 + Math.Max(Height(node.Left), Height(node.Right));
        return node;
    }

    private static Node RotateRight(Node node)
    {
        Node top = node.Left!;
        node.Left = top.Right;
        top.Right = Measured(node);
        return Measured(top);
    }

    private static Node RotateLeft(Node node)
    {
        Node top = node.Right!;
        node.Right = top.Left;
        top.Left = Measured(node);
        return Measured(top);
    }

    /// <summary>Goes through the items in order, or in reverse order.</summary>
    internal struct Walker
    {
        private readonly SortedTree<T> _tree;
        private readonly bool _reverse;
        private readonly Stack<Node> _open = new();
        private readonly int _version;
        internal Node? Current;

        internal Walker(SortedTree<T> tree, bool reverse)
        {
            _tree = tree;
            _reverse = reverse;
            _version = tree.Version;
            Descend(tree.Root);
        }

        /// <summary>Starts at the first item that is not before a bound.</summary>
        internal Walker(SortedTree<T> tree, bool reverse, T from)
        {
            _tree = tree;
            _reverse = reverse;
            _version = tree.Version;
            for (Node? node = tree.Root; node is not null;)
            {
                int order = tree.Comparer.Compare(from, node.Item);
                if (reverse) order = -order;
                if (order <= 0) _open.Push(node);
                node = (order <= 0) != reverse ? node.Left : node.Right;
            }
        }

        private readonly void Descend(Node? node)
        {
            for (; node is not null; node = _reverse ? node.Right : node.Left) _open.Push(node);
        }

        internal bool Next()
        {
            if (_version != _tree.Version) ThrowHelper.ChangedAfterStart();
            Current = null;
            if (!_open.TryPop(out Node? node)) return false;
            Current = node;
            Descend(_reverse ? node.Left : node.Right);
            return true;
        }

        internal readonly void CheckVersion()
        {
            if (_version != _tree.Version) ThrowHelper.ChangedAfterStart();
        }
    }
}
