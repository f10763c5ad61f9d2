// LINQ: sums, averages, least and greatest of every type, with overflow, NaN and missing values.
Of("int", new int[] { 3, -1, 7, 7 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("long", new long[] { 3, -1, 7000000000 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("float", new float[] { 1.5f, -0.25f, 1e8f, 1, -1e8f }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("double", new double[] { 1.5, -0.25, 1e16, 1, -1e16 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("decimal", new decimal[] { 1.50m, -0.25m, 3m }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("int?", new int?[] { 3, null, 7 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("long?", new long?[] { null, 3, 8 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("float?", new float?[] { 3, null, 7.5f }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("double?", new double?[] { 3, null, 7.25 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("decimal?", new decimal?[] { 3m, null, 7.25m }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("nulls", new int?[] { null, null }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("NaN", new[] { 1, double.NaN, -3 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("NaNs", new[] { double.NaN, double.NaN }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("NaN first", new[] { float.NaN, 2, 1 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("NaN?", new double?[] { null, double.NaN, 2, null, -1 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("zeros", new[] { 0.0, -0.0 }, s => s.Sum(), s => s.Average(), s => 1 / s.Min(), s => 1 / s.Max());
Of("zeros 2", new[] { -0.0, 0.0 }, s => s.Sum(), s => s.Average(), s => 1 / s.Min(), s => 1 / s.Max());
Of("infinite", new[] { double.PositiveInfinity, double.NegativeInfinity }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("overflow", new[] { int.MaxValue, 1 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("overflow long", new[] { long.MaxValue, 1 }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("overflow float", new[] { float.MaxValue, float.MaxValue }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());
Of("overflow decimal", new[] { decimal.MaxValue, 1m }, s => s.Sum(), s => s.Average(), s => s.Min(), s => s.Max());

static void Of<T>(string name, T[] values, Func<IEnumerable<T>, object?> sum, Func<IEnumerable<T>, object?> average, Func<IEnumerable<T>, object?> min, Func<IEnumerable<T>, object?> max)
{
    foreach (IEnumerable<T> s in new IEnumerable<T>[] { values, values.ToList(), values.Where(_ => true), values.Take(0).ToArray(), values.Where(_ => false) })
        Console.WriteLine(name + ": " + Try(() => sum(s)) + " " + Try(() => average(s)) + " " + Try(() => min(s)) + " " + Try(() => max(s)));
}

Item[] items = [new("b", 2), new("a", 5), new("c", -1), new(null, 5)];
Console.WriteLine(items.Sum(i => i.Value) + " " + items.Sum(i => (long)i.Value) + " " + items.Sum(i => i.Value / 2f) + " " + items.Sum(i => i.Value / 4.0) + " " + items.Sum(i => i.Value / 8m));
Console.WriteLine(items.Sum(i => (int?)i.Value) + " " + items.Sum(i => (long?)i.Value) + " " + items.Sum(i => (float?)i.Value) + " " + items.Sum(i => (double?)null) + " " + items.Sum(i => (decimal?)i.Value));
Console.WriteLine(items.Average(i => i.Value) + " " + items.Average(i => (long)i.Value) + " " + items.Average(i => i.Value / 2f) + " " + items.Average(i => i.Value / 4.0) + " " + items.Average(i => i.Value / 8m));
Console.WriteLine(items.Average(i => (int?)i.Value) + " " + items.Average(i => (long?)i.Value) + " " + items.Average(i => (float?)i.Value) + " " + items.Average(i => (double?)null) + " " + items.Average(i => (decimal?)i.Value));
Console.WriteLine(items.Min(i => i.Value) + " " + items.Min(i => (long)i.Value) + " " + items.Min(i => i.Value / 2f) + " " + items.Min(i => i.Value / 4.0) + " " + items.Min(i => i.Value / 8m) + " " + items.Min(i => i.Name) + " " + items.Min(i => (short)i.Value));
Console.WriteLine(items.Max(i => i.Value) + " " + items.Max(i => (long)i.Value) + " " + items.Max(i => i.Value / 2f) + " " + items.Max(i => i.Value / 4.0) + " " + items.Max(i => i.Value / 8m) + " " + items.Max(i => i.Name) + " " + items.Max(i => (byte)i.Value));
Console.WriteLine(items.Min(i => (int?)i.Value) + " " + items.Max(i => (long?)i.Value) + " " + items.Min(i => (float?)i.Value) + " " + items.Max(i => (double?)null) + " " + items.Max(i => (decimal?)i.Value));
Console.WriteLine(items.MinBy(i => i.Value) + " " + items.MaxBy(i => i.Value) + " " + items.MinBy(i => i.Name) + " " + items.MaxBy(i => i.Name) + " " + items.MaxBy(i => (string?)null) + " " + items.MinBy(i => i.Value, Comparer<int>.Create((a, b) => b - a)));
Console.WriteLine(new[] { "x", null, "Y", "z" }.Min(StringComparer.Ordinal) + " " + new[] { "x", null, "Y" }.Max(StringComparer.OrdinalIgnoreCase) + " " + (new string?[] { null }.Max() ?? "null") + " " + (Array.Empty<string>().Min() ?? "null") + " " + (Array.Empty<Item>().MinBy(i => i.Value)?.ToString() ?? "null"));
Console.WriteLine(Try(() => Array.Empty<char>().Min()) + " " + Try(() => Array.Empty<DayOfWeek>().MaxBy(d => d)) + " " + Try(() => new char[] { 'q', 'b' }.Min()) + " " + Try(() => new[] { true, false }.Max()) + " " + Try(() => new[] { new object(), new object() }.Max()));
Console.WriteLine(new[] { 1, 2, 3 }.Aggregate((a, b) => a * 10 + b) + " " + new[] { 1, 2, 3 }.Aggregate("s", (a, b) => a + b) + " " + new[] { 1, 2, 3 }.Aggregate(0, (a, b) => a + b, a => "=" + a) + " " + Try(() => Array.Empty<int>().Aggregate((a, b) => a)));
int looked = 0;
Console.WriteLine(new[] { 1, float.NaN, 3, 4 }.Select(x => { looked++; return x; }).Min() + " after " + looked);
Console.WriteLine(Try(() => Enumerable.Range(0, -1)) + Try(() => Enumerable.Range(int.MaxValue, 2)) + Try(() => Enumerable.Repeat(1, -1)) + Enumerable.Range(int.MaxValue, 1).Single() + Enumerable.Range(int.MinValue, 3).Last() + Enumerable.Range(5, 0).Any() + Enumerable.Range(3, 4).Contains(6) + ((IList<int>)Enumerable.Range(3, 4)).IndexOf(7) + ((IList<int>)Enumerable.Range(3, 4))[3]);

static string Try(Func<object?> f) { try { return f() is { } o ? "" + o : "null"; } catch (Exception e) { return "<" + e.GetType().Name + ": " + e.Message + ">"; } }

record Item(string? Name, int Value);
