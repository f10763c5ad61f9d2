// LINQ: choosing, mapping, parts, single elements, counting; over arrays, lists, iterators and other enumerables.
int[] numbers = [5, 3, 8, 1, 9, 2, 8];
foreach (var (name, source) in new (string, IEnumerable<int>)[] { ("array", numbers), ("list", numbers.ToList()), ("queue", new Queue<int>(numbers)), ("lazy", Lazy(numbers)), ("select", numbers.Select(x => x)), ("where", numbers.Where(x => x >= 0)), ("range", Enumerable.Range(-2, 7)), ("repeat", Enumerable.Repeat(4, 3)), ("order", numbers.OrderBy(x => x)), ("concat", numbers.Take(3).Concat(numbers.Skip(3))), ("append", numbers.Take(5).Append(2).Append(8).Prepend(7)), ("distinct", numbers.Distinct()), ("many", numbers.SelectMany(x => new[] { x, -x })), ("reverse", Enumerable.Reverse(numbers)), ("default", numbers.DefaultIfEmpty(6)), ("union", numbers.Union([1, 77])), ("part", Lazy(numbers).Skip(1).Take(5)), ("listpart", numbers.Skip(1).Take(5)), ("orderpart", numbers.OrderByDescending(x => x).Skip(2).Take(3)), ("empty", []), ("none", Lazy([])), ("whereselect", numbers.Where(x => x > 2).Select(x => x + 1)), ("selectpart", numbers.Select(x => x + 1).Skip(2)), ("group", numbers.GroupBy(x => 1).First()), ("zip", numbers.Zip(numbers, (a, b) => a + b)) })
    Everything(name, source);

static void Everything(string name, IEnumerable<int> s)
{
    Console.WriteLine("== " + name + ": " + Text(s) + " again " + Text(s));
    Console.WriteLine(Text(s.Where(x => x % 2 == 1)) + " | " + Text(s.Where((x, i) => i % 2 == 1)) + " | " + Text(s.Where(x => x > 1).Where(x => x < 9)) + " | " + Text(s.Where(x => x > 1).Select(x => x * x)));
    Console.WriteLine(Text(s.Select(x => x * 10)) + " | " + Text(s.Select((x, i) => x * 10 + i)) + " | " + Text(s.Select(x => x + 1).Where(x => x > 4)) + " | " + Text(s.Select(x => x + 1).Select(x => "n" + x)));
    Console.WriteLine(Text(s.Take(2)) + " | " + Text(s.Take(0)) + " | " + Text(s.Take(-1)) + " | " + Text(s.Take(100)) + " | " + Text(s.Skip(2)) + " | " + Text(s.Skip(100)) + " | " + Text(s.Skip(-3)));
    Console.WriteLine(Text(s.Skip(1).Skip(1).Take(3).Skip(1)) + " | " + Text(s.Take(4).Skip(2)) + " | " + Text(s.Skip(int.MaxValue).Skip(int.MaxValue)) + " | " + Text(s.Skip(1).Take(int.MaxValue)) + " | " + Text(s.Skip(2).Select(x => -x).Take(2)));
    Console.WriteLine(Text(s.Take(1..3)) + " | " + Text(s.Take(^3..^1)) + " | " + Text(s.Take(2..^1)) + " | " + Text(s.Take(^4..3)) + " | " + Text(s.Take(..)) + " | " + Text(s.Take(3..1)) + " | " + Text(s.Take(^0..)) + " | " + Text(s.Take(..^0)) + " | " + Text(s.Take(^100..2)) + " | " + Text(s.Take(5..100)));
    Console.WriteLine(Text(s.TakeLast(2)) + " | " + Text(s.TakeLast(100)) + " | " + Text(s.TakeLast(0)) + " | " + Text(s.SkipLast(2)) + " | " + Text(s.SkipLast(100)) + " | " + Text(s.SkipLast(0)));
    Console.WriteLine(Text(s.TakeWhile(x => x > 2)) + " | " + Text(s.TakeWhile((x, i) => i < 3)) + " | " + Text(s.SkipWhile(x => x > 2)) + " | " + Text(s.SkipWhile((x, i) => i < 3)));
    Console.WriteLine(s.Count() + " " + s.Count(x => x > 2) + " " + s.LongCount() + " " + s.LongCount(x => x > 2) + " " + s.Any() + " " + s.Any(x => x > 8) + " " + s.All(x => x > 0) + " " + s.Contains(8) + " " + s.Contains(8, EqualityComparer<int>.Default) + " " + s.Contains(-8, new Absolute()));
    Console.WriteLine(Try(() => s.First()) + " " + Try(() => s.Last()) + " " + Try(() => s.First(x => x < 3)) + " " + Try(() => s.Last(x => x < 3)) + " " + s.FirstOrDefault() + " " + s.FirstOrDefault(-7) + " " + s.FirstOrDefault(x => x > 100) + " " + s.FirstOrDefault(x => x > 100, -5) + " " + s.LastOrDefault() + " " + s.LastOrDefault(-7) + " " + s.LastOrDefault(x => x > 4) + " " + s.LastOrDefault(x => x > 100, -6));
    Console.WriteLine(Try(() => s.ElementAt(1)) + " " + Try(() => s.ElementAt(100)) + " " + Try(() => s.ElementAt(-1)) + " " + Try(() => s.ElementAt(^1)) + " " + Try(() => s.ElementAt(^100)) + " " + Try(() => s.ElementAt(^0)) + " " + s.ElementAtOrDefault(2) + " " + s.ElementAtOrDefault(-2) + " " + s.ElementAtOrDefault(^2) + " " + s.ElementAtOrDefault(^50));
    Console.WriteLine(Try(() => s.Single()) + " " + Try(() => s.SingleOrDefault()) + " " + Try(() => s.Single(x => x == 9)) + " " + Try(() => s.Single(x => x == 8)) + " " + Try(() => s.SingleOrDefault(x => x == 9)) + " " + Try(() => s.SingleOrDefault(x => x == 99, -1)) + " " + Try(() => s.Take(1).SingleOrDefault(-2)));
    Console.WriteLine(Text(s.ToList()) + " | " + Text(s.ToArray()) + " | " + Text(s.ToHashSet().Order()) + " | " + Text(s.Reverse()) + " | " + Text(s.Order()) + " | " + Text(s.OrderDescending()) + " | " + string.Join(" ", s.Chunk(3).Select(c => "[" + Text(c) + "]")));
    Console.WriteLine(Text(s.DefaultIfEmpty()) + " | " + Text(s.DefaultIfEmpty(-3)) + " | " + Text(s.Append(1)) + " | " + Text(s.Prepend(1)) + " | " + Text(s.Concat(s)) + " | " + s.SequenceEqual(s.ToList()) + s.SequenceEqual(s.Append(1)) + s.SequenceEqual(s.Select(x => -x), new Absolute()));
    Console.WriteLine(string.Join(" ", s.Index().Select(p => p.Index + ":" + p.Item)) + " " + s.Shuffle().Order().SequenceEqual(s.Order()) + s.Shuffle().Count() + " " + Text(s.Cast<int>()) + " " + Text(s.OfType<int>()) + " " + Text(s.Cast<object>()) + " " + Text(s.AsEnumerable()));
    Console.WriteLine(s.Select(x => x + 1).Count() + " " + s.Select(x => x + 1).Any() + " " + Try(() => s.Select(x => x + 1).Last()) + " " + Try(() => s.Select(x => x + 1).ElementAt(1)) + " " + Try(() => s.Where(x => x > 1).Select(x => -x).Last()) + " " + Try(() => s.Where(x => x > 1).First()) + " " + Text(s.Select(x => x * 2).Reverse().Take(2)) + " " + Try(() => s.Reverse().First()) + Try(() => s.Reverse().ElementAt(1)) + Try(() => s.Reverse().Last()) + Try(() => s.Concat(s.Take(1)).Last()) + Try(() => s.Append(4).Last()));
    Console.WriteLine(Try(() => s.OrderBy(x => -x).First()) + " " + Try(() => s.OrderBy(x => -x).Last()) + " " + Try(() => s.OrderBy(x => x % 3).ElementAt(2)) + " " + Text(s.OrderBy(x => x % 3).Take(3)) + " " + Text(s.OrderBy(x => x % 3).Skip(2).Take(3)) + " " + Try(() => s.OrderBy(x => x).Skip(1).First()) + Try(() => s.OrderBy(x => x).Take(3).Last()) + Try(() => s.OrderBy(x => x).First(x => x > 2)) + Try(() => s.OrderBy(x => x).Last(x => x < 3)) + s.OrderBy(x => x).Take(3).Count() + s.OrderBy(x => x).Skip(3).Count());
}

static IEnumerable<int> Lazy(int[] values) { foreach (int v in values) yield return v; }
static string Text<T>(IEnumerable<T> s) => string.Join(",", s);
static string Try<T>(Func<T> f) { try { return "" + f(); } catch (Exception e) { return "<" + e.GetType().Name + ": " + e.Message + ">"; } }

sealed class Absolute : IEqualityComparer<int>
{
    public bool Equals(int x, int y) => Math.Abs(x) == Math.Abs(y);
    public int GetHashCode(int x) => Math.Abs(x);
}
