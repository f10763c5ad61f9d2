int max = int.MaxValue;
Console.WriteLine(unchecked(max + 1));
try { Console.WriteLine(checked(max + 1)); } catch (OverflowException e) { Console.WriteLine(e.Message); }
try { checked { byte b = (byte)(max / 2); Console.WriteLine(b); } } catch (OverflowException e) { Console.WriteLine("byte: " + e.Message); }
try { checked { long l = long.MaxValue; l *= 2; } } catch (OverflowException e) { Console.WriteLine(e.GetType()); }
try { checked { uint u = 0; u--; } } catch (OverflowException e) { Console.WriteLine(e.GetType().Name); }
try { checked { int m = int.MinValue; m = -m; } } catch (OverflowException) { Console.WriteLine("neg"); }
try { int zero = 0; Console.WriteLine(5 / zero); } catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
try { int zero = 0; Console.WriteLine(5 % zero); } catch (DivideByZeroException e) { Console.WriteLine(e.Message); }
try { int m = int.MinValue, one = -1; Console.WriteLine(m / one); } catch (OverflowException e) { Console.WriteLine(e.Message); } catch (ArithmeticException e) { Console.WriteLine("A" + e.Message); }
Console.WriteLine(1.0 / 0 + " " + -1.0 / 0 + " " + 0.0 / 0);
Console.WriteLine(7 / 2 + " " + -7 / 2 + " " + 7 % 3 + " " + -7 % 3 + " " + 7.5 % 2);
Console.WriteLine((int)3.99 + " " + (int)-3.99 + " " + unchecked((byte)300L) + " " + (char)65 + " " + (int)'A');
Console.WriteLine(1 << 33); Console.WriteLine(1L << 33); Console.WriteLine(-8 >> 1); Console.WriteLine(-8 >>> 28);
Console.WriteLine(0xFF & 0x0F | 0x30 ^ 0x11);
Console.WriteLine(~5); Console.WriteLine(!true); Console.WriteLine(5 > 3 && 2 > 1 || false);
int x = 5; Console.WriteLine(x++ + ++x); Console.WriteLine(x-- - --x);
x += 3; x *= 2; x -= 1; x /= 3; x %= 4; x <<= 2; x >>= 1; x |= 8; x &= 12; x ^= 5; Console.WriteLine(x);
Console.WriteLine(int.MinValue + " " + long.MaxValue + " " + ulong.MaxValue + " " + short.MinValue + " " + sbyte.MaxValue);
Console.WriteLine(float.MaxValue + " " + double.Epsilon + " " + double.NaN + " " + float.NegativeInfinity);
Console.WriteLine(0.1 + 0.2);
Console.WriteLine(0.1f + 0.2f);
Console.WriteLine(1e20);
Console.WriteLine(1e-7);
Console.WriteLine(100.0);
Console.WriteLine(1.5e300 * 1e10);
Console.WriteLine((0.1 + 0.2 == 0.3) + " " + (double.NaN == double.NaN) + " " + double.IsNaN(0.0 / 0));
