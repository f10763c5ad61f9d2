var t = (1, "two", 3.0); Console.WriteLine(t); Console.WriteLine(t.Item2 + t.Item1);
(string Name, int Age) p = ("Zed", 9); Console.WriteLine(p.Name + p.Age + " " + p);
var (min, max) = MinMax(new[] { 3, 9, 1 }); Console.WriteLine(min + ".." + max);
int a = 1, b = 2; (a, b) = (b, a); Console.WriteLine(a + " " + b); (int x, _) = (5, 6); Console.WriteLine(x);
Console.WriteLine((1, 2) == (1, 2));
Console.WriteLine((1, 2).Equals((1, 3)) + " " + (1, 2).CompareTo((1, 3)) + " " + ((1, 2).GetHashCode() == (1, 2).GetHashCode()));
var d = new Dictionary<(int, int), string> { [(0, 1)] = "a" }; Console.WriteLine(d[(0, 1)]);
var list = new List<(string, int)> { ("b", 2), ("a", 5), ("a", 1) }; list.Sort(); Console.WriteLine(string.Join(" ", list));
Console.WriteLine((1, (2, 3), "x", 'c', 5.5, true, null as string, 8L, 9)); foreach (var (n, v) in list) Console.Write(n + v); Console.WriteLine();
Tuple<int, string> old = Tuple.Create(7, "seven"); Console.WriteLine(old + " " + old.Item1 + old.Item2 + " " + old.Equals(Tuple.Create(7, "seven")));
object o = (1, 2); Console.WriteLine(o is (int, int)); Console.WriteLine(o is ValueTuple<int, int> vt ? vt.Item1 : -1);
Console.WriteLine((a, b) switch { (1, _) => "one", (2, 1) => "two-one", _ => "other" });
var pt = new P(3, 4);
var (px, py) = pt;
Console.WriteLine(px * py);
static (int, int) MinMax(int[] a) { int lo = a[0], hi = a[0]; foreach (int v in a) { if (v < lo) lo = v; if (v > hi) hi = v; } return (lo, hi); }
class P(int x, int y) { public void Deconstruct(out int a, out int b) { a = x; b = y; } }
