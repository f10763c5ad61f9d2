var p = new Person { First = "Ada", Last = "L", Age = 36 };
Console.WriteLine(p.Full + " " + p.Age + " " + p.IsAdult);
try { p.Age = -1; } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
Console.WriteLine(p.Lazy + p.Lazy);
Console.WriteLine(Person.Count + " " + Config.Name + " " + Config.Pi);
var r = new Req { Id = 5 };
Console.WriteLine(r.Id + r.Opt);
var c = new Circle { Radius = 2 };
Console.WriteLine($"{c.Area:F3} {c.Diameter}");
c.Diameter = 10;
Console.WriteLine(c.Radius);
Base b = new Derived();
Console.WriteLine(b.V + " " + b.Name);
var s = new Smart { Name = "  x " };
Console.WriteLine("[" + s.Name + "]");
p.Score++;
p.Score += 10;
Console.WriteLine(p.Score);
var o = new { A = 1, B = "two" };
Console.WriteLine(o.A + o.B + " " + o);
p.Tags.Add("t");
p["k"] = "v";
Console.WriteLine(p.Tags.Count + p["k"] + (p["z"] ?? "nil"));
class Person
{
    static int s_n;
    public Person() => s_n++;
    public static int Count => s_n;
    public required string First { get; init; }
    public string Last { get; set; } = "";
    int _age;
    public int Age { get => _age; set => _age = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), "negative age"); }
    public string Full => $"{First} {Last}";
    public bool IsAdult => Age >= 18;
    string? _l;
    public string Lazy => _l ??= Make();
    string Make() { Console.Write("(made)"); return "lazy"; }
    public int Score { get; set; }
    public List<string> Tags { get; } = [];
    Dictionary<string, string> _d = new();
    public string? this[string k] { get => _d.TryGetValue(k, out var v) ? v : null; set => _d[k] = value!; }
}
static class Config
{
    public const double Pi = 3.14; public static readonly string Name; static Config() { Name = "cfg"; Console.WriteLine("static ctor"); }
}
class Req { public int Id { get; init; } public string Opt { get; private set; } = "o"; }
class Circle
{
    public double Radius { get; set; }
    public double Area => Math.PI * Radius * Radius;
    public double Diameter { get => Radius * 2; set => Radius = value / 2; }
}
class Base { public virtual int V => 1; public virtual string Name { get; set; } = "base"; }
class Derived : Base { public override int V => base.V + 1; public override string Name => "derived " + base.Name; }
class Smart { public string Name { get; set => field = value.Trim(); } = ""; }
