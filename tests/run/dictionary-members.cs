// Every member of Dictionary<TKey, TValue>: results, order of enumeration, capacities, messages.
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

var map = new Dictionary<int, string>();
Console.WriteLine(map.Count + " " + map.Capacity);
int[] sizes = [1, 3, 4, 7, 8, 16, 17, 37, 38, 100, 200, 500, 1000, 5000];
int filled = 0;
foreach (int size in sizes)
{
    while (filled < size) map.Add(filled * 31, "v" + filled++);
    Console.Write(map.Capacity + " ");
}
Console.WriteLine();
foreach (int capacity in (int[])[0, 1, 3, 4, 10, 11, 12, 50, 100, 101, 1000, 2000, 10000, 100000])
    Console.Write(new Dictionary<int, int>(capacity).Capacity + "/" + new Dictionary<int, int>().EnsureCapacity(capacity) + " ");
Console.WriteLine();
long sum = 0;
foreach (KeyValuePair<int, string> pair in map) sum = sum * 31 + pair.Key + pair.Value.Length;
Console.WriteLine(sum);
for (int i = 0; i < 5000; i += 3) map.Remove(i * 31);
for (int i = 0; i < 1000; i++) map[-i] = "n";
sum = 0;
foreach ((int key, string value) in map) sum = sum * 31 + key + value.Length;
Console.WriteLine(map.Count + " " + sum);
map.TrimExcess();
Console.WriteLine(map.Count + " " + map.Capacity);
sum = 0;
foreach (int key in map.Keys) sum = sum * 31 + key;
foreach (string value in map.Values) sum = sum * 31 + value.Length;
Console.WriteLine(sum);
map.Clear();
Console.WriteLine(map.Count + " " + map.Capacity);
map.TrimExcess(20);
Console.WriteLine(map.Capacity);

var ages = new Dictionary<string, int> { ["ann"] = 1, ["bob"] = 2, ["cid"] = 3, ["dan"] = 4, ["eve"] = 5 };
Show("initial", ages);
Console.WriteLine(ages.Remove("bob") + " " + ages.Remove("bob") + " " + ages.Remove("dan", out int dan) + " " + dan + " " + ages.Remove("zoe", out int zoe) + " " + zoe);
Show("removed", ages);
ages.Add("fay", 6);
Show("reused", ages);
ages.Add("gus", 7);
ages.Add("hal", 8);
Show("grown", ages);
ages["ann"] = 10;
Show("overwritten", ages);
Console.WriteLine(ages.TryAdd("ann", 11) + " " + ages.TryAdd("ivy", 12) + " " + ages["ann"] + " " + ages["ivy"]);
Console.WriteLine(ages.TryGetValue("eve", out int eve) + " " + eve + " " + ages.TryGetValue("x", out int x) + " " + x);
Console.WriteLine(ages.ContainsKey("eve") + " " + ages.ContainsKey("EVE") + " " + ages.ContainsValue(12) + " " + ages.ContainsValue(13));
Console.WriteLine(ages.GetValueOrDefault("eve") + " " + ages.GetValueOrDefault("x") + " " + ages.GetValueOrDefault("x", 9));
Show("keys", ages.Keys);
Show("values", ages.Values);
Console.WriteLine(ages.Keys.Count + " " + ages.Values.Count + " " + ages.Keys.Contains("ann") + " " + ages.Keys.Contains("x") + " " + ((ICollection<int>)ages.Values).Contains(12));
string[] names = new string[ages.Count + 1];
ages.Keys.CopyTo(names, 1);
int[] numbers = new int[ages.Count];
ages.Values.CopyTo(numbers, 0);
Show("names", names);
Show("numbers", numbers);
Show("copy", new Dictionary<string, int>(ages));
Show("pairs", new Dictionary<string, int>(new List<KeyValuePair<string, int>> { new("p", 1), new("q", 2) }));
var loose = new Dictionary<string, int>(ages, StringComparer.OrdinalIgnoreCase);
loose["ANN"]++;
Console.WriteLine(loose["Ann"] + " " + loose.Count + " " + loose.ContainsKey("IVY") + " " + loose.Remove("HaL"));
Show("loose", loose);
Console.WriteLine(ReferenceEquals(loose.Comparer, StringComparer.OrdinalIgnoreCase) + " " + ReferenceEquals(ages.Comparer, EqualityComparer<string>.Default));
CollectionsMarshal.GetValueRefOrAddDefault(ages, "new", out bool exists) += 5;
CollectionsMarshal.GetValueRefOrAddDefault(ages, "new", out bool existsNow) += 5;
Console.WriteLine(ages["new"] + " " + exists + " " + existsNow);
CollectionsMarshal.GetValueRefOrNullRef(ages, "new") = 1;
Console.WriteLine(ages["new"]);

// Keys of many kinds.
var byEnum = new Dictionary<DayOfWeek, int> { [DayOfWeek.Friday] = 1, [DayOfWeek.Monday] = 2 };
byEnum[DayOfWeek.Friday] += 5;
Console.WriteLine(byEnum[DayOfWeek.Friday] + " " + byEnum.ContainsKey(DayOfWeek.Sunday));
var byDouble = new Dictionary<double, int> { [0.0] = 1, [double.NaN] = 2, [1.5] = 3 };
Console.WriteLine(byDouble[-0.0] + " " + byDouble[double.NaN] + " " + byDouble[3.0 / 2]);
var byPair = new Dictionary<(int, string), int> { [(1, "a")] = 1, [(1, "b")] = 2 };
Console.WriteLine(byPair[(1, "b")] + " " + byPair.ContainsKey((2, "b")));
var byRecord = new Dictionary<Point, int> { [new Point(1, 2)] = 3 };
Console.WriteLine(byRecord[new Point(1, 2)] + " " + byRecord.ContainsKey(new Point(2, 1)));
var byLong = new Dictionary<long, int>();
for (int i = 0; i < 1000; i++) byLong[(long)i << 32 | (uint)i] = i;
Console.WriteLine(byLong.Count + " " + byLong[(long)999 << 32 | 999u]);
var byChar = new Dictionary<char, int>();
foreach (char c in "hello world") byChar[c] = byChar.GetValueOrDefault(c) + 1;
Show("letters", byChar);
var byObject = new Dictionary<object, int> { [1] = 1, ["1"] = 2, [1L] = 3 };
Console.WriteLine(byObject[1] + " " + byObject["1"] + " " + byObject[1L]);
var bad = new Dictionary<int, int>(new Constant());
for (int i = 0; i < 50; i++) bad[i] = i;
bad.Remove(20);
Console.WriteLine(bad.Count + " " + bad[49] + " " + bad.ContainsKey(20));

// Interfaces.
IDictionary<string, int> generic = ages;
generic.Add(new KeyValuePair<string, int>("kvp", 1));
Console.WriteLine(generic.Contains(new("kvp", 1)) + " " + generic.Contains(new("kvp", 2)) + " " + generic.Remove(new KeyValuePair<string, int>("kvp", 2)) + " " + generic.Remove(new KeyValuePair<string, int>("kvp", 1)) + " " + generic.IsReadOnly);
var pairs = new KeyValuePair<string, int>[ages.Count];
generic.CopyTo(pairs, 0);
Show("pairs", pairs);
IReadOnlyDictionary<string, int> readOnly = ages;
Show("read only", readOnly.Keys);
IDictionary old = ages;
old["old"] = 44;
old.Add("older", 45);
Console.WriteLine(old["old"] + " " + (old["none"] ?? "null") + " " + (old[5] ?? "null") + " " + old.Contains("older") + " " + old.Contains(5) + " " + old.IsFixedSize + old.IsReadOnly + old.IsSynchronized);
old.Remove("old");
old.Remove(7);
foreach (DictionaryEntry entry in old) Console.Write(entry.Key + "=" + entry.Value + " ");
Console.WriteLine();
IDictionaryEnumerator entries = old.GetEnumerator();
entries.MoveNext();
Console.WriteLine(entries.Key + " " + entries.Value + " " + entries.Entry.Key + " " + (entries.Current is DictionaryEntry));
var asEntries = new DictionaryEntry[ages.Count];
old.CopyTo(asEntries, 0);
object[] asObjects = new object[ages.Count];
old.CopyTo(asObjects, 0);
Console.WriteLine(asEntries[0].Key + " " + asObjects[1]);
Fails("add wrong key", () => old.Add(1, 1));
Fails("add wrong value", () => old.Add("k", "v"));
Fails("add null value", () => old.Add("k", null));
Fails("add null key", () => old.Add(null!, 1));
Fails("set wrong key", () => old[1] = 1);
Fails("set wrong value", () => old["k"] = "v");
Fails("get null", () => Console.WriteLine(old[null!]));
Fails("copy to ints", () => old.CopyTo(new int[20], 0));
Fails("copy to strings", () => old.CopyTo(new string[20], 0));
Fails("copy to matrix", () => old.CopyTo(new int[4, 4], 0));
Fails("keys add", () => ((ICollection<string>)ages.Keys).Add("x"));
Fails("keys clear", () => ((ICollection<string>)ages.Keys).Clear());
Fails("keys remove", () => ((ICollection<string>)ages.Keys).Remove("x"));
Fails("values add", () => ((ICollection<int>)ages.Values).Add(1));
Fails("keys to ints", () => ((ICollection)ages.Keys).CopyTo(new int[20], 0));

// Arguments.
Fails("missing", () => Console.WriteLine(ages["missing"]));
Fails("missing number", () => Console.WriteLine(new Dictionary<int, int>()[42]));
Fails("twice", () => ages.Add("ann", 1));
Fails("null get", () => Console.WriteLine(ages[null!]));
Fails("null set", () => ages[null!] = 1);
Fails("null add", () => ages.Add(null!, 1));
Fails("null try add", () => ages.TryAdd(null!, 1));
Fails("null remove", () => ages.Remove(null!));
Fails("null contains", () => ages.ContainsKey(null!));
Fails("null empty", () => new Dictionary<string, int>().ContainsKey(null!));
Fails("negative", () => new Dictionary<string, int>(-1));
Fails("null source", () => new Dictionary<string, int>((IDictionary<string, int>)null!));
Fails("null pairs", () => new Dictionary<string, int>((IEnumerable<KeyValuePair<string, int>>)null!));
Fails("twice in pairs", () => new Dictionary<string, int>(new KeyValuePair<string, int>[] { new("p", 1), new("p", 2) }));
Fails("ensure", () => ages.EnsureCapacity(-1));
Fails("trim", () => ages.TrimExcess(1));
Fails("copy null", () => ages.Keys.CopyTo(null!, 0));
Fails("copy index", () => ages.Keys.CopyTo(names, 50));
Fails("copy short", () => ages.Keys.CopyTo(names, 8));

// Enumerators.
void Changing(string what, Action<Dictionary<int, int>> change) => Fails("while " + what, () =>
{
    var changed = new Dictionary<int, int> { [1] = 1, [2] = 2, [3] = 3 };
    foreach (KeyValuePair<int, int> pair in changed)
    {
        Console.Write(pair.Key + " ");
        if (pair.Key == 1) change(changed);
    }
});
Changing("add", d => d.Add(9, 9));
Changing("overwrite", d => d[2] = 9);
Changing("set new", d => d[9] = 9);
Changing("remove", d => d.Remove(2));
Changing("remove none", d => d.Remove(22));
Changing("clear", d => d.Clear());
Changing("try add", d => d.TryAdd(1, 1));
Changing("ensure", d => d.EnsureCapacity(100));
Changing("ensure none", d => d.EnsureCapacity(1));
Changing("trim", d => d.TrimExcess());
Fails("keys change", () => { foreach (string key in ages.Keys) ages.Add(key + "!", 0); });
Fails("values change", () => { foreach (int value in ages.Values) ages.Add(value + "!", 0); });
IEnumerator items = ((IEnumerable)new Dictionary<int, int> { [5] = 6 }).GetEnumerator();
Fails("before", () => Console.WriteLine(items.Current));
Console.WriteLine(items.MoveNext() + " " + items.Current + " " + items.MoveNext() + " " + items.MoveNext());
Fails("after", () => Console.WriteLine(items.Current));
items.Reset();
Console.WriteLine(items.MoveNext() + " " + items.Current);
Dictionary<int, int>.Enumerator direct = new Dictionary<int, int> { [5] = 6 }.GetEnumerator();
Console.WriteLine(direct.Current + " " + direct.MoveNext() + " " + direct.Current + " " + direct.MoveNext() + " " + direct.Current);

record Point(int X, int Y);

sealed class Constant : IEqualityComparer<int>
{
    public bool Equals(int a, int b) => a == b;
    public int GetHashCode(int value) => 7;
}
