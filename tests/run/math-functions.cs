Console.WriteLine(Math.Abs(-5) + " " + Math.Abs(-2.5) + " " + Math.Sign(-3) + " " + Math.Sign(0.0));
Console.WriteLine(Math.Pow(2, 10) + " " + Math.Sqrt(2) + " " + Math.Cbrt(8));
Console.WriteLine(Math.Round(2.5) + " " + Math.Round(3.5) + " " + Math.Round(2.345, 2) + " " + Math.Round(2.5, MidpointRounding.AwayFromZero) + " " + Math.Round(-2.567, 1));
Console.WriteLine(Math.Floor(-2.5) + " " + Math.Ceiling(-2.5) + " " + Math.Truncate(-2.7));
Console.WriteLine(Math.Max(3, 7) + " " + Math.Min(3.5, 2.5) + " " + Math.Clamp(15, 0, 10) + " " + Math.Clamp(-1.5, -1, 1));
Console.WriteLine(Math.Sin(1) + " " + Math.Cos(1) + " " + Math.Tan(1));
Console.WriteLine(Math.Asin(0.5) + " " + Math.Acos(0.5) + " " + Math.Atan(1) + " " + Math.Atan2(1, -1));
Console.WriteLine(Math.Exp(1) + " " + Math.Log(10) + " " + Math.Log10(1000) + " " + Math.Log2(8) + " " + Math.Log(8, 2));
Console.WriteLine(Math.Sinh(1) + " " + Math.Cosh(1) + " " + Math.Tanh(1));
Console.WriteLine(Math.PI + " " + Math.E + " " + Math.Tau);
Console.WriteLine(Math.DivRem(17, 5, out int rem) + " " + rem + " " + Math.DivRem(17, 5));
Console.WriteLine(Math.BigMul(int.MaxValue, 4) + " " + Math.IEEERemainder(10, 3));
Console.WriteLine(MathF.Sqrt(2) + " " + MathF.Pow(2, 0.5f) + " " + MathF.PI);
Console.WriteLine($"{Math.PI:F2} {Math.PI:F0} {Math.E:0.0000} {Math.PI,10:F3}|");
try { Math.Abs(int.MinValue); } catch (OverflowException e) { Console.WriteLine(e.Message); }
try { Math.Clamp(1, 5, 2); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
Console.WriteLine(Math.Sqrt(-1) + " " + Math.Log(0) + " " + Math.Log(-1));
int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
Console.WriteLine(Gcd(48, 36));
bool IsPrime(int n) { if (n < 2) return false; for (int i = 2; i * i <= n; i++) if (n % i == 0) return false; return true; }
for (int i = 0; i < 30; i++) if (IsPrime(i)) Console.Write(i + " ");
Console.WriteLine();
Console.WriteLine(Math.CopySign(3, -0.0) + " " + Math.FusedMultiplyAdd(2, 3, 4) + " " + Math.ScaleB(1.5, 3) + " " + Math.ILogB(10) + " " + Math.BitIncrement(1.0));
