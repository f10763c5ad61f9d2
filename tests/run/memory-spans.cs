// Memory, MemoryManager, pools, and the searches over spans.
using System.Buffers;
using System.Runtime.InteropServices;

int[] numbers = Enumerable.Range(0, 10).ToArray();
Memory<int> memory = numbers.AsMemory(2, 6);
ReadOnlyMemory<int> read = memory;
memory.Span[0] = 77;
Console.WriteLine($"{memory.Length} {read.Span[0]} {numbers[2]} {memory.Slice(1, 2).ToArray().Sum()} {memory.IsEmpty} {memory} {read} {"text".AsMemory(1, 2)} {read.Equals(memory)} {memory.Equals(numbers.AsMemory(2, 6))} {memory.Equals(numbers.AsMemory(1, 6))}");
Console.WriteLine($"{MemoryMarshal.TryGetArray(read, out ArraySegment<int> segment)} {segment.Offset} {segment.Count} {MemoryMarshal.TryGetString("hello".AsMemory(2), out string? text, out int start, out int length)} {text} {start} {length} {string.Join(",", MemoryMarshal.ToEnumerable(read))}");
Console.WriteLine(Try(() => memory.Slice(7) + "") + Try(() => numbers.AsMemory(3, 9) + "") + Try(() => new Memory<object>(new string[1]) + "") + Try(() => "abc".AsMemory(4) + ""));
using (var manager = new Manager(5)) { Memory<byte> m = manager.Memory; m.Span.Fill(9); Console.WriteLine($"{m.Length} {m.Slice(2).Span[0]} {m.Pin().GetType().Name} {MemoryMarshal.TryGetMemoryManager<byte, Manager>(m, out Manager? found) && found == manager}"); }
unsafe { using MemoryHandle h = numbers.AsMemory().Pin(); ((int*)h.Pointer)[1] = 55; Console.WriteLine(numbers[1]); }
using (IMemoryOwner<int> owner = MemoryPool<int>.Shared.Rent(100)) Console.WriteLine(owner.Memory.Length >= 100);
int[] rented = ArrayPool<int>.Shared.Rent(33); rented[0] = 4; ArrayPool<int>.Shared.Return(rented); Console.WriteLine(rented.Length + " " + ReferenceEquals(ArrayPool<int>.Shared.Rent(60), rented) + Try(() => { ArrayPool<int>.Create().Return(new int[33]); return ""; }));
var writer = new ArrayBufferWriter<char>(); "buffered".AsSpan().CopyTo(writer.GetSpan(8)); writer.Advance(8); Console.WriteLine(writer.WrittenSpan.ToString() + writer.WrittenCount + Try(() => { writer.Advance(100000); return ""; }));

ReadOnlySpan<char> s = "  the quick brown fox, jumps  over ";
Console.WriteLine($"{s.IndexOfAny("xyz")} {s.LastIndexOfAny("xyz")} {s.IndexOfAnyExcept(' ')} {s.LastIndexOfAnyExcept(" er")} {s.IndexOfAnyInRange('q', 'z')} {s.IndexOfAnyExceptInRange(' ', 'k')} {s.ContainsAny("!?")} {s.ContainsAnyExcept(' ', 't')} {s.Count(' ')} {s.Count("o")} {s.CountAny("aeiou")} {s.IndexOf("fox")} {s.LastIndexOf("o")}");
Console.WriteLine($"[{s.Trim()}] [{s.Trim(' ').TrimStart("the ")}] [{"xxabxx".AsSpan().Trim('x')}] [{numbers.AsSpan().Trim(0).Length}] [{" m ".AsMemory().Trim()}] {"abcd".AsSpan().CommonPrefixLength("abx")} {"b".AsSpan().SequenceCompareTo("abc") > 0}");
Span<Range> ranges = stackalloc Range[4];
int n = s.Split(ranges, ' ', StringSplitOptions.RemoveEmptyEntries); for (int i = 0; i < n; i++) Console.Write($"<{s[ranges[i]]}>"); Console.WriteLine(n);
n = "a, b,,c , d".AsSpan().Split(ranges, ",", StringSplitOptions.TrimEntries); for (int i = 0; i < n; i++) Console.Write($"<{"a, b,,c , d".AsSpan()[ranges[i]]}>"); Console.WriteLine(n);
n = "a;b,c".AsSpan().SplitAny(ranges, ",;"); Console.WriteLine(n);
foreach (Range r in "one two  three".AsSpan().Split(' ')) Console.Write(r + " "); foreach (Range r in "x--y--".AsSpan().Split("--")) Console.Write(r + " "); foreach (Range r in "a,b;c".AsSpan().SplitAny(",;")) Console.Write(r + " "); Console.WriteLine();
foreach (ReadOnlySpan<char> line in "l1\r\nl2\nl3\rl4\u2028l5".AsSpan().EnumerateLines()) Console.Write($"[{line}]"); Console.WriteLine();
foreach (var rune in "a😀\ud800b".AsSpan().EnumerateRunes()) Console.Write(rune.Value.ToString("X") + " "); Console.WriteLine();
var vowels = SearchValues.Create("aeiou"); var words = SearchValues.Create(["fox", "OVER"], StringComparison.OrdinalIgnoreCase); Span<char> room = s.ToArray(); room.ReplaceAny(vowels, '*'); Console.WriteLine(room.ToString() + s.IndexOfAny(vowels) + " " + s.IndexOfAny(words) + " " + vowels.Contains('e') + words.Contains("Fox") + s.LastIndexOfAnyExcept(SearchValues.Create(" er")));
Span<int> keys = [3, 1, 2]; Span<string> items = ["c", "a", "b"]; keys.Sort(items); Console.WriteLine(string.Join(",", items.ToArray()) + keys.BinarySearch(2) + keys.BinarySearch(9, Comparer<int>.Default)); room.Replace('*', '.'); Console.WriteLine(room.ToString() + room.Overlaps(room[3..], out int offset) + offset + room[..2].Overlaps(room[2..]));
Span<byte> raw = stackalloc byte[8]; int value = 0x01020304; MemoryMarshal.Write(raw, in value); Console.WriteLine(raw[0] + " " + MemoryMarshal.Read<int>(raw) + " " + MemoryMarshal.TryRead(raw[..2], out long _) + " " + MemoryMarshal.AsRef<short>(raw) + Try(() => MemoryMarshal.Read<long>(new byte[3]) + ""));
Console.WriteLine(Try(() => { Buffer.BlockCopy(new object[1], 0, new int[1], 0, 1); return ""; }) + Buffer.ByteLength(new short[3]) + Buffer.GetByte(new[] { 0x0102 }, 1) + Try(() => { Buffer.BlockCopy(new int[1], 2, new byte[9], 0, 4); return ""; })); short[] copied = new short[4]; Buffer.BlockCopy(new[] { 1, 2 }, 2, copied, 1, 5); Console.WriteLine(string.Join(",", copied));
static string Try(Func<string> f) { try { return f(); } catch (Exception e) { return " " + e.GetType().Name + ": " + e.Message; } }

sealed class Manager(int size) : MemoryManager<byte>
{
    private readonly byte[] data = new byte[size];
    public override Span<byte> GetSpan() => data;
    public override MemoryHandle Pin(int elementIndex = 0) => default;
    public override void Unpin() { }
    protected override void Dispose(bool disposing) => Console.WriteLine("disposed " + disposing);
}
