// SortedSet, SortedDictionary, SortedList and PriorityQueue against each other and against plain lists, with views, errors and enumeration.
var random = new Random(5);
var set = new SortedSet<int>(); var mirror = new List<int>();
for (int i = 0; i < 3000; i++)
{
    int v = random.Next(500);
    if (random.Next(3) > 0) { if (set.Add(v)) mirror.Add(v); } else if (set.Remove(v) != mirror.Remove(v)) Console.WriteLine("differs " + v);
}
mirror.Sort(); Console.WriteLine($"{set.Count} {set.SequenceEqual(mirror)} {set.Min} {set.Max} {set.Reverse().SequenceEqual(mirror.AsEnumerable().Reverse())} {set.Sum()}");
var view = set.GetViewBetween(100, 200); Console.WriteLine($"{view.Count} {view.SequenceEqual(mirror.Where(x => x is >= 100 and <= 200))} {view.Min} {view.Max} {view.Contains(50)} {view.Remove(50)} {view.Reverse().First()} {view.GetViewBetween(150, 160).Count} {view.SetEquals(set.Where(x => x is >= 100 and <= 200))}");
Console.WriteLine(Try(() => view.Add(5)) + Try(() => set.GetViewBetween(5, 4)) + Try(() => view.GetViewBetween(1, 150)) + Try(() => { foreach (int x in set) set.Add(1000 + x); return 0; }) + Try(() => ((System.Collections.IEnumerator)set.GetEnumerator()).Current));
var a = new SortedSet<string>(["b", "A", "c"], StringComparer.OrdinalIgnoreCase); Console.WriteLine($"{string.Join(",", a)} {a.TryGetValue("a", out string? got)} {got} {a.IsSubsetOf(["a", "B", "C", "d"])} {a.IsProperSupersetOf(["C"])} {a.Overlaps(["x"])} {a.RemoveWhere(s => s == "A")} {SortedSet<string>.CreateSetComparer().Equals(a, new SortedSet<string>(["b", "c"]))}");
a.SymmetricExceptWith(["C", "z"]); a.UnionWith(["m"]); a.IntersectWith(["m", "Z"]); Console.WriteLine(string.Join(",", a)); view.Clear(); Console.WriteLine(set.Any(x => x is >= 100 and <= 200));

var d = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["pear"] = 4, ["Apple"] = 5, ["fig"] = 3 }; d["fig"]++; d.Add("kiwi", 1);
Console.WriteLine($"{string.Join(" ", d)} {string.Join(",", d.Keys)} {string.Join(",", d.Values)} {d.Remove("pear")} {d.Remove("pear")} {d.ContainsValue(4)} {d.TryGetValue("zz", out _)} {d.Count} {d.Keys.Contains("fig")} {((System.Collections.IDictionary)d)["fig"]} {((System.Collections.IDictionary)d)[5] is null}");
foreach (System.Collections.DictionaryEntry e in (System.Collections.IDictionary)d) Console.Write(e.Key + "=" + e.Value + ";"); Console.WriteLine();
Console.WriteLine(Try(() => d["none"]) + Try(() => { d.Add("fig", 1); return 0; }) + Try(() => d[null!]) + Try(() => { foreach (var p in d) d["fig"] = 1; return 0; }) + Try(() => { ((ICollection<string>)d.Keys).Add("x"); return 0; }) + Try(() => { ((System.Collections.IDictionary)d).Add(5, 5); return 0; }));

var l = new SortedList<int, string> { [3] = "c", [1] = "a", [2] = "b" }; l.SetValueAtIndex(0, "A"); l.Add(9, "i"); l.RemoveAt(1);
Console.WriteLine($"{string.Join(" ", l)} {l.Keys[1]} {l.Values[0]} {l.IndexOfKey(9)} {l.IndexOfKey(4)} {l.IndexOfValue("c")} {l.GetKeyAtIndex(2)} {l.Capacity} {l.Count} {l.Remove(3)} {l.ContainsValue("c")} {string.Join(",", l.Keys)}");
Console.WriteLine(Try(() => { l.Add(1, "x"); return 0; }) + Try(() => l[42]) + Try(() => l.GetKeyAtIndex(7)) + Try(() => { l.Keys.Add(5); return 0; }) + Try(() => { l.Capacity = 0; return 0; }) + Try(() => { foreach (var p in l) l[1] = "q"; return 0; }));

var pq = new PriorityQueue<string, int>(); for (int i = 0; i < 40; i++) pq.Enqueue("e" + i, random.Next(8));
Console.WriteLine(pq.Count + " " + pq.Peek() + " " + string.Join(",", pq.UnorderedItems.Select(x => x.Element)) + " " + pq.Remove("e7", out string? removed, out int prio) + removed + prio + " " + pq.EnqueueDequeue("low", -1) + pq.DequeueEnqueue("high", 99));
var order = new List<string>(); while (pq.TryDequeue(out string? e, out int p)) order.Add(e + p); Console.WriteLine(string.Join(" ", order));
var h = new PriorityQueue<int, int>(Enumerable.Range(0, 300).Select(i => (i, i * 7919 % 101)), Comparer<int>.Create((x, y) => y - x)); h.EnqueueRange([1000, 1001], 50); int sum = 0; for (int i = 0; h.Count > 0; i++) sum = unchecked(sum * 31 + h.Dequeue()); Console.WriteLine(sum);
Console.WriteLine(Try(() => pq.Dequeue()) + Try(() => pq.Peek()) + Try(() => new PriorityQueue<int, int>(-1)) + Try(() => { var q = new PriorityQueue<int, int>([(1, 1), (2, 2)]); foreach (var x in q.UnorderedItems) q.Dequeue(); return 0; }));
FormattableString f = $"{5:D3} and {"x",4}"; Console.WriteLine(f.Format + "|" + f.ArgumentCount + "|" + f.GetArgument(1) + "|" + f + "|" + FormattableString.Invariant($"{1.5}"));
static string Try<T>(Func<T> f) { try { return f() + "|"; } catch (Exception e) { return e.GetType().Name + ": " + e.Message.Replace("\n", " ") + "|"; } }
