package gen

// This file holds scenes about generics: over values and references, statics, variance, virtual methods.

func genericScenes() []string {
	return []string{`
+ class @Box<T> { public static int Made; public T V; T[] all = new T[4]; public @Box(T v) { V = v; all[Made++ & 3] = v; } public U Map<U>(Func<T, U> f) => f(V); public virtual string Show() => typeof(T).Name + R.S(V) + R.S(all); public bool Same(T o) => EqualityComparer<T>.Default.Equals(V, o); }
+ class @Sub<T, U>(T t, U u) : @Box<T>(t) { public override string Show() => "sub" + base.Show() + R.S(u) + (u is T); }
var @a = new @Box<$T>(«T»);
@Box<$T> @b = new @Sub<$T, $U>(«T», «U»);
R.P("@t", @a.Show() + @b.Show());
R.P("@u", @a.Map<$U>(@x => «=U»));
R.T("@v", @Box<$T>.Made, @Box<$U[]>.Made, @b.Same(@a.V), @b is @Sub<$T, $U>);
R.P("@w", @b is @Sub<$T, string> ? 1 : 2);`, `
+ struct @Pair<A, B> { public A a; public B b; public @Pair(A a, B b) { this.a = a; this.b = b; } public @Pair<B, A> Swap() => new(b, a); public override string ToString() => R.S(a) + "~" + R.S(b); public void Deconstruct(out A x, out B y) { x = a; y = b; } }
var @p = new @Pair<$T, $U>(«T», «U»);
var @q = @p.Swap();
@q.a = «U»;
R.P("@t", @p.ToString() + @q);
var (@x, @y) = @q.Swap().Swap();
R.P("@u", @x);
R.P("@v", new @Pair<@Pair<$T, int>, $U>(new(«T», «int»), @x));
var @l = new List<@Pair<$T, int>> { new(«T», «int»), default };
R.P("@w", @l[0].ToString() + @l[^1].b);`, `
+ interface @Src<out T> { T Get(); }
+ interface @Snk<in T> { int Put(T x); }
+ class @Imp : @Src<string>, @Snk<object> { public string Get() => «string» ?? "nul"; public int Put(object o) => R.S(o).Length; }
object @o = new @Imp();
R.P("@t", @o is @Src<object> @s ? @s.Get() : null);
R.P("@u", ((@Snk<string>)@o).Put(«string»));
R.P("@v", @o is @Src<int>);
IEnumerable<object> @e = new List<string> { «string», "k" };
R.P("@w", @e.Count());
Func<object> @f = (Func<string>)(() => «=string»);
Action<string> @g = (Action<object>)(@x => R.P("@z", @x));
@g((string)@f());`, `
+ abstract class @Vis { public abstract T Acc<T>(@Alg<T> a); }
+ abstract class @Alg<T> { public abstract T Num(int n); public abstract T Add(@Vis l, @Vis r); }
+ class @Num(int n) : @Vis { public override T Acc<T>(@Alg<T> a) => a.Num(n); }
+ class @Add(@Vis l, @Vis r) : @Vis { public override T Acc<T>(@Alg<T> a) => a.Add(l, r); }
+ class @Ev : @Alg<long> { public override long Num(int n) => n; public override long Add(@Vis l, @Vis r) => l.Acc(this) + r.Acc(this); }
+ class @Sh : @Alg<string> { public override string Num(int n) => n.ToString(); public override string Add(@Vis l, @Vis r) => "(" + l.Acc(this) + "+" + r.Acc(this) + ")"; }
@Vis @v = new @Add(new @Num(«int»), new @Num(%n));
if («bool») @v = new @Add(@v, @v);
R.P("@t", @v.Acc(new @Ev()));
R.P("@u", @v.Acc(new @Sh()));`, `
+ static T @Mk<T>() where T : new() => new T();
+ static U @Cv<T, U>(T x) where T : class where U : T => x is U u ? u : default;
+ static bool @Nul<T>(T x) => x == null;
+ static int @Kind<T>() => typeof(T) == typeof(int) ? 1 : typeof(T).IsValueType ? 2 : default(T) == null ? 3 : 4;
R.P("@t", @Mk<$V>());
R.P("@u", @Cv<object, string>(«object»));
R.T("@v", @Nul<$T>(«T»), @Nul<$V?>(null), @Nul<$V>(«V»), @Kind<$T>(), @Kind<$V?>());`, `
+ static string @Arr<T>(params T[] xs) { T last = default; foreach (ref T x in xs.AsSpan()) { (x, last) = (last, x); } return R.S(xs) + R.S(last); }
R.P("@t", @Arr(«T», «T») + @Arr<$U>());
R.P("@u", @Arr<object>(«T», «U», %n));`, `
+ class @Cache<K, V> where K : IEquatable<K> { readonly List<(K k, V v)> l = new(); public int Hits; public V Get(K k, Func<K, V> f) { foreach (var (a, b) in l) if (a.Equals(k)) { Hits++; return b; } var n = f(k); l.Add((k, n)); return n; } }
var @c = new @Cache<int, $T>();
for (int @i = 0; @i < 4; @i++) {
!@i int ro
R.P("@t", @c.Get(«int» & 3, @k => «=T»));
}
R.P("@u", @c.Hits);`, `
+ interface @Gv { U Conv<T, U>(T x, U y); }
+ class @G1 : @Gv { public virtual U Conv<T, U>(T x, U y) => x is U u ? u : y; }
+ class @G2 : @G1 { public override U Conv<T, U>(T x, U y) { R.L("@g2" + typeof(T).Name); return base.Conv(y, y); } }
+ struct @G3 : @Gv { int n; public U Conv<T, U>(T x, U y) { n++; return n > 1 ? default : y; } }
@Gv @g = R.V(%n) switch { < 3 => new @G1(), < 5 => new @G2(), _ => new @G3() };
R.P("@t", @g.Conv<$T, $U>(«T», «U»));
R.P("@u", @g.Conv<$U, object>(«U», «object»));
R.P("@v", @g.Conv(%n, «int»));`, `
+ static T @Sum<T>(IEnumerable<T> xs) where T : System.Numerics.INumber<T> { T s = T.AdditiveIdentity; foreach (var x in xs) s += x; return s; }
+ static T @Pow<T>(T x, int n) where T : System.Numerics.INumberBase<T> { T r = T.One; for (; n > 0; n--) r *= x; return r; }
R.P("@t", @Sum(«N[]»));
R.P("@u", @Pow(«N», %n));
R.P("@v", @Sum(«I[]») + @Sum(new List<$I> { «I», «I» }));`,
	}
}
