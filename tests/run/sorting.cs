// Array.Sort in all its forms, on many sizes and patterns. The order of equal elements is .NET's: hashes of
// whole results are compared.
using System.Collections;

uint state = 12345;
uint Next()
{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

void Fails(string what, Action action)
{
    try
    {
        action();
        Console.WriteLine(what + ": no exception");
    }
    catch (Exception e)
    {
        Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Replace("\r", "").Replace("\n", "|") + (e.InnerException is { } inner ? " <- " + inner.GetType().Name : ""));
    }
}

int[] Make(string pattern, int size)
{
    int[] a = new int[size];
    for (int i = 0; i < size; i++)
        a[i] = pattern switch
        {
            "random" => (int)Next(),
            "few" => (int)(Next() % 7),
            "equal" => 5,
            "rising" => i,
            "falling" => size - i,
            "organ" => Math.Min(i, size - i),
            "saw" => i % 17,
            _ => i % 2 == 0 ? i : size - i,
        };
    return a;
}

// Sorting against median of three, so that heapsort takes over.
int[] Killer(int size)
{
    int[] a = new int[size];
    int half = size / 2;
    for (int i = 0; i < half; i++)
    {
        a[i] = i % 2 == 0 ? i + 1 : half + i + half % 2;
        a[half + i] = (i + 1) * 2;
    }
    return a;
}

int[] sizes = [0, 1, 2, 3, 4, 5, 8, 15, 16, 17, 18, 31, 32, 33, 50, 64, 100, 127, 255, 500, 1000, 4099];
string[] patterns = ["random", "few", "equal", "rising", "falling", "organ", "saw", "zigzag"];
foreach (string pattern in patterns)
{
    uint hash = 17, pairs = 17, items = 17;
    bool sorted = true;
    foreach (int size in sizes)
    {
        int[] a = Make(pattern, size);
        int[] plain = (int[])a.Clone();
        Array.Sort(plain);
        foreach (int x in plain) hash = hash * 31 + (uint)x;
        for (int i = 1; i < size; i++) sorted &= plain[i - 1] <= plain[i];

        // Equal keys told apart by their place of origin.
        var tagged = new Tagged[size];
        for (int i = 0; i < size; i++) tagged[i] = new Tagged(a[i] % 5, i);
        Array.Sort(tagged, (p, q) => p.Key.CompareTo(q.Key));
        foreach (Tagged t in tagged) pairs = pairs * 31 + (uint)t.Origin;
        new List<Tagged>(tagged).Sort(new ByOrigin());

        int[] keys = new int[size], origins = new int[size];
        for (int i = 0; i < size; i++) (keys[i], origins[i]) = (a[i] % 3, i);
        Array.Sort(keys, origins);
        foreach (int x in origins) items = items * 31 + (uint)x;
    }
    Console.WriteLine(pattern + " " + hash + " " + pairs + " " + items + " " + sorted);
}

foreach (int size in (int[])[64, 100, 1000, 5000])
{
    int[] killer = Killer(size);
    int comparisons = 0;
    Array.Sort(killer, (x, y) =>
    {
        comparisons++;
        return x.CompareTo(y);
    });
    Console.WriteLine(size + " " + comparisons + " " + killer[0] + " " + killer[size - 1]);
}

string[] words = "the quick brown fox jumps over the lazy dog and then some more words come to be sorted by their letters".Split(' ');
Array.Sort(words, StringComparer.Ordinal);
Console.WriteLine(string.Join(" ", words));
Array.Sort(words, (a, b) => a.Length.CompareTo(b.Length));
Console.WriteLine(string.Join(" ", words));
Array.Sort(words, 3, 8, StringComparer.OrdinalIgnoreCase);
Console.WriteLine(string.Join(" ", words));
double[] doubles = [3.5, double.NaN, -1, double.PositiveInfinity, 0, double.NaN, double.NegativeInfinity, 2];
string[] labels = ["a", "b", "c", "d", "e", "f", "g", "h"];
Array.Sort(doubles);
Console.WriteLine(string.Join(" ", doubles));
Array.Sort(new[] { 5, 1, 5, 2, 1, 3, 3, 9 }, labels);
Console.WriteLine(string.Join("", labels));
Array.Sort(new[] { 5, 1, 5, 2, 1, 3, 3, 9 }, labels, 2, 4);
Console.WriteLine(string.Join("", labels));
Array.Sort(new[] { 5, 1, 5, 2, 1, 3, 3, 9 }, labels, Comparer<int>.Create((a, b) => b - a));
Console.WriteLine(string.Join("", labels));
char[] letters = "hello world".ToCharArray();
Array.Sort(letters);
Console.WriteLine(new string(letters).Trim());
DayOfWeek[] days = [DayOfWeek.Friday, DayOfWeek.Monday, DayOfWeek.Sunday];
Array.Sort(days);
Console.WriteLine(string.Join(" ", days.Length, (int)days[0], (int)days[1], (int)days[2]));
int?[] maybe = [3, null, 1, null, 2];
Array.Sort(maybe);
Console.WriteLine(string.Join(" ", maybe));
Span<int> span = [4, 2, 8, 1];
span.Sort();
span.Sort((a, b) => b - a);
Console.WriteLine(string.Join(" ", span.ToArray()));

// Arrays as System.Array.
Array old = new[] { 3, 1, 2 };
Array.Sort(old);
Console.WriteLine(old.GetValue(0) + " " + old.GetValue(2) + " " + Array.BinarySearch(old, 2) + " " + Array.BinarySearch(old, 5));
Array.Reverse(old);
Console.WriteLine(old.GetValue(0) + " " + old.GetValue(2));
object[] mixed = ["b", "a", "c"];
Array.Sort(mixed, (IComparer)StringComparer.Ordinal);
Console.WriteLine(string.Join("", mixed));
Array.Sort((Array)mixed, new[] { 1, 2, 3 });
Console.WriteLine(string.Join("", mixed));
Console.WriteLine(Array.BinarySearch(new[] { 1, 3, 5, 7 }, 5) + " " + Array.BinarySearch(new[] { 1, 3, 5, 7 }, 4) + " " + Array.BinarySearch(new[] { 1, 3, 5, 7 }, 1, 2, 9) + " " + Array.BinarySearch(words, 0, 3, "zz", StringComparer.Ordinal));

Fails("null", () => Array.Sort((int[])null!));
Fails("null keys", () => Array.Sort((int[])null!, new int[1]));
Fails("index", () => Array.Sort(new int[3], -1, 2));
Fails("length", () => Array.Sort(new int[3], 1, -2));
Fails("range", () => Array.Sort(new int[3], 2, 2));
Fails("items", () => Array.Sort(new int[3], new int[2]));
Fails("items range", () => Array.Sort(new int[3], new int[3], 2, 2));
Fails("comparison", () => Array.Sort(new int[3], (Comparison<int>)null!));
Fails("no order", () => Array.Sort(new object[] { new object(), new object() }));
Fails("mixed", () => Array.Sort(new object[] { 1, "a" }));
Fails("throwing", () => Array.Sort(new int[20], (a, b) => throw new InvalidCastException("x")));
Fails("inconsistent", () => Array.Sort(new int[40], new Inconsistent()));
Fails("matrix", () => Array.Sort((Array)new int[2, 2]));
Fails("search", () => Array.BinarySearch(new int[3], 2, 2, 0));
Fails("search throwing", () => Array.BinarySearch(new object[] { 1, 2 }, "a"));

readonly struct Tagged(int key, int origin)
{
    public readonly int Key = key;
    public readonly int Origin = origin;
}

sealed class ByOrigin : IComparer<Tagged>
{
    public int Compare(Tagged a, Tagged b) => a.Origin.CompareTo(b.Origin);
}

sealed class Inconsistent : IComparer<int>
{
    public int Compare(int a, int b) => -1;
    public override string ToString() => "Inconsistent";
}
