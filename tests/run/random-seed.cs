// A seed gives the same numbers everywhere.
var r = new Random(42);
for (int i = 0; i < 5; i++) Console.Write(r.Next() + " ");
Console.WriteLine();
for (int i = 0; i < 5; i++) Console.Write(r.Next(100) + " ");
for (int i = 0; i < 5; i++) Console.Write(r.Next(-50, 50) + " ");
Console.WriteLine();
Console.WriteLine(r.NextDouble() + " " + r.NextSingle() + " " + r.NextInt64() + " " + r.NextInt64(1000) + " " + r.NextInt64(-5000000000, 5000000000));
byte[] b = new byte[8]; r.NextBytes(b); Console.WriteLine(string.Join(",", b));
int[] deck = { 1, 2, 3, 4, 5, 6, 7, 8 }; r.Shuffle(deck); Console.WriteLine(string.Join(" ", deck));
Console.WriteLine(string.Join("", r.GetItems(new[] { 'a', 'b', 'c' }, 10)) + " " + string.Join("", r.GetItems(new[] { 'x', 'y' }, 10)));
Console.WriteLine(r.Next(int.MinValue, int.MaxValue) + " " + new Random(0).Next() + " " + new Random(-7).Next() + " " + new Random(int.MinValue).Next(10));
try { r.Next(-1); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
try { r.Next(5, 1); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }
var any = new Random(); int n = any.Next(1, 7); Console.WriteLine(n >= 1 && n <= 6); Console.WriteLine(Random.Shared.NextDouble() < 1);
int[] counts = new int[6]; var dice = new Random(1); for (int i = 0; i < 6000; i++) counts[dice.Next(6)]++;
Console.WriteLine(string.Join(" ", counts));
