// Rune and Char over all of Unicode as checksums; encoding, decoding and ill-formed input.
using System.Buffers;
using System.Globalization;
using System.Text;

ulong sum = 14695981039346656037;
void Mix(long v) { for (int i = 0; i < 8; i++, v >>= 8) sum = (sum ^ (byte)v) * 1099511628211; }
Span<char> units = stackalloc char[2]; Span<byte> bytes = stackalloc byte[4];
for (int c = 0; c < 0x110000; c++)
{
    if (!Rune.TryCreate(c, out Rune r)) { Mix(-c); continue; }
    Mix((int)Rune.GetUnicodeCategory(r)); Mix(BitConverter.DoubleToInt64Bits(Rune.GetNumericValue(r))); Mix(Rune.ToUpperInvariant(r).Value); Mix(Rune.ToLowerInvariant(r).Value);
    Mix((Rune.IsLetter(r) ? 1 : 0) | (Rune.IsDigit(r) ? 2 : 0) | (Rune.IsUpper(r) ? 4 : 0) | (Rune.IsLower(r) ? 8 : 0) | (Rune.IsWhiteSpace(r) ? 16 : 0) | (Rune.IsControl(r) ? 32 : 0) | (Rune.IsSymbol(r) ? 64 : 0) | (Rune.IsPunctuation(r) ? 128 : 0) | (Rune.IsNumber(r) ? 256 : 0) | (Rune.IsSeparator(r) ? 512 : 0) | (Rune.IsLetterOrDigit(r) ? 1024 : 0));
    int n = r.EncodeToUtf16(units), m = r.EncodeToUtf8(bytes); Mix(n * 8 + m); for (int i = 0; i < m; i++) Mix(bytes[i]); Mix(units[0]);
    if (Rune.DecodeFromUtf16(units[..n], out Rune back, out int used) != OperationStatus.Done || back != r || used != n || Rune.DecodeFromUtf8(bytes[..m], out back, out used) != OperationStatus.Done || back != r || used != m || Rune.DecodeLastFromUtf8(bytes[..m], out back, out used) != OperationStatus.Done || back != r || Rune.DecodeLastFromUtf16(units[..n], out back, out used) != OperationStatus.Done || back != r) Console.WriteLine("bad " + c);
    if ((c & 0xFFFF) == 0xFFFF) Console.WriteLine((c >> 16) + " " + sum.ToString("X16"));
}
byte[][] ill = [[], [0x80], [0xC0, 0x80], [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80], [0xFF], [0x41, 0x82], [0x41, 0xE2, 0x82], [0xE2, 0x82, 0xAC, 0xAC], [0x41, 0xC3, 0xA9], [0x80, 0x80, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98, 0x80, 0x41]];
foreach (byte[] b in ill) { var f = Rune.DecodeFromUtf8(b, out Rune first, out int n1); var l = Rune.DecodeLastFromUtf8(b, out Rune last, out int n2); Console.WriteLine($"{Convert.ToHexString(b)} {f} {first.Value:X} {n1} {l} {last.Value:X} {n2}"); }
foreach (string t in new[] { "", "a", "\ud800", "\udc00", "\ud800a", "a\udc00", "\ud83d\ude00", "\ud800\ud800" }) { var f = Rune.DecodeFromUtf16(t, out Rune first, out int n1); var l = Rune.DecodeLastFromUtf16(t, out Rune last, out int n2); Console.WriteLine($"{t.Length} {f} {first.Value:X} {n1} {l} {last.Value:X} {n2}"); }
Console.WriteLine(string.Join(" ", "a\ud83d\ude00\ud800é".EnumerateRunes().Select(r => r.Value.ToString("X") + ":" + r + r.Utf8SequenceLength + r.Utf16SequenceLength + r.Plane)));
Console.WriteLine($"{new Rune('a').CompareTo(new Rune('b'))} {new Rune(0x1F600) == Rune.GetRuneAt("x😀", 1)} {Rune.TryGetRuneAt("\udc00", 0, out _)} {Rune.ReplacementChar} {(Rune)'x' < (Rune)'y'} {$"{new Rune(0x1F600)}|"} {new Rune('\ud83d', '\ude00').Value:X} {Rune.IsValid(0xD800)}");
Console.WriteLine(Try(() => new Rune('\ud800') + "") + Try(() => new Rune(0x110000) + "") + Try(() => Rune.GetRuneAt("\ud800", 0) + "") + Try(() => Rune.GetRuneAt("a", 5) + "") + Try(() => char.ConvertToUtf32("\ud800x", 0) + "") + Try(() => char.ConvertToUtf32("x\udc00", 1) + "") + Try(() => char.ConvertFromUtf32(0xD800)) + char.ConvertToUtf32("😀", 0).ToString("X") + char.GetUnicodeCategory("😀", 0) + char.IsSymbol("😀", 0) + char.GetNumericValue('½') + char.GetNumericValue("𝟘", 0) + char.GetNumericValue('x'));
Console.WriteLine(Convert.ToHexString(Encoding.ASCII.GetBytes("aé😀b")) + Encoding.ASCII.GetString([65, 200]) + Convert.ToHexString(Encoding.Latin1.GetBytes("aé😀中")) + Encoding.Latin1.GetString([233]) + Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes("a😀")) + Encoding.UTF8.GetString("né"u8) + Encoding.UTF8.GetPreamble().Length + Encoding.UTF8.GetByteCount("é😀") + Encoding.Unicode.GetString([0x61, 0, 0x3D, 0xD8]));
static string Try(Func<string> f) { try { return f(); } catch (Exception e) { return e.GetType().Name + ": " + e.Message + "|"; } }
