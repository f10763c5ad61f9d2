package gen

// This file holds scenes about memory: spans, references, pointers, and loops
// over arrays as an optimiser likes them.

func memoryScenes() []string {
	return []string{`
Span<int> @s = stackalloc int[8];
for (int @i = 0; @i < @s.Length; @i++) {
!@i int ro
@s[@i] = «int» + @i;
}
var @m = @s.Slice(R.Ix(«int», 4), %n & 3);
foreach (ref int @x in @m) {
@x ^= «int»;
}
@s[^2] += @m.Length;
R.P("@t", @s.ToArray());
try {
R.P("@u", @s[«int»]);
R.P("@v", @s.Slice(«int»).Length);
}
: catch (Exception @e) when (@e is IndexOutOfRangeException or ArgumentOutOfRangeException) {
R.L(@e.GetType().Name);
}
R.P("@w", @s.IndexOf(%n) + @s[2..5].ToArray().Sum());`, `
Span<$I> @a = «I[]»;
ReadOnlySpan<$I> @b = «I[]».AsSpan(0, 1);
@b.CopyTo(@a);
@a.Reverse();
R.P("@t", @a.SequenceEqual(@b));
R.P("@u", @a.ToArray());
@a.Fill(«I»);
R.P("@v", @a[0]);
ReadOnlySpan<char> @c = «string»;
R.P("@w", @c.Length + @c.Trim().Length + @c.IndexOf('e'));`, `
$T[] @a = new $T[] { «T», «T», «T» };
!@a $T[]
ref $T @r = ref @a[R.Ix(«int», 3)];
!@r T ref
@r = «T»;
@r = ref @a[1];
@r = «T»;
R.P("@t", @a);
$T @k = «T»;
ref $T @q = ref («bool» ? ref @k : ref @r);
@q = «T»;
R.T("@u", @k, @a[1], @r);`, `
+ static ref $T @Find($T[] a, int i, ref $T other) { if (i < 0 || i >= a.Length) return ref other; return ref a[i]; }
+ static void @Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
+ static void @Two(in $T a, out $T b, ref $T c) { b = c; c = a; }
$T[] @a = new $T[] { «T», «T» };
$T @o = «T»;
!@o T
@Find(@a, «int», ref @o) = «T»;
@Find(@a, %n & 1, ref @o) = @o;
@Swap(ref @a[0], ref @a[1]);
@Two(@o, out $T @p, ref @a[0]);
@Two(@a[0], out @a[1], ref @o);
R.P("@t", @a);
R.T("@u", @o, @p);`, `
unsafe {
int[] @a = «int[]»;
fixed (int* @p = @a) {
int* @q = @p + @a.Length;
long @s = 0;
while (@q > @p) {
@s = @s * 7 + *--@q;
}
R.P("@t", @s);
R.P("@u", (int)(&@p[@a.Length] - @p));
byte* @b = (byte*)@p;
@b[1] ^= «byte»;
*(short*)(@b + 2) = «short»;
}
R.P("@v", @a[0]);
long @l = «long»;
R.P("@w", ((uint*)&@l)[1] ^ *(ushort*)&@l);
delegate*<int, int, int> @f = &@Fp;
R.P("@x", @f(«int», %n));
static int @Fp(int a, int b) => a - b * 3;
}`, `
double @d = «double»;
float @f = «float»;
if (!double.IsNaN(@d)) R.P("@t", BitConverter.DoubleToInt64Bits(@d));
R.P("@u", BitConverter.Int32BitsToSingle(«int» & 0x7f7fffff));
R.T("@v", MemoryMarshal.Cast<long, int>(new long[] { «long», 7 }).ToArray(), float.IsNaN(@f) ? 0 : Unsafe.BitCast<float, int>(@f));
R.T("@w", (sbyte)@d, (byte)@d, (short)@d, (ushort)@d, (int)@d, (uint)@d, (long)@d);
R.T("@x", (ulong)@d, (nint)@d, (sbyte)@f, (ushort)@f, (uint)@f, (long)@f, (ulong)@f);
R.T("@y", (float)@d, (double)@f, (char)@d, (float)«long», (double)«ulong», (float)«ulong»);
try {
R.T("@z", checked((int)@d), checked((byte)@f), checked((ulong)@d), checked((short)@f), checked((long)@d));
}
: catch (OverflowException @e) {
R.X("@e", @e);
}`, `
int[] @a = new int[16];
uint @x = (uint)R.W(«int») | 1;
for (int @i = 0; @i < @a.Length; @i++) {
@x ^= @x << 13; @x ^= @x >> 17; @x ^= @x << 5;
@a[@i] = (int)(@x % 100) - 50;
}
for (int @i = 0; @i < @a.Length - 1; @i++) {
for (int @j = 0; @j < @a.Length - 1 - @i; @j++) {
if (@a[@j] > @a[@j + 1]) (@a[@j], @a[@j + 1]) = (@a[@j + 1], @a[@j]);
}
}
R.P("@t", @a);
int @lo = 0, @hi = @a.Length - 1, @key = «int» % 50;
while (@lo <= @hi) {
int @mid = (int)((uint)(@lo + @hi) >> 1);
if (@a[@mid] < @key) @lo = @mid + 1;
else @hi = @mid - 1;
}
R.P("@u", @lo);
try {
for (int @i = %n; ; @i += 3) @a[@i] += @a[@i - 1];
}
: catch (IndexOutOfRangeException) {
R.P("@v", @a);
}`, `
var @g = new int[6, 5];
long @s = «int»;
for (int @y = 0; @y < 6; @y++) {
for (int @z = 0; @z < 5; @z++) {
!@y int ro
!@z int ro
@g[@y, @z] = @y * 5 - @z + («int» & 7);
}
}
for (int @y = 1; @y < 6; @y++) {
for (int @z = 4; @z > 0; @z--) {
@s = @s * 31 + (@g[@y, @z] ^ @g[@y - 1, @z - 1]);
}
}
R.P("@t", @s);
try {
@g[«int», 2] = 5;
}
: catch (IndexOutOfRangeException @e) {
R.X("@e", @e);
}`, `
bool[] @c = new bool[60];
int @n = 0;
for (int @i = 2; @i < @c.Length; @i++) {
if (@c[@i]) continue;
@n++;
for (int @j = @i * @i; @j < @c.Length; @j += @i) @c[@j] = true;
}
R.P("@t", @n);
ulong @h = 14695981039346656037;
foreach (char @q in «string» ?? "none") @h = (@h ^ @q) * 1099511628211;
R.P("@u", @h);
uint @k = (uint)R.W(«int»);
R.T("@v", System.Numerics.BitOperations.RotateLeft(@k, %n), System.Numerics.BitOperations.PopCount(@k), @k / 7, @k % 10, (int)@k / 3, (int)@k % 16, (long)@k * @k);
R.P("@w", Math.BigMul((int)@k, 77) + Math.DivRem((int)@k, 13).Remainder);`, `
+ ref struct @Cur { Span<$I> s; int at; public @Cur(Span<$I> x) { s = x; at = 0; } public bool Next(out $I v) { if (at < s.Length) { v = s[at++]; return true; } v = default; return false; } public ref $I Last => ref s[at - 1]; }
var @c = new @Cur(«I[]»);
while (@c.Next(out var @v)) {
R.P("@t", @v);
@c.Last = «I»;
R.P("@u", @c.Last);
}`,
	}
}
