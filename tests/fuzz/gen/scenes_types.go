package gen

// This file holds scenes about types: initialisation, dispatch, operators, members of all kinds.

func typeScenes() []string {
	return []string{`
+ class @St { public static int A = %n; public static $T B; static @St() { R.L("@cctor"); A += 5; B = «T»; } public static int C => A++; }
R.L("@before");
R.P("@t", «bool» ? @St.C : 0);
R.P("@u", @St.C + @St.A);
@St.B = «T»;
R.P("@v", @St.B);`, `
+ class @Base { protected int n = %n; public @Base() { R.P("@base", n); Init(); } public virtual void Init() => n++; public int N => n; }
+ class @Mid : @Base { protected string s = "mid"; public @Mid(int k) { n += k; R.P("@mid", s); } public override void Init() { R.P("@init", s); n *= 2; } }
+ sealed class @Leaf : @Mid { readonly $T t = «T»; public @Leaf() : base(%n) { R.P("@leaf", t); } public override void Init() { base.Init(); R.P("@li", t); n -= 3; } public new int N => base.N + 1000; }
@Base @b = «bool» ? new @Leaf() : new @Mid(%n);
R.P("@t", @b.N);
R.P("@u", (@b as @Leaf)?.N ?? -1);`, `
+ interface @Ia { string Who() => "Ia"; int Q { get; } }
+ interface @Ib : @Ia { string @Ia.Who() => "Ib" + Q; }
+ interface @Ic : @Ia { string Extra($T x) => Who() + R.S(x); static int Count = 2; }
+ class @X : @Ib, @Ic { public int Q => %n; }
+ struct @Y : @Ic { public int q; public int Q => q++; public string Who() => "Y" + q; }
@Ia @a = «bool» ? new @X() : new @Y { q = «int» };
R.P("@t", @a.Who());
R.P("@u", @a is @Ic @c ? @c.Extra(«T») + @Ic.Count++ : "none");
R.P("@v", @a.Q + @a.Q);
R.P("@w", @a is @Ib);`, `
+ readonly struct @Op(int v) { public readonly int V = v; public static @Op operator +(@Op a, @Op b) => new(a.V + b.V); public static @Op operator -(@Op a) => new(-a.V); public static @Op operator ++(@Op a) => new(a.V + 1); public static bool operator true(@Op a) => a.V > 0; public static bool operator false(@Op a) => a.V <= 0; public static @Op operator &(@Op a, @Op b) => new(a.V & b.V); public static @Op operator |(@Op a, @Op b) => new(a.V | b.V); public static implicit operator @Op(int x) => new(x); public static explicit operator long(@Op a) => a.V * 2L; public static bool operator <(@Op a, @Op b) => a.V < b.V; public static bool operator >(@Op a, @Op b) => a.V > b.V; public static @Op operator <<(@Op a, int n) => new(a.V << n); public static explicit operator checked byte(@Op a) => checked((byte)a.V); public static explicit operator byte(@Op a) => (byte)a.V; }
@Op @a = «int», @b = «int»;
@a++;
R.P("@t", (@a + -@b).V);
R.P("@u", @a && @b || @a + 1 ? 1 : 2);
R.P("@v", (long)(@a & @b) ^ (@a << «int»).V);
R.P("@w", @a < @b || @b > 3);
R.P("@x", (byte)@a);
try {
R.P("@y", checked((byte)@b));
}
: catch (OverflowException @e) {
R.X("@e", @e);
}
@Op? @n = «bool» ? @a : null;
R.P("@z", (@n + @b)?.V ?? -1);`, `
+ static string @Opt(int a, string b = "def", $T c = default, params int[] d) => a + b + R.S(c) + d.Length;
+ static int @Par(params ReadOnlySpan<int> xs) { int s = xs.Length; foreach (int x in xs) s = s * 5 + x; return s; }
R.P("@t", @Opt(«int»));
R.P("@u", @Opt(b: «string», a: «int»));
R.P("@v", @Opt(%n, "z", «T», «int», %n));
R.P("@w", @Par() ^ @Par(«int», «int») ^ @Par(%n));`, `
+ class @Cov { public virtual object Get() => "base"; public virtual @Cov Self() => this; }
+ class @Dov : @Cov { public override string Get() => "derived"; public override @Dov Self() => new @Dov(); public int D => «int»; }
@Cov @c = «bool» ? new @Dov() : new @Cov();
R.P("@t", @c.Get());
R.P("@u", @c.Self() is @Dov @d ? @d.D : 0);
R.P("@v", ReferenceEquals(@c, @c.Self()));`, `
+ abstract class @Sh { public abstract double Area { get; } public virtual string Name => GetType().Name.Length > 0 ? "shape" : ""; public override string ToString() => Name + Area.ToString("R"); }
+ class @Ci(double r) : @Sh { public override double Area => r * r * 3; public sealed override string Name => "circle"; }
+ class @Re(double w, float h) : @Sh { public override double Area => w * h; }
+ class @Sq(double s) : @Re(s, (float)s) { public override string Name => base.Name + "sq"; }
@Sh[] @l = { new @Ci(«double»), new @Re(«double», «float»), new @Sq(%n), new @Ci(2.5) };
double @s = 0;
foreach (var @x in @l) {
@s += double.IsNaN(@x.Area) ? 1 : @x.Area;
R.P("@t", @x.Name);
}
R.P("@u", @s);
R.P("@v", @l.Count(@y => @y is @Re and not @Sq));`, `
+ class @Ind { readonly Dictionary<string, $T> d = new(); readonly int[,] m = new int[3, 3]; public $T this[string k] { get => d.TryGetValue(k, out var v) ? v : default; set => d[k] = value; } public ref int this[int i, int j] => ref m[i, j]; public int P { get; private set; } = 4; public int Q { init => P += value; } public required int Z { get; set; } }
var @i = new @Ind { ["k"] = «T», Q = %n, Z = «int» };
@i["z"] = @i["k"];
@i[1, R.Ix(«int», 3)] += «int»;
ref int @r = ref @i[1, 1];
@r++;
R.T("@t", @i["z"], @i["none"], @i[1, 1], @i.P, @i.Z++);`, `
+ static class @Calls { public static int N; public static int Next(int k) { N = N * 3 + k; return N & 0xff; } public static ref int Ref(int[] a, int k) { Next(k); return ref a[k & 3]; } }
int[] @a = { 1, 2, 3, 4 };
@a[@Calls.Next(1) & 3] = @Calls.Next(2) + @a[@Calls.Next(3) & 3];
@Calls.Ref(@a, 2) += @Calls.Next(«int»);
(@a[@Calls.Next(5) & 3], @Calls.Ref(@a, 1)) = (@Calls.Next(6), @a[@Calls.Next(7) & 3]);
R.P("@t", @Calls.Next(8) + @Calls.Next(9) * (@Calls.Next(1) - @Calls.Next(2)));
int @i = 0;
@a[@i++] = @i++ + @i;
@i = @i++ + ++@i;
R.P("@u", @i);
R.P("@v", @a);`, `
+ partial interface @Mo<T> where T : @Mo<T> { static abstract T Make(int x); static virtual int K => 3; static abstract T operator +(T a, T b); int Get(); }
+ struct @Ma(int v) : @Mo<@Ma> { public static @Ma Make(int x) => new(x); public static @Ma operator +(@Ma a, @Ma b) => new(a.Get() ^ b.Get()); public int Get() => v; }
+ class @Mb(int v) : @Mo<@Mb> { public static @Mb Make(int x) => new(x + 1); public static int K => %n; public static @Mb operator +(@Mb a, @Mb b) => new(a.Get() + b.Get()); public int Get() => v; }
+ static int @Use<T>(int a, int b) where T : @Mo<T> => (T.Make(a) + T.Make(b)).Get() * T.K;
R.P("@t", @Use<@Ma>(«int», «int»));
R.P("@u", @Use<@Mb>(«int», %n));`,
	}
}
