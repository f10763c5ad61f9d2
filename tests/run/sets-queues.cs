// HashSet<T>, Queue<T>, Stack<T> and LinkedList<T>: results, order, capacities, messages of exceptions.
using System.Collections;

void Show<T>(string what, IEnumerable<T> items) => Console.WriteLine(what + ": " + string.Join(",", items));

void Fails(string what, Action action)
{
    try
    {
        action();
        Console.WriteLine(what + ": no exception");
    }
    catch (Exception e)
    {
        Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Replace("\r", "").Replace("\n", "|"));
    }
}

// HashSet<T>
var set = new HashSet<int> { 3, 1, 4, 1, 5, 9, 2, 6 };
Show("set", set);
Console.WriteLine(set.Count + " " + set.Capacity + " " + set.Add(3) + " " + set.Add(8) + " " + set.Remove(4) + " " + set.Remove(1) + " " + set.Remove(44) + " " + set.Contains(9));
Show("removed", set);
set.Add(70);
set.Add(71);
set.Add(72);
Show("reused", set);
Console.WriteLine(set.TryGetValue(9, out int nine) + " " + nine + " " + set.TryGetValue(99, out int none) + " " + none);
Console.WriteLine(set.RemoveWhere(x => x > 60 && x != 71) + " " + set.Count);
Show("where", set);
foreach (int size in (int[])[0, 1, 3, 4, 20, 100, 1000]) Console.Write(new HashSet<int>(size).Capacity + "/" + new HashSet<int>().EnsureCapacity(size) + " ");
Console.WriteLine();
int[] repeated = new int[1000];
Console.WriteLine(new HashSet<int>(repeated).Capacity + " " + new HashSet<int>(repeated).Count);
var gappy = new HashSet<int>();
for (int i = 0; i < 20; i++) gappy.Add(i);
for (int i = 0; i < 20; i += 3) gappy.Remove(i);
var copied = new HashSet<int>(gappy);
copied.Add(100);
copied.Add(101);
Show("copy", copied);
for (int i = 0; i < 19; i++) gappy.Remove(i);
copied = new HashSet<int>(gappy) { 7, 8 };
Show("small copy", copied);
Console.WriteLine(copied.Capacity + " " + gappy.Capacity);
gappy.TrimExcess();
Console.WriteLine(gappy.Capacity);
HashSet<int> With(params int[] items) => new(items);
void Algebra(string what, Action<HashSet<int>, IEnumerable<int>> operation)
{
    foreach (bool isSet in (bool[])[true, false])
        foreach (int[] other in (int[][])[[], [1], [2, 3], [3, 4, 9, 9, 12, 4], [1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0]])
        {
            HashSet<int> left = With(1, 2, 3, 4, 5);
            left.Remove(2);
            operation(left, isSet ? new HashSet<int>(other) : Lazily(other));
            left.Add(50);
            left.Add(51);
            Show(what, left);
        }
    HashSet<int> same = With(1, 2);
    operation(same, same);
    Show(what, same);
    HashSet<int> empty = [];
    operation(empty, With(1, 2));
    Show(what, empty);
}
Algebra("union", (s, o) => s.UnionWith(o));
Algebra("except", (s, o) => s.ExceptWith(o));
Algebra("intersect", (s, o) => s.IntersectWith(o));
Algebra("symmetric", (s, o) => s.SymmetricExceptWith(o));
foreach (int[] a in (int[][])[[], [1], [1, 2], [1, 2, 3]])
    foreach (int[] b in (int[][])[[], [1], [2, 1], [3, 2, 1], [4], [1, 1, 1, 4]])
        foreach (IEnumerable<int> other in (IEnumerable<int>[])[With(b), b, Lazily(b)])
        {
            HashSet<int> left = With(a);
            bool[] answers = [left.IsSubsetOf(other), left.IsProperSubsetOf(other), left.IsSupersetOf(other), left.IsProperSupersetOf(other), left.Overlaps(other), left.SetEquals(other)];
            foreach (bool answer in answers) Console.Write(answer ? '1' : '0');
            Console.Write(' ');
        }
Console.WriteLine();
Console.WriteLine(set.IsSubsetOf(set) + " " + set.IsProperSubsetOf(set) + " " + set.IsSupersetOf(set) + " " + set.IsProperSupersetOf(set) + " " + set.Overlaps(set) + " " + set.SetEquals(set));
var loose = new HashSet<string?>(StringComparer.OrdinalIgnoreCase) { "a", "A", null, "b", null };
Console.WriteLine(loose.Count + " " + loose.Contains("B") + " " + loose.Contains(null) + " " + loose.SetEquals(["A", "B", null]) + " " + loose.Remove(null));
IEqualityComparer<HashSet<int>> sets = HashSet<int>.CreateSetComparer();
Console.WriteLine(sets.Equals(With(1, 2), With(2, 1)) + " " + sets.Equals(With(1), With(2)) + " " + (sets.GetHashCode(With(1, 2)) == sets.GetHashCode(With(2, 1))));
int[] array = new int[12];
With(7, 8, 9).CopyTo(array);
With(7, 8, 9).CopyTo(array, 4);
With(7, 8, 9).CopyTo(array, 9, 2);
Show("array", array);
ICollection<int> collection = With(1);
collection.Add(2);
Console.WriteLine(collection.Count + " " + collection.IsReadOnly);
Fails("set negative", () => new HashSet<int>(-1));
Fails("set null", () => new HashSet<int>((IEnumerable<int>)null!));
Fails("set union", () => set.UnionWith(null!));
Fails("set except", () => set.ExceptWith(null!));
Fails("set where", () => set.RemoveWhere(null!));
Fails("set copy null", () => set.CopyTo(null!));
Fails("set copy index", () => set.CopyTo(array, -1));
Fails("set copy count", () => set.CopyTo(array, 1, -1));
Fails("set copy short", () => set.CopyTo(array, 9));
Fails("set ensure", () => set.EnsureCapacity(-1));
Fails("set trim", () => set.TrimExcess(1));
void ChangingSet(string what, Action<HashSet<int>> change) => Fails("while " + what, () =>
{
    HashSet<int> changed = With(1, 2, 3);
    foreach (int x in changed)
    {
        Console.Write(x + " ");
        if (x == 1) change(changed);
    }
});
ChangingSet("add", s => s.Add(4));
ChangingSet("add again", s => s.Add(3));
ChangingSet("remove", s => s.Remove(2));
ChangingSet("clear", s => s.Clear());
ChangingSet("ensure", s => s.EnsureCapacity(100));
ChangingSet("trim", s => { s.EnsureCapacity(100); s.TrimExcess(); });
ChangingSet("except", s => s.ExceptWith([2]));
Enumerator("set", With(5, 6).GetEnumerator());

// Queue<T>
var queue = new Queue<int>();
for (int round = 0; round < 5; round++)
{
    for (int i = 0; i < 7; i++) queue.Enqueue(round * 10 + i);
    for (int i = 0; i < 4; i++) Console.Write(queue.Dequeue() + " ");
    Console.Write("[" + queue.Count + "/" + queue.Capacity + "] ");
}
Console.WriteLine();
Show("queue", queue);
Show("array", queue.ToArray());
Console.WriteLine(queue.Peek() + " " + queue.TryPeek(out int head) + " " + head + " " + queue.TryDequeue(out int first) + " " + first + " " + queue.Contains(45) + " " + queue.Contains(-1));
queue.CopyTo(array = new int[20], 3);
Show("copied", array);
Console.WriteLine(queue.EnsureCapacity(3) + " " + queue.EnsureCapacity(33) + " " + queue.EnsureCapacity(200));
queue.TrimExcess();
Console.WriteLine(queue.Capacity);
queue.TrimExcess(20);
Console.WriteLine(queue.Capacity);
queue.Clear();
Console.WriteLine(queue.Count + " " + queue.TryPeek(out _) + " " + queue.TryDequeue(out _));
Console.WriteLine(new Queue<int>(Lazily([1, 2, 3, 4, 5])).Capacity + " " + new Queue<int>([1, 2, 3]).Capacity + " " + new Queue<int>(9).Capacity);
var names = new Queue<string>(["x", "y"]);
names.Enqueue("z");
Console.WriteLine(names.Dequeue() + names.Dequeue() + names.Dequeue());
object[] objects = new object[3];
((ICollection)new Queue<int>([1, 2])).CopyTo(objects, 1);
Show("objects", objects);
Fails("queue dequeue", () => new Queue<int>().Dequeue());
Fails("queue peek", () => new Queue<int>().Peek());
Fails("queue negative", () => new Queue<int>(-1));
Fails("queue null", () => new Queue<int>(null!));
Fails("queue copy null", () => new Queue<int>().CopyTo(null!, 0));
Fails("queue copy index", () => new Queue<int>([1]).CopyTo(array, 99));
Fails("queue copy short", () => new Queue<int>([1]).CopyTo(array, 20));
Fails("queue copy matrix", () => ((ICollection)new Queue<int>([1])).CopyTo(new int[2, 2], 0));
Fails("queue copy strings", () => ((ICollection)new Queue<int>([1])).CopyTo(new string[2], 0));
Fails("queue trim", () => new Queue<int>([1]).TrimExcess(0));
Fails("queue ensure", () => new Queue<int>([1]).EnsureCapacity(-1));
Fails("queue changed", () => { var q = new Queue<int>([1, 2]); foreach (int x in q) q.Enqueue(x); });
Fails("queue dequeued", () => { var q = new Queue<int>([1, 2]); foreach (int x in q) q.Dequeue(); });
Enumerator("queue", new Queue<int>([5, 6]).GetEnumerator());

// Stack<T>
var stack = new Stack<int>();
for (int i = 0; i < 9; i++)
{
    stack.Push(i);
    Console.Write(stack.Capacity + " ");
}
Console.WriteLine();
Show("stack", stack);
Show("array", stack.ToArray());
Console.WriteLine(stack.Pop() + " " + stack.Peek() + " " + stack.TryPop(out int top) + " " + top + " " + stack.TryPeek(out top) + " " + top + " " + stack.Contains(3) + " " + stack.Contains(33) + " " + stack.Count);
Show("of list", new Stack<int>([1, 2, 3]));
stack.CopyTo(array = new int[12], 2);
Show("copied", array);
Console.WriteLine(stack.EnsureCapacity(3) + " " + stack.EnsureCapacity(20) + " " + stack.EnsureCapacity(33));
stack.TrimExcess();
Console.WriteLine(stack.Capacity);
stack.TrimExcess(10);
Console.WriteLine(stack.Capacity);
((ICollection)new Stack<int>([1, 2])).CopyTo(objects, 1);
Show("objects", objects);
stack.Clear();
Console.WriteLine(stack.Count + " " + stack.TryPop(out _) + " " + stack.TryPeek(out _));
Fails("stack pop", () => new Stack<int>().Pop());
Fails("stack peek", () => new Stack<int>().Peek());
Fails("stack negative", () => new Stack<int>(-1));
Fails("stack null", () => new Stack<int>(null!));
Fails("stack copy null", () => new Stack<int>().CopyTo(null!, 0));
Fails("stack copy index", () => new Stack<int>([1]).CopyTo(array, 99));
Fails("stack copy short", () => new Stack<int>([1]).CopyTo(array, 12));
Fails("stack copy old index", () => ((ICollection)new Stack<int>([1])).CopyTo(array, 99));
Fails("stack copy strings", () => ((ICollection)new Stack<int>([1])).CopyTo(new string[2], 0));
Fails("stack trim", () => new Stack<int>([1]).TrimExcess(0));
Fails("stack ensure", () => new Stack<int>([1]).EnsureCapacity(-1));
Fails("stack changed", () => { var s = new Stack<int>([1, 2]); foreach (int x in s) s.Push(x); });
Enumerator("stack", new Stack<int>([5, 6]).GetEnumerator());

// LinkedList<T>
var linked = new LinkedList<int>([1, 2, 3]);
LinkedListNode<int> two = linked.Find(2)!;
linked.AddBefore(two, 10);
linked.AddAfter(two, 20);
linked.AddFirst(0);
linked.AddLast(2);
Show("linked", linked);
Console.WriteLine(linked.First!.Value + " " + linked.Last!.Value + " " + two.Previous!.Value + " " + two.Next!.Value + " " + (linked.First.Previous is null) + " " + (linked.Last.Next is null) + " " + (linked.FindLast(2) == linked.Last) + " " + linked.Contains(20) + " " + (linked.Find(99) is null));
linked.Remove(two);
linked.AddFirst(two);
two.Value = 22;
two.ValueRef++;
Console.WriteLine(linked.Remove(3) + " " + linked.Remove(33) + " " + linked.Count);
linked.RemoveFirst();
linked.RemoveLast();
linked.AddBefore(linked.First!, two);
linked.AddAfter(linked.Last!, new LinkedListNode<int>(77));
Show("changed", linked);
for (LinkedListNode<int>? node = linked.Last; node is not null; node = node.Previous) Console.Write(node.Value + " ");
Console.WriteLine();
linked.CopyTo(array = new int[8], 2);
Show("copied", array);
Fails("linked own", () => linked.AddAfter(new LinkedListNode<int>(1), 2));
Fails("linked new", () => linked.AddFirst(two));
Fails("linked null", () => linked.Remove((LinkedListNode<int>)null!));
Fails("linked remove", () => linked.Remove(new LinkedListNode<int>(1)));
Fails("linked first", () => new LinkedList<int>().RemoveFirst());
Fails("linked last", () => new LinkedList<int>().RemoveLast());
Fails("linked copy null", () => linked.CopyTo(null!, 0));
Fails("linked copy index", () => linked.CopyTo(array, -1));
Fails("linked copy large", () => linked.CopyTo(array, 9));
Fails("linked copy short", () => linked.CopyTo(array, 5));
Fails("linked changed", () => { foreach (int x in linked) linked.AddLast(x); });
Enumerator("linked", new LinkedList<int>([5, 6]).GetEnumerator());
linked.Clear();
Console.WriteLine(linked.Count + " " + (linked.First is null) + " " + (two.List is null));

void Enumerator(string what, IEnumerator items)
{
    Fails(what + " before", () => Console.WriteLine(items.Current));
    Console.WriteLine(items.MoveNext() + " " + items.Current + " " + items.MoveNext() + " " + items.Current + " " + items.MoveNext() + " " + items.MoveNext());
    Fails(what + " after", () => Console.WriteLine(items.Current));
    items.Reset();
    Console.WriteLine(items.MoveNext() + " " + items.Current);
}

static IEnumerable<int> Lazily(int[] items)
{
    foreach (int item in items) yield return item;
}
