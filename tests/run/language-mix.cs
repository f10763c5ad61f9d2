using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Collections;
using System.Text;
using System.Numerics;
// nullable, lifted, patterns
int? a = 5, b = null; bool? t = true, f = false, n = null;
Console.WriteLine($"{a + b} {a * 2} {a > b} {a == b} {b == null} {t & n} {f & n} {t | n} {f | n} {t ^ n} {!n} {-a} {~a} {a << 2} {a ?? -1} {b ?? -1}");
a++; b++; Console.WriteLine($"{a} {b} {a.HasValue} {b.GetValueOrDefault(7)} {a.Value} {(long?)a} {(int?)(long?)null is null}");
try { Console.WriteLine(b!.Value); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
object boxed = a; Console.WriteLine($"{boxed.GetType()} {boxed is int} {boxed is int?} {boxed is int x5 && x5 == 6} {(int?)boxed} {((object)b == null)}");
DayOfWeek? d = DayOfWeek.Friday; Console.WriteLine($"{d} {d + 1} {d?.ToString("D")} {(int?)d} {Nullable.Compare(1, (int?)null)} {Nullable.Equals(a, 6)}");
static string Classify(object? o) => o switch
{
    null => "null", int and > 5 and < 10 => "5..10", int i and (0 or 1) => "bit" + i, int i when i % 2 == 0 => "even " + i, int => "odd",
    string { Length: 0 } => "empty", string { Length: > 3 and var l } s => $"long {l} {s[^1]}", string s => "short " + s,
    (int x, int y) when x == y => "diag", (int x, _) => "tuple " + x, ITuple { Length: 3 } => "triple",
    int[] ia => ia is [] ? "no ints" : ia is [var one] ? "one " + one : ia is [1, .., 9] ? "1..9" : ia is [_, .. { Length: var mm }] ? "more " + mm : "?",
    Exception { InnerException: { Message: var m } } => "inner " + m, Exception => "ex", DateTime { Year: >= 2000 } => "modern", Type ty => ty.Name,
    double.NaN => "nan", double and (> 1e10 or < -1e10) => "huge", char and >= 'a' and <= 'z' => "lower", bool v => v ? "yes" : "no", not Array => "other", _ => "array"
};
foreach (object? o in new object?[] { null, 7, 1, 4, 11, "", "abcdef", "ab", (1, 1), (1, 2), (1, 2, 3), new int[0], new[] { 4 }, new[] { 1, 2, 9 }, new[] { 5, 6, 7 }, new Exception("x", new Exception("in")), new Exception(), new DateTime(2024, 1, 1), typeof(int), double.NaN, 1e11, 'q', 'Q', true, new long[1], 1.5m })
    Console.Write(Classify(o) + "; ");
Console.WriteLine();
// tuples
var tup = (1, "two", 3.0, 4L, 5f, 'c', (byte)7, 8m, (short)9);
Console.WriteLine(tup + " " + tup.Item9 + " " + tup.GetHashCode().Equals(tup.GetHashCode()) + ((1, 2) == (1L, 2.0)) + ((1, (2, "a")) != (1, (2, "b"))));
(int p, int q) = (3, 4); (p, q) = (q, p); var (r, (s1, _)) = (1, ("x", 2)); Console.WriteLine($"{p}{q}{r}{s1}");
int[] arr = [1, 2, 3]; int idx = 0; (arr[idx++], arr[idx]) = (10, 20); Console.WriteLine(string.Join(",", arr) + idx);
// ref stuff
ref int max = ref Max(ref arr[0], ref arr[1]); max = 99; Console.WriteLine(string.Join(",", arr));
static ref int Max(ref int x, ref int y) => ref x > y ? ref x : ref y;
ref readonly int ro = ref arr[2]; arr[2] = 5; Console.WriteLine(ro);
foreach (ref int e in arr.AsSpan()) e *= 2; Console.WriteLine(string.Join(",", arr));
scoped Span<int> sp = stackalloc int[] { 3, 1, 2 }; sp.Sort(); Console.WriteLine(sp[0] + sp[^1] + " " + sp[1..].Length + string.Join("|", sp.ToArray()));
// structs & copies
var st = new S { X = 1 }; var st2 = st; st2.X = 2; ((IInc)st).Inc(); IInc bx = st; bx.Inc(); bx.Inc(); Console.WriteLine($"{st.X} {st2.X} {((S)bx).X} {st} {st.Equals(new S { X = 1 })} {st == st2}");
var list = new List<S> { st }; CollectionsMarshal.AsSpan(list)[0].Inc(); Console.WriteLine(list[0].X);
readonly_: Console.WriteLine(new R(1, 2) with { B = 5 } + " " + new R(1, 2).Equals(new R(1, 2)) + " " + new RS(3) + " " + (new RS(3) == new RS(3)) + new RC<string>("z", 1));
// switch on string, goto case
foreach (string w in new[] { "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "none", "" }) { switch (w) { case "alpha": Console.Write(1); goto case "gamma"; case "beta": Console.Write(2); break; case "gamma": Console.Write(3); break; case "delta" or "zeta": Console.Write(4); goto default; case "eta": case "theta": Console.Write(5); break; default: Console.Write("?"); break; } }
Console.WriteLine();
// checked
try { int big = int.MaxValue; Console.WriteLine(checked(big + 1)); } catch (OverflowException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(checked((byte)int.Parse("256"))); } catch (OverflowException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(new int[int.Parse("-1")]); } catch (OverflowException e) { Console.WriteLine(e.Message); }
try { object o = "s"; Console.WriteLine((int)o); } catch (InvalidCastException e) { Console.WriteLine(e.Message); }
try { object[] oa = new string[1]; oa[0] = 1; } catch (ArrayTypeMismatchException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(arr[3]); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine("abc"[5]); } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine("abc".Substring(4)); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { new List<int>()[0]++; } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { new Dictionary<string, int>()["k"]++; } catch (KeyNotFoundException e) { Console.WriteLine(e.Message); }
try { throw null!; } catch (NullReferenceException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(int.Parse("0") is 0 ? 1 / int.Parse("0") : 0); } catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
try { ((IList<int>)arr).Add(1); } catch (NotSupportedException e) { Console.WriteLine(e.Message); }
try { _ = Enum.Parse<DayOfWeek>("Nope"); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
try { foreach (var z in new List<int> { 1, 2 } is var lst ? lst : lst) lst.Add(z); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
// generic math, static abstract
Console.WriteLine(Sum([1, 2, 3]) + " " + Sum([1.5, 2.5]) + " " + Sum([1m, 2m]) + " " + Mid(2, 9) + Mid(2.0, 9.0));
static T Sum<T>(IEnumerable<T> xs) where T : INumber<T> { T s = T.Zero; foreach (T x in xs) s += x; return s; }
static T Mid<T>(T a, T b) where T : INumber<T> => (a + b) / (T.One + T.One);
Console.WriteLine(Make<Foo>().Name + Foo.Create().Name + Twice<Foo>().Length);
static T Make<T>() where T : IMake<T> => T.Create(); static T[] Twice<T>() where T : IMake<T>, new() => [T.Create(), new T()];
// iterators
IEnumerable<int> It() { try { yield return 1; try { yield return 2; } finally { Console.Write("f1 "); } yield return 3; } finally { Console.Write("f2 "); } }
foreach (int v in It()) { Console.Write(v + " "); if (v == 2) break; } foreach (int v in It()) Console.Write(v + " "); Console.WriteLine(It().Skip(1).First());
IEnumerator raw = It().GetEnumerator(); raw.MoveNext(); Console.WriteLine(raw.Current); ((IDisposable)raw).Dispose(); Console.WriteLine(raw.MoveNext());
try { raw.Reset(); } catch (NotSupportedException e) { Console.WriteLine(e.Message); }
// local functions, closures
var acts = new List<Func<int>>(); for (int i = 0; i < 3; i++) { int j = i * 10; acts.Add(() => i + j++); } Console.WriteLine(string.Join(",", acts.Select(z => z())) + "," + string.Join(",", acts.Select(z => z())));
Func<int, Func<int, int>> curry = u => v => u * v; Console.WriteLine(curry(6)(7)); int cnt = 0; void Inc() => cnt++; Action ac = Inc; ac += Inc; ac(); Console.WriteLine(cnt);
var lam = (int u, int v = 5, params int[] w) => u + v + w.Length; Console.WriteLine(lam(1) + lam(1, 2) + lam(1, 2, 3, 4));
Console.WriteLine(new StringBuilder().Append($"{1,5}|{2,-5}|{3.14159:F2}|{255:X4}|{true}|{null}|{'c'}").ToString());
interface IInc { void Inc(); }
struct S : IInc, IEquatable<S> { public int X; public void Inc() => X++; public override string ToString() => $"S{X}"; public bool Equals(S o) => X == o.X; public override bool Equals(object? o) => o is S s && Equals(s); public override int GetHashCode() => X; public static bool operator ==(S a, S b) => a.Equals(b); public static bool operator !=(S a, S b) => !(a == b); }
record R(int A, int B); readonly record struct RS(int V); record RC<T>(T Val, int N) : R(N, N + 1) { public sealed override string ToString() => $"RC {Val} {A} {B}"; }
interface IMake<T> where T : IMake<T> { static abstract T Create(); string Name { get; } static virtual int K => 3; }
class Foo : IMake<Foo> { public static Foo Create() => new(); public string Name => "foo" + Get<Foo>(); static int Get<T>() where T : IMake<T> => T.K; }
