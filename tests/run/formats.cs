using System.Globalization;
int n = 1234567; double d = 1234.5678; 
Console.WriteLine($"{n:N0} {n:N} {n:D10} {n:X} {n:x8} {n:E2} {n:C} {n:P} {n:G} {n:F2} {n:B}");
Console.WriteLine($"{d:N2} {d:F1} {d:E3} {d:G3} {d:0.00} {d:#,##0.0} {d:000000.00} {d:C2} {d:P1} {d:R}");
Console.WriteLine($"{0.1234:P} {0.5:P0} {-5:N1} {-1234.5:C} {0:#} {5:#;neg;zero} {-5:pos;neg;zero} {0:pos;neg;zero}");
Console.WriteLine($"{12,6}|{12,-6}|{12.5,8:F2}|{"ab",5}|{"ab",-5}|{true,6}|{'c',3}");
Console.WriteLine("{0} {1} {0}", "a", "b");
Console.WriteLine("{0,8:F3}|{1,-8}|{2:X4}", 3.14159, "left", 48879);
Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:N3}", 9876.54321));
Console.WriteLine(1e15 + " " + 1e16 + " " + 123456789012345678.0 + " " + 0.0001 + " " + 0.00001 + " " + 1.0f / 3 + " " + 1.0 / 3 + " " + 2.0 / 3 * 100);
Console.WriteLine(1234.5.ToString("N1") + " " + 255.ToString("X2") + " " + 7.ToString("D3") + " " + 0.5.ToString("0%") + " " + 1e6.ToString("#,#"));
Console.WriteLine($"{DateTime.MinValue:yyyy-MM-dd} {new DateTime(2024, 2, 29, 13, 5, 9):dd.MM.yyyy HH:mm:ss} {TimeSpan.FromMinutes(90):c}");
Console.WriteLine($"{{literal}} {n switch { > 1000 => "big", _ => "small" }} {(n > 5 ? "yes" : "no")}");
try { Console.WriteLine(string.Format("{0} {1}", 1)); } catch (FormatException e) { Console.WriteLine(e.Message); }
try { Console.WriteLine(5.ToString("Z")); } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine($"{(byte)200:X} {(sbyte)-1:X} {(short)-2:X} {-1L:X} {ulong.MaxValue:N0}".Replace("A", "A"));
Console.WriteLine($"{float.MaxValue} {double.MinValue} {1.0} {-0.0} {100f} {1.10m} {12345.6789m:N2} {1m / 3}");
