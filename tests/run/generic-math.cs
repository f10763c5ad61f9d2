// Generic math: the interfaces of System.Numerics on every number type.
using System.Numerics;

static T Sum<T>(IEnumerable<T> values) where T : INumber<T>
{
    T sum = T.Zero;
    foreach (T v in values) sum += v;
    return sum;
}

static T Power<T>(T value, int n) where T : IMultiplyOperators<T, T, T>, IMultiplicativeIdentity<T, T>
{
    T result = T.MultiplicativeIdentity;
    for (int i = 0; i < n; i++) result *= value;
    return result;
}

static string Try(Func<object?> f)
{
    try { return f()?.ToString() ?? "null"; }
    catch (Exception e) { return e.GetType().Name + ": " + e.Message; }
}

static void Number<T>(T a, T b) where T : INumber<T>, IMinMaxValue<T>
{
    Console.WriteLine($"{typeof(T)} {a} {b}: {a + b} {a - b} {a * b} {a / b} {a % b} {-a} {+a} {a == b} {a != b} {a < b} {a <= b} {a > b} {a >= b}");
    T c = a;
    c++; Console.Write(c + " ");
    c--; c--; Console.Write(c + " ");
    Console.WriteLine($"{T.Zero} {T.One} {T.Radix} {T.AdditiveIdentity} {T.MinValue} {T.MaxValue} {T.Abs(a)} {T.Max(a, b)} {T.Min(a, b)} {T.MaxMagnitude(a, b)} {T.MinMagnitude(a, b)} {T.MaxNumber(a, b)} {T.MinNumber(a, b)} {T.Clamp(a, T.Zero, b)} {Try(() => T.Clamp(a, T.One, T.Zero))} {T.Sign(a)} {Try(() => T.CopySign(b, a))}");
    Console.WriteLine($"{T.IsCanonical(a)} {T.IsComplexNumber(a)} {T.IsEvenInteger(a)} {T.IsFinite(a)} {T.IsImaginaryNumber(a)} {T.IsInfinity(a)} {T.IsInteger(a)} {T.IsNaN(a)} {T.IsNegative(a)} {T.IsNegativeInfinity(a)} {T.IsNormal(a)} {T.IsOddInteger(a)} {T.IsPositive(a)} {T.IsPositiveInfinity(a)} {T.IsRealNumber(a)} {T.IsSubnormal(a)} {T.IsZero(a)}");
    Console.WriteLine($"{Try(() => checked(T.MaxValue + T.One))} {Try(() => checked(T.MinValue - T.One))} {Try(() => checked(T.MaxValue * b))} {Try(() => checked(-T.MinValue))}");
    Console.WriteLine($"{T.Parse("7", null)} {T.TryParse("x", null, out T? bad)} {bad} {T.Parse("9", System.Globalization.NumberStyles.Integer, null)} {a.CompareTo(b)} {a.Equals(b)} {Power(a, 3)} {Sum([a, b, a])}");
    Console.WriteLine($"{Try(() => T.CreateChecked(300))} {T.CreateSaturating(300)} {T.CreateTruncating(300)} {Try(() => T.CreateChecked(-1))} {T.CreateSaturating(-1)} {T.CreateTruncating(-1)} {Try(() => T.CreateChecked(1e10))} {T.CreateSaturating(1e10)} {T.CreateTruncating(1e10)} {Try(() => T.CreateChecked(12.75m))} {T.CreateSaturating(double.NegativeInfinity)} {Try(() => T.CreateChecked(ulong.MaxValue))} {T.CreateSaturating(ulong.MaxValue)} {T.CreateTruncating(ulong.MaxValue)} {T.CreateSaturating('A')}");
}

static void Integer<T>(T a, T b) where T : IBinaryInteger<T>, IMinMaxValue<T>
{
    Number(a, b);
    Console.WriteLine($"{a & b} {a | b} {a ^ b} {~a} {a << 3} {a >> 1} {a >>> 1} {a << 33} {T.AllBitsSet} {T.IsPow2(a)} {Try(() => T.Log2(a))} {T.Log2(b)} {T.DivRem(a, b)}");
    Console.WriteLine($"{T.PopCount(a)} {T.LeadingZeroCount(a)} {T.TrailingZeroCount(a)} {T.RotateLeft(a, 5)} {T.RotateRight(a, 5)} {a.GetByteCount()} {a.GetShortestBitLength()} {b.GetShortestBitLength()}");
    var bytes = new byte[a.GetByteCount()];
    Console.WriteLine($"{a.WriteBigEndian(bytes)} {Convert.ToHexString(bytes)} {a.WriteLittleEndian(bytes)} {Convert.ToHexString(bytes)} {T.ReadLittleEndian(bytes, T.IsNegative(T.MinValue) == false)} {Try(() => T.ReadBigEndian(new byte[] { 1, 0, 0, 0, 0, 0, 0, 0, 0 }, true))} {Try(() => T.ReadBigEndian(new byte[] { 0xFF }, false))} {T.ReadBigEndian(new byte[] { 0x7F }, false)}");
}

static void Fraction<T>(T a, T b) where T : IFloatingPoint<T>, IMinMaxValue<T>
{
    Number(a, b);
    Console.WriteLine($"{T.Floor(a)} {T.Ceiling(a)} {T.Round(a)} {T.Truncate(a)} {T.Round(a, 1)} {T.Round(a, MidpointRounding.AwayFromZero)} {T.Round(a, 1, MidpointRounding.ToZero)} {T.Pi} {T.E} {T.Tau} {T.NegativeOne} {a.GetExponentByteCount()} {a.GetSignificandBitLength()} {a.GetSignificandByteCount()} {a.GetExponentShortestBitLength()}");
}

static void Ieee<T>(T x) where T : IBinaryFloatingPointIeee754<T>, IMinMaxValue<T>
{
    Fraction(x, T.One);
    Console.WriteLine($"{T.Sqrt(T.CreateChecked(2)):F5} {T.Exp(T.One):F5} {T.Log(T.CreateChecked(10)):F5} {T.Pow(x, T.One + T.One):F4} {T.Sin(x):F4} {T.Cos(x):F4} {T.Atan2(x, T.One):F4} {T.Cbrt(T.CreateChecked(27)):F4} {T.Hypot(T.CreateChecked(3), T.CreateChecked(4)):F4} {T.SinPi(T.CreateChecked(0.5)):F3} {T.RootN(T.CreateChecked(16), 4):F4}");
    Console.WriteLine($"{T.NaN} {T.PositiveInfinity} {T.NegativeInfinity} {T.IsNaN(T.NaN)} {T.Max(T.NaN, x)} {T.MaxNumber(T.NaN, x)} {T.Epsilon} {T.BitIncrement(T.One)} {T.BitDecrement(T.One)} {T.ILogB(x)} {T.ScaleB(x, 3)} {T.Ieee754Remainder(x, T.One)} {T.FusedMultiplyAdd(x, x, T.One)} {T.Lerp(T.Zero, x, T.CreateChecked(0.5))} {T.IsPow2(T.CreateChecked(8))} {T.CreateSaturating(decimal.MaxValue):E3}");
}

Integer<sbyte>(-100, 7); Integer<byte>(200, 7); Integer<short>(-300, 7); Integer<ushort>(60000, 7); Integer(-70000, 7); Integer(3000000000u, 7u); Integer(-5000000000L, 7L); Integer(10000000000000000000UL, 7UL); Integer<nint>(-5, 3); Integer<nuint>(5, 3);
Fraction(-12.345m, 2m); Ieee(-2.5); Ieee(1.25f);
Console.WriteLine(int.CreateChecked(5L) + byte.CreateSaturating(999) + sbyte.CreateTruncating(511) + " " + int.Log2(1000) + " " + int.MaxMagnitude(-7, 5) + " " + double.MaxNumber(double.NaN, 2) + " " + int.CopySign(5, -1) + " " + double.Hypot(3, 4));
Console.WriteLine(Sum([1, 2, 3]) + " " + Sum([1.5, 2.5]) + " " + Sum([1.1m, 2.2m]) + " " + Sum<char>(['A', '!']));
Console.WriteLine(Add(3) + " " + Add(2.5) + " " + (Zero<int>() == 0));
static T Add<T>(T x) where T : IAdditionOperators<T, T, T> => x + x;
static T Zero<T>() where T : INumberBase<T> => T.Zero;
