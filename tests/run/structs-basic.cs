Point p = new(1, 2), q = p; q.X = 10;
Console.WriteLine(p + " " + q + " " + p.Equals(new Point(1, 2)) + " " + (p == new Point(1, 2)) + (p != q));
Point d = default; Console.WriteLine(d);
Move(ref p); Console.WriteLine(p); NoMove(p); Console.WriteLine(p);
Point[] arr = new Point[2]; arr[0].X = 5; Console.WriteLine(arr[0] + " " + arr[1]);
var list = new List<Point> { p }; var e = list[0]; e.X = 99; Console.WriteLine(list[0]);
object o = p; p.X = -1; Console.WriteLine(o + " " + ((Point)o).X);
Plain x = new() { A = 1, B = "b" }, y = new() { A = 1, B = "b" };
Console.WriteLine(x.Equals(y) + " " + x.ToString() + " " + (x.GetHashCode() == y.GetHashCode()));
Temp t = 36.6; double back = t; Console.WriteLine(t + " " + back + " " + (int)t);
Console.WriteLine(new Ro(3, 4).Length + " " + new Ro { X = 1 }.Length);
var w = p with { Y = 42 }; Console.WriteLine(w);
Wrapper wr; wr.Inner.X = 5; wr.Inner.Y = 6; Console.WriteLine(wr.Inner);
Rs r1 = new(1, "a"), r2 = new(1, "a"); Console.WriteLine(r1 + " " + (r1 == r2) + " " + r1.Equals(r2)); r1.A = 7; Console.WriteLine(r1);
void Move(ref Point z) => z.X += 100; void NoMove(Point z) => z.X += 100;
Nullable<Point> np = null; Console.WriteLine(np.HasValue + " " + np.GetValueOrDefault() + " " + (np?.X ?? -5));
IShape s = new Sq { Side = 3 };
Console.WriteLine(s.Area());
Counter c = new();
c.Inc();
c.Inc();
Console.WriteLine(c.N);
IInc ic = c;
ic.Inc();
Console.WriteLine(c.N);
interface IInc { void Inc(); } struct Counter : IInc { public int N; public void Inc() => N++; }
struct Point(int x, int y)
{
    public int X = x, Y = y;
    public override string ToString() => $"({X}, {Y})";
    public static bool operator ==(Point a, Point b) => a.X == b.X && a.Y == b.Y;
    public static bool operator !=(Point a, Point b) => !(a == b);
    public override bool Equals(object? o) => o is Point p && p == this;
    public override int GetHashCode() => X * 31 + Y;
}
struct Plain { public int A; public string B; }
struct Temp(double v)
{
    double _v = v;
    public static implicit operator Temp(double d) => new(d);
    public static implicit operator double(Temp t) => t._v;
    public static explicit operator int(Temp t) => (int)t._v;
    public override string ToString() => _v + "C";
}
readonly struct Ro
{
    public int X { get; init; } public int Y { get; } public Ro(int x, int y) { X = x; Y = y; } public double Length => Math.Sqrt(X * X + Y * Y);
}
struct Wrapper { public Point Inner; }
record struct Rs(int A, string B);
interface IShape { double Area(); }
struct Sq : IShape { public double Side; public double Area() => Side * Side; }
