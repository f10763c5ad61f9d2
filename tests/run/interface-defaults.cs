IGreeter g = new English();
Console.WriteLine(g.Greet("Al"));
g = new French();
Console.WriteLine(g.Greet("Al") + " " + g.Name());
ILogger l = new ConsoleLogger();
l.Log("m");
l.Warn("w");
Console.WriteLine(((IA)new Both()).Who() + ((IB)new Both()).Who() + new Both().Who());
Console.WriteLine(IMath.Square(4) + " " + Zero<MyNum>());
object o = new Both();
if (o is IA ia and IB) Console.WriteLine(ia.Who());
IShape[] shapes = { new Circle(1), new Rect(2, 3) };
double total = 0;
foreach (var s in shapes) total += s.Area;
Console.WriteLine(total.ToString("F3"));
foreach (var s in shapes) Console.WriteLine(s.Describe());
IComparable<int> c = 5;
Console.WriteLine(c.CompareTo(3));
static string Zero<T>() where T : INum<T> => T.Zero.ToString()! + T.Name;
Console.WriteLine(o is IShape);
IShape? none = o as IShape;
Console.WriteLine(none == null);
IStep a = new StepStruct(); Console.WriteLine(a.Next().Next().Value);
interface IGreeter { string Greet(string n) => $"Hello {n} from {Name()}"; string Name() => "default"; }
class English : IGreeter { }
class French : IGreeter { public string Greet(string n) => "Bonjour " + n; string IGreeter.Name() => "fr"; }
interface ILogger { void Log(string m); void Warn(string m) => Log("WARN " + m); }
class ConsoleLogger : ILogger { public void Log(string m) => Console.WriteLine("log: " + m); }
interface IA { string Who() => "A"; }
interface IB { string Who() => "B"; }
class Both : IA, IB { public string Who() => "both"; string IB.Who() => "explicit"; }
interface IMath { static int Square(int x) => x * x; }
interface INum<T> where T : INum<T> { static abstract T Zero { get; } static virtual string Name => "num"; }
struct MyNum : INum<MyNum> { public static MyNum Zero => new(); public override string ToString() => "zero"; }
interface IShape { double Area { get; } string Describe() => $"{GetType().Name} with area {Area:F2}"; }
record Circle(double R) : IShape { public double Area => Math.PI * R * R; }
class Rect(double w, double h) : IShape { public double Area => w * h; }
interface IStep { int Value { get; } IStep Next(); }
struct StepStruct : IStep { public int Value { get; set; } public IStep Next() => new StepStruct { Value = Value + 1 }; }
