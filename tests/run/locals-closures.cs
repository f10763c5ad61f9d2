int total = 0;
void Add(int n) { total += n; if (n > 1) Add(n - 1); }
Add(4);
Console.WriteLine(total);
int Sq(int x) => x * x;
static int Twice(int x) => x + x;
Console.WriteLine(Sq(Twice(3)));
IEnumerable<int> Gen() { for (int i = 0; i < 3; i++) yield return i * total; }
Console.WriteLine(string.Join(" ", Gen()));
Func<int> Outer() { int x = 1; int Inner() => ++x; return Inner; }
var f = Outer();
f();
Console.WriteLine(f() + " " + Outer()());
T Id<T>(T t) => t;
Console.WriteLine(Id(5) + Id("x"));
string Opt(string a = "def", params int[] r) => a + r.Length;
Console.WriteLine(Opt() + Opt("z", 1, 2) + Opt(r: new[] { 1 }));
Action a = () => { int y = 0; void Loc() => y++; Loc(); Loc(); Console.WriteLine(y); };
a();
var fs = new Func<int, int>[3];
for (int i = 0; i < 3; i++) { int m = i; fs[i] = x => x * m; }
foreach (var g in fs) Console.Write(g(10) + " ");
Console.WriteLine();
var def = (int x, int y = 5) => x + y;
Console.WriteLine(def(1) + def(1, 1));
Func<Func<int, int>, int, int> apply = (h, n) => h(h(n));
Console.WriteLine(apply(x => x + 3, 7));
(int, Func<int>) Pair(int n) => (n, () => n * 2);
var (n1, fn) = Pair(8);
Console.WriteLine(n1 + fn());
ref int Ref(int[] z) => ref z[1];
int[] arr = { 1, 2 };
Ref(arr) = 50;
Console.WriteLine(arr[1]);
Action<int>? rec = null;
rec = n => { if (n > 0) { Console.Write(n); rec!(n - 1); } };
rec(3);
Console.WriteLine();
var cache = new Dictionary<int, int>();
int Memo(int n) { if (cache.TryGetValue(n, out int v)) return v; return cache[n] = n < 2 ? n : Memo(n - 1) + Memo(n - 2); }
Console.WriteLine(Memo(40));
