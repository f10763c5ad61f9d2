foreach (int f in Fib(10)) Console.Write(f + " ");
Console.WriteLine();
foreach (var (i, s) in Index(new[] { "a", "b" })) Console.Write(i + s + " ");
Console.WriteLine();
foreach (int x in Take(Naturals(), 5)) Console.Write(x);
Console.WriteLine();
using (var e = Traced().GetEnumerator()) { Console.WriteLine(e.MoveNext() + " " + e.Current); }
foreach (int x in Traced()) { Console.WriteLine(x); if (x == 2) break; }
foreach (char c in new Alphabet()) Console.Write(c);
Console.WriteLine();
foreach (var x in new Countdown(3)) Console.Write(x + " ");
Console.WriteLine();
IEnumerable<int> Evens(int n) { for (int i = 0; i <= n; i += 2) yield return i; }
Console.WriteLine(string.Join(",", Evens(10)));
var en = Evens(2).GetEnumerator();
while (en.MoveNext()) Console.Write(en.Current);
Console.WriteLine(en.MoveNext());
foreach (string p in Perm("abc", "")) Console.Write(p + " ");
Console.WriteLine();
System.Collections.IEnumerable old = new[] { 1, 2 };
foreach (object o in old) Console.Write(o);
Console.WriteLine();
try { foreach (int x in Throws()) Console.Write(x); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
foreach (int x in Chunked(new[] { 1, 2, 3, 4, 5 })) Console.Write(x + ";");
Console.WriteLine();
static IEnumerable<int> Fib(int n) { int a = 0, b = 1; while (n-- > 0) { yield return a; (a, b) = (b, a + b); } }
static IEnumerable<(int, T)> Index<T>(IEnumerable<T> s) { int i = 0; foreach (T t in s) yield return (i++, t); }
static IEnumerable<int> Naturals() { int i = 0; while (true) yield return i++; }
static IEnumerable<T> Take<T>(IEnumerable<T> s, int n) { if (n <= 0) yield break; foreach (T t in s) { yield return t; if (--n == 0) yield break; } }
static IEnumerable<int> Traced() { try { Console.WriteLine("start"); yield return 1; yield return 2; yield return 3; } finally { Console.WriteLine("cleanup"); } }
static IEnumerable<string> Perm(string rest, string done) { if (rest == "") yield return done; for (int i = 0; i < rest.Length; i++) foreach (string p in Perm(rest.Remove(i, 1), done + rest[i])) yield return p; }
static IEnumerable<int> Throws() { yield return 1; throw new InvalidOperationException("in iterator"); }
static IEnumerable<int> Chunked(int[] a) { int s = 0; foreach (int x in a) { s += x; if (x % 2 == 0) { yield return s; s = 0; } } if (s > 0) yield return s; }
class Alphabet { public IEnumerator<char> GetEnumerator() { for (char c = 'a'; c <= 'e'; c++) yield return c; } }
class Countdown(int n) : IEnumerable<int>
{
    public IEnumerator<int> GetEnumerator() { for (int i = n; i > 0; i--) yield return i; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
