// LINQ: sorting, grouping, joining, sets, dictionaries; comparers, missing keys, stability, big inputs.
using System.Collections;

string?[] words = ["pear", "Apple", "fig", null, "apple", "Fig", "banana", "kiwi", null, "pear"];
Person[] people = [new("Ann", 3, "x"), new("Bob", 1, "y"), new("Cid", 3, "x"), new("Dan", 2, null), new("Eve", 1, "x"), new("Fay", 3, null)];
(string City, string? Code)[] cities = [("Rome", "x"), ("Oslo", "z"), ("Bonn", null), ("Bern", "x")];

Line("order", people.OrderBy(p => p.Rank).Select(p => p.Name));
Line("order then", people.OrderBy(p => p.Rank).ThenByDescending(p => p.Name).Select(p => p.Name));
Line("order desc", people.OrderByDescending(p => p.Rank).ThenBy(p => p.Code, StringComparer.Ordinal).ThenByDescending(p => p.Name).Select(p => p.Name));
Line("order comparer", people.OrderBy(p => p.Rank, Comparer<int>.Create((a, b) => b - a)).ThenBy(p => p.Code, StringComparer.Ordinal).ThenBy(p => 0).Select(p => p.Name));
Line("order nulls", words.OrderBy(w => w, StringComparer.Ordinal).Select(w => w ?? "-"));
Line("order ignoring case", words.Order(StringComparer.OrdinalIgnoreCase).Select(w => w ?? "-"));
Line("order desc ignoring case", words.OrderDescending(StringComparer.OrdinalIgnoreCase).Select(w => w ?? "-"));
Line("sorted twice", people.OrderBy(p => p.Name).OrderBy(p => p.Rank).Select(p => p.Name));
Line("created", people.OrderBy(p => p.Rank).CreateOrderedEnumerable(p => p.Name, null, true).Select(p => p.Name));
Line("doubles", new[] { 2, double.NaN, -1, double.NegativeInfinity, 0 }.Order());
Line("chars", "hello world".OrderBy(c => c).ThenBy(c => c));

uint seed = 7;
int[] many = new int[20000];
for (int i = 0; i < many.Length; i++) many[i] = (int)((seed = seed * 1664525 + 1013904223) >> 20);
var sorted = many.Select((v, i) => (v, i)).OrderBy(p => p.v % 100).ToArray();
bool stable = true;
for (int i = 1; i < sorted.Length; i++) stable &= sorted[i - 1].v % 100 < sorted[i].v % 100 || sorted[i - 1].v % 100 == sorted[i].v % 100 && sorted[i - 1].i < sorted[i].i;
int[] copy = (int[])many.Clone();
Array.Sort(copy);
Console.WriteLine(stable + " " + many.Order().SequenceEqual(copy) + " " + many.OrderBy(x => x).Skip(777).Take(1001).SequenceEqual(copy.Skip(777).Take(1001)) + " " + (many.OrderBy(x => x).ElementAt(10000) == copy[10000]) + " " + many.OrderDescending().Take(10).SequenceEqual(copy.Reverse().Take(10)) + " " + Enumerable.Range(0, 5000).OrderBy(x => x).SequenceEqual(Enumerable.Range(0, 5000)) + " " + Enumerable.Range(0, 5000).OrderBy(x => -x).SequenceEqual(Enumerable.Range(0, 5000).Reverse()) + Enumerable.Repeat(1, 5000).OrderBy(x => x).Count());
Console.WriteLine(many.GroupBy(x => x).Count() + " " + many.Distinct().Count() + " " + many.ToLookup(x => x).Count + " " + many.GroupBy(x => x).Sum(g => g.Count()) + " " + many.GroupBy(x => x * 4096).Count() + " " + many.CountBy(x => x % 7).OrderBy(p => p.Key).Select(p => p.Key + "=" + p.Value).Aggregate((a, b) => a + " " + b));

Groups("group", people.GroupBy(p => p.Rank));
Groups("group null", people.GroupBy(p => p.Code));
Groups("group comparer", words.Where(w => w != null).GroupBy(w => w, StringComparer.OrdinalIgnoreCase));
Groups("group element", people.GroupBy(p => p.Code, p => p.Name));
Groups("group element comparer", words.GroupBy(w => w, w => w?.Length, StringComparer.OrdinalIgnoreCase));
Line("group result", people.GroupBy(p => p.Rank, (k, g) => k + ":" + g.Count()));
Line("group result comparer", words.GroupBy(w => w, (k, g) => k + ":" + string.Join("+", g), StringComparer.OrdinalIgnoreCase));
Line("group element result", people.GroupBy(p => p.Rank, p => p.Name, (k, g) => k + ":" + string.Concat(g)));
Line("group element result comparer", people.GroupBy(p => p.Code, p => p.Name, (k, g) => k + ":" + string.Concat(g), StringComparer.Ordinal));
Console.WriteLine(people.GroupBy(p => p.Rank).Count() + " " + people.GroupBy(p => p.Rank).Last().Key + people.GroupBy(p => p.Rank).ElementAt(1).Key + people.GroupBy(p => p.Rank).First().Last() + (people.GroupBy(p => p.Rank).First() is IList<Person> { Count: 3 } list ? list[1].Name + list.IndexOf(people[5]) + list.Contains(people[1]) + list.IsReadOnly : "") + Try(() => ((IList<Person>)people.GroupBy(p => p.Rank).First()).Add(people[0])));

ILookup<string?, Person> lookup = people.ToLookup(p => p.Code);
Console.WriteLine(lookup.Count + " " + lookup.Contains("x") + lookup.Contains("q") + lookup.Contains(null) + " " + string.Join(",", lookup["x"].Select(p => p.Name)) + " " + lookup["q"].Any() + " " + lookup[null].Count() + " " + lookup.Select(g => g.Key ?? "null").Aggregate((a, b) => a + b));
Groups("lookup element", words.ToLookup(w => w?.Length ?? -1, w => w?.ToUpperInvariant()));
Groups("lookup comparer", words.ToLookup(w => w, StringComparer.OrdinalIgnoreCase));
Groups("lookup element comparer", words.ToLookup(w => w, w => w?[0], StringComparer.OrdinalIgnoreCase));
Line("apply", ((Lookup<string?, Person>)lookup).ApplyResultSelector((k, g) => k + "/" + g.Count()));
Console.WriteLine(lookup.TryGetNonEnumeratedCount(out int lookupCount) + " " + lookupCount + " " + Array.Empty<int>().ToLookup(x => x).Count + Array.Empty<int>().ToLookup(x => x)[3].Any());

Line("join", people.Join(cities, p => p.Code, c => c.Code, (p, c) => p.Name + c.City));
Line("join comparer", new[] { "X", "y" }.Join(people, k => k, p => p.Code, (k, p) => k + p.Name, StringComparer.OrdinalIgnoreCase));
Line("left join", people.LeftJoin(cities, p => p.Code, c => c.Code, (p, c) => p.Name + (c.City ?? "?")));
Line("right join", people.RightJoin(cities, p => p.Code, c => c.Code, (p, c) => (p?.Name ?? "?") + c.City));
Line("left join comparer", new[] { "X", "q" }.LeftJoin(people, k => k, p => p.Code, (k, p) => k + p?.Name, StringComparer.OrdinalIgnoreCase));
Line("right join comparer", people.RightJoin(["X", "q"], p => p.Code, k => k, (p, k) => k + p?.Name, StringComparer.OrdinalIgnoreCase));
Line("group join", people.GroupJoin(cities, p => p.Code, c => c.Code, (p, c) => p.Name + c.Count()));
Line("group join comparer", new[] { "X", "q", null }.GroupJoin(people, k => k, p => p.Code, (k, p) => k + p.Count(), StringComparer.OrdinalIgnoreCase));

int[] a = [3, 1, 3, 2, 5], b = [2, 7, 3, 7];
Line("distinct", a.Distinct());
Line("distinct comparer", words.Distinct(StringComparer.OrdinalIgnoreCase));
Line("distinct by", words.DistinctBy(w => w?.Length));
Line("distinct by comparer", people.DistinctBy(p => p.Code ?? "X", StringComparer.OrdinalIgnoreCase).Select(p => p.Name));
Line("union", a.Union(b).Union([9, 1]));
Line("union comparer", words.Union(["KIWI", "plum"], StringComparer.OrdinalIgnoreCase));
Line("union by", a.UnionBy(b, x => x % 4));
Line("union by comparer", words.UnionBy(["Q", "q"], w => w ?? "", StringComparer.OrdinalIgnoreCase));
Line("intersect", a.Intersect(b));
Line("intersect comparer", words.Intersect(["APPLE", null], StringComparer.OrdinalIgnoreCase));
Line("intersect by", a.IntersectBy([1, 0], x => x % 2));
Line("intersect by comparer", people.IntersectBy(["X"], p => p.Code, StringComparer.OrdinalIgnoreCase).Select(p => p.Name));
Line("except", a.Except(b));
Line("except comparer", words.Except(["APPLE", null], StringComparer.OrdinalIgnoreCase));
Line("except by", a.ExceptBy([0], x => x % 2));
Line("except by comparer", people.ExceptBy(["X"], p => p.Code, StringComparer.OrdinalIgnoreCase).Select(p => p.Name));
Line("count by", words.CountBy(w => w?.Length ?? 0));
Line("count by comparer", words.CountBy(w => w ?? "-", StringComparer.OrdinalIgnoreCase));
Line("aggregate by", people.AggregateBy(p => p.Rank, "", (s, p) => s + p.Name));
Line("aggregate by key", people.AggregateBy(p => p.Code ?? "-", k => k + "=", (s, p) => s + p.Name, StringComparer.Ordinal));

Line("dictionary", people.ToDictionary(p => p.Name));
Line("dictionary element", people.ToDictionary(p => p.Name, p => p.Rank, StringComparer.Ordinal));
Line("dictionary pairs", new[] { ("a", 1), ("b", 2) }.ToDictionary());
Line("dictionary pairs comparer", new[] { ("a", 1), ("b", 2) }.ToDictionary(StringComparer.OrdinalIgnoreCase));
Line("dictionary of pairs", people.ToDictionary(p => p.Name, p => p.Rank).Where(p => p.Value > 1).ToDictionary());
Console.WriteLine(people.ToDictionary(p => p.Name, StringComparer.OrdinalIgnoreCase)["EVE"] + " " + words.ToHashSet(StringComparer.OrdinalIgnoreCase).Count + " " + Try(() => words.ToDictionary(w => w!)) + Try(() => people.ToDictionary(p => p.Code!)) + Try(() => people.ToDictionary(p => p.Rank, p => p)) + Try(() => words.CountBy(w => w!).Count()));

Line("select many", people.SelectMany(p => p.Name));
Line("select many index", people.SelectMany((p, i) => Enumerable.Repeat(p.Name, i % 3)));
Line("select many result", people.SelectMany(p => cities, (p, c) => "" + p.Name[0] + c.City[0]));
Line("select many index result", people.SelectMany((p, i) => cities.Skip(i), (p, c) => "" + p.Name[0] + c.City[0]));
Console.WriteLine(people.SelectMany(p => p.Name).Count() + " " + new string(people.SelectMany(p => p.Name).ToArray()) + " " + people.SelectMany(p => p.Name.ToList()).ToList().Count);
Line("zip", a.Zip(words));
Line("zip 3", a.Zip(words, b));
Line("zip result", a.Zip(b, (x, y) => x * y));
IEnumerable<object?> mixed = [1, "two", 3L, null, "four", 5];
Line("of type", mixed.OfType<string>());
Line("of type int", mixed.OfType<int>());
Line("of type int?", mixed.OfType<int?>());
Line("of type object", mixed.OfType<object>());
Console.WriteLine(Try(() => mixed.Cast<string>().ToList()) + ((IEnumerable)new[] { 1, 2 }).Cast<object>().Count() + ReferenceEquals(a.Cast<int>(), a));
Console.WriteLine(Try(() => new[] { new object(), new object() }.OrderBy(x => x).ToList()) + Try(() => new[] { new object(), new object() }.OrderBy(x => x).First()) + new[] { new object() }.OrderBy(x => x).ToList().Count + Try(() => a.OrderBy(x => x, Comparer<int>.Create((x, y) => throw new FormatException("mine"))).ToArray()));

Console.WriteLine(words.Contains("KIWI", StringComparer.OrdinalIgnoreCase) + " " + words.Contains("KIWI") + " " + words.SequenceEqual(words.Select(w => w?.ToUpperInvariant()), StringComparer.OrdinalIgnoreCase) + " " + words.SequenceEqual((string?[])words.Clone(), StringComparer.Ordinal) + " " + people.Contains(people[2]) + " " + people.SequenceEqual(people.ToArray()));

IEnumerable<int> chain = [];
for (int i = 0; i < 20000; i++) chain = i % 3 == 0 ? chain.Append(i) : i % 3 == 1 ? chain.Prepend(i) : chain.Append(-i);
Console.WriteLine(chain.Count() + " " + chain.Sum() + " " + chain.First() + " " + chain.Last());
IEnumerable<int> joined = a;
for (int i = 0; i < 3000; i++) joined = joined.Concat(b);
Console.WriteLine(joined.Count() + " " + joined.Sum() + " " + joined.Last() + " " + joined.ToArray().Length + " " + joined.Select(x => x).ToList().Count);
for (int i = 0; i < 2000; i++) joined = joined.Union(b);
Console.WriteLine(joined.Count());

static void Line<T>(string name, IEnumerable<T> s) => Console.WriteLine(name + ": " + string.Join(", ", s));
static void Groups<K, T>(string name, IEnumerable<IGrouping<K, T>> s) => Console.WriteLine(name + ": " + string.Join(" ", s.Select(g => "[" + g.Key + ": " + string.Join(",", g) + "]")));
static string Try(Action f) { try { f(); return "ok "; } catch (Exception e) { return "<" + e.GetType().Name + ": " + e.Message + (e.InnerException is { } i ? " / " + i.GetType().Name + ": " + i.Message : "") + "> "; } }

record Person(string Name, int Rank, string? Code) { public override string ToString() => Name; }
