// Decimal: operators, rounding, conversions, and the exceptions they throw.
using System.Globalization;

decimal[] values = [0m, -0.0m, 1m, -1m, 0.1m, 0.20m, 1.5m, -2.5m, 100m, 3m, 7.000m, 12345.6789m, -0.0000000000000000000000000001m, 79228162514264337593543950335m, 0.3333333333333333333333333333m, 4294967296m, 18446744073709551616m];
foreach (decimal a in values)
{
    foreach (decimal b in values)
    {
        Show("+", a, b, () => a + b);
        Show("-", a, b, () => a - b);
        Show("*", a, b, () => a * b);
        Show("/", a, b, () => a / b);
        Show("%", a, b, () => a % b);
        Console.WriteLine($"{a.CompareTo(b)} {a == b} {a < b} {a >= b} {a.Equals(b)} {decimal.Max(a, b)} {Math.Min(a, b)}");
    }
    Console.WriteLine($"{-a} {Math.Abs(a)} {Math.Sign(a)} {a.Scale} {a.GetHashCode() == (a + 0.00m).GetHashCode()} {string.Join(" ", decimal.GetBits(a))}");
    foreach (MidpointRounding mode in new[] { MidpointRounding.ToEven, MidpointRounding.AwayFromZero, MidpointRounding.ToZero, MidpointRounding.ToNegativeInfinity, MidpointRounding.ToPositiveInfinity })
        Console.Write($"{Math.Round(a, mode)} {decimal.Round(a, 1, mode)} {Math.Round(a, 3, mode)} ");
    Console.WriteLine($"{decimal.Truncate(a)} {Math.Floor(a)} {Math.Ceiling(a)} {decimal.Round(a)} {Math.Truncate(a)}");
}

static void Show(string op, decimal a, decimal b, Func<decimal> f)
{
    try { Console.WriteLine($"{a} {op} {b} = {f()}"); }
    catch (Exception e) { Console.WriteLine($"{a} {op} {b}: {e.GetType().Name}: {e.Message}"); }
}

static void Try<T>(Func<T> f)
{
    try { Console.Write(f() + ";"); }
    catch (Exception e) { Console.Write(e.GetType().Name + ": " + e.Message + ";"); }
}

foreach (decimal a in new[] { 0m, -0.9m, 127.5m, 128m, -129m, 256m, 65535.9m, 65536m, -1m, 2147483648m, -2147483649m, 4294967296m, 9223372036854775808m, 1e20m })
{
    Try(() => (byte)a); Try(() => (sbyte)a); Try(() => (short)a); Try(() => (ushort)a); Try(() => (int)(char)a); Try(() => (int)a); Try(() => (uint)a); Try(() => (long)a); Try(() => (ulong)a);
    Console.WriteLine((double)a + " " + (float)a);
}
foreach (double d in new[] { 0, -0.0, 0.1, 1.0 / 3, 1e28, 1e29, 1e-28, 123456789.987654321, double.NaN, double.PositiveInfinity, -1.5, 2.0000000000000004 })
{
    Try(() => (decimal)d); Try(() => (decimal)(float)d); Try(() => new decimal(d));
    Console.WriteLine();
}
decimal sum = 0;
for (int i = 0; i < 1000; i++) sum += 0.01m;
Console.WriteLine(sum);
decimal count = 5;
count++; ++count; count--; count += 1.5m; count *= 2; count /= 3;
Console.WriteLine(count);
Console.WriteLine(decimal.MaxValue + " " + decimal.MinValue + " " + decimal.One + " " + decimal.MinusOne + " " + decimal.Zero);
Try(() => new decimal(1, 2, 3, true, 5)); Try(() => new decimal(1, 2, 3, true, 29)); Try(() => new decimal(new[] { 1, 2, 3 })); Try(() => new decimal(new[] { 1, 2, 3, 0x10000 })); decimal max = decimal.MaxValue; Try(() => max + 0.5m); Try(() => max + 0.4m);
Try(() => Math.Round(1.5m, 29)); Try(() => Math.Round(1.5m, (MidpointRounding)9)); Try(() => Math.Clamp(5m, 6m, 5m)); Try(() => 1m.CompareTo("a"));
Console.WriteLine();
object boxed = 1.50m;
Console.WriteLine(boxed.Equals(1.5m) + " " + boxed + " " + (decimal)boxed + " " + boxed.GetHashCode().Equals(1.5m.GetHashCode()));
var set = new Dictionary<decimal, string> { [1.0m] = "one", [2m] = "two" };
Console.WriteLine(set[1.00m] + set[2.000m] + set.ContainsKey(3m));
static decimal Optional(decimal x = 1.25m) => x;
Console.WriteLine(Optional());
const decimal Rate = 0.0725m;
Console.WriteLine(Math.Round(19.99m * (1 + Rate), 2));
