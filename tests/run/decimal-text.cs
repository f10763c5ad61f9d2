// Decimal: formats and parsing.
using System.Globalization;

string[] formats = ["", "G", "G5", "G29", "E", "e3", "F", "F0", "F10", "N", "N0", "C", "P1", "R", "0", "#,##0.00", "0.00;(0.00);zero", "#.##", "0.0e0", "00.00%", "D", "X", "abc", "0.####"];
foreach (decimal a in new[] { 0m, -0.00m, 1m, -1.50m, 1234567.891m, 0.000012345m, 79228162514264337593543950335m, -0.0000000000000000000000000001m, 999.995m, 0.5m })
{
    foreach (string f in formats)
    {
        try { Console.Write(a.ToString(f, CultureInfo.InvariantCulture) + "|"); }
        catch (FormatException e) { Console.Write(e.Message + "|"); }
    }
    Console.WriteLine();
    Console.WriteLine($"{a,20:F3}|{a,-12:N1}|{a}|{a:0.00}");
    Console.WriteLine(string.Format("{0:C} {0}", a));
}
foreach (string s in new[] { "0", "0.00", "-0.0", "1.50", " 12 ", "1,234.5", "(5)", "1e5", "1.5e-3", "", "abc", "79228162514264337593543950335", "79228162514264337593543950336", "0.00000000000000000000000000005", "7.92281625142643375935439503355", "5-", "+5", ".5", "5." })
{
    foreach (NumberStyles style in new[] { NumberStyles.Number, NumberStyles.Float, NumberStyles.Any, NumberStyles.None })
    {
        try { Console.Write(decimal.Parse(s, style, CultureInfo.InvariantCulture) + "|"); }
        catch (Exception e) { Console.Write(e.GetType().Name + ": " + e.Message + "|"); }
        Console.Write(decimal.TryParse(s, style, CultureInfo.InvariantCulture, out decimal d) + " " + d + "|");
    }
    Console.WriteLine();
}
Span<char> room = stackalloc char[5];
Console.WriteLine(1.5m.TryFormat(room, out int written) + " " + written + " " + new string(room[..written]));
Console.WriteLine(123456m.TryFormat(room, out written) + " " + written);
