package gen

import "fmt"

// This file declares methods: static ones of several shapes, generic ones,
// iterators, recursive ones, and the bodies of instance methods.

// params are up to three parameters; by reference too, where refs may be.
func (g *gen) params(refs bool) []param {
	var out []param
	for range g.n(3) {
		p := param{typ: g.plainType()}
		if refs && g.p(30) {
			p.mode = pick(g, []string{"ref", "out", "in"})
		}
		out = append(out, p)
	}
	return out
}

func paramList(ps []param) string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = fmt.Sprintf("%s p%d", p.typ, i)
		if p.mode != "" {
			out[i] = p.mode + " " + out[i]
		}
	}
	return join(out)
}

// method writes a method with a body: statements, then a result. self is the
// type whose fields are in scope, nil if none. It sets f.cost.
func (g *gen) method(f *fn, modifiers string, self *Type) {
	vars, b, cost, times, lambda := g.vars, g.body, g.cost, g.times, g.lambda
	g.vars, g.body, g.cost, g.times, g.lambda = nil, body{ret: f.ret}, 1, 1, 0
	n := g.block(fmt.Sprintf("%s%s %s(%s)", modifiers, f.ret, f.name, paramList(f.params)), func() {
		if self != nil {
			for _, x := range self.fields {
				g.declare(&variable{name: x.name, typ: x.typ, readOnly: x.readOnly, noRef: x.property, noCapture: self.kind == kStruct})
			}
		}
		g.methodBody(f)
	})
	n.Keep = false
	f.cost = g.cost
	g.vars, g.body, g.cost, g.times, g.lambda = vars, b, cost, times, lambda
}

func (g *gen) methodBody(f *fn) {
	for i, p := range f.params {
		name := fmt.Sprintf("p%d", i)
		if p.mode == "out" {
			g.line("%s = %s;", name, g.literal(p.typ, 1)).Keep = true
		}
		g.declare(&variable{name: name, typ: p.typ, readOnly: p.mode == "in", noCapture: p.mode != ""})
	}
	for range g.n(3) {
		if g.budget > 0 {
			g.statement(1)
		}
	}
	g.nodes = g.in(2, 8)
	g.line("return %s;", g.expr(f.ret, 3)).Keep = true
}

func (g *gen) declareStatic() {
	f := &fn{name: g.id("M"), params: g.params(true), ret: g.plainType()}
	attribute := ""
	if g.p(25) {
		attribute = "[System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)] "
	}
	g.member(func() { g.method(f, attribute+"static ", nil) })
	g.funcs = append(g.funcs, f)
}

// declareRecursive is a method that calls itself, with fuel.
func (g *gen) declareRecursive() {
	ret := g.plainType()
	f := &fn{name: g.id("Rec"), params: []param{{"", g.t("int")}, {"", ret}}, ret: ret, cost: 60}
	g.member(func() {
		g.block(fmt.Sprintf("static %s %s(int n, %s x)", ret, f.name, ret), func() {
			g.body.ret = ret
			g.line("if (n <= 0 || n > 12) return x;").Keep = true
			g.declare(&variable{name: "n", typ: g.t("int"), readOnly: true})
			g.declare(&variable{name: "x", typ: ret})
			g.times = 12
			g.line("var y = %s(n - 1, %s);", f.name, g.bounded(ret, g.expr(ret, 2)))
			g.declare(&variable{name: "y", typ: ret})
			if g.p(50) {
				g.line("if (%s) y = %s(n - 3, y);", g.expr(g.t("bool"), 2), f.name)
			}
			g.statement(1)
			g.line("return %s;", g.expr(ret, 2)).Keep = true
		})
	})
	g.funcs = append(g.funcs, f)
}

// declareGeneric is a generic method, registered for several type arguments.
func (g *gen) declareGeneric() {
	name := g.id("Gm")
	form := pick(g, []string{
		"static T %s<T>(bool b, T x, T y) => b ? x : y;",
		"static T %s<T>(bool b, T x, T y) { T[] a = { x, y }; return a[b ? 1 : 0]; }",
		"static T %s<T>(bool b, T x, T y) { object o = b ? (object)x : y; return (T)o; }",
		"static T %s<T>(bool b, T x, T y) { var l = new List<T> { x }; if (b) l.Insert(0, y); return l[0]; }",
		"static T %s<T>(bool b, T x, T y) { (T, T) t = (x, y); if (b) (x, y) = (y, x); return b ? t.Item2 : x; }",
		"static T %s<T>(bool b, T x, T y) { Func<T> f = () => b ? x : y; x = y; return f(); }",
		"static T %s<T>(bool b, T x, T y) { ref T r = ref (b ? ref x : ref y); r = b ? y : x; return x; }",
		"static T %s<T>(bool b, T x, T y) { foreach (T z in new[] { x, y }) if (!(b = !b)) return z; return default; }",
		"static T %s<T>(bool b, T x, T y) => EqualityComparer<T>.Default.Equals(x, y) ? x : b ? y : x;",
		"static T %s<T>(bool b, T x, T y) => x is IVal v && v.Val() > 0 == b ? x : y;",
		"static T %s<T>(bool b, T x, T y) { if (typeof(T) == typeof(int)) return b ? (T)(object)17 : x; return y; }",
	})
	g.member(func() { g.line(form, name) })
	for range g.in(2, 4) {
		t := g.plainType()
		if t.byref {
			continue
		}
		g.funcs = append(g.funcs, &fn{name: name + "<" + t.name + ">", params: []param{{"", g.t("bool")}, {"", t}, {"", t}}, ret: t, cost: 5})
	}
}

// declareConstrained is a generic method whose type parameter has members: of
// IVal, or the static ones of generic mathematics.
func (g *gen) declareConstrained() {
	name := g.id("Gc")
	if len(g.vals) > 0 && g.p(50) {
		form := pick(g, []string{
			"static long %s<T>(T x, int n) where T : IVal => x.Val() + n;",
			"static long %s<T>(T x, int n) where T : IVal { long s = 0; for (int i = 0; i < (n & 3); i++) s ^= x.Val() * (i + 1); return s; }",
			"static long %s<T>(T x, int n) where T : IVal { IVal v = x; return v.Val() ^ x.Val() ^ n; }",
			"static long %s<T>(T x, int n) where T : IVal { Func<long> f = x.Val; return f() - n; }",
			"static long %s<T>(T x, int n) where T : IVal => x.Twice() - n;",
		})
		g.member(func() { g.line(form, name) })
		for _, t := range g.vals {
			g.funcs = append(g.funcs, &fn{name: name + "<" + t.name + ">", params: []param{{"", t}, {"", g.t("int")}}, ret: g.t("long"), cost: 40})
		}
		return
	}
	form := pick(g, []string{
		"static T %s<T>(T x, T y) where T : System.Numerics.INumber<T> => x > y ? x - y : y + T.One;",
		"static T %s<T>(T x, T y) where T : System.Numerics.INumber<T> => T.Max(x, y) * T.CreateTruncating(3) + T.Zero;",
		"static T %s<T>(T x, T y) where T : System.Numerics.INumber<T> { T s = T.Zero; foreach (T z in new[] { x, y, T.One }) s += z; return s; }",
		"static T %s<T>(T x, T y) where T : System.Numerics.INumber<T> => T.CreateSaturating(int.CreateSaturating(x)) + (T.IsNegative(y) ? T.One : y);",
		"static T %s<T>(T x, T y) where T : System.Numerics.INumber<T> => checked(x + y);",
		"static T %s<T>(T x, T y) where T : System.Numerics.INumber<T> => T.CreateTruncating(long.CreateTruncating(x)) - T.Clamp(y, T.Zero, T.One);",
	})
	g.member(func() { g.line(form, name) })
	for range 3 {
		t := g.numType()
		g.funcs = append(g.funcs, &fn{name: name + "<" + t.name + ">", params: []param{{"", t}, {"", t}}, ret: t, cost: 10})
	}
}
