var pub = new Button("ok");
pub.Clicked += (s, e) => Console.WriteLine($"clicked {((Button)s!).Name} at {e.X}");
EventHandler<ClickArgs> h = (s, e) => Console.WriteLine("second " + e.X);
pub.Clicked += h;
pub.Click(3);
pub.Clicked -= h;
pub.Click(4);
var stock = new Stock();
stock.PriceChanged += OnPrice;
stock.PriceChanged += (o, n) => { if (n > o) Console.WriteLine("up"); };
stock.Price = 10;
stock.Price = 10;
stock.Price = 5;
stock.PriceChanged -= OnPrice;
stock.Price = 6;
void OnPrice(decimal o, decimal n) => Console.WriteLine($"{o} -> {n}");
Action? chain = null;
chain += () => Console.Write("a");
chain += () => Console.Write("b");
chain?.Invoke();
Console.WriteLine(chain!.GetInvocationList().Length);
var acts = new List<Action>();
for (int i = 0; i < 3; i++) { int k = i; acts.Add(() => Console.Write(k + " ")); }
foreach (int i in new[] { 7, 8 }) acts.Add(() => Console.Write(i + " "));
int shared = 0;
for (int i = 0; i < 2; i++) acts.Add(() => Console.Write(++shared + " "));
foreach (var a in acts) a();
Console.WriteLine(shared);
Func<int, Func<int, int>> adder = x => y => x + y;
Console.WriteLine(adder(3)(4));
Func<int, int> fact = null!;
fact = n => n < 2 ? 1 : n * fact(n - 1);
Console.WriteLine(fact(10));
Predicate<string> isLong = s => s.Length > 3;
Console.WriteLine(isLong("four") + " " + isLong("abc"));
BinOp op = Math.Max;
Console.WriteLine(op(3, 8));
op = (a, b) => a * b;
Console.WriteLine(op(3, 8));
Console.WriteLine(Compose<int, int, string>(x => x * 2, x => $"<{x}>")(21));
var counter = MakeCounter();
counter();
counter();
Console.WriteLine(counter());
Func<int> multi = () => 1;
multi += () => 2;
Console.WriteLine(multi());
try { chain += () => throw new Exception("boom"); chain += () => Console.Write("never"); chain(); } catch (Exception e) { Console.WriteLine(e.Message); }
static Func<A, C> Compose<A, B, C>(Func<A, B> f, Func<B, C> g) => x => g(f(x));
static Func<int> MakeCounter() { int n = 0; return () => ++n; }
Comparison<int> cmp = (a, b) => b - a;
int[] arr = { 1, 3, 2 };
Array.Sort(arr, cmp);
Console.WriteLine(string.Join("", arr));
Delegate d = chain;
Console.WriteLine(d.GetType().Name + (chain == (Action)d));
new Instance { V = 9 }.Run();
delegate int BinOp(int a, int b);
class ClickArgs(int x) : EventArgs { public int X => x; }
class Button(string n)
{
    public string Name => n; public event EventHandler<ClickArgs>? Clicked; public void Click(int x) => Clicked?.Invoke(this, new ClickArgs(x));
}
class Stock
{
    decimal _p;
    public event Action<decimal, decimal>? PriceChanged;
    public decimal Price { get => _p; set { if (_p == value) return; var o = _p; _p = value; PriceChanged?.Invoke(o, value); } }
}
class Instance { public int V; void Show(string s) => Console.WriteLine(s + V); public void Run() { Action<string> a = Show; a("v="); } }
