// Objects: new, fields, casts, boxes, virtual and direct calls, what is checked for null.
interface IShape { double Area(); }
class Shape : IShape
{
    public int Id; public string? Name; protected Shape? next;
    public virtual double Area() => 0;
    public double Twice() => Area() * 2;
    public void Link(Shape s) { next = s; s.next = this; }
}
sealed class Circle(double r) : Shape
{
    readonly double r = r;
    public override double Area() => r * r;
    public override string ToString() => base.ToString() + Name;
}
struct Pair
{
    public int A; public string? B;
    public Pair(int a, string b) { A = a; B = b; }
    public readonly int Sum() => A + (B == null ? 0 : 1);
}
static class Objects
{
    static Shape Make() => new Circle(2);
    static double Interface(IShape s) => s.Area();
    static double Virtual(Shape s) => s.Area();
    static double Sealed(Circle c) => c.Area();
    static double Direct(Shape s) => s.Twice();
    static double Fresh() => new Shape().Twice();
    static int Field(Shape s) => s.Id;
    static void SetName(Shape s, string n) => s.Name = n;
    static Circle Cast(object o) => (Circle)o;
    static Shape? As(object o) => o as Shape;
    static bool Is(object o) => o is Circle { Id: 3 };
    static object Box(int i) => i;
    static int Unbox(object o) => (int)o;
    static object? BoxNullable(int? i) => i;
    static int? UnboxNullable(object? o) => (int?)o;
    static int Value() { var p = new Pair(1, "x"); return p.Sum() + p.A; }
    static int ByRef(ref Pair p) { p.B = "y"; return p.A; }
    static Pair[] InArray(Pair p) { var a = new Pair[3]; a[1] = p; a[2].B = "z"; return a; }
    static string Constrained(int i) => i.ToString();
}
