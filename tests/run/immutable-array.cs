// Immutable arrays: making them, changes that give new ones, builders, searches, default instances, interfaces, equality, queries.
using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

string S<T>(ImmutableArray<T> a) => a.IsDefault ? "default" : "[" + string.Join(",", a) + "]";
void Try(string name, Action action)
{
    try { action(); Console.WriteLine(name + ": none"); }
    catch (Exception e) { Console.WriteLine($"{name}: {e.GetType().Name} {e.Message}"); }
}

// Making.
ImmutableArray<int> a = [1, 2, 3];
Console.WriteLine($"{S(ImmutableArray.Create<int>())} {S(ImmutableArray.Create(1))} {S(ImmutableArray.Create(1, 2))} {S(ImmutableArray.Create(1, 2, 3))} {S(ImmutableArray.Create(1, 2, 3, 4))} {S(ImmutableArray.Create(1, 2, 3, 4, 5))}");
Console.WriteLine($"{S(ImmutableArray.Create((int[]?)null))} {S(ImmutableArray.Create(new[] { 1, 2, 3, 4 }, 1, 2))} {S(ImmutableArray.Create(a, 1, 2))} {ImmutableArray.Create(a, 0, 3) == a} {S(ImmutableArray.Create<char>("abc".AsSpan()))}");
Console.WriteLine($"{S(ImmutableArray.CreateRange(Enumerable.Range(0, 6).Where(x => x % 2 == 0)))} {ImmutableArray.CreateRange((IEnumerable<int>)a) == a} {S(ImmutableArray.CreateRange(a, x => x * 2L))} {S(ImmutableArray.CreateRange(a, 1, 2, x => "s" + x))} {S(ImmutableArray.CreateRange(a, (x, y) => x + y, 10))} {S(ImmutableArray.CreateRange(a, 0, 1, (x, y) => x + y, 10))}");
Console.WriteLine($"{S(new[] { 5, 6 }.ToImmutableArray())} {a.ToImmutableArray() == a} {S(new List<int> { 7 }.ToImmutableArray())} {S(((ReadOnlySpan<int>)[8, 9]).ToImmutableArray())}");
int[] source = [1, 2];
ImmutableArray<int> copied = ImmutableArray.Create(source), taken = ImmutableCollectionsMarshal.AsImmutableArray(source);
source[0] = 9;
Console.WriteLine($"{S(copied)} {S(taken)} {ReferenceEquals(ImmutableCollectionsMarshal.AsArray(taken), source)} {ImmutableCollectionsMarshal.AsArray(default(ImmutableArray<int>)) is null}");

// Looking.
Console.WriteLine($"{a.Length} {a.IsEmpty} {a.IsDefault} {a.IsDefaultOrEmpty} {a[1]} {a.ItemRef(2)} {a[^1]} {S(a[1..])} {a.AsSpan()[0]} {a.AsSpan(1, 2).Length} {a.AsSpan(..1).Length} {a.AsMemory().Length}");
foreach (int x in a) Console.Write(x + ";");
foreach (ref readonly int x in a.AsSpan()) Console.Write(x + ";");
Console.WriteLine();
if (a is [1, .. var rest]) Console.WriteLine(S(rest));
ImmutableArray<string> words = ["b", "A", "a", "c", "b"];
var fold = StringComparer.OrdinalIgnoreCase;
Console.WriteLine($"{words.IndexOf("b")} {words.IndexOf("b", 1)} {words.IndexOf("b", 1, 2)} {words.IndexOf("B", 1, fold)} {words.IndexOf("C", 0, 5, fold)} {words.LastIndexOf("b")} {words.LastIndexOf("b", 3)} {words.LastIndexOf("b", 4, 2)} {words.LastIndexOf("a", 4, 5, fold)} {words.Contains("c")} {words.Contains("C")} {words.Contains("C", fold)}");
Console.WriteLine($"{ImmutableArray<int>.Empty.IndexOf(1)} {ImmutableArray<int>.Empty.LastIndexOf(1)} {a.BinarySearch(2)} {a.BinarySearch(7)} {words.BinarySearch(0, 1, "b", StringComparer.Ordinal)}");
var target = new int[5];
a.CopyTo(target); a.CopyTo(target, 2); a.CopyTo(1, target, 0, 1); Console.WriteLine(string.Join(",", target));
a.CopyTo(target.AsSpan(1)); Console.WriteLine(string.Join(",", target));

// Changing.
Console.WriteLine($"{S(a.Add(4))} {S(a.AddRange(4, 5))} {S(a.AddRange((IEnumerable<int>)new List<int> { 6 }))} {S(a.AddRange(a))} {S(a.AddRange(new[] { 7, 8, 9 }, 2))} {S(a.AddRange(a, 1))} {S(a.AddRange((ReadOnlySpan<int>)[1]))} {S(a)}");
Console.WriteLine($"{S(a.Insert(0, 0))} {S(a.Insert(3, 4))} {S(a.InsertRange(1, new[] { 8, 9 }))} {S(a.InsertRange(1, a))} {S(a.InsertRange(2, Enumerable.Range(5, 2)))} {a.AddRange(Array.Empty<int>()) == a}");
Console.WriteLine($"{S(a.SetItem(1, 9))} {S(a.Replace(3, 8))} {S(words.Replace("C", "z", fold))} {S(a.Remove(2))} {a.Remove(7) == a} {S(words.Remove("B", fold))} {S(a.RemoveAt(0))} {S(a.RemoveRange(1, 2))} {S(a.RemoveRange(0, 3))} {a.RemoveRange(1, 0) == a}");
Console.WriteLine($"{S(words.RemoveRange((IEnumerable<string>)["b", "c", "q"]))} {S(words.RemoveRange(["b", "b", "b"]))} {S(words.RemoveRange((IEnumerable<string>)["A", "A"], fold))} {S(a.RemoveRange(a))} {S(a.RemoveAll(x => x % 2 == 1))} {a.RemoveAll(x => x > 5) == a} {S(a.Clear())}");
Console.WriteLine($"{S(words.Sort(StringComparer.Ordinal))} {S(words.Sort((x, y) => string.CompareOrdinal(y, x)))} {S(words.Sort(3, 2, StringComparer.Ordinal))} {a.Sort() == a} {S(a.Sort(Comparer<int>.Create((x, y) => y - x)))}");
ImmutableArray<object> objects = ImmutableArray<object>.CastUp(words);
Console.WriteLine($"{S(objects)} {S(objects.CastArray<string>())} {objects.As<string>() == words} {objects.As<Version>().IsDefault} {S(objects.AddRange(words))} {string.Join(",", ImmutableArray.Create<object>(1, "x", 2).OfType<int>())}");

// Builders.
var b = ImmutableArray.CreateBuilder<int>();
Console.WriteLine($"{b.Capacity} {b.Count} {ImmutableArray.CreateBuilder<int>(3).Capacity}");
b.Add(3); b.AddRange(1, 2); b.AddRange(a); b.AddRange(new[] { 9, 9 }, 1); b.AddRange(Enumerable.Range(20, 2)); b.AddRange(new List<int> { 30 }); b.Insert(0, -1); b.InsertRange(1, new[] { -2, -3 }); b.InsertRange(1, a);
Console.WriteLine($"{string.Join(",", b)} {b.Count} {b.Capacity} {b[1]} {b.ItemRef(2)}");
b[0] = 100; b.Remove(9); b.RemoveAt(1); b.RemoveRange(0, 2); b.Replace(20, 40); b.RemoveAll(x => x == 21); b.RemoveRange(new[] { 3, 3 });
Console.WriteLine($"{string.Join(",", b)} {b.Contains(40)} {b.IndexOf(1)} {b.IndexOf(1, 4)} {b.LastIndexOf(1)} {b.LastIndexOf(2, 3)} {b.Remove(777)}");
ImmutableArray<int> frozen = b.ToImmutable();
b.Sort(); b.Reverse(); Console.WriteLine($"{S(frozen)} {string.Join(",", b.ToArray())}");
b.Sort((x, y) => x - y); b.Sort(0, 2, Comparer<int>.Create((x, y) => y - x)); Console.WriteLine(string.Join(",", b));
Try("move", () => b.MoveToImmutable());
b.Capacity = b.Count; Console.WriteLine($"{S(b.MoveToImmutable())} {b.Count} {b.Capacity}");
b.AddRange(5, 6, 7); b.Count = 5; b.Count = 2; b.Count = 4; Console.WriteLine($"{S(b.DrainToImmutable())} {b.Count} {b.Capacity} {S(b.ToImmutable())}");
var tb = a.ToBuilder(); tb.AddRange(tb); tb.Clear(); Console.WriteLine($"{tb.Count} {tb.Capacity} {tb.Any()} {tb.FirstOrDefault()} {tb.ToImmutableArray().IsEmpty}");
var ob = ImmutableArray.CreateBuilder<object>(); ob.AddRange(words); ob.AddRange<string>(new[] { "x" }); ob.AddRange<string>(words.ToBuilder()); Console.WriteLine(ob.Count + " " + ob.First() + ob.Last());

// Errors.
ImmutableArray<int> none = default;
Try("index", () => _ = a[3]);
Try("negative", () => a.ItemRef(-1));
Try("remove at", () => a.RemoveAt(3));
Try("remove range", () => a.RemoveRange(1, 3));
Try("insert", () => a.Insert(4, 1));
Try("set", () => a.SetItem(-1, 1));
Try("replace", () => a.Replace(9, 1));
Try("create", () => ImmutableArray.Create(new int[2], 1, 2));
Try("range null", () => ImmutableArray.CreateRange<int>(null!));
Try("add null", () => a.AddRange((IEnumerable<int>)null!));
Try("index of", () => a.IndexOf(1, 3, 1));
Try("last index of", () => a.LastIndexOf(1, 1, 3));
Try("copy", () => a.CopyTo(new int[1].AsSpan()));
Try("cast", () => objects.CastArray<Version>());
Try("length", () => _ = none.Length);
Try("default index", () => _ = none[0]);
Try("is empty", () => _ = none.IsEmpty);
Try("foreach", () => { foreach (int x in none) { } });
Try("default add", () => none.Add(1));
Try("default contains", () => none.Contains(1));
Try("default sort", () => none.Sort());
Try("default builder", () => none.ToBuilder());
Try("default select", () => none.Select(x => x));
Try("default sum", () => _ = none.Sum());
Try("default count", () => _ = ((ICollection<int>)none).Count);
Try("default enumerator", () => ((IEnumerable)none).GetEnumerator());
Try("default range", () => a.AddRange((IEnumerable<int>)none));
Try("default array", () => a.AddRange(none));
Try("builder capacity", () => ImmutableArray.CreateBuilder<int>(-1));
Try("builder shrink", () => a.ToBuilder().Capacity = 1);
Try("builder index", () => _ = a.ToBuilder()[3]);
Try("builder remove", () => a.ToBuilder().RemoveAt(3));
Try("builder count", () => a.ToBuilder().Count = -1);
Console.WriteLine($"{none.IsDefault} {none.IsDefaultOrEmpty} {none.AsSpan().Length} {none.AsMemory().Length} {none.GetHashCode()} {none.As<object>().IsDefault}");

// Equality and interfaces.
ImmutableArray<int> same = a, twin = [1, 2, 3];
ImmutableArray<int>? nothing = null;
Console.WriteLine($"{a == same} {a != same} {a == twin} {a.Equals(same)} {a.Equals((object)same)} {a.Equals((object)twin)} {a.Equals(null)} {none == default} {nothing == none} {nothing == (ImmutableArray<int>?)a} {nothing != (ImmutableArray<int>?)a} {a.GetHashCode() == same.GetHashCode()}");
IStructuralEquatable structural = a;
Console.WriteLine($"{structural.Equals(twin, EqualityComparer<int>.Default)} {structural.Equals(new[] { 1, 2, 4 }, EqualityComparer<int>.Default)} {structural.GetHashCode(EqualityComparer<int>.Default) == ((IStructuralEquatable)twin).GetHashCode(EqualityComparer<int>.Default)} {((IStructuralComparable)a).CompareTo(ImmutableArray.Create(1, 2, 4), Comparer<int>.Default)}");
IList<int> list = a; IList untyped = a; IReadOnlyList<int> read = a;
Console.WriteLine($"{list.Count} {list[1]} {list.IsReadOnly} {untyped.IsFixedSize} {untyped[2]} {untyped.Contains(2)} {untyped.Contains("2")} {untyped.IndexOf(3)} {read[0]} {read.Count}");
Try("list add", () => list.Add(1));
Try("list set", () => list[0] = 1);
IImmutableList<int> immutable = a;
immutable = immutable.Add(4).Insert(0, 0).Remove(2, null).RemoveAt(0).SetItem(0, 7).Replace(3, 8, null).AddRange([5, 6]).InsertRange(0, [1]).RemoveRange([5], null).RemoveRange(0, 1).RemoveAll(x => x == 4);
Console.WriteLine($"{string.Join(",", immutable)} {immutable.IndexOf(8, 0, 3, null)} {immutable.LastIndexOf(8, 2, 3, null)} {immutable.Clear().Count}");

// Queries.
Console.WriteLine($"{a.Sum()} {a.Select(x => x * x).Sum()} {string.Join(",", a.Where(x => x > 1))} {a.Any()} {a.Any(x => x > 3)} {a.All(x => x > 0)} {a.First()} {a.Last()} {a.First(x => x > 1)} {a.LastOrDefault(x => x > 9)} {a.Single(x => x == 2)} {a.ElementAt(1)} {a.ElementAtOrDefault(9)} {a.Aggregate((x, y) => x * 10 + y)} {a.Aggregate("", (s, x) => s + x)} {a.ToArray().Length} {a.ToList().Count} {a.SequenceEqual(twin)} {a.SequenceEqual(new List<int> { 1, 2 })} {a.ToDictionary(x => x, x => "v" + x)[2]} {a.Reverse().First()} {a.Max()} {a.Count()} {a.OrderByDescending(x => x).First()}");
Console.WriteLine(string.Join(" ", from x in a from y in words where x > 2 select x + y));
Try("first", () => ImmutableArray<int>.Empty.First());
