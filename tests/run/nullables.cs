int? a = null, b = 5;
Console.WriteLine(a.HasValue + " " + b.HasValue + " " + b.Value + " " + (a ?? -1) + " " + b.GetValueOrDefault(3) + " " + a.GetValueOrDefault());
Console.WriteLine((a + b == null) + " " + (b * 2) + " " + (a > b) + " " + (a == null) + " [" + a + "] [" + b + "]");
try { Console.WriteLine(a!.Value); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { int z = (int)a!; } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
string? s = null; Console.WriteLine(s?.Length.ToString() ?? "null"); s ??= "set"; Console.WriteLine(s?.Length); Console.WriteLine(s?.ToUpper()?[0]);
object? o = b;
Console.WriteLine(o is int n ? n : 0);
o = a;
Console.WriteLine(o is null);
bool? t = true, u = null;
Console.WriteLine((t & u) + "|" + (t | u) + "|" + (!u) + "|" + (t == true));
a = 7;
a++;
Console.WriteLine(a);
a += null;
Console.WriteLine(a == null);
int?[] arr = { 1, null, 3 };
int sum = 0;
foreach (int? v in arr) sum += v ?? 0;
Console.WriteLine(sum);
Console.WriteLine(Nullable.Compare<int>(1, null) + " " + Nullable.Equals<int>(null, null) + " " + b.Equals(5) + b.ToString() + b.GetHashCode());
DateTime? dt = null;
Console.WriteLine(dt?.Year.ToString() ?? "no date");
double? dd = 1.5;
Console.WriteLine($"{dd:F2} {dd,6}|{a}|");
Node? node = new(1, new(2, null));
Console.WriteLine(node?.Next?.Next?.V ?? 0);
Console.WriteLine(node?.Next?.V);
int? Find(int[] x, int y) { for (int i = 0; i < x.Length; i++) if (x[i] == y) return i; return null; }
Console.WriteLine(Find(new[] { 4, 5 }, 5) + " " + (Find(new[] { 1 }, 9)?.ToString() ?? "none"));
List<int>? ln = null;
Console.WriteLine(ln?.Count ?? -1);
int? x1 = 3;
if (x1 is { } val) Console.WriteLine(val);
if (x1 is > 2 and < 5) Console.WriteLine("range");
Console.WriteLine(typeof(int?) == typeof(Nullable<int>)); Console.WriteLine(x1.GetType());
class Node(int v, Node? n) { public int V = v; public Node? Next = n; }
