// Convert: between the basic types, with rounding, overflow and the messages.
static void Try(string what, Func<object?> f)
{
    string text;
    try { object? o = f(); text = o is null ? "null" : o is char c ? "'" + (int)c + "'" : o.GetType().Name + " " + o; }
    catch (Exception e) { text = e.GetType().Name + ": " + e.Message; }
    Console.WriteLine(what + " -> " + text);
}

object[] values = [true, false, 'A', '\uFFFF', (sbyte)-1, (byte)200, (short)-300, (ushort)40000, 65, -1, int.MaxValue, 3000000000u, long.MinValue, 5L, ulong.MaxValue, 1.5f, -2.5, 2.5, 0.49, 1e10, -0.5, 255.5, 127.5, double.NaN, 1e300, 2147483647.4, 2147483647.5, -2147483648.5, 4294967295.4, 12.5m, -0.5m, 1e20m, "42", "true", " 7 ", "x", "", "300", "1.5", "-5", DBNull.Value];
foreach (object v in values)
{
    string n = v.GetType().Name + " " + v;
    Try(n + " bool", () => Convert.ToBoolean(v));
    Try(n + " char", () => Convert.ToChar(v));
    Try(n + " sbyte", () => Convert.ToSByte(v));
    Try(n + " byte", () => Convert.ToByte(v));
    Try(n + " short", () => Convert.ToInt16(v));
    Try(n + " ushort", () => Convert.ToUInt16(v));
    Try(n + " int", () => Convert.ToInt32(v));
    Try(n + " uint", () => Convert.ToUInt32(v));
    Try(n + " long", () => Convert.ToInt64(v));
    Try(n + " ulong", () => Convert.ToUInt64(v));
    Try(n + " float", () => Convert.ToSingle(v));
    Try(n + " double", () => Convert.ToDouble(v));
    Try(n + " decimal", () => Convert.ToDecimal(v));
    Try(n + " string", () => Convert.ToString(v));
    Try(n + " typecode", () => (int)Convert.GetTypeCode(v));
    Try(n + " change int", () => Convert.ChangeType(v, typeof(int)));
    Try(n + " change string", () => Convert.ChangeType(v, TypeCode.String));
    Try(n + " change object", () => Convert.ChangeType(v, typeof(object)));
    Try(n + " change list", () => Convert.ChangeType(v, typeof(Other)));
}
Try("null int", () => Convert.ToInt32((object?)null));
Try("null string", () => Convert.ToInt32((string?)null));
Try("null bool", () => Convert.ToBoolean((string?)null));
Try("null text", () => Convert.ToString((object?)null));
Try("null change", () => Convert.ChangeType(null, typeof(int)));
Try("null change ref", () => Convert.ChangeType(null, typeof(string)));
Try("null type", () => Convert.ChangeType(1, (Type)null!));
Try("object", () => Convert.ToInt32(new object()));
Try("object change", () => Convert.ChangeType(new object(), typeof(int)));
foreach (int radix in new[] { 2, 8, 10, 16, 3 })
{
    foreach (int i in new[] { 0, 1, 255, -1, int.MinValue })
    {
        Try($"int {i} base {radix}", () => Convert.ToString(i, radix));
        Try($"byte {i} base {radix}", () => Convert.ToString((byte)i, radix));
        Try($"short {i} base {radix}", () => Convert.ToString((short)i, radix));
        Try($"long {i} base {radix}", () => Convert.ToString((long)i, radix));
    }
    foreach (string s in new[] { "0", "11", "-1", "+1", "ff", "0xFF", "FFFFFFFF", "80000000", "100000000", "", "0x", "12z", "z", "377", "2147483648", "-2147483648", "-129", "128", "256", " 1", "-" })
    {
        Try($"'{s}' base {radix} int", () => Convert.ToInt32(s, radix));
        Try($"'{s}' base {radix} byte", () => Convert.ToByte(s, radix));
        Try($"'{s}' base {radix} sbyte", () => Convert.ToSByte(s, radix));
        Try($"'{s}' base {radix} ulong", () => Convert.ToUInt64(s, radix));
    }
}
for (int n = 0; n < 7; n++)
{
    var bytes = new byte[n];
    for (int i = 0; i < n; i++) bytes[i] = (byte)(i * 77 + 200);
    string text = Convert.ToBase64String(bytes);
    Console.WriteLine(text + " " + Convert.ToHexString(bytes) + " " + Convert.ToHexStringLower(bytes) + " " + Convert.ToHexString(Convert.FromBase64String(text)));
}
Console.WriteLine(Convert.ToBase64String(new byte[120], Base64FormattingOptions.InsertLineBreaks));
Console.WriteLine(Convert.ToBase64String(new byte[57], Base64FormattingOptions.InsertLineBreaks) + "|");
foreach (string s in new[] { "AAAA", "AA==", "A A\n= =", "AAA", "A===", "AA=A", "A?==", "====", "", "AAA=AAAA" }) Try("base64 '" + s + "'", () => Convert.ToHexString(Convert.FromBase64String(s)));
foreach (string s in new[] { "00ff", "0", "0g", "", "ABcd" }) Try("hex '" + s + "'", () => Convert.ToHexString(Convert.FromHexString(s)));
Try("range", () => Convert.ToBase64String(new byte[3], 1, 3));
Try("range2", () => Convert.ToBase64String(new byte[3], -1, 1));
Try("range3", () => Convert.ToBase64String(new byte[3], 1, -1));
IConvertible convertible = 42;
Try("IConvertible", () => convertible.ToType(typeof(double), null));
Try("IConvertible", () => convertible.ToDateTime(null));
Console.WriteLine(Convert.ToInt32('A') + " " + Convert.ToChar(66) + " " + Convert.ToInt32(2.5) + " " + Convert.ToInt32(3.5) + " " + Convert.ToDouble("1e3") + " " + Convert.ToString(1.5m) + " " + Convert.ToByte(true));
Try("enum int", () => Convert.ToInt32(DayOfWeek.Friday));
Try("enum text", () => Convert.ToString(DayOfWeek.Friday));
Try("enum change", () => Convert.ChangeType(DayOfWeek.Friday, typeof(long)));
Try("enum code", () => (int)DayOfWeek.Friday.GetTypeCode());

class Other;
