package gen

// This file holds scenes about what the language's own library features need:
// collections, LINQ, text. Nothing here depends on the order of a hash table.

func libraryScenes() []string {
	return []string{`
var @d = new Dictionary<int, $F>();
for (int @i = 0; @i < 5; @i++) {
!@i int ro
@d[«int»] = «F»;
}
R.P("@t", @d.Count);
R.P("@u", @d.TryGetValue(«int», out var @v) ? R.S(@v) : "none");
R.P("@w", @d.OrderBy(@p => @p.Key).Select(@p => @p.Key).ToArray());
try {
R.P("@x", @d[«int»]);
}
: catch (KeyNotFoundException @e) {
R.X("@e", @e);
}
R.P("@y", @d.Remove(@d.Keys.First()));`, `
var @d = new Dictionary<string, int>();
foreach (var @s in new[] { «string» ?? "n", "a", «string» ?? "m", "ab", "a" }) {
@d[@s] = @d.GetValueOrDefault(@s) + 1;
}
R.P("@t", string.Join(";", @d.OrderBy(@p => @p.Key, StringComparer.Ordinal).Select(@p => @p.Key + "=" + @p.Value)));
var @h = new HashSet<int> { «int», «int», %n };
R.T("@u", @h.Add(%n), @h.Contains(«int»), @h.Count);`, `
var @l = new List<$F>(«List<F>»);
@l.Add(«F»);
@l.Insert(R.Ix(«int», @l.Count), «F»);
@l.RemoveAt(R.Ix(«int», @l.Count));
@l.Reverse();
R.P("@t", @l);
R.P("@u", @l.IndexOf(«F»));
R.P("@v", @l.FindIndex(@x => «=bool»));
try {
foreach (var @y in @l) {
if (@l.Count < 9) @l.Add(@y);
}
}
: catch (InvalidOperationException @e) {
R.X("@e", @e);
}
R.P("@w", @l.GetRange(0, 1).Concat(@l).Count());`, `
var @q = from xq in «int[]» let yq = (long)xq where yq % 3 != 1 orderby xq descending, yq select yq * 2 + xq;
R.P("@t", @q.ToArray());
R.P("@u", «int[]».GroupBy(@x => @x % 2 == 0).OrderBy(@g => @g.Key).Select(@g => @g.Key + ":" + @g.Count()).ToList());
R.P("@v", «long[]».Aggregate(«long», (@a, @b) => @a > @b ? @a : @b));
R.T("@w", «int[]».Any(@x => @x > 5), «int[]».Max(), «int[]».Distinct().Count(), «int[]».Contains(«int»));`, `
var @q = Enumerable.Range(%n, 6).SelectMany(@x => Enumerable.Range(0, @x & 3), (@x, @y) => @x * 10 + @y);
R.P("@t", @q.Skip(1).Take(5).ToArray());
R.P("@u", @q.Where(@x => (@x & «=int») != 0).DefaultIfEmpty(-1).Last());
R.P("@v", @q.TakeWhile(@x => @x < «=int»).Sum() + @q.Chunk(3).Count());
try {
R.P("@w", @q.Single(@x => @x == «=int»));
}
: catch (InvalidOperationException @e) {
R.X("@e", @e);
}`, `
var @b = new StringBuilder();
@b.Append(«string»).Append(«char», %n).Append(«int»).Append(«bool»).Append(«T»);
@b.Insert(0, «string»);
if (@b.Length > 4) @b.Remove(1, 2);
@b.Replace("a", "<>").AppendFormat("{0,5}|{1:X}", «string», «int»);
if (@b.Length > 0) @b[^1] = «char»;
R.P("@t", @b.ToString());
R.P("@u", @b.Length);`, `
int[] @a = «int[]»;
var @c = (int[])@a.Clone();
Array.Sort(@c);
Array.Reverse(@a);
R.P("@t", @c);
R.P("@u", Array.IndexOf(@a, @c[0]));
Array.Resize(ref @a, @a.Length + %n);
Array.Copy(@a, 0, @a, 1, @a.Length - 1);
R.P("@v", @a);
Array.Fill(@a, «int», 0, 1);
R.P("@w", Array.Exists(@a, @x => @x > 3) ? @a[0] : @a[^1]);
try {
Array.Copy(@c, 0, @a, «int», @c.Length);
}
: catch (ArgumentException @e) {
R.L(@e.GetType().Name);
}`, `
string @s = R.Cut(«string» + "k" + «string»);
R.P("@t", @s.Split('a', 'l').Length);
R.P("@u", @s.IndexOf('l') + @s.LastIndexOf("b", StringComparison.Ordinal));
R.P("@v", new string(@s.Reverse().ToArray()));
R.P("@w", string.Concat(@s.Where(char.IsLetter)));
try {
R.P("@x", @s.Substring(«int», %n));
}
: catch (ArgumentOutOfRangeException @e) {
R.L(@e.ParamName);
}
R.P("@y", string.Compare(@s, «string», StringComparison.Ordinal) < 0);`, `
foreach (var @s in new[] { «string», "12", "-3", " 7 ", "1e3", "99999999999", "0x1f" }) {
R.P("@t", int.TryParse(@s, out int @i) ? @i : -1);
R.P("@u", double.TryParse(@s, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double @d) ? @d : -1);
}
try {
R.P("@v", long.Parse(«string»));
R.P("@w", $I.Parse(«string»));
}
: catch (Exception @e) {
R.X("@e", @e);
}`, `
var @st = new Stack<$F>();
var @qu = new Queue<$F>();
foreach (var @x in «F[]») {
@st.Push(@x);
@qu.Enqueue(@x);
}
R.P("@t", @st.Pop());
@st.Push(@qu.Peek());
R.P("@u", @qu.Dequeue());
R.P("@v", @st.ToArray());
try {
while (true) {
@qu.Dequeue();
@st.Push(«F»);
}
}
: catch (InvalidOperationException @e) {
R.X("@e", @e);
}
R.P("@w", @st.Count);`, `
var @i = new IVal[] { };
object @lk = new object();
int @n = «int»;
!@n int
lock (@lk) {
Interlocked.Add(ref @n, «int»);
R.P("@t", Interlocked.CompareExchange(ref @n, «int», @n));
Volatile.Write(ref @n, Interlocked.Increment(ref @n) ^ %n);
}
R.P("@u", Interlocked.Exchange(ref @n, 5) + @n);`, `
var @z = new Lazy<$F>(() => { R.L("@lazy"); return «=F»; });
if («bool») R.P("@t", @z.Value);
R.P("@u", @z.IsValueCreated);
R.P("@v", @z.Value);
R.P("@w", Tuple.Create(«F», «int»).Equals(Tuple.Create(@z.Value, «int»)));
R.P("@x", (($F, int))(«F», %n) is var (@a, @b) && @b > 2 ? R.S(@a) : "");`,
	}
}
