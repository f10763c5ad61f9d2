Console.WriteLine(Max(3, 9) + " " + Max("a", "b") + " " + Max(1.5, 0.5));
var st = new MyStack<string>(2);
st.Push("x");
st.Push("y");
st.Push("z");
Console.WriteLine(st.Pop() + st.Count + string.Join(",", st));
Console.WriteLine(Make<Widget>().Name + " " + new Box<int>(5) + " " + new Box<string>("s").Map(s => s.Length));
Pair<int, string> p = new(1, "one");
Console.WriteLine(p.Swap());
Console.WriteLine(typeof(Pair<int, string>).Name + " " + typeof(List<int>) + " " + p.GetType());
Swap(ref p.A, ref p.C);
Console.WriteLine(p.A);
Console.WriteLine(Count<int>.N++ + " " + Count<int>.N + " " + Count<string>.N);
Console.WriteLine(Sum(new[] { 1, 2, 3 }) + " " + Sum(new[] { 1.5, 2.5 }));
Console.WriteLine(new Repo<User>().Add(new User { Id = 4 }).Get(4)?.Id);
Console.WriteLine(Default<int>() + "[" + Default<string>() + "]" + Default<bool>());
Func<int, int, int> add = (a, b) => a + b;
Console.WriteLine(Fold(new[] { 1, 2, 3, 4 }, 0, add) + " " + Fold(new[] { "a", "b" }, "", (a, b) => a + b));
IProducer<object> prod = new StrProducer();
Console.WriteLine(prod.Get());
IConsumer<string> cons = new ObjConsumer();
cons.Put("in");
var tree = new Tree<int>();
foreach (int v in new[] { 5, 2, 8, 1, 9 }) tree.Add(v);
Console.WriteLine(string.Join(" ", tree));
Console.WriteLine(IsDefault(0) + " " + IsDefault("") + " " + Same<object>(p, p));
static T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) >= 0 ? a : b;
static T Make<T>() where T : new() => new();
static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
static string Sum<T>(T[] a) where T : struct, IFormattable { string s = ""; foreach (T x in a) s += x.ToString("0.0", null); return s; }
static T? Default<T>() => default;
static A Fold<T, A>(IEnumerable<T> s, A seed, Func<A, T, A> f) { foreach (T t in s) seed = f(seed, t); return seed; }
static bool IsDefault<T>(T v) => EqualityComparer<T>.Default.Equals(v, default);
static bool Same<T>(T a, T b) where T : class => a == b;
class Widget { public string Name = "widget"; }
class Box<T>(T v) { public Box<U> Map<U>(Func<T, U> f) => new(f(v)); public override string ToString() => $"Box<{typeof(T).Name}>({v})"; }
class Pair<X, Y>(X a, Y b)
{
    public X A = a, C = a; public Y B = b; public Pair<Y, X> Swap() => new(B, A); public override string ToString() => $"<{A},{B}>";
}
class Count<T> { public static int N = 10; }
class MyStack<T>(int cap) : IEnumerable<T>
{
    T[] _a = new T[cap];
    int _n;
    public int Count => _n;
    public void Push(T t) { if (_n == _a.Length) Array.Resize(ref _a, _n * 2); _a[_n++] = t; }
    public T Pop() => _a[--_n];
    public IEnumerator<T> GetEnumerator() { for (int i = _n - 1; i >= 0; i--) yield return _a[i]; }
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
interface IEntity { int Id { get; } }
class User : IEntity { public int Id { get; set; } }
class Repo<T> where T : class, IEntity
{
    Dictionary<int, T> _d = new();
    public Repo<T> Add(T t) { _d[t.Id] = t; return this; }
    public T? Get(int id) => _d.TryGetValue(id, out var t) ? t : null;
}
interface IProducer<out T> { T Get(); }
class StrProducer : IProducer<string> { public string Get() => "produced"; }
interface IConsumer<in T> { void Put(T t); }
class ObjConsumer : IConsumer<object> { public void Put(object o) => Console.WriteLine("got " + o); }
class Tree<T> : IEnumerable<T> where T : IComparable<T>
{
    class N(T v) { public T V = v; public N? L, R; }
    N? _root;
    public void Add(T v) { ref N? n = ref _root; while (n != null) n = ref v.CompareTo(n.V) < 0 ? ref n.L : ref n.R; n = new N(v); }
    IEnumerable<T> Walk(N? n) { if (n == null) yield break; foreach (T t in Walk(n.L)) yield return t; yield return n.V; foreach (T t in Walk(n.R)) yield return t; }
    public IEnumerator<T> GetEnumerator() => Walk(_root).GetEnumerator();
    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
