// Half: every value as text and back, conversions, arithmetic and functions, as checksums and samples.
using System.Globalization;
using System.Numerics;

ulong sum = 14695981039346656037;
void Mix(string s) { foreach (char c in s) sum = (sum ^ c) * 1099511628211; sum = (sum ^ 10) * 1099511628211; }
void Show(string what) { Console.WriteLine(what + " " + sum.ToString("X16")); sum = 14695981039346656037; }
var culture = CultureInfo.InvariantCulture;

string[] formats = ["G", "R", "G3", "G7", "E", "E2", "F", "F5", "N3", "P1", "C", "0.00", "#.##e+0", "000.0;(0.0);zero"];
for (int i = 0; i < 65536; i++)
{
    Half h = BitConverter.UInt16BitsToHalf((ushort)i);
    string text = h.ToString(culture);
    Mix(text);
    Half back = Half.Parse(text, culture);
    if (!back.Equals(h)) Console.WriteLine("does not read back: " + i + " " + text);
    if (!Half.IsNaN(h) && BitConverter.HalfToUInt16Bits((Half)(float)h) != i) Console.WriteLine("float " + i);
    if (!Half.IsNaN(h) && BitConverter.HalfToUInt16Bits((Half)(double)h) != i) Console.WriteLine("double " + i);
}
Show("shortest");
for (int i = 0; i < 65536; i += 7)
{
    Half h = BitConverter.UInt16BitsToHalf((ushort)i);
    foreach (string f in formats) Mix(h.ToString(f, culture));
}
Show("formats");
for (int i = 0; i < 65536; i += 3)
{
    Half h = BitConverter.UInt16BitsToHalf((ushort)i);
    Mix($"{(int)h} {(long)h} {(byte)h} {(sbyte)h} {(short)h} {(ushort)h} {(uint)h} {(ulong)h} {(Int128)h} {(UInt128)h} {BitConverter.SingleToUInt32Bits((float)h)} {BitConverter.DoubleToUInt64Bits((double)h)} {h.GetHashCode()}");
    Mix($"{Half.IsNaN(h)} {Half.IsFinite(h)} {Half.IsInfinity(h)} {Half.IsNegative(h)} {Half.IsNormal(h)} {Half.IsSubnormal(h)} {Half.IsInteger(h)} {Half.IsEvenInteger(h)} {Half.IsOddInteger(h)} {Half.IsPow2(h)} {Half.IsRealNumber(h)}");
    Mix($"{Half.Floor(h)} {Half.Ceiling(h)} {Half.Round(h)} {Half.Round(h, 1)} {Half.Truncate(h)} {Half.Sqrt(h)} {Half.Abs(h)} {-h} {Half.BitIncrement(h)} {Half.BitDecrement(h)} {Half.Cbrt(h)} {int.CreateSaturating(h)} {byte.CreateTruncating(h)} {double.CreateChecked(h)}");
}
Show("one");
ulong state = 88172645463325252;
ulong Next() { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return state; }
for (int i = 0; i < 30000; i++)
{
    Half a = BitConverter.UInt16BitsToHalf((ushort)Next()), b = BitConverter.UInt16BitsToHalf((ushort)Next());
    Mix($"{a + b} {a - b} {a * b} {a / b} {a % b} {a < b} {a <= b} {a == b} {a.CompareTo(b)} {Half.Max(a, b)} {Half.Min(a, b)} {Half.MaxNumber(a, b)} {Half.MinMagnitude(a, b)} {Half.CopySign(a, b)} {Half.Ieee754Remainder(a, b)} {Half.Hypot(a, b)}");
    double d = BitConverter.UInt64BitsToDouble(Next());
    double near = BitConverter.UInt64BitsToDouble((Next() & 0x800FFFFFFFFFFFFF) | (1023 - 26 + Next() % 44) << 52);
    float f = (float)near;
    Mix($"{BitConverter.HalfToUInt16Bits((Half)d)} {BitConverter.HalfToUInt16Bits((Half)near)} {BitConverter.HalfToUInt16Bits((Half)f)} {(Half)(int)near} {(Half)(long)(near * 1e3)} {(Half)(decimal)near} {Half.Parse(near.ToString("R", culture), culture)} {Half.CreateChecked(near)} {Half.CreateSaturating((ulong)i * 7)}");
}
Show("two");
string[] texts = ["0", "-0", "65504", "65519", "65520", "65535.999", "5.9604645E-08", "2.9802322E-08", "2.98023223876953125E-08", "2.98023223876953126E-08", "1e-10", "1e5", "NaN", "-NaN", "Infinity", "-infinity", "∞", "1,234.5", " 12 ", "x", "", "1.00048828125", "1.00048828124999", "1.00146484375"];
foreach (string t in texts) Console.WriteLine(Try(() => t + " -> " + Half.Parse(t, culture) + " " + BitConverter.HalfToUInt16Bits(Half.Parse(t, culture)).ToString("X4")) + " " + Half.TryParse(t, out Half r) + " " + r);
Console.WriteLine($"{Half.MaxValue} {Half.MinValue} {Half.Epsilon} {Half.E} {Half.Pi} {Half.Tau} {Half.NaN} {Half.PositiveInfinity} {Half.NegativeZero} {Half.One} {Half.Zero} {Half.NegativeOne}");
Console.WriteLine($"{Generic((Half)1.5f)} {((IFloatingPoint<Half>)(Half)3).GetSignificandBitLength()} {Half.ILogB((Half)1000)} {Half.ScaleB((Half)1.5, 3)} {Half.Sin((Half)1)} {Half.Exp((Half)1)} {Half.Pow((Half)2, (Half)0.5)} {Half.Clamp((Half)5, (Half)0, (Half)1)} {Half.Sign((Half)(-2))} {(Half)1 + (Half)2 == (Half)3}");
Console.WriteLine(Try(() => checked((byte)(Half)300) + "") + "|" + Try(() => checked((int)Half.NaN) + "") + "|" + Try(() => ((Half)1).CompareTo("x") + "") + "|" + Try(() => Half.Sign(Half.NaN) + "") + "|" + (decimal)(Half)0.1);
Half n = (Half)7; n++; n--; n += (Half)0.5; Console.WriteLine(n + " " + (n is Half) + " " + n.Equals((object)(Half)7.5) + " " + typeof(Half).Name + " " + (char)(Half)65);
static string Try(Func<string> f) { try { return f(); } catch (Exception e) { return e.GetType().Name + ": " + e.Message; } }
static T Generic<T>(T x) where T : IFloatingPointIeee754<T> => T.Sqrt(x * x + T.One) / T.CreateChecked(2) + T.Epsilon - T.NegativeZero;
