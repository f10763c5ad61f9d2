// This file compares the class library's Decimal, compiled as Ours.Decimal, with that of the .NET it runs on: bits and
// scale of every result, and exceptions with their messages. Arguments: the number of random cases of each operation, the seed.
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using Mine = Ours.Decimal;
using Theirs = System.Decimal;

int rounds = args.Length > 0 ? int.Parse(args[0]) : 100_000;
ulong state = args.Length > 1 ? ulong.Parse(args[1]) : 88172645463325252;
long checks = 0, failures = 0;
CultureInfo culture = CultureInfo.InvariantCulture;
var failed = new Dictionary<string, int>();

ulong Next()
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state * 0x2545F4914F6CDD1D;
}

string[] formats = ["", "G", "g", "R", "r", "R0", "R5", "R30", "G0", "G1", "G5", "G10", "G28", "G29", "G35", "E", "e", "E0", "e3", "E20", "E35", "F", "F0", "F1", "F2", "f3", "F10", "F35", "N", "N0", "N2", "n5", "C", "C0", "c3", "P", "P0", "p3", "D", "D3", "X", "x8", "B", "Z", "0", "00000", "#", "##", "#.##", "0.00", "#,##0", "#,##0.00", "0.###", "00.00%", "0.0‰", "#,,", "0.00;(0.00)", "0;(0);zero", "#;neg;zero", "'a'0'b'", "0.0e0", "0.00E+00", "abc", "(###) ###-####", "##0.##", "###,###.##", ".00", "#.00", ".##", "-0", "0;0;", "#E+0", "0.0000000000000000000000000000", "G100000000", "F1000000000"];
string[] texts = ["", " ", "0", "-0", "-0.00", "0.0000000000000000000000000000000000", "00012", " 12 ", "12\0", "+5", "-", ".", "-.", "5-", "(5)", "1,000", "1,,0", "1.0", "1.50", "1.", ".5", "1e3", "1E+3", "1e-3", "1.00e1", "1.00e2", "1.00e3", "0.00e1", "0.00e5", "0e5", "0e-5", "0e-50", "1e28", "1e29", "9e28", "1e-28", "1e-29", "5e-29", "5.1e-29", "6e-29", "9e-30", "1e-99999999999", "1e99999999999", "0e99999999999", "79228162514264337593543950335", "79228162514264337593543950336", "79228162514264337593543950335.4", "79228162514264337593543950335.5", "79228162514264337593543950334.5", "7922816251426433759354395033.55", "7.92281625142643375935439503355", "7.92281625142643375935439503365", "7.9228162514264337593543950335500000000000000000000000000000000000000000000000001", "0.00000000000000000000000000005", "0.00000000000000000000000000015", "0.000000000000000000000000000150000000000000000000001", "-0.00000000000000000000000000001", "¤5", "5¤", "-¤1,000.00", "NaN", "1 2", "0x10", "1.5e1.5", "100000000000000000000000000000", "1000000000000000000000000000000e-5", "0.1e30", "0.79228162514264337593543950335e29", "0.00000000000000000000000000001e30"];
NumberStyles[] styles = [NumberStyles.None, NumberStyles.Integer, NumberStyles.Number, NumberStyles.Float, NumberStyles.Currency, NumberStyles.Any, NumberStyles.HexNumber, (NumberStyles)0x2000];

uint Below(uint n) => (uint)(Next() >> 32) % n;

// The operands: all sizes, powers of ten and their neighbours, powers of two, few digits.
Theirs Operand()
{
    UInt128 magnitude = ((UInt128)(uint)Next() << 64) | Next();
    switch (Below(8))
    {
        case 0: break;
        case 1: magnitude = (uint)Next() >> (int)Below(32); break;
        case 2: magnitude = Next() >> (int)Below(64); break;
        case 3: magnitude = Ten((int)Below(29)) + Below(3) - 1; break;
        case 4: magnitude = (UInt128.One << (int)Below(96)) + Below(3) - 1; break;
        case 5: magnitude = (UInt128)Below(1000) * Ten((int)Below(26)); break;
        default: magnitude >>= (int)Below(96); break;
    }
    int scale = Below(3) == 0 ? 0 : (int)Below(Below(2) == 0 ? 6u : 29u);
    return new Theirs((int)(uint)magnitude, (int)(uint)(magnitude >> 32), (int)(uint)(magnitude >> 64), (Next() & 1) != 0, (byte)scale);
}

UInt128 Ten(int n)
{
    UInt128 power = 1;
    while (n-- > 0) power *= 10;
    return power;
}

static Mine M(Theirs d) => Unsafe.BitCast<Theirs, Mine>(d);

string T(Theirs d) => string.Join(".", Theirs.GetBits(d));
string Text(object? o) => o is Theirs d ? T(d) : o is Mine m ? T(Unsafe.BitCast<Mine, Theirs>(m)) : o is double x ? BitConverter.DoubleToUInt64Bits(x).ToString("X") : o is float f ? BitConverter.SingleToUInt32Bits(f).ToString("X") : o?.ToString() ?? "null";

void Fail(string what, string inputs, string expected, string actual)
{
    failures++;
    failed[what] = failed.GetValueOrDefault(what) + 1;
    if (failed[what] <= 6) Console.WriteLine($"{what} {inputs}: expected [{expected}] got [{actual}]");
}

void Same<A, B>(string what, Func<string> inputs, Func<A> theirs, Func<B> mine)
{
    checks++;
    A a = default!;
    B b = default!;
    string? x = null, y = null;
    try { a = theirs(); } catch (Exception e) { x = e.GetType().Name + ": " + e.Message; }
    try { b = mine(); } catch (Exception e) { y = e.GetType().Name + ": " + e.Message; }
    if (x is null && y is null)
    {
        if (typeof(A) == typeof(Theirs) && typeof(B) == typeof(Mine) && Unsafe.BitCast<Mine, Theirs>((Mine)(object)b!) is var d && SameBits((Theirs)(object)a!, d)) return;
        if (typeof(A) == typeof(B) && typeof(A) != typeof(double) && typeof(A) != typeof(float) && EqualityComparer<A>.Default.Equals(a, (A)(object)b!)) return;
    }
    x ??= Text(a);
    y ??= Text(b);
    if (x != y) Fail(what, inputs(), x, y);
}

static bool SameBits(Theirs a, Theirs b) => Unsafe.BitCast<Theirs, UInt128>(a) == Unsafe.BitCast<Theirs, UInt128>(b);

void Binary(Theirs a, Theirs b)
{
    string In() => a + " (" + T(a) + ") " + b + " (" + T(b) + ")";
    Mine p = M(a), q = M(b);
    Same("+", In, () => a + b, () => p + q);
    Same("-", In, () => a - b, () => p - q);
    Same("*", In, () => a * b, () => p * q);
    Same("/", In, () => a / b, () => p / q);
    Same("%", In, () => Remainder(a, b), () => p % q);
    Same("compare", In, () => a.CompareTo(b), () => p.CompareTo(q));
    Same("==", In, () => a == b, () => p == q);
    Same("<", In, () => a < b, () => p < q);
    Same(">=", In, () => a >= b, () => p >= q);
    Same("Max", In, () => Theirs.Max(a, b), () => Mine.Max(p, q));
    Same("Min", In, () => Theirs.Min(a, b), () => Mine.Min(p, q));
    Same("MaxMagnitude", In, () => Theirs.MaxMagnitude(a, b), () => Mine.MaxMagnitude(p, q));
    Same("MinMagnitude", In, () => Theirs.MinMagnitude(a, b), () => Mine.MinMagnitude(p, q));
    Same("CopySign", In, () => Theirs.CopySign(a, b), () => Mine.CopySign(p, q));
}

// .NET 10 itself overflows in a few remainders of numbers with a small scale; then the exact one counts.
Theirs Remainder(Theirs a, Theirs b)
{
    try { return a % b; }
    catch (OverflowException)
    {
        int scale = Math.Max(a.Scale, b.Scale);
        BigInteger rest = BigInteger.Remainder(At(a, scale), At(b, scale)), low = BigInteger.Abs(rest);
        return new Theirs((int)(uint)(low & uint.MaxValue), (int)(uint)(low >> 32 & uint.MaxValue), (int)(uint)(low >> 64), a < 0, (byte)scale);
    }
}

static BigInteger At(Theirs d, int scale)
{
    int[] bits = Theirs.GetBits(d);
    BigInteger magnitude = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
    return magnitude * BigInteger.Pow(10, scale - d.Scale) * (d < 0 ? -1 : 1);
}

void Unary(Theirs a)
{
    string In() => a + " (" + T(a) + ")";
    Mine p = M(a);
    for (int mode = 0; mode < 5; mode++)
    {
        var m = (MidpointRounding)mode;
        int places = (int)Below(30) - 1;
        Same("Round " + m, () => In() + " " + places, () => Theirs.Round(a, places, m), () => Mine.Round(p, places, m));
        Same("Round " + m, In, () => Theirs.Round(a, m), () => Mine.Round(p, m));
    }
    Same("Truncate", In, () => Theirs.Truncate(a), () => Mine.Truncate(p));
    Same("Floor", In, () => Theirs.Floor(a), () => Mine.Floor(p));
    Same("Ceiling", In, () => Theirs.Ceiling(a), () => Mine.Ceiling(p));
    Same("negate", In, () => -a, () => -p);
    Same("++", In, () => a + 1, () => { Mine x = p; x++; return x; });
    Same("--", In, () => a - 1, () => { Mine x = p; x--; return x; });
    Same("hash", In, () => a.GetHashCode(), () => p.GetHashCode());
    Same("IsCanonical", In, () => Theirs.IsCanonical(a), () => Mine.IsCanonical(p));
    Same("IsInteger", In, () => Theirs.IsInteger(a), () => Mine.IsInteger(p));
    Same("IsEven", In, () => Theirs.IsEvenInteger(a), () => Mine.IsEvenInteger(p));
    Same("IsOdd", In, () => Theirs.IsOddInteger(a), () => Mine.IsOddInteger(p));
    Same("Sign", In, () => Theirs.Sign(a), () => Mine.Sign(p));
    Same("ToOACurrency", In, () => Theirs.ToOACurrency(a), () => Mine.ToOACurrency(p));
    To(a);
    Same("ToString", In, () => a.ToString(culture), () => p.ToString());
    string f = formats[Below((uint)formats.Length)];
    Same("ToString", () => In() + " '" + f + "'", () => a.ToString(f, culture), () => p.ToString(f));
    Parse(a.ToString(culture));
}

void To(Theirs a)
{
    string In() => a + " (" + T(a) + ")";
    Mine p = M(a);
    Same("(double)", In, () => (double)a, () => (double)p);
    Same("(float)", In, () => (float)a, () => (float)p);
    Same("(byte)", In, () => (byte)a, () => (byte)p);
    Same("(sbyte)", In, () => (sbyte)a, () => (sbyte)p);
    Same("(short)", In, () => (short)a, () => (short)p);
    Same("(ushort)", In, () => (ushort)a, () => (ushort)p);
    Same("(char)", In, () => (char)a, () => (char)p);
    Same("(int)", In, () => (int)a, () => (int)p);
    Same("(uint)", In, () => (uint)a, () => (uint)p);
    Same("(long)", In, () => (long)a, () => (long)p);
    Same("(ulong)", In, () => (ulong)a, () => (ulong)p);
}

void FromDouble(double x) => Same("from double", () => x.ToString("R") + " " + BitConverter.DoubleToUInt64Bits(x).ToString("X"), () => (Theirs)x, () => (Mine)x);
void FromSingle(float x) => Same("from float", () => x.ToString("R"), () => (Theirs)x, () => (Mine)x);
void Parse(string text, NumberStyles style = NumberStyles.Number)
{
    Same("Parse", () => "'" + text + "' " + style, () => Theirs.Parse(text, style, culture), () => Mine.Parse(text, style, null));
    Same("TryParse", () => "'" + text + "' " + style, () => Theirs.TryParse(text, style, culture, out Theirs d) ? T(d) : "no", () => Mine.TryParse(text, style, null, out Mine d) ? Text(d) : "no");
}

foreach (string t in texts)
    foreach (NumberStyles style in styles) Parse(t, style);

Theirs[] edges = [0m, -0m, 0.0m, 0.00m, new(0, 0, 0, true, 28), new(0, 0, 0, false, 28), 1m, -1m, 1.0m, 0.1m, 0.5m, 1.5m, 2.5m, -2.5m, 3m, 7m, 10m, 0.3333333333333333333333333333m, Theirs.MaxValue, Theirs.MinValue, new(1, 0, 0, false, 28), new(-1, -1, -1, false, 28), 127, 128, -128, -129, 255, 256, 32767.9m, 32768, -32768.9m, -32769, 65535.99m, 65536, 2147483647.5m, 2147483648m, -2147483648.9m, -2147483649m, 4294967295.9m, 4294967296m, 9223372036854775807.9m, 9223372036854775808m, -9223372036854775808.9m, -9223372036854775809m, 18446744073709551615.9m, 18446744073709551616m, -0.9m, -0.00001m, 922337203685477.58075m, -922337203685477.58085m, 922337203685477.58065m];
foreach (Theirs a in edges)
{
    Unary(a);
    foreach (string f in formats) Same("ToString", () => a + " '" + f + "'", () => a.ToString(f, culture), () => M(a).ToString(f));
    foreach (Theirs b in edges) Binary(a, b);
}
double[] doubles = [0, -0.0, 1, -1, 0.1, 0.5, 1e28, 7.9228162514264337E+28, 7.9228162514264338E+28, 7.922816251426434E+28, -7.9228162514264338E+28, 1e29, 1e-28, 5e-29, 4.9e-29, 1e-29, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon, 123456789012345.5, 999999999999999.5, 1e15, 1e14, 1.23456789012345678, 0.000123456789012345678];
foreach (double d in doubles)
{
    FromDouble(d);
    FromSingle((float)d);
}

for (int i = 0; i < rounds; i++)
{
    Theirs a = Operand(), b = Operand();
    Binary(a, b);
    Unary(a);
    FromDouble(BitConverter.UInt64BitsToDouble(Next()));
    FromDouble((double)(long)Next() * Math.Pow(10, (int)Below(50) - 30));
    FromDouble(BitConverter.UInt64BitsToDouble(Next() & 0x800FFFFFFFFFFFFF | (ulong)(1023 - 96 + Below(194)) << 52));
    FromSingle(BitConverter.UInt32BitsToSingle((uint)Next() & 0x807FFFFF | (127 - 96 + Below(194)) << 23));
    FromSingle((int)Next() / 1000f);
    long bits = (long)Next() >> (int)Below(64);
    Same("from long", () => bits.ToString(), () => (Theirs)bits, () => (Mine)bits);
    Same("from ulong", () => bits.ToString(), () => (Theirs)(ulong)bits, () => (Mine)(ulong)bits);
    Same("from int", () => bits.ToString(), () => (Theirs)(int)bits, () => (Mine)(int)bits);
    Same("from currency", () => bits.ToString(), () => Theirs.FromOACurrency(bits), () => Mine.FromOACurrency(bits));
    string digits = Next().ToString() + Next() + Next();
    int length = 1 + (int)Below((uint)digits.Length - 1), point = (int)Below((uint)length + 1);
    string text = digits[..point] + "." + digits[point..length];
    Parse(text);
    Parse(text + "e" + ((int)Below(70) - 35), NumberStyles.Float);
}
foreach (int[] parts in new int[][] { [1, 2, 3, 4], [0, 0, 0, 28 << 16], [0, 0, 0, 29 << 16], [1, 2, 3], [1, 2, 3, 1 << 24], [1, 2, 3, unchecked((int)0x80000000)], null! })
    Same("bits", () => "", () => new Theirs(parts), () => new Mine(parts));
Same("parts", () => "", () => new Theirs(1, 2, 3, true, 29), () => new Mine(1, 2, 3, true, 29));
Same("equal", () => "", () => 1.0m.Equals((object)1m), () => new Mine(10, 0, 0, false, 1).Equals((object)new Mine(1)));
Same("not", () => "", () => 1.0m.CompareTo((object)"a"), () => new Mine(1).CompareTo((object)"a"));

Console.WriteLine($"{checks} comparisons, {failures} differences");
return failures == 0 ? 0 : 1;
