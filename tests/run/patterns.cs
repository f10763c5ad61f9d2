object[] things = { 1, -5, "hi", "", 3.5, null!, new[] { 1, 2, 3 }, 'c', true, new Point(0, 3), new Point(2, 2), DateTime.MinValue, 10L, new List<int>() };
foreach (object o in things) Console.WriteLine(Describe(o));
static string Describe(object? o) => o switch { null => "null", int n when n < 0 => $"negative {n}", int n => $"int {n}", string { Length: 0 } => "empty string", string s => $"string {s} of {s.Length}", double d and > 3 => $"big double {d}", int[] and [1, .., var last] => $"array to {last}", char c => $"char {c}", bool b => b ? "yes" : "no", Point { X: 0 } p => $"on axis {p.Y}", Point(var x, var y) when x == y => "diagonal", 10L or 20L => "round long", System.Collections.ICollection c => "collection " + c.Count, _ => o.GetType().Name };
foreach (int score in new[] { 95, 85, 71, 10, -1 }) Console.Write(score switch { >= 90 and <= 100 => "A", >= 80 => "B", >= 70 => "C", >= 0 => "F", _ => "?" });
Console.WriteLine();
Console.WriteLine(Quad(1, -1) + Quad(0, 0) + Quad(-1, -1));
static string Quad(int x, int y) => (x, y) switch { (0, 0) => "origin", ( > 0, > 0) => "I", ( > 0, < 0) => "IV", _ => "other" };
int[] nums = { 1, 2, 3, 4 };
if (nums is [var first, _, .. var rest]) Console.WriteLine(first + " " + rest.Length);
Console.WriteLine(nums is [.., 4]);
Console.WriteLine(nums is [] );
Console.WriteLine("abc" is ['a', ..]);
object x = 42;
if (x is int i && i > 40) Console.WriteLine("got " + i);
if (x is not string) Console.WriteLine("not string");
Console.WriteLine('e' is 'a' or 'e' or 'i');
string Day(int d) { switch (d) { case 1 or 7: return "weekend"; case >= 2 and <= 6: return "weekday"; default: return "invalid"; } }
Console.WriteLine(Day(1) + Day(3) + Day(9));
switch (x) { case string s: Console.WriteLine(s); break; case int n when n % 2 == 0: Console.WriteLine("even"); goto case 43; case 43: Console.WriteLine("43"); break; default: break; }
try { int bad = 5; Console.WriteLine(bad switch { 1 => "a", 2 => "b" }); } catch (System.Runtime.CompilerServices.SwitchExpressionException e) { Console.WriteLine(e.Message); }
var person = new { Name = "Al", Address = new { City = "Rome" } };
if (person is { Address.City: "Rome", Name: var nm }) Console.WriteLine(nm);
Console.WriteLine(person);
record Point(int X, int Y);
