var a = new Vec(1, 2);
var b = new Vec(3, 4);
Console.WriteLine(a + b);
Console.WriteLine(a - b);
Console.WriteLine(-a);
Console.WriteLine(a * 2 + " " + 2 * a);
Console.WriteLine(a * b);
Console.WriteLine(a == new Vec(1, 2));
Console.WriteLine(a != b);
a += b;
Console.WriteLine(a);
a++;
Console.WriteLine(a);
Console.WriteLine(a[0] + " " + a["y"]);
Console.WriteLine((double)a > 5);
Console.WriteLine(a > b);
string s = a;
Console.WriteLine(s);
if (a) Console.WriteLine("true vec");
Console.WriteLine(!a);
Money m = 5.25m;
m = m + 1m;
Console.WriteLine(m);
Frac f = new Frac(1, 2) + new Frac(1, 3);
Console.WriteLine(f + " " + (f > new Frac(1, 2)) + " " + (double)f);
var mx = new Matrix(2);
mx[0, 1] = 5;
Console.WriteLine(mx[0, 1] + " " + mx[1, 1]);
try { _ = mx[5, 5]; } catch (IndexOutOfRangeException e) { Console.WriteLine(e.Message); }
Bits x = new(0b1100), y = new(0b1010);
Console.WriteLine((x & y) + " " + (x | y) + " " + (x ^ y) + " " + ~x + " " + (x << 1) + " " + (x >> 2));
var w = new Words("the quick fox");
Console.WriteLine(w[1] + w[^1] + string.Join("+", w[0..2]));
class Vec(double x, double y)
{
    public double X = x, Y = y;
    public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);
    public static Vec operator -(Vec a, Vec b) => new(a.X - b.X, a.Y - b.Y);
    public static Vec operator -(Vec a) => new(-a.X, -a.Y);
    public static Vec operator *(Vec a, double k) => new(a.X * k, a.Y * k);
    public static Vec operator *(double k, Vec a) => a * k;
    public static double operator *(Vec a, Vec b) => a.X * b.X + a.Y * b.Y;
    public static bool operator ==(Vec a, Vec b) => a.Equals(b);
    public static bool operator !=(Vec a, Vec b) => !(a == b);
    public static bool operator >(Vec a, Vec b) => (double)a > (double)b;
    public static bool operator <(Vec a, Vec b) => b > a;
    public static Vec operator ++(Vec a) => new(a.X + 1, a.Y + 1);
    public static explicit operator double(Vec a) => Math.Sqrt(a.X * a.X + a.Y * a.Y);
    public static implicit operator string(Vec a) => a.ToString();
    public static bool operator true(Vec a) => a.X != 0;
    public static bool operator false(Vec a) => a.X == 0;
    public static bool operator !(Vec a) => a.X == 0;
    public double this[int i] => i == 0 ? X : Y;
    public double this[string n] => n == "x" ? X : Y;
    public override bool Equals(object? o) => o is Vec v && v.X == X && v.Y == Y;
    public override int GetHashCode() => HashCode.Combine(X, Y);
    public override string ToString() => $"<{X}; {Y}>";
}
readonly struct Money(decimal v)
{
    readonly decimal _v = v;
    public static implicit operator Money(decimal d) => new(d);
    public static Money operator +(Money a, Money b) => new(a._v + b._v);
    public override string ToString() => $"${_v:F2}";
}
readonly record struct Frac(int N, int D)
{
    public static Frac operator +(Frac a, Frac b) => new(a.N * b.D + b.N * a.D, a.D * b.D);
    public static bool operator >(Frac a, Frac b) => a.N * b.D > b.N * a.D;
    public static bool operator <(Frac a, Frac b) => b > a;
    public static explicit operator double(Frac f) => (double)f.N / f.D;
}
class Matrix(int n) { double[,] _d = new double[n, n]; public double this[int r, int c] { get => _d[r, c]; set => _d[r, c] = value; } }
readonly struct Bits(byte v)
{
    readonly byte _v = v;
    public static Bits operator &(Bits a, Bits b) => new((byte)(a._v & b._v));
    public static Bits operator |(Bits a, Bits b) => new((byte)(a._v | b._v));
    public static Bits operator ^(Bits a, Bits b) => new((byte)(a._v ^ b._v));
    public static Bits operator ~(Bits a) => new((byte)~a._v);
    public static Bits operator <<(Bits a, int n) => new((byte)(a._v << n));
    public static Bits operator >>(Bits a, int n) => new((byte)(a._v >> n));
    public override string ToString() => _v.ToString("B8");
}
class Words(string s)
{
    string[] _w = s.Split(' ');
    public int Length => _w.Length;
    public string this[int i] => _w[i];
    public string[] Slice(int s, int n) => _w[s..(s + n)];
}
