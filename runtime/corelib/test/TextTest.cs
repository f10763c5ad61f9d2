// This file prints the results of many string, builder, collection, sorting, date and exception operations on random
// and awkward arguments. What it prints on .NET is what it must print when compiled by ilaot.
using System.Text;
uint state = 12345;
uint Next(uint n) { state ^= state << 13; state ^= state >> 17; state ^= state << 5; return state % n; }
string[] pieces = ["", " ", "a", "b", "ab", ",", ", ", "A", "é", "É", "ß", "ab,ab", "xyz", "\t", "  x ", "İ", "ǆ", "😀", "Z", "aa", "\r\n", "\n"];
string Rnd(int max) { var s = ""; uint n = Next((uint)max); for (uint i = 0; i < n; i++) s += pieces[Next((uint)pieces.Length)]; return s; }
string Show(object? o) => o switch { null => "null", string s => "\"" + Esc(s) + "\"", string[] a => "[" + string.Join("|", Array.ConvertAll(a, x => Esc(x))) + "]", _ => o.ToString()! };
string Esc(string s) { var sb = new StringBuilder(); foreach (char c in s) if (c < 32 || c > 126) sb.Append("\\u").Append(((int)c).ToString("X4")); else sb.Append(c); return sb.ToString(); }
void T(string name, Func<object?> f) { string r; try { r = Show(f()); } catch (Exception e) { r = e.GetType().Name + ": " + Esc(e.Message); } Console.WriteLine(name + " = " + r); }
for (int i = 0; i < 300; i++)
{
    string s = Rnd(8), v = Rnd(3), w = Rnd(3); int p = (int)Next(12) - 1, n = (int)Next(12) - 1; char c = v.Length > 0 ? v[0] : 'a';
    var cmp = (StringComparison)(int)Next(7);
    var opt = (StringSplitOptions)(int)Next(4);
    Console.WriteLine(Show(s) + " " + Show(v) + " " + Show(w) + " " + p + " " + n + " " + (int)cmp + " " + (int)opt);
    T("Substring1", () => s.Substring(p)); T("Substring2", () => s.Substring(p, n));
    T("IndexOf", () => s.IndexOf(v)); T("IndexOfC", () => s.IndexOf(c)); T("IndexOf3", () => s.IndexOf(c, p)); T("IndexOf4", () => s.IndexOf(c, p, n)); T("IndexOfCmp", () => s.IndexOf(v, cmp)); T("IndexOfP", () => s.IndexOf(v, p, cmp)); T("IndexOfPN", () => s.IndexOf(v, p, n));
    T("LastIndexOfC", () => s.LastIndexOf(c)); T("LastIndexOfCP", () => s.LastIndexOf(c, p)); T("LastIndexOf", () => s.LastIndexOf(v)); T("LastIndexOfCmp", () => s.LastIndexOf(v, cmp));
    T("Contains", () => s.Contains(v)); T("ContainsC", () => s.Contains(c, cmp)); T("Starts", () => s.StartsWith(v, cmp)); T("Ends", () => s.EndsWith(v, cmp)); T("StartsC", () => s.StartsWith(c)); T("EndsC", () => s.EndsWith(c));
    T("Replace", () => s.Replace(v, w)); T("ReplaceC", () => s.Replace(c, '_')); T("ReplaceCmp", () => s.Replace(v, w, cmp));
    T("Insert", () => s.Insert(p, v)); T("Remove1", () => s.Remove(p)); T("Remove2", () => s.Remove(p, n));
    T("Trim", () => s.Trim()); T("TrimC", () => s.Trim(c)); T("TrimCs", () => s.Trim('a', ' ', ',')); T("TrimStart", () => s.TrimStart()); T("TrimEnd", () => s.TrimEnd('a', 'b'));
    T("Split", () => s.Split(c, opt)); T("SplitN", () => s.Split(',', n, opt)); T("SplitS", () => s.Split(v, opt)); T("SplitSN", () => s.Split(v, n, opt)); T("SplitCs", () => s.Split([',', ' '], n, opt)); T("SplitSs", () => s.Split(["ab", ",", v], opt)); T("SplitW", () => s.Split((char[]?)null, n, opt)); T("SplitW2", () => s.Split());
    T("Pad", () => s.PadLeft(n * 3) + "|" + s.PadRight(n * 3, '.')); T("Upper", () => s.ToUpperInvariant() + s.ToLowerInvariant() + s.ToUpper());
    T("Compare", () => Math.Sign(string.Compare(s, v)) + " " + Math.Sign(string.Compare(s, v, cmp)) + " " + string.CompareOrdinal(s, v) + " " + s.CompareTo(v) + " " + s.Equals(v, cmp) + " " + string.Equals(s, w, cmp)); T("CompareP", () => Math.Sign(string.Compare(s, p, v, n, 3, cmp)));
    T("ToCharArray", () => s.ToCharArray(p, n).Length); T("Lines", () => s.ReplaceLineEndings("|")); T("IsWs", () => string.IsNullOrWhiteSpace(s)); T("Any", () => s.IndexOfAny(['b', ','], p)); T("LastAny", () => s.LastIndexOfAny(['b', ',']));
    T("Join", () => string.Join(v, s.Split(',')) + string.Join(',', new object?[] { 1, null, s }) + string.Concat(s, v, w) + string.Concat(new object?[] { s, null, 1.5 })); T("New", () => new string(c, n) + new string(s.ToCharArray(), Math.Max(p, 0), Math.Min(2, s.Length)));
    T("Chars", () => s[p]); T("Range", () => s[1..^1]); T("Copy", () => { var a = new char[4]; s.CopyTo(p, a, 0, n); return new string(a); });
}
string[] formats = ["{0}", "{1,5}|{0,-5}|", "{{{0}}}", "{0:X4}", "{", "}", "{0", "{0:", "{0}}", "{a}", "{2}", "{0,}", "{0,a}", "{0,-3:D3}", "{ 0}", "{0 }", "{0 ,5}", "{0, 5 }", "{99999999}", "{0:{}", "{0:{{}", "{0,99}", "x{0}y{1}z", "{-1}", "{0:N2} {1:E1}", "{1:}", "{0,5:}"];
foreach (var f in formats) { T("Format " + f, () => string.Format(f, 42, 1.5)); T("Sb " + f, () => new StringBuilder("<").AppendFormat(f, 42, "q").ToString()); }
for (int i = 0; i < 100; i++)
{
    var sb = new StringBuilder(Rnd(6)); int p = (int)Next(8) - 1, n = (int)Next(6) - 1; string v = Rnd(3);
    Console.WriteLine(Show(sb.ToString()) + " " + p + " " + n + " " + Show(v));
    T("Ins", () => sb.Insert(p, v)); T("Rem", () => sb.Remove(p, n)); T("Rep", () => sb.Replace("a", v)); T("RepC", () => sb.Replace('b', 'c')); T("App", () => sb.Append(p).Append(1.5).Append('x', 2).Append(true).Append((object?)null).AppendLine().AppendLine("q").Append(v, 0, Math.Min(1, v.Length))); T("Idx", () => sb[p]); T("Len", () => { sb.Length = n; return sb.Length; }); T("Ts", () => sb.ToString(p, n)); T("Interp", () => sb.Append($"{p,4}|{n:D3}|{v,-3}").Length);
}
foreach (var t in new[] { typeof(int), typeof(string), typeof(List<int>), typeof(int[]), typeof(Dictionary<string, List<int>>), typeof(List<int>.Enumerator), typeof(int[][]), typeof(int?) }) Console.WriteLine(t + " " + t.Name + " " + t.Namespace);
var rs = new int[3000]; for (int k = 0; k < 20; k++) { int len = (int)Next(k < 10 ? 40u : 3000u); var keys = new (int, int)[len]; for (int i = 0; i < len; i++) keys[i] = ((int)Next(20), i); Array.Sort(keys, (a, b) => a.Item1 - b.Item1); var h = 17; foreach (var (a, b) in keys) h = h * 31 + a * 7 + b; Console.WriteLine(h); }
{ var q = new (int, int)[2000]; for (int i = 0; i < 2000; i++) q[i] = (i % 2 == 0 ? i : 2000 - i, i); Array.Sort(q, (a, b) => a.Item1.CompareTo(b.Item1)); var h = 1; foreach (var x in q) h = h * 31 + x.Item2; Console.WriteLine(h); var m = new List<int>(); int gas = 0; int cand = 0; var val = new int[5000]; Array.Fill(val, -1); var idx = new int[5000]; for (int i = 0; i < 5000; i++) idx[i] = i; int nsol = 0; Array.Sort(idx, (x, y) => { if (val[x] < 0 && val[y] < 0) { if (x == cand) val[x] = nsol++; else val[y] = nsol++; } if (val[x] < 0) cand = x; else if (val[y] < 0) cand = y; return (val[x] < 0 ? int.MaxValue : val[x]).CompareTo(val[y] < 0 ? int.MaxValue : val[y]); }); h = 1; foreach (var x in idx) h = h * 31 + x; Console.WriteLine("killer " + h + " " + gas + m.Count); }
try { Array.Sort(new object[] { 1, "a" }); } catch (Exception e) { Console.WriteLine(e.Message + "|" + e.InnerException?.Message); }
var d = new Dictionary<string, int>(); for (int i = 0; i < 200; i++) { string key = "k" + Next(40); if (Next(3) == 0) d.Remove(key); else d[key] = i; } foreach (var kv in d) Console.Write(kv + " "); Console.WriteLine(); Console.WriteLine(string.Join(",", d.Keys) + d.Count);
T("missing", () => d["nope"]); T("dup", () => { d.Add("x", 1); d.Add("x", 2); return 0; }); T("mod", () => { foreach (var kv in d) d["new"] = 1; return 0; }); T("nullkey", () => d[null!]);
var l = new List<int> { 3, 1, 2 }; T("l[5]", () => l[5]); T("ins", () => { l.Insert(9, 1); return 0; }); T("lmod", () => { foreach (var x in l) l.Add(x); return 0; }); T("cap", () => { l.Capacity = 1; return 0; }); T("range", () => l.GetRange(2, 9)); T("rm", () => { l.RemoveAt(-1); return 0; }); T("find", () => l.Find(x => x == 2) + l.FindIndex(x => x > 99) + " " + string.Join(",", l)); T("neg", () => new List<int>(-1)); T("null", () => new List<int>((IEnumerable<int>)null!));
T("ex1", () => throw new ArgumentException("m", "p")); T("ex2", () => throw new ArgumentOutOfRangeException("p", 5, "m")); T("ex3", () => throw new ArgumentNullException("p")); T("ex4", () => throw new ObjectDisposedException("o")); T("ex5", () => throw new KeyNotFoundException()); T("ex6", () => { ArgumentOutOfRangeException.ThrowIfGreaterThan(5, 3); return 0; }); T("ex7", () => throw new MyEx()); T("ex9", () => { int[] a = new int[2]; return a[n2()]; }); T("ex10", () => { object[] a = new string[1]; a[0] = 1; return 0; }); T("ex11", () => 1 / (n2() - 5)); T("ex12", () => checked(int.MaxValue + n2())); T("ex13", () => { string? z = null; return z!.Length; }); T("ex14", () => ((int?)null)!.Value);
int n2() => 5;
var dt = new DateTime(2024, 2, 29, 23, 59, 58); for (int i = 0; i < 40; i++) { var x = dt.AddDays(i * 37.25).AddMonths(i - 20).AddYears(i * 3 - 60); Console.WriteLine(x.Year + "-" + x.Month + "-" + x.Day + " " + x.Hour + ":" + x.Minute + ":" + x.Second + " " + x.DayOfWeek.GetHashCode() + " " + x.DayOfYear + " " + (x - dt) + " " + x.Ticks); } Console.WriteLine(DateTime.MinValue.Year + " " + DateTime.MaxValue.Year + " " + TimeSpan.FromSeconds(-1.5) + " " + new TimeSpan(1, 2, 3, 4, 5));
Console.WriteLine(Math.Round(2.5) + " " + Math.Round(-2.5) + " " + Math.Round(2.345, 2) + " " + Math.Round(2.5, MidpointRounding.AwayFromZero) + " " + Math.Floor(-1.5) + " " + Math.Ceiling(-0.5) + " " + Math.Truncate(-1.9) + " " + Math.Max(double.NaN, 1) + " " + Math.Min(-0.0, 0.0) + " " + Math.Clamp(5, 1, 3) + " " + Math.Sign(-2.0) + " " + Math.Abs(-3) + " " + Math.BigMul(int.MaxValue, 7) + " " + Math.DivRem(7, -2));
Console.WriteLine((1, "a", 2.5) + " " + (1, 2).CompareTo((1, 3)) + " " + (1, 2).Equals((1, 2)) + " " + ((1, 2) == (1, 2)) + " " + new KeyValuePair<int, string>(1, "x") + " " + (1, 2, 3, 4, 5, 6, 7, 8, 9));
for (int block = 0; block < 256; block++)
{
    uint h = 0;
    for (int i = 0; i < 256; i++)
    {
        char c = (char)(block * 256 + i);
        h = h * 31 + char.ToUpperInvariant(c); h = h * 31 + char.ToLowerInvariant(c); h = h * 31 + (uint)char.GetUnicodeCategory(c);
        h = h * 31 + (char.IsLetter(c) ? 1u : 0) + (char.IsDigit(c) ? 2u : 0) + (char.IsWhiteSpace(c) ? 4u : 0) + (char.IsUpper(c) ? 8u : 0) + (char.IsLower(c) ? 16u : 0) + (char.IsLetterOrDigit(c) ? 32u : 0) + (char.IsPunctuation(c) ? 64u : 0) + (char.IsControl(c) ? 128u : 0) + (char.IsSymbol(c) ? 256u : 0) + (char.IsNumber(c) ? 512u : 0) + (char.IsSeparator(c) ? 1024u : 0);
    }
    Console.WriteLine("chars " + block + " " + h);
}
object[] boxes = [1, 2u, 3L, 'c', true, 1.5f, (byte)7, (short)8, 2.5];
foreach (Array to in new Array[] { new long[3], new double[3], new object[3], new short[3], new byte[3], new uint[3], new IComparable[3], new string[3], new char[3] })
    foreach (Array from in new Array[] { new int[] { 1, -2, 3 }, new byte[] { 1, 2, 3 }, new object[] { 1, 2, 3 }, new object[] { "a", null!, "b" }, new string[] { "x", null!, "y" }, new char[] { 'a', 'b', 'c' }, new uint[] { 1, uint.MaxValue, 3 }, new float[] { 1.5f, 2, 3 } })
        T("copy " + from.GetType() + " " + to.GetType(), () => { Array.Clear(to); Array.Copy(from, 0, to, 1, 2); string r = ""; foreach (object? o in to) r += o + ";"; return r; });
foreach (object b in boxes) { var a = new double[1]; T("set " + b, () => { a.SetValue(b, 0); return a.GetValue(0); }); var n = new int?[1]; T("setn " + b, () => { n.SetValue(b, 0); return n.GetValue(0); }); }
object gate = new(); int code = gate.GetHashCode(); lock (gate) lock (gate) { T("hash", () => gate.GetHashCode() == code); } lock (boxes) { T("locked", () => { int x = boxes.GetHashCode(); return x == boxes.GetHashCode() && Monitor.IsEntered(boxes); }); } T("unlocked", () => { Monitor.Exit(boxes); return 0; });
Action? calls = null; int order = 0; void A() => order = order * 10 + 1; void B() => order = order * 10 + 2; calls += A; calls += B; calls += A; calls!(); calls -= A; calls!(); calls -= B; calls!(); T("order", () => order); T("eq", () => (Action)A == (Action)A); T("list", () => (calls + calls).GetInvocationList().Length); T("none", () => calls - A == null);

class MyEx : Exception;
