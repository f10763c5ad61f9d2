// Guid: parsing, formats, bytes, comparison, versions.
string[] texts = ["{00112233-4455-6677-8899-AABBCCDDEEFF}", "(00112233-4455-6677-8899-AABBCCDDEEFF)", "00112233445566778899aabbccddeeff", "{0x00112233,0x4455,0x6677,{0x88,0x99,0xaa,0xbb,0xcc,0xdd,0xee,0xff}}", " 00112233-4455-6677-8899-aabbccddeeff ", "00112233-4455-6677-8899-aabbccddeef", "{00112233-4455-6677-8899-aabbccddeeff", "0011223-34455-6677-8899-aabbccddeeff", "0x112233-4455-6677-8899-aabbccddeeff", "+0112233-4455-6677-8899-aabbccddeeff", "0011223344556677889g9aabbccddeef", "{0x0,0x1,0x2,{0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}", "{0x0, 0x1, 0x2, {0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}", "{0x100000000,0x1,0x2,{0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}", "{0x0,0x10000,0x2,{0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}", "{0x0,0x1,0x2,{0x100,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}", "", "x", "{0x0,0x1,0x2,{0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}", "(0x0,0x1,0x2,{0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}", "{0,0x1,0x2,{0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}", "{0x0,0x1,0x2,0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}", "00112233-4455-6677-8899-aabbccddeezz", "00112233-4455-6677-8899_aabbccddeeff", "{0x,0x1,0x2,{0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}", "{0x1,0x1,0x2,{0x3,0x4,0x5,0x6,0x7,0x8,0x9,0xa}}x"];
foreach (string t in texts)
{
    Console.WriteLine(t + " -> " + Try(() => Guid.Parse(t).ToString()));
    foreach (char f in "NDBPX") Console.Write((Guid.TryParseExact(t, f + "", out Guid g) ? g.ToString("N")[..4] : "-") + Try(() => Guid.ParseExact(t, f + "").Version + "") + "|");
    Console.WriteLine();
}
var guid = new Guid("00112233-4455-6677-8899-aabbccddeeff");
foreach (string f in new[] { "N", "D", "B", "P", "X", "", "n", "Z", "NN" }) Console.WriteLine(Try(() => guid.ToString(f)));
Console.WriteLine(Convert.ToHexString(guid.ToByteArray()) + " " + Convert.ToHexString(guid.ToByteArray(true)) + " " + (new Guid(guid.ToByteArray()) == guid) + (new Guid(guid.ToByteArray(true), true) == guid) + " " + guid.GetHashCode());
Console.WriteLine(Try(() => new Guid(new byte[5]) + "") + Try(() => new Guid(1, 2, 3, new byte[5]) + "") + Try(() => new Guid(1, 2, 3, null!) + "") + Try(() => Guid.Empty.CompareTo("x") + "") + Try(() => new Guid((string)null!) + "") + Try(() => Guid.ParseExact("a", "Q") + ""));
Guid[] list = [guid, Guid.Empty, Guid.AllBitsSet, new Guid(0x80000000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), new Guid(1, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0), new Guid(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 200), new Guid(1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 100)];
foreach (Guid g in list.Order()) Console.WriteLine(g);
Guid a = Guid.NewGuid(), b = Guid.NewGuid(), c = Guid.CreateVersion7();
Console.WriteLine($"{a != b} {a.Version} {a.Variant is >= 8 and < 12} {c.Version} {c.CompareTo(Guid.CreateVersion7()) is -1 or 0 or 1} {list.Distinct().Count()} {guid > Guid.Empty} {guid <= guid} {$"{guid:N}"} {new Dictionary<Guid, int> { [guid] = 5 }[new Guid(guid.ToString())]}");
Span<char> room = stackalloc char[36]; Span<byte> bytes = stackalloc byte[40];
Console.WriteLine(guid.TryFormat(room, out int n) + " " + n + " " + guid.TryFormat(room, out n, "B") + n + " " + guid.TryFormat(bytes, out n, "P") + n + (char)bytes[0] + " " + guid.TryWriteBytes(bytes, true, out n) + n + bytes[0] + bytes[15]);
static string Try(Func<string> f) { try { return f(); } catch (Exception e) { return e.GetType().Name + ": " + e.Message; } }
