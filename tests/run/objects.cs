object a = new P(1), b = new P(1), c = a;
Console.WriteLine(a.Equals(b) + " " + (a == b) + " " + (a == c) + " " + ReferenceEquals(a, b) + " " + Equals(a, null) + " " + Equals(null, null));
Console.WriteLine(a + " " + new Q() + " " + a.GetType() + " " + a.GetType().Name + " " + typeof(P) + " " + nameof(P));
object boxed = 5;
int un = (int)boxed;
boxed = un + 1;
Console.WriteLine(boxed + " " + boxed.Equals(6) + " " + boxed.Equals(6L) + " " + (boxed is int) + " " + (boxed is long));
object[] mix = { 1, "two", 3.0, 'c', null!, true, new P(9), new int[1], 5m };
foreach (object? o in mix) Console.Write((o?.GetType().Name ?? "null") + " ");
Console.WriteLine();
var set = new HashSet<P> { new(1), new(1), new(2) };
Console.WriteLine(set.Count);
var d = new Dictionary<P, string> { [new P(3)] = "three" };
Console.WriteLine(d[new P(3)]);
P p = new(5);
P clone = p.Copy();
clone.V = 6;
Console.WriteLine(p.V + " " + clone.V);
Console.WriteLine(new object().Equals(new object()) + " " + "a".Equals((object)"a") + " " + 1.Equals(1) + " " + 1.0.Equals(1) + " " + 'a'.Equals("a"));
dynamic_like(1);
dynamic_like("s");
void dynamic_like(object o) => Console.WriteLine(o is IComparable ic ? "comparable " + ic.CompareTo(o) : "no");
lock (a) { Console.WriteLine("locked"); }
Console.WriteLine(typeof(int) + " " + typeof(string[]) + " " + " " + typeof(Dictionary<string, int>).Name + " " + typeof(Outer.Inner) + " " + typeof(Outer.Inner).Name + " " + typeof(int?).Name + " " + typeof(void));
class P(int v)
{
    public int V = v;
    public override bool Equals(object? o) => o is P q && q.V == V;
    public override int GetHashCode() => V;
    public override string ToString() => "P" + V;
    public P Copy() => (P)MemberwiseClone();
}
class Q { }
class Outer { public class Inner { } }
