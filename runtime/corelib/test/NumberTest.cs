// This file compares the class library's number conversions with those of the .NET it runs on:
// every format on edge cases, and random bits. Arguments: the number of random values, the seed.
using System.Globalization;

int rounds = args.Length > 0 ? int.Parse(args[0]) : 200_000;
ulong state = args.Length > 1 ? ulong.Parse(args[1]) : 88172645463325252;
long checks = 0, failures = 0;
CultureInfo culture = CultureInfo.InvariantCulture;

ulong Next()
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state;
}

string Run(Func<string> f)
{
    try { return f(); }
    catch (Exception e) { return e.GetType().Name + ": " + e.Message; }
}

void Same(string what, string expected, string actual)
{
    checks++;
    if (expected == actual) return;
    if (failures++ < 40) Console.WriteLine($"{what}: expected [{expected}] got [{actual}]");
}

string[] formats = ["", "G", "g", "R", "G1", "G2", "G5", "G15", "G17", "G20", "g3", "E", "e", "E0", "E1", "e2", "E10", "E20", "F", "F0", "F1", "F2", "f3", "F10", "F20", "F50", "N", "N0", "N1", "n3", "C", "C0", "c3", "P", "P0", "P1", "p3", "D", "D3", "D20", "d", "X", "x", "X4", "x20", "B", "b12", "Z", "D1000000000",
    "0", "00000", "#", "##", "#.##", "0.00", "#,##0", "#,##0.00", "#,#", "0.###", "0.0#", "00.00%", "0%", "0.0‰", "#,", "#,,", "0,0.0", "0.00;(0.00)", "0;(0);zero", "0;;zero", "#;neg;zero", "'a'0'b'", "\\#0", "\"x\"0.0", "0.0e0", "0.00E+00", "#.#e-000", "E0x", "00e+0", "0E", "abc", "(###) ###-####", "0.#####", "##0.##", "$#,##0.00;($#,##0.00);nil", "###,###.##", "0000.0000", ".00", "#.00", ".##", "0.", "-0", "+0;-0", "0;0;", "'", "\\", "0''0", "0,", ",0", "0.,0", "%0", "0e", "#E+0", "##.##E+0", "000.00e00"];

void Double(double d, string f) => Same($"double {BitConverter.DoubleToUInt64Bits(d):X16} '{f}'", Run(() => d.ToString(f, culture)), Run(() => Number.Format(d, f, null)));
void Single(float d, string f) => Same($"float {BitConverter.SingleToUInt32Bits(d):X8} '{f}'", Run(() => d.ToString(f, culture)), Run(() => Number.Format(d, f, null)));
void Long(long v, string f) => Same($"long {v} '{f}'", Run(() => v.ToString(f, culture)), Run(() => Number.Format(v, 8, f, null)));
void Int(int v, string f) => Same($"int {v} '{f}'", Run(() => v.ToString(f, culture)), Run(() => Number.Format((long)v, 4, f, null)));
void ULong(ulong v, string f) => Same($"ulong {v} '{f}'", Run(() => v.ToString(f, culture)), Run(() => Number.Format(v, 8, f, null)));
void SByte(sbyte v, string f) => Same($"sbyte {v} '{f}'", Run(() => v.ToString(f, culture)), Run(() => Number.Format((long)v, 1, f, null)));

void Wide(Int128 v, string f) => Same($"Int128 {v} '{f}'", Run(() => v.ToString(f, culture)), Run(() => Number.Format(v, f, null)));
void UWide(UInt128 v, string f) => Same($"UInt128 {v} '{f}'", Run(() => v.ToString(f, culture)), Run(() => Number.Format(v, f, null)));
void Short(Half h, string f) => Same($"Half {BitConverter.HalfToUInt16Bits(h):X4} '{f}'", Run(() => h.ToString(f, culture)), Run(() => Number.Format(h, f, null)));
void ReadHalf(string text)
{
    Same($"Half '{text}'", Run(() => BitConverter.HalfToUInt16Bits(Half.Parse(text, culture)).ToString("X4")), Run(() => BitConverter.HalfToUInt16Bits(Number.ParseHalf(text, NumberStyles.Float | NumberStyles.AllowThousands, null)).ToString("X4")));
}

double[] doubles = [0, -0.0, 1, -1, 0.1, 0.5, 1.5, 2.5, -2.5, 0.125, 0.375, 1.005, 2.675, 0.045, 9.5, 99.5, 0.95, 0.995, 999999.5, 1e15, 1e16, 1e17, 1e18, 123456789012345678, 1e-4, 1e-5, 1e-6, 0.00012345, 1234.5678, -1234567.891, 1e20, 1e21, 1e22, 1e23, 1e100, 1e300, 1e-300, double.MaxValue, double.MinValue, double.Epsilon, 2.2250738585072014E-308, 2.225073858507201E-308, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 5e-324, 4.35, 0.3, 1.0 / 3, 2.0 / 3, 1e14, 9007199254740992, 9007199254740993, 0.049, 0.0049, 12.5, 100, 1000, 1000000, 0.01, 12345678.9, 1234567890, 0.001, -0.001, 0.0001, -0.4, -0.5, 0.4, 0.6];
long[] longs = [0, 1, -1, 9, 10, 99, 100, -100, 12345, -12345, 1234567, 999999, int.MaxValue, int.MinValue, long.MaxValue, long.MinValue, 1000, 1000000000, 5, 15, 25, -5, 50, 500, 999, 9999];
foreach (string f in formats)
{
    foreach (double d in doubles)
    {
        Double(d, f);
        Single((float)d, f);
        Short((Half)d, f);
    }
    foreach (long v in longs)
    {
        Wide((Int128)v * v * v, f);
        UWide((UInt128)v, f);
        Long(v, f);
        Int((int)v, f);
        ULong((ulong)v, f);
        SByte((sbyte)v, f);
    }
}

for (int i = 0; i < rounds; i++)
{
    Half half = BitConverter.UInt16BitsToHalf((ushort)Next());
    string any = formats[Next() % (ulong)formats.Length];
    Short(half, any);
    Short(half, "");
    ReadHalf(((double)half + (double)Half.BitIncrement(half)).ToString("E" + Next() % 25, culture).Replace("E", Next() % 2 == 0 ? "1E" : "E"));
    UInt128 wide = new UInt128(Next(), Next()) >> (int)(Next() % 128);
    UWide(wide, any);
    Wide((Int128)wide, any);
    double d = BitConverter.UInt64BitsToDouble(Next());
    float s = BitConverter.UInt32BitsToSingle((uint)Next());
    Double(d, "");
    Single(s, "");
    Double((long)Next() % 100000000 / 1000.0, "");
    Double(Math.ScaleB(1, (int)(Next() % 2098) - 1074), "");
    Single((float)((long)Next() % 100000 / 100.0), "");
    if (i % 16 == 0)
    {
        string f = formats[Next() % (ulong)formats.Length];
        Double(d, f);
        Double((long)Next() % 100000000 / 1000.0, f);
        Single((float)((long)Next() % 100000 / 100.0), f);
        Long((long)Next() >> (int)(Next() % 64), f);
        Int((int)Next() >> (int)(Next() % 32), f);
        ULong(Next() >> (int)(Next() % 64), f);
    }
    Double(d, "E" + Next() % 25);
    Double((double)(long)Next() / (1 << (int)(Next() % 30)), "F" + Next() % 12);
}

// Parsing: random digits, shortest and long forms of random bits, midpoints between neighbours.
Number.IntegerKind IntKind() => new(int.MaxValue, 0x80000000, 32, "Value was either too large or too small for an Int32.");
void ParseD(string t, NumberStyles style = NumberStyles.Float | NumberStyles.AllowThousands)
{
    Same($"parse double '{t}' {style}", Run(() => BitConverter.DoubleToUInt64Bits(double.Parse(t, style, culture)).ToString("X")), Run(() => BitConverter.DoubleToUInt64Bits(Number.ParseDouble(t, style, null)).ToString("X")));
    Same($"parse float '{t}' {style}", Run(() => BitConverter.SingleToUInt32Bits(float.Parse(t, style, culture)).ToString("X")), Run(() => BitConverter.SingleToUInt32Bits(Number.ParseSingle(t, style, null)).ToString("X")));
}
void ParseI(string t, NumberStyles style) =>
    Same($"parse int '{t}' {style}", Run(() => int.Parse(t, style, culture).ToString()), Run(() => ((int)Number.ParseInteger(t, style, null, IntKind())).ToString()));

for (int i = 0; i < rounds; i++)
{
    double d = BitConverter.UInt64BitsToDouble(Next());
    if (!double.IsFinite(d)) continue;
    ParseD(d.ToString("R", culture));
    ParseD(d.ToString("E" + Next() % 30, culture));
    ParseD(((double)BitConverter.UInt32BitsToSingle((uint)Next())).ToString("E17", culture));
    ParseD(Next() + "E" + ((int)(Next() % 700) - 350));
    ParseD((Next() % 1000000) + "." + Next() % 1000);
    if (i % 32 == 0 && d != 0)
    {
        // The exact midpoint between d and the next double, and a digit either side of it.
        string middle = Midpoint(d);
        ParseD(middle);
        int e = middle.IndexOf('E');
        ParseD(middle[..e] + "1" + middle[e..]);
        ParseD(middle[..(e - 1)] + (char)(middle[e - 1] - 1) + "9" + middle[e..]);
    }
}

string Midpoint(double d)
{
    ulong bits = BitConverter.DoubleToUInt64Bits(Math.Abs(d));
    int biased = (int)(bits >> 52);
    System.Numerics.BigInteger c = (bits & ((1ul << 52) - 1)) | (biased == 0 ? 0 : 1ul << 52);
    int q = Math.Max(biased, 1) - 1075 - 1;
    c = 2 * c + 1;
    int ten = 0;
    if (q >= 0) c <<= q;
    else
    {
        c *= System.Numerics.BigInteger.Pow(5, -q);
        ten = q;
    }
    return c + "E" + ten;
}

string[] texts = ["", " ", "0", "-0", "+0", "00012", " 12 ", "12\0", "12\0\0", "\012", "+5", "-", "+", "- 5", "5-", "5 -", "(5)", "( 5 )", "(5", "5)", "1,000", "1,,0", ",1", "1,", "1.0", "1.5", "1.", ".5", ".", "1e3", "1E+3", "1e-3", "1e", "1e+", "e5", "0x10", "ff", "FF", "fffffffff", "80000000", "7fffffff", "2147483647", "2147483648", "-2147483648", "-2147483649", "99999999999999999999", "999999999999999999999999999999", "1 2", "\t7\n", "１", "¤5", "5¤", "¤ 5", "-¤5", "¤-5", "(¤5)", "1¤", "101", "102", "00000000000000000000000000000000001", "111111111111111111111111111111111", "NaN", "nan", "-NaN", "+nan", "Infinity", "-infinity", "+INFINITY", "∞", " NaN ", "--1", "1_0", "1e400", "-1e400", "1e-400", "1e99999999999", "1e-99999999999", "0e99999999999", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623158e308", "1.7976931348623159e308", "1.00", "100.000", "−5", "1.5e1", "1,5", "12e0", "1.000000000000000000000000000000001", "12a", "a", "1\0x", "5+", "+5+", "1.e2", ".e2", "-.5", "1e5.5", "1e 5", "(1,0,00)", "( -5)", "(-5)", "$5", "9007199254740993", "9007199254740993.0000000000000000000000000000000000000000001"];
NumberStyles[] styles = [NumberStyles.None, NumberStyles.Integer, NumberStyles.Number, NumberStyles.Float, NumberStyles.Currency, NumberStyles.Any, NumberStyles.HexNumber, NumberStyles.AllowHexSpecifier, NumberStyles.BinaryNumber, NumberStyles.AllowParentheses, NumberStyles.AllowTrailingSign, NumberStyles.AllowLeadingSign, NumberStyles.AllowCurrencySymbol, NumberStyles.AllowExponent, NumberStyles.AllowDecimalPoint, NumberStyles.AllowThousands, NumberStyles.AllowHexSpecifier | NumberStyles.AllowLeadingSign, NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier, (NumberStyles)0x2000, NumberStyles.AllowLeadingWhite | NumberStyles.AllowLeadingSign | NumberStyles.AllowCurrencySymbol];
foreach (string t in texts)
{
    foreach (NumberStyles style in styles)
    {
        ParseD(t, style);
        ParseI(t, style);
    }
}

Console.WriteLine($"{checks} comparisons, {failures} differences");
return failures == 0 ? 0 : 1;
