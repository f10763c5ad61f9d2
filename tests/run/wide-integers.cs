// Int128 and UInt128: arithmetic, shifts, conversions, text, as checksums over random values and samples.
using System.Globalization;
using System.Numerics;

ulong sum = 14695981039346656037;
void Mix(string s) { foreach (char c in s) sum = (sum ^ c) * 1099511628211; sum = (sum ^ 10) * 1099511628211; }
void Show(string what) { Console.WriteLine(what + " " + sum.ToString("X16")); sum = 14695981039346656037; }
ulong state = 88172645463325252;
ulong Next() { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return state; }
UInt128 Random() { UInt128 v = new(Next(), Next()); int shift = (int)(Next() % 128); v >>= shift; return Next() % 4 == 0 ? ~v : Next() % 8 == 0 ? UInt128.One << shift : v; }
static string Try(Func<string> f) { try { return f(); } catch (Exception e) { return e.GetType().Name + ": " + e.Message; } }

string[] formats = ["", "D", "D45", "G5", "X", "x40", "N2", "E10", "C", "P0", "F3", "B", "R", "#,##0.0", "0.00e0"];
for (int i = 0; i < 6000; i++)
{
    UInt128 a = Random(), b = Random();
    Int128 c = (Int128)a, d = (Int128)b;
    int s = (int)(Next() % 200) - 50;
    Mix($"{a + b} {a - b} {a * b} {a & b} {a | b} {a ^ b} {~a} {-a} {a << s} {a >> s} {a >>> s} {a < b} {a <= b} {a == b} {a.CompareTo(b)}");
    Mix($"{c + d} {c - d} {c * d} {c & d} {c | d} {c ^ d} {~c} {-c} {c << s} {c >> s} {c >>> s} {c < d} {c <= d} {c == d} {c.CompareTo(d)}");
    if (b != 0) Mix($"{a / b} {a % b} {UInt128.DivRem(a, b)}");
    if (d != 0 && d != -1) Mix($"{c / d} {c % d} {Int128.DivRem(c, d)}");
    if (i % 8 == 0) Mix(Try(() => checked(a + b) + "") + Try(() => checked(a - b) + "") + Try(() => checked(a * b) + "") + Try(() => checked(c + d) + "") + Try(() => checked(c - d) + "") + Try(() => checked(c * d) + "") + Try(() => checked(-c) + ""));
    Mix($"{(byte)a} {(sbyte)a} {(short)a} {(ushort)a} {(int)a} {(uint)a} {(long)a} {(ulong)a} {(long)c} {(ulong)c} {(nint)c} {(int)(char)a}");
    Mix($"{BitConverter.DoubleToUInt64Bits((double)a)} {BitConverter.DoubleToUInt64Bits((double)c)} {BitConverter.SingleToUInt32Bits((float)a)} {BitConverter.SingleToUInt32Bits((float)c)} {(Half)a} {(Half)c}");
    if (i % 8 == 0) Mix(Try(() => (decimal)a + "") + Try(() => (decimal)c + "") + Try(() => checked((long)a) + "") + Try(() => checked((ulong)c) + "") + Try(() => checked((int)c) + "") + Try(() => checked((byte)a) + "") + Try(() => checked((Int128)a) + "") + Try(() => checked((UInt128)c) + ""));
    double f = BitConverter.UInt64BitsToDouble(Next() & 0x800FFFFFFFFFFFFF | (1023 - 3 + Next() % 136) << 52);
    Mix($"{(Int128)f} {(UInt128)f} {(Int128)(float)f} {Try(() => checked((Int128)f) + "")} {Try(() => checked((UInt128)f) + "")}");
    Mix($"{UInt128.LeadingZeroCount(a)} {UInt128.TrailingZeroCount(a)} {UInt128.PopCount(a)} {UInt128.RotateLeft(a, s)} {UInt128.RotateRight(a, s)} {UInt128.IsPow2(a)} {Int128.IsPow2(c)} {UInt128.Log2(a == 0 ? 1 : a)} {Int128.LeadingZeroCount(c)} {Int128.PopCount(c)} {Int128.Sign(c)} {UInt128.IsEvenInteger(a)}");
    Mix($"{Int128.Max(c, d)} {Int128.Min(c, d)} {Int128.MaxMagnitude(c, d)} {Int128.MinMagnitude(c, d)} {Try(() => Int128.Abs(c) + "")} {Try(() => Int128.CopySign(c, d) + "")} {((IBinaryInteger<Int128>)c).GetShortestBitLength()} {((IBinaryInteger<UInt128>)a).GetShortestBitLength()}");
    Mix($"{int.CreateSaturating(c)} {ulong.CreateSaturating(c)} {byte.CreateTruncating(a)} {long.CreateTruncating(a)} {double.CreateChecked(a)} {Int128.CreateSaturating(f)} {UInt128.CreateSaturating(c)} {Int128.CreateSaturating(a)} {UInt128.CreateTruncating(c)} {Try(() => int.CreateChecked(c) + "")} {Try(() => UInt128.CreateChecked(c) + "")}");
    UInt128 hi = UInt128.BigMul(a, b, out UInt128 lo); Int128 shi = Int128.BigMul(c, d, out Int128 slo); Mix($"{hi} {lo} {shi} {slo}");
    string format = formats[i % formats.Length];
    Mix(a.ToString(format, CultureInfo.InvariantCulture) + c.ToString(format, CultureInfo.InvariantCulture));
    if (UInt128.Parse(a.ToString()) != a || Int128.Parse(c.ToString()) != c || UInt128.Parse(a.ToString("X"), NumberStyles.HexNumber) != a || Int128.Parse(c.ToString("x"), NumberStyles.HexNumber) != c) Console.WriteLine("does not read back " + a + " " + c);
    byte[] bytes = new byte[16]; ((IBinaryInteger<UInt128>)a).WriteBigEndian(bytes); Mix(Convert.ToHexString(bytes));
    if (i % 500 == 0) Show("round " + i);
}
Show("all");
Console.WriteLine($"{Int128.MaxValue} {Int128.MinValue} {UInt128.MaxValue} {UInt128.MinValue} {Int128.NegativeOne} {Int128.One} {Int128.Zero} {Int128.MaxValue:X} {Int128.MinValue:N0}");
string[] texts = ["170141183460469231731687303715884105727", "170141183460469231731687303715884105728", "-170141183460469231731687303715884105728", "-170141183460469231731687303715884105729", "340282366920938463463374607431768211455", "340282366920938463463374607431768211456", "-1", "-0", "0000000000000000000000000000000000000000000000000000012", " 5 ", "1,0", "1e3", "", "x", "12a"];
foreach (string t in texts) Console.WriteLine(t + " " + Try(() => Int128.Parse(t) + "") + " " + Try(() => UInt128.Parse(t) + "") + " " + Int128.TryParse(t, out Int128 r) + r);
Console.WriteLine(Try(() => Int128.Parse("1,234.00", NumberStyles.Number) + "") + Try(() => Int128.Parse("12e3", NumberStyles.Float) + "") + Try(() => UInt128.Parse("1.5", NumberStyles.Float) + "") + Try(() => Int128.Parse("(5)", NumberStyles.Any) + ""));
Console.WriteLine(Try(() => Int128.MinValue / -1 + "") + "|" + Try(() => Int128.One / (Int128)(texts.Length - 15) + "") + "|" + Try(() => UInt128.One % (UInt128)(texts.Length - 15) + "") + "|" + Try(() => Int128.MinValue % -1 + "") + "|" + Try(() => Int128.Log2(-1) + ""));
Console.WriteLine($"{((Int128)5).Equals((object)(Int128)5)} {((Int128)5).Equals((object)5)} {Sum<Int128>([1, 2, 3])} {Sum<UInt128>([1, ulong.MaxValue])} {(decimal)(Int128)(-123)} {(Int128)12.9m} {(UInt128)79228162514264337593543950335m} {Try(() => (UInt128)(-1m) + "")} {new Int128(1, 2)} {BitConverter.ToString(BitConverter.GetBytes(new Int128(0x0102030405060708, 0x090A0B0C0D0E0F10)))}");
static T Sum<T>(T[] xs) where T : INumber<T> { T s = T.Zero; foreach (T x in xs) s += x * T.CreateChecked(10); return s; }
