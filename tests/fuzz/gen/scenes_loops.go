package gen

import (
	"fmt"
	"strings"
)

// This file writes loops over arrays whose bounds an optimiser would like to
// know: in range, nearly, or not; and static data that it may compute itself.

// arrayLoop is a loop with indices that are derived from its counter.
func arrayLoop(g *gen, depth int) {
	if g.times > 24 || g.body.iterator {
		trace(g, depth)
		return
	}
	a, b, s := g.id("a"), g.id("b"), g.id("s")
	elem := pick(g, []string{"int", "byte", "long", "short", "uint"})
	g.line("var %s = new %s[%d];", a, elem, g.n(9)).Keep = true
	g.line("var %s = new int[] { %s };", b, join(g.small(g.in(1, 8))))
	if g.p(25) && !g.body.handler {
		g.line("Span<int> %s_ = %s;", b, b)
		b += "_"
	}
	g.line("long %s = 0;", s).Keep = true
	write := func() {
		i := g.id("i")
		g.block(g.loopHead(i, a, b), func() { g.loopBody(i, a, b, s, elem) })
	}
	if g.p(70) {
		g.block("try", write)
		g.attach("catch (IndexOutOfRangeException)", func() { g.line(`R.L("%s out");`, a) })
	} else {
		write()
	}
	g.line(`R.P("%s", %s);`, g.id("t"), a)
	g.line(`R.P("%s", %s);`, g.id("t"), s)
}

func (g *gen) small(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprint(g.in(-2, 9))
	}
	return out
}

// loopHead is one of the ways to count.
func (g *gen) loopHead(i, a, b string) string {
	forms := []string{
		"for (int {i} = 0; {i} < {a}.Length; {i}++)",
		"for (int {i} = 0; {i} <= {a}.Length - 1; {i}++)",
		"for (int {i} = {a}.Length - 1; {i} >= 0; {i}--)",
		"for (int {i} = {a}.Length; {i}-- > 0;)",
		"for (int {i} = {n}; {i} < {a}.Length; {i} += {k})",
		"for (uint {i} = 0; {i} < {a}.Length; {i}++)",
		"for (uint {i} = (uint){a}.Length - 1; {i} < (uint){a}.Length; {i}--)",
		"for (long {i} = 0; {i} < {a}.Length + 0L; {i}++)",
		"for (int {i} = 0; {i} < Math.Min({a}.Length, {b}.Length); {i}++)",
		"for (int {i} = 0; {i} < {n}; {i}++)",
		"for (int {i} = int.MaxValue - 2; {i} > 0 && {i} >= {a}.Length; {i}++)",
		"for (nint {i} = 0; {i} < {a}.Length; {i}++)",
		"for (byte {i} = 250; {i} != {n}; {i}++)",
		"for (int {i} = 0, n = {a}.Length; {i} < n; {i}++)",
	}
	return strings.NewReplacer("{i}", i, "{a}", a, "{b}", b, "{n}", fmt.Sprint(g.in(0, 5)), "{k}", fmt.Sprint(g.in(1, 3))).Replace(pick(g, forms))
}

// loopBody reads and writes the arrays at indices made of i.
func (g *gen) loopBody(i, a, b, s, elem string) {
	for range g.in(1, 3) {
		switch g.n(7) {
		case 0, 1:
			g.line("%s[%s] %s (%s)%s;", a, g.derived(i, a, b), pick(g, []string{"=", "+=", "^=", "-="}), elem, g.paren(g.loopValue(i, a, b, s)))
		case 2, 3:
			g.line("%s = %s * 3 + %s[%s];", s, s, b, g.derived(i, a, b))
		case 4:
			g.line("if (%s[%s] %s %s) %s;", b, g.derived(i, a, b), pick(g, []string{"<", ">", "=="}), g.loopValue(i, a, b, s), pick(g, []string{"continue", "break", s + "++", s + " ^= 5"}))
		case 5:
			g.line("if ((uint)(%s) < (uint)%s.Length) %s += %s[(int)(%s)];", i+" + 1", a, s, a, i+" + 1")
		case 6:
			g.line("if (%s > %d && %s < %d) %s = new %s[%d];", s, g.n(20), s, g.in(20, 200), a, elem, g.n(9))
		}
	}
}

// derived is an index that has to do with i.
func (g *gen) derived(i, a, b string) string {
	if strings.HasSuffix(b, "_") { // spans take only int
		i = "(int)" + i
	}
	return strings.NewReplacer("{i}", i, "{a}", a, "{b}", b).Replace(pick(g, []string{"{i}", "{i}", "{i}", "{i} + 1", "{i} - 1", "{i} / 2", "{i} & 3", "{i} % 4", "{a}.Length - 1 - {i}", "{i} * 2", "(int){i}", "^1", "(byte){i}",
		"R.Ix((int){i}, {b}.Length)", "{i} ^ 1", "{i} >> 1"}))
}

func (g *gen) loopValue(i, a, b, s string) string {
	return strings.NewReplacer("{i}", i, "{a}", a, "{b}", b, "{s}", s).Replace(pick(g, []string{"{i}", "{i} * 7", "{a}.Length - {i}", "{b}[0]", "{s}", "{s} >> 2", "{b}[^1] + {i}", "{i} + 1"}))
}

func staticScenes() []string {
	return []string{`
+ static class @Pre { public static readonly int[] A = { %n, %n, 3 }; public static readonly string S = "s" + %n; public static readonly $F F = «F»; public static readonly int[][] J = { A, null, new[] { 1, 2, %n } }; public static readonly (int, string) T = (A.Length, S + A[1]); public static int Count = A[0] + 1; public static readonly Func<int, int> Fn = x => x * Count; static readonly int[,] g = { { 1, 2 }, { 3, 4 } }; public static int G(int i) => g[i & 1, 1]; }
R.T("@t", @Pre.A[^1], @Pre.S, @Pre.F, @Pre.J[2].Length, @Pre.T);
@Pre.A[1] += «int»;
@Pre.Count++;
R.T("@u", @Pre.J[0][1], @Pre.Fn(%n), @Pre.G(«int»), @Pre.J[1] == null);`, `
+ struct @Vec { public int X, Y; public static readonly @Vec Zero, One = new @Vec { X = 1, Y = 1 }; public static readonly @Vec[] All = { Zero, One, new @Vec { Y = %n } }; }
+ class @Tab { public static readonly byte[] Crc = Make(); static byte[] Make() { var t = new byte[16]; for (int i = 0; i < t.Length; i++) { int c = i; for (int k = 0; k < 4; k++) c = (c & 1) != 0 ? c >> 1 ^ 0x9d : c >> 1; t[i] = (byte)c; } return t; } public static ReadOnlySpan<ushort> Data => [1, 2, 0xffff, %n]; public const long K = 1L << 40; public static readonly long Q = K / %n + Crc[3]; public static readonly double D = Math.Sqrt(%n) + 1e10; public static readonly decimal M = 1.50m * %n; public static readonly DayOfWeek W = (DayOfWeek)%n; }
R.T("@t", @Tab.Crc, @Tab.Data[R.Ix(«int», 4)], @Tab.Q, @Tab.D, @Tab.M, @Tab.W);
@Vec.All[1].X += «int»;
R.T("@u", @Vec.All[1].X, @Vec.One.X, @Vec.Zero.Y, @Vec.All[2].Y);`, `
+ class @Cy { public static int A = @Cz.B + 1; public static int C = %n; static @Cy() { R.P("@cy", A); } }
+ class @Cz { public static int B = @Cy.C + 10; static @Cz() { R.P("@cz", B); } }
R.T("@t", «bool» ? @Cy.A : @Cz.B, @Cz.B);`, `
+ static class @Gs<T> { public static int N = typeof(T).Name.Length; public static readonly T[] Empty = new T[%n & 1]; public static readonly List<T> L = new() { default }; [ThreadStatic] public static int Th; public static readonly string Name = R.S(default(T)) + L.Count; }
@Gs<$T>.N += «int»;
@Gs<$F>.Th += %n;
R.T("@t", @Gs<$T>.N, @Gs<$F[]>.N, @Gs<$T>.Empty.Length, @Gs<$F>.Th, @Gs<$F>.Name);`,
	}
}
