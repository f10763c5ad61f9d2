// Every member of List<T>: results, growth, messages of exceptions, when enumerators fail.
using System.Collections;
using System.Runtime.InteropServices;

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

var list = new List<int>();
for (int i = 0; i < 40; i++)
{
    list.Add(i * 7 % 11);
    if (i is 0 or 3 or 4 or 8 or 16 or 32) Console.WriteLine(i + " capacity " + list.Capacity);
}
Show("filled", list);
list.Capacity = 50;
Console.WriteLine(list.Capacity + " " + list.EnsureCapacity(30) + " " + list.EnsureCapacity(51) + " " + list.EnsureCapacity(1000));
list.TrimExcess();
Console.WriteLine(list.Capacity);
list.TrimExcess();
list.Add(1);
Console.WriteLine(list.Capacity + " " + list.Count);

list = [5, 3, 9, 3, 1, 9, 3];
Console.WriteLine(list.IndexOf(3) + " " + list.IndexOf(3, 2) + " " + list.IndexOf(3, 4, 2) + " " + list.IndexOf(3, 7) + " " + list.IndexOf(77));
Console.WriteLine(list.LastIndexOf(3) + " " + list.LastIndexOf(3, 5) + " " + list.LastIndexOf(3, 2, 1) + " " + list.LastIndexOf(9, 6, 7) + " " + new List<int>().LastIndexOf(1));
Console.WriteLine(list.Contains(1) + " " + list.Contains(2) + " " + list.Exists(x => x > 8) + " " + list.TrueForAll(x => x > 0));
Console.WriteLine(list.Find(x => x > 5) + " " + list.Find(x => x > 50) + " " + list.FindLast(x => x < 9) + " " + list.FindIndex(x => x == 3) + " " + list.FindIndex(2, x => x == 3) + " " + list.FindIndex(2, 1, x => x == 3));
Console.WriteLine(list.FindLastIndex(x => x == 3) + " " + list.FindLastIndex(5, x => x == 3) + " " + list.FindLastIndex(5, 2, x => x == 3) + " " + list.FindLastIndex(x => x == 33));
Show("all", list.FindAll(x => x == 3 || x == 9));
Show("range", list.GetRange(1, 3));
Show("slice", list[2..5]);
Show("texts", list.ConvertAll(x => "<" + x + ">"));
list.ForEach(x => Console.Write(x + ";"));
Console.WriteLine();
list.Insert(0, 100);
list.Insert(list.Count, 200);
list.Insert(3, 300);
Show("inserted", list);
list.InsertRange(2, new[] { 1, 2, 3 });
list.InsertRange(4, list);
Show("ranges", list);
list.AddRange(Numbers(4));
list.InsertRange(1, Numbers(2));
list.AddRange(new Queue<int>([70, 71]));
Show("more", list);
Console.WriteLine(list.Remove(3) + " " + list.Remove(12345) + " " + list.RemoveAll(x => x == 3) + " " + list.RemoveAll(x => x == 3));
list.RemoveAt(0);
list.RemoveRange(2, 4);
Show("removed", list);
list.Reverse();
Show("reversed", list);
list.Reverse(1, 3);
Show("part reversed", list);
list.Sort();
Show("sorted", list);
Console.WriteLine(list.BinarySearch(9) >= 0 && list[list.BinarySearch(9)] == 9);
Console.WriteLine(list.BinarySearch(8) + " " + list.BinarySearch(1000) + " " + list.BinarySearch(-5) + " " + list.BinarySearch(2, 3, 9, null));
list.Sort((a, b) => b.CompareTo(a));
Show("descending", list);
list.Sort(2, 5, Comparer<int>.Default);
Show("part sorted", list);
list.Sort(Comparer<int>.Create((a, b) => (a % 10).CompareTo(b % 10)));
Show("by last digit", list);
int[] target = new int[list.Count + 3];
list.CopyTo(target, 2);
list.CopyTo(1, target, 0, 2);
Show("copied", target);
Show("array", list.ToArray());
Show("read only", list.AsReadOnly());
list.Clear();
Console.WriteLine(list.Count + " " + list.Capacity);

var words = new List<string?> { "b", null, "a", "c", null };
Console.WriteLine(words.IndexOf(null) + " " + words.LastIndexOf(null) + " " + words.Contains(null) + " " + words.Remove(null));
words.Sort();
Console.WriteLine((words[0] ?? "null") + words[1] + words[2] + words[3]);
Console.WriteLine(words.BinarySearch("b") + " " + words.BinarySearch("bb"));
words.Sort(StringComparer.OrdinalIgnoreCase);
Console.WriteLine(words.Find(w => w == "zz") ?? "none");

Span<int> span = CollectionsMarshal.AsSpan(list = [1, 2, 3]);
span[1] = 50;
CollectionsMarshal.SetCount(list, 2);
Show("marshal", list);
list.AddRange([8, 9]);
list.InsertRange(1, [6, 7]);
Show("spans", list);

// Collection expressions and the interfaces.
List<int> spread = [0, .. list, .. new[] { 4, 5 }];
Show("spread", spread);
IList<int> generic = spread;
generic[0] = -1;
generic.Insert(1, -2);
Console.WriteLine(generic.IsReadOnly + " " + generic.Count + " " + generic.IndexOf(-2) + " " + generic.Remove(-2));
IReadOnlyList<int> readOnly = spread;
Console.WriteLine(readOnly[0] + " " + readOnly.Count);
IList old = spread;
Console.WriteLine(old.Add(12) + " " + old.Contains(12) + " " + old.Contains("x") + " " + old.Contains(null) + " " + old.IndexOf(12) + " " + old.IndexOf("12") + " " + old.IsFixedSize + old.IsReadOnly + old.IsSynchronized);
old.Insert(0, 13);
old.Remove(12);
old.Remove("nothing");
old[1] = 14;
Console.WriteLine(old[0] + " " + old[1] + " " + old.Count);
object[] boxed = new object[old.Count];
old.CopyTo(boxed, 0);
Show("boxed", boxed);
Fails("add text", () => old.Add("text"));
Fails("add null", () => old.Add(null));
Fails("set text", () => old[0] = "text");
Fails("set null", () => old[0] = null);
Fails("insert text", () => old.Insert(0, "text"));
Fails("copy to strings", () => old.CopyTo(new string[20], 0));
Fails("copy to matrix", () => old.CopyTo(new int[4, 4], 0));

// Arguments.
list = [1, 2, 3];
Fails("index", () => Console.WriteLine(list[3]));
Fails("index -1", () => list[-1] = 1);
Fails("capacity", () => list.Capacity = 2);
Fails("new", () => new List<int>(-1));
Fails("new null", () => new List<int>((IEnumerable<int>)null!));
Fails("add range", () => list.AddRange((IEnumerable<int>)null!));
Fails("insert", () => list.Insert(4, 0));
Fails("insert range", () => list.InsertRange(4, new List<int>()));
Fails("insert range null", () => list.InsertRange(0, (IEnumerable<int>)null!));
Fails("remove at", () => list.RemoveAt(3));
Fails("remove range", () => list.RemoveRange(1, 3));
Fails("remove range index", () => list.RemoveRange(-1, 0));
Fails("remove range count", () => list.RemoveRange(0, -1));
Fails("get range", () => list.GetRange(2, 2));
Fails("get range index", () => list.GetRange(-2, 2));
Fails("reverse", () => list.Reverse(2, 2));
Fails("reverse count", () => list.Reverse(2, -2));
Fails("sort", () => list.Sort(2, 2, null));
Fails("sort index", () => list.Sort(-2, 2, null));
Fails("sort null", () => list.Sort((Comparison<int>)null!));
Fails("binary search", () => list.BinarySearch(0, 4, 1, null));
Fails("binary search count", () => list.BinarySearch(0, -4, 1, null));
Fails("index of", () => list.IndexOf(1, 4));
Fails("index of count", () => list.IndexOf(1, 2, 2));
Fails("last index of", () => list.LastIndexOf(1, 3));
Fails("last index of -1", () => list.LastIndexOf(1, -1, 1));
Fails("last index of count", () => list.LastIndexOf(1, 1, 3));
Fails("last index of -count", () => list.LastIndexOf(1, 1, -3));
Fails("last index of large", () => list.LastIndexOf(1, 5, 1));
Fails("find index", () => list.FindIndex(4, x => true));
Fails("find index count", () => list.FindIndex(1, 3, x => true));
Fails("find index null", () => list.FindIndex(null!));
Fails("find last index", () => list.FindLastIndex(3, x => true));
Fails("find last index count", () => list.FindLastIndex(1, 3, x => true));
Fails("find last index empty", () => new List<int>().FindLastIndex(0, x => true));
Fails("find null", () => list.Find(null!));
Fails("find all null", () => list.FindAll(null!));
Fails("exists null", () => list.Exists(null!));
Fails("true for all null", () => list.TrueForAll(null!));
Fails("remove all null", () => list.RemoveAll(null!));
Fails("for each null", () => list.ForEach(null!));
Fails("convert null", () => list.ConvertAll<int>(null!));
Fails("copy null", () => list.CopyTo(null!));
Fails("copy short", () => list.CopyTo(new int[2]));
Fails("copy index", () => list.CopyTo(new int[9], -1));
Fails("copy part", () => list.CopyTo(2, new int[9], 0, 2));
Fails("ensure", () => list.EnsureCapacity(-1));
Fails("set count", () => CollectionsMarshal.SetCount(list, -1));
Fails("sort objects", () => new List<object> { new object(), new object() }.Sort());
Fails("sort throwing", () => list.Sort((a, b) => throw new FormatException("no order")));

// Enumerators.
void Changing(string what, Action<List<int>> change) => Fails("while " + what, () =>
{
    var changed = new List<int> { 3, 1, 2 };
    foreach (int x in changed)
        if (x == 3) change(changed);
});
Changing("add", l => l.Add(1));
Changing("set", l => l[0] = 1);
Changing("remove none", l => l.Remove(99));
Changing("remove all none", l => l.RemoveAll(x => false));
Changing("remove range none", l => l.RemoveRange(0, 0));
Changing("insert range none", l => l.InsertRange(0, Array.Empty<int>()));
Changing("add range", l => l.AddRange(new[] { 1 }));
Changing("add range lazily none", l => l.AddRange(Numbers(0)));
Changing("clear", l => l.Clear());
Changing("sort", l => l.Sort());
Changing("sort one", l => l.Sort(0, 1, null));
Changing("reverse", l => l.Reverse());
Changing("reverse one", l => l.Reverse(0, 1));
Changing("ensure", l => l.EnsureCapacity(100));
Changing("capacity", l => l.Capacity = 100);
Changing("trim", l => l.TrimExcess());
Changing("nothing", l => { });
Fails("for each change", () => { var l = new List<int> { 1, 2 }; l.ForEach(x => l.Add(x)); });
IEnumerator items = new List<int> { 1 }.GetEnumerator();
Fails("before", () => Console.WriteLine(items.Current));
Console.WriteLine(items.MoveNext() + " " + items.Current + " " + items.MoveNext() + " " + items.MoveNext());
Fails("after", () => Console.WriteLine(items.Current));
items.Reset();
Console.WriteLine(items.MoveNext() + " " + items.Current);
var empty = new List<int>();
IEnumerator<int> none = ((IEnumerable<int>)empty).GetEnumerator();
empty.Add(1);
Fails("empty", () => Console.WriteLine(none.MoveNext()));
List<int>.Enumerator direct = new List<int> { 8 }.GetEnumerator();
Console.WriteLine(direct.Current + " " + direct.MoveNext() + " " + direct.Current + " " + direct.MoveNext() + " " + direct.Current);

static IEnumerable<int> Numbers(int count)
{
    for (int i = 0; i < count; i++) yield return i;
}
