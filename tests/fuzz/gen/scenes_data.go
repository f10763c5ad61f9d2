package gen

// This file holds scenes about data: arrays, tuples, records, structs, nullables, boxes.

func dataScenes() []string {
	return []string{`
var @a = new $T[%n, %n];
for (int @i = 0; @i < @a.GetLength(0); @i++) {
!@i int ro
@a[@i, «int» & (@a.GetLength(1) - 1) & 3] = «T»;
}
R.P("@t", @a[@a.GetUpperBound(0), 0]);
R.P("@u", @a.Length + @a.Rank);
foreach (var @x in @a) {
R.P("@w", @x);
}`, `
var @j = new $T[%n][];
for (int @i = 0; @i < @j.Length; @i++) {
!@i int ro
@j[@i] = new $T[@i + 1];
@j[@i][R.Ix(«int», @i + 1)] = «T»;
}
R.P("@t", @j[^1]);
try {
R.P("@u", @j[«int»][«int»]);
}
: catch (IndexOutOfRangeException @e) {
R.X("@e", @e);
}`, `
object[] @o = new string[] { «string», «string» };
try {
@o[R.Ix(«int», 2)] = R.O(«object»);
R.P("@t", @o[0]);
}
: catch (ArrayTypeMismatchException @e) {
R.X("@e", @e);
}`, `
var (@a, @b) = («T», «U»);
!@a T
!@b U
(@a, var @c) = («T», («int», @b));
R.P("@t", @c);
R.P("@u", @c.Item2.Equals(«U»));
R.P("@v", («I», «string», @c.Item1) == («I», «string», «int»));`, `
($T x, $U y, int) @n = («T», «U», %n);
var @m = @n;
@m.x = «T»;
@m.Item3 += @n.Item3;
R.P("@t", @m);
R.P("@u", @m.Equals(@n));`, `
+ record @Ra($T A, int B) { public int C => B * 3; }
+ record @Rb($T A, int B, $U D) : @Ra(A, B);
@Ra @r = «bool» ? new @Rb(«T», «int», «U») : new @Ra(«T», «int»);
@Ra @s = @r with { B = «int» };
R.P("@t", @r == @s);
R.P("@u", @s is @Rb { D: var @d } ? R.S(@d) : @s.C.ToString());
var (@x, @y) = @s;
R.T("@v", @x, @y, @r.Equals(@s));
R.P("@w", @r.ToString().Length > 3);`, `
+ struct @Sm { public $T a; public int n; public $T Next($T v) { n++; var old = a; a = v; return old; } public int this[int i] { get => n + i; set => n = value - i; } public readonly @Sm Copy() => this; }
var @s = new @Sm { a = «T» };
R.P("@t", @s.Next(«T»));
var @c = @s.Copy();
@c[%n] += «int»;
@s[1]++;
R.T("@u", @s.n, @c.n, @c.a, @s.Next(@c.a));
var @arr = new @Sm[2];
@arr[%n & 1].n = «int»;
@arr[1].Next(«T»);
R.P("@v", @arr[0].n + @arr[1].n);
((Func<int>)(() => @c.n++))();
R.P("@w", @c.n);`, `
$V? @n = «bool» ? «V» : null;
!@n $V?
object @o = @n;
R.P("@t", @o);
R.P("@u", @o is $V);
R.T("@v", @n.HasValue, @n.GetValueOrDefault(), @n.Equals(@o));
try {
R.P("@w", @n.Value);
R.P("@x", ($V)@o);
}
: catch (Exception @e) {
R.X("@e", @e);
}
R.P("@y", ($V?)@o);`, `
object @o = «T»;
try {
R.P("@t", ($U)@o);
}
: catch (Exception @e) when (@e is InvalidCastException or NullReferenceException) {
R.L("@e" + @e.GetType().Name);
}
R.P("@u", @o as string);
R.P("@v", @o is $T @w ? R.S(@w) : "no");`, `
+ class @Nd { public @Nd Next; public $T V; public @Nd(@Nd n, $T v) { Next = n; V = v; } }
@Nd @l = null;
for (int @i = 0; @i < %n; @i++) {
!@i int ro
@l = new @Nd(@l, «T»);
}
int @c = 0;
for (var @p = @l; @p != null; @p = @p.Next) {
@c += 3;
R.P("@t", @p.V);
}
R.P("@u", @c + (@l?.Next?.Next?.V is null ? 1 : 0));
try {
R.P("@v", @l.Next.Next.Next.V);
}
: catch (NullReferenceException @e) {
R.X("@e", @e);
}`, `
+ enum @En : short { A = -3, B, C = 40, D }
+ static int @Ge<T>(T e) where T : struct, Enum => Enum.IsDefined(e) ? e.ToString().Length : -Convert.ToInt32(e);
@En @e = (@En)«short»;
R.P("@t", @e);
R.P("@u", @Ge(@e) + @Ge(@En.B + %n));
R.P("@v", @e switch { @En.A => «int», @En.C or @En.D => «int», < 0 => 5, _ => «int» });
R.T("@w", @e.CompareTo(@En.C) > 0, @e.Equals(@En.D), (int)@e);`, `
+ [StructLayout(LayoutKind.Explicit)] struct @Un { [FieldOffset(0)] public long L; [FieldOffset(0)] public int I; [FieldOffset(4)] public short S; [FieldOffset(6)] public byte B; [FieldOffset(0)] public double D; [FieldOffset(0)] public ulong U; }
var @u = new @Un { L = «long» };
R.T("@t", @u.I, @u.S, @u.B, @u.U);
@u.S = «short»;
@u.B++;
R.T("@v", @u.L, @u.I);
@u.D = «double»;
R.P("@w", double.IsNaN(@u.D) ? 1 : @u.L);`, `
+ [InlineArray(4)] struct @Ia { $T e; }
+ unsafe struct @Fb { public fixed int x[5]; public byte y; }
var @b = new @Ia();
@b[R.Ix(«int», 4)] = «T»;
@b[^1] = «T»;
foreach (var @x in @b) {
R.P("@t", @x);
}
@Fb @f = default;
unsafe {
@f.x[R.Ix(«int», 5)] = «int»;
@f.y = «byte»;
@Fb @h = @f;
@h.x[2] ^= «int»;
R.T("@u", @f.x[0] + @f.x[2] * 3 + @f.x[4], @h.x[2], @h.x[1], @h.y);
}`,
	}
}
