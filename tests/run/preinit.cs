// Type initialisers that can be run when the program is compiled, and ones that must
// not: what the program sees must be the same. Objects in static fields stay ordinary objects.
using System.Text;

Console.WriteLine(string.Join(",", Tables.Squares) + " " + Tables.Sum + " " + Tables.Jagged[2][1] + " " + Tables.Grid[1, 2]);
Tables.Squares[3] = -1;
Console.WriteLine(Tables.Squares[3] + " " + Tables.Sum);
Maps.Ages["carol"] = 3;
Maps.Names.Add("z");
Console.WriteLine(Maps.Ages["alice"] + Maps.Ages["bob"] + Maps.Ages["carol"] + " " + Maps.Ages.Count + string.Concat(Maps.Names));
for (int i = 0; i < 100; i++) Maps.Names.Add("n" + i);
Console.WriteLine(Maps.Names.Count + Maps.Names[102]);
Console.WriteLine(Code.Twice(21) + " " + Code.All("x") + " " + Code.Shape.Area() + " " + Code.Shapes.Sum(s => s.Area()));
Code.All += s => s + "!";
Console.WriteLine(Code.All("y") + Code.All.GetInvocationList().Length);
lock (Objects.Gate) Console.WriteLine("locked " + (Objects.Gate == Objects.Same) + " " + ReferenceEquals(Objects.Literal, "literal") + " " + Objects.Type.Name);
Console.WriteLine(Objects.Gate.GetHashCode() == Objects.Same.GetHashCode());
Console.WriteLine(Objects.Node.Next!.Next == Objects.Node);
Objects.Node.Next = new Node { Value = 9 };
Console.WriteLine(Objects.Node.Next.Value + Objects.Boxed.ToString() + ((int?)Objects.Boxed + 1) + Objects.Text + Objects.Text.Length);
Console.WriteLine(Numbers.Wide + " " + Numbers.Narrow + " " + Numbers.Big + " " + Numbers.Third.ToString("R") + " " + Numbers.Single.ToString("R") + " " + Numbers.Money + " " + Numbers.Shifted + " " + Numbers.Letter + " " + Numbers.Day + Numbers.Inf + double.IsNaN(Numbers.Nan));
Settings.Level = 7;
Console.WriteLine(Late.Seen + " " + Late.Again);
Settings.Values[0] = 70;
Console.WriteLine(LateValues.Seen);
Console.WriteLine(Counter.Next() + Counter.Next() + Counter.Start);
try { Console.WriteLine(Broken.X); } catch (TypeInitializationException e) { Console.WriteLine(e.InnerException!.GetType().Name); }
try { Console.WriteLine(Broken.X); } catch (TypeInitializationException e) { Console.WriteLine(e.InnerException!.Message); }
Console.WriteLine(G<int>.Size + G<string>.Size + " " + G<int>.Items.Length + " " + ReferenceEquals(G<int>.Items, G<string>.Items));
Console.WriteLine(Cycle1.A + " " + Cycle2.B);
Console.WriteLine(Handled.Value + Handled.Trail);
Console.WriteLine(Lazily.Made.Value + " " + Lazily.Count);

static class Tables
{
    public static readonly int[] Squares = new int[8];
    public static readonly int Sum;
    public static readonly int[][] Jagged = [[1], [2, 3], [4, 5, 6]];
    public static readonly int[,] Grid = { { 1, 2, 3 }, { 4, 5, 6 } };
    static Tables()
    {
        for (int i = 0; i < Squares.Length; i++) Squares[i] = i * i;
        foreach (int s in Squares) Sum += s;
    }
}
static class Maps
{
    public static readonly Dictionary<string, int> Ages = new() { ["alice"] = 1, ["bob"] = 2 };
    public static readonly List<string> Names = ["a", "b"];
}
interface IShape { int Area(); }
record Square(int Side) : IShape { public int Area() => Side * Side; }
struct Dot : IShape { public int N; public readonly int Area() => N; }
static class Code
{
    public static readonly Func<int, int> Twice = x => x * 2;
    public static Func<string, string> All = Upper;
    public static readonly IShape Shape = new Square(5);
    public static readonly IShape[] Shapes = [new Square(2), new Dot { N = 7 }];
    static string Upper(string s) => s.ToUpperInvariant();
}
class Node { public int Value; public Node? Next; }
static class Objects
{
    public static readonly object Gate = new();
    public static readonly object Same = Gate;
    public static readonly string Literal = "literal";
    public static readonly Type Type = typeof(Node);
    public static readonly Node Node = new() { Next = new Node() };
    public static readonly object Boxed = 41;
    public static readonly string Text = "a" + new string('b', 3) + Literal.Substring(1, 2);
    static Objects() => Node.Next!.Next = Node;
}
static class Numbers
{
    public static readonly long Wide = unchecked((long)0x8000_0000_0000_0001);
    public static readonly sbyte Narrow = unchecked((sbyte)200);
    public static readonly ulong Big = ulong.MaxValue / 3;
    public static readonly double Third = 1.0 / 3, Inf = 1 / (Third - Third), Nan = Inf - Inf;
    public static readonly float Single = 0.1f * 3;
    public static readonly decimal Money = 12.50m * 3;
    public static readonly int Shifted = 1 << (33 + (int)Narrow - (int)Narrow);
    public static readonly char Letter = (char)('a' + 3);
    public static readonly DayOfWeek Day = (DayOfWeek)(Shifted + 1);
}
static class Settings { public static int Level = 1; public static readonly int[] Values = [1]; }
static class Late { public static readonly int Seen = Settings.Level * 10, Again; static Late() => Again = Seen + Settings.Level; }
static class LateValues { public static readonly int Seen; static LateValues() => Seen = Settings.Values[0]; }
static class Counter { public static readonly int Start = 100; static int s_n = Start; public static int Next() => ++s_n; }
static class Broken { public static int X = Fail(); static int Fail() => throw new InvalidOperationException("broken"); }
static class G<T> { public static readonly int Size = typeof(T) == typeof(int) ? 4 : 8; public static readonly object[] Items = new object[3]; }
static class Cycle1 { public static readonly int A = Cycle2.B + 1; }
static class Cycle2 { public static readonly int B = Cycle1.A + 1; }
static class Handled
{
    public static readonly int Value;
    public static readonly string Trail = "";
    static Handled()
    {
        var s = new StringBuilder();
        try { try { Value = int.Parse("12"); } finally { s.Append("f1"); } s.Append("-"); } finally { s.Append("f2"); }
        Trail = s.ToString();
    }
}
static class Lazily { public static int Count; public static readonly Lazy<int> Made = new(() => { Count++; return 5; }); }
