package gen

// This file holds scenes about control: exceptions, iterators, closures, delegates, patterns, loops.

func controlScenes() []string {
	return []string{`
+ static $T @Fin($T p, ref int n) {
!p T
try {
n += %n;
if («bool») return «T»;
if («bool») throw new FuzzException(n);
n *= 2;
}
: catch (FuzzException e) when (R.F("@f", e.Code > %n)) {
n -= 100;
return «T»;
}
: finally {
n ^= 0x55;
R.P("@n", n);
}
return p;
}
int @k = «int»;
try {
R.P("@t", @Fin(«T», ref @k));
}
: catch (FuzzException @e) {
R.X("@e", @e);
}
R.P("@u", @k);`, `
+ static IEnumerable<$T> @It(int n, $T p) {
!n int ro
!p T ro
try {
R.L("@it start");
for (int i = 0; i < n; i++) {
!i int ro
if («bool») yield return p;
else if (i == 3) yield break;
yield return «T»;
}
}
: finally {
R.L("@it end");
}
yield return «T»;
}
foreach (var @x in @It(%n, «T»)) {
!@x T ro
R.P("@t", @x);
if («bool») break;
}
R.P("@u", @It(%n & 3, «T»).Count());
using (var @e = @It(2, «T»).GetEnumerator()) {
R.P("@v", @e.MoveNext() ? R.S(@e.Current) : "none");
}`, `
+ static IEnumerable<int> @Gen(int n) {
!n int ro
int a = 1, b = «int» & 15;
!a int
!b int
while (n-- > 0) {
yield return a;
(a, b) = (b, a + b);
try {
if (n == «int») throw new FuzzException(n);
}
: catch (FuzzException e) {
R.X("@e", e);
b = «int»;
}
}
}
R.P("@t", @Gen(%n).Sum());
R.P("@u", @Gen(%n).Where(x => (x & 1) == 0).Select(x => x * 3).ToArray());
R.P("@v", @Gen(4).Zip(@Gen(5), (x, y) => x ^ y).ToList());`, `
var @fs = new List<Func<$T, $T>>();
int @c = 0;
!@c int
for (int @i = 0; @i < %n; @i++) {
!@i int ro
int @j = @i * 2;
!@j int
@fs.Add(@x => { @c += @i + @j++; return @c > 9 ? @x : «=T»; });
}
foreach (var @f in @fs) {
R.P("@t", @f(@f(«T»)));
}
R.P("@u", @c);`, `
Func<int, int> @d = null;
int @n = 0;
!@n int
@d += @x => { @n += @x; return @x; };
@d += @Sq;
@d += @x => { @n ^= 7; return «=int»; };
int @Sq(int @y) { @n *= 3; return @y * @y; }
if («bool») @d -= @Sq;
R.P("@t", @d(«int»));
R.P("@u", @n);
R.P("@v", @d.GetInvocationList().Length);
@d = @Sq;
R.P("@w", @d == @Sq);`, `
+ delegate $T @Del(ref int x, in $T y, params int[] rest);
int @k = «int»;
!@k int
@Del @g = (ref int x, in $T y, int[] rest) => { x += rest.Length; return y; };
@g += delegate (ref int x, in $T y, int[] rest) { x *= 2; return y; };
R.P("@t", @g(ref @k, «T», «int», %n));
R.P("@u", @g(ref @k, «T»));
R.P("@v", @k);`, `
int @Loc(int @a, ref $T @b) {
!@a int
!@b T ref
if (@a <= 0 || @a > 6) return «=int»;
@b = «=T»;
int @In(int @q) => @q + @a + «=int» % 100;
return @In(@a) + @Loc(@a - 1, ref @b);
}
$T @v = «T»;
!@v T
R.P("@t", @Loc(%n, ref @v));
R.P("@u", @v);`, `
object @o = R.O(«object»);
switch (@o) {
case int @i when @i > 10:
R.P("@t", @i);
break;
case int or long or byte:
R.L("@u");
break;
case string { Length: > 2 and < 9 } @s:
R.P("@v", @s);
break;
case null:
R.L("@w");
break;
case IVal @q:
R.P("@x", @q.Val());
break;
case Array { Length: var @l }:
R.P("@y", @l);
break;
case List<$T> @z:
R.P("@z", @z);
break;
default:
R.L(@o.GetType().Name);
break;
}`, `
R.P("@t", («int[]», «bool») switch { ([], _) => 0, ([var @x], true) => @x, ([1, ..], _) => 1, ([_, .. var m, > 5], false) => m.Length, ({ Length: > 3 }, var b) => b ? 7 : 8, _ => -1 });
R.P("@u", R.V(«string») switch { "a" => 1, "b" => 2, "ab" => 3, "Hello" => 4, "-17" => 5, "x,y,,z" => 6, "42" => 7, "0" => 8, null => 9, "ABBA" => 10, _ => 11 });`, `
int @s = «int» & 15;
!@s int
int @c = 0;
@again:
switch (@s) {
case 0: @c += 1; goto case 3;
case 1: @c += 2; break;
case 2: @c ^= «int»; goto default;
case 3: @c *= 3; @s = 5; if (@c++ < 20) goto @again; break;
case 5: case 6: case 7: @c -= 9; break;
case 11: @c += 11; @s -= 8; goto @again;
case 14: goto case 5;
default: @c += @s; break;
}
R.P("@t", @c);`, `
int @h = 0;
for (int @i = 0; @i < 5; @i++) {
!@i int ro
for (int @j = @i; @j < 6; @j++) {
!@j int ro
if («bool») continue;
if (@i * @j == 12) goto @out;
@h = @h * 31 + @i - @j;
try {
if (@h % 7 == 3) break;
if (@h % 11 == 5) continue;
@h += «int» & 255;
}
: finally {
@h ^= @j;
}
}
}
@out:
R.P("@t", @h);`, `
+ sealed class @Dis(string name, bool bad) : IDisposable { public int N = %n; public void Dispose() { R.L("dispose " + name); if (bad) throw new FuzzException(N); } }
+ ref struct @Rd { public int n; public void Dispose() => R.P("@rd", n); }
try {
using var @a = new @Dis("a", false);
using (var @b = new @Dis("b", «bool»)) {
@a.N += @b.N;
if («bool») throw new InvalidOperationException("in using");
}
using var @c = new @Rd { n = «int» };
R.P("@t", @a.N);
}
: catch (Exception @e) {
R.X("@e", @e);
}`, `
+ static int @Deep(int n, int at) {
try {
if (n == at) throw new FuzzSubException(n);
return n <= 0 ? 0 : 1 + @Deep(n - 1, at);
}
: catch (FuzzException e) when (e.Code % 3 == n % 3) {
R.P("@c", n);
if (n == %n) throw;
return n * 100;
}
: finally {
if ((n & 1) == 0) R.P("@f", n);
}
}
try {
R.P("@t", @Deep(8, %n));
R.P("@u", @Deep(5, %n - 4));
}
: catch (FuzzException @e) {
R.X("@e", @e);
}`, `
try {
try {
try {
R.P("@t", «T»);
throw new FuzzException(%n);
}
: finally {
R.L("@f");
if («bool») throw new InvalidOperationException("from finally");
}
}
: catch (FuzzException @e) when (R.F("@w", «bool»)) {
R.X("@x", @e);
throw new ArgumentException("wrapped", @e);
}
}
: catch (Exception @e) {
R.X("@y", @e);
}`, `
+ class @Bad { public static int X = 3; static @Bad() { R.L("@cctor"); X = «int»; if (X != int.MaxValue) throw new FuzzException(7); } public static int Get() => X; }
for (int @i = 0; @i < 2; @i++) {
try {
R.P("@t", @Bad.Get());
}
: catch (TypeInitializationException @e) {
R.X("@e", @e.InnerException);
}
}`, `
+ class @Pub { public event Action<int> E; public event Func<string, int> F { add => f += value; remove => f -= value; } Func<string, int> f; public int Go(int x) { E?.Invoke(x); return f?.Invoke("q") ?? -1; } }
var @p = new @Pub();
int @n = 0;
!@n int
Action<int> @h = @x => @n += @x;
@p.E += @h;
@p.E += @x => @n = @n * 2 + «=int» % 50;
@p.F += @s => @s.Length + @n;
R.P("@t", @p.Go(%n));
@p.E -= @h;
R.P("@u", @p.Go(«int»));
R.P("@v", @n);`,
	}
}
