package gen

import (
	"fmt"
	"strings"
)

// This file chooses statements and writes those that control the flow.

// statement is one way to write a statement, or a few that belong together.
type statement struct {
	weight int
	write  func(g *gen, depth int)
}

func statements() []statement {
	list := []statement{
		{16, declaration}, {16, assign}, {16, trace}, {8, ifElse}, {6, forLoop}, {3, whileLoop}, {4, forEach}, {5, switchStatement},
		{8, tryCatch}, {3, throwIf}, {4, checkedBlock}, {2, gotoLoop}, {3, jump}, {3, callStatement}, {2, early}, {6, arrayLoop},
	}
	return append(list, scenes()...)
}

// statement writes a statement with blocks depth levels deep.
func (g *gen) statement(depth int) {
	weights := make([]int, len(g.stmts))
	for i, s := range g.stmts {
		weights[i] = s.weight
	}
	s := g.stmts[g.weighted(weights)]
	if depth <= 0 || g.budget <= 0 {
		s = g.stmts[g.n(3)]
	}
	g.nodes = g.in(2, 9)
	s.write(g, depth)
}

func (g *gen) statements(lo, hi, depth int) {
	for range g.in(lo, hi) {
		g.statement(depth)
	}
}

func declaration(g *gen, depth int) {
	t := g.anyType()
	g.local("v", t, g.bounded(t, g.expr(t, 3)))
}

func assign(g *gen, depth int) {
	t := g.anyType()
	ps := g.paths(t, true)
	for range 5 {
		if len(ps) > 0 {
			break
		}
		t = g.plainType()
		ps = g.paths(t, true)
	}
	if len(ps) == 0 {
		declaration(g, depth)
		return
	}
	target := pick(g, ps).text
	switch {
	case t.numeric() && g.p(40):
		g.line("%s %s %s;", target, pick(g, []string{"+=", "-=", "*="}), g.operand(t, 2))
	case t.integral() && g.p(30):
		g.line("%s %s %s;", target, pick(g, []string{"&=", "|=", "^="}), g.expr(t, 2))
	case t.integral() && g.p(20):
		g.line("%s %s %s;", target, pick(g, []string{"<<=", ">>=", ">>>="}), g.expr(g.t("int"), 2))
	case (t.numeric() || t.kind == kChar) && g.p(20):
		g.line("%s%s;", target, pick(g, []string{"++", "--"}))
	case t.reference() && g.p(20):
		g.line("%s ??= %s;", target, g.expr(t, 2))
	default:
		g.line("%s = %s;", target, g.bounded(t, g.expr(t, 3)))
	}
}

// trace prints a value.
func trace(g *gen, depth int) {
	t := g.anyType()
	if t.byref || t.kind == kFunc {
		t = g.t("int")
	}
	g.line(`R.P("%s", %s);`, g.id("t"), g.expr(t, 3))
}

func ifElse(g *gen, depth int) {
	g.block(fmt.Sprintf("if (%s)", g.operand(g.t("bool"), 3)), func() { g.statements(1, 3, depth-1) })
	if g.p(40) {
		g.attach("else", func() { g.statements(1, 2, depth-1) })
	}
}

// attach adds a block that belongs to the block before it: both go together.
func (g *gen) attach(open string, body func()) {
	n := g.block(open, body)
	last := len(g.cur.Kids) - 1
	g.cur.Kids[last-1].Parts = append(g.cur.Kids[last-1].Parts, n)
	g.cur.Kids = g.cur.Kids[:last]
}

func forLoop(g *gen, depth int) {
	n, i := g.in(1, 6), g.id("i")
	head := fmt.Sprintf("for (int %s = 0; %s < %d; %s++)", i, i, n, i)
	var over string
	if g.p(30) {
		if ps := g.arrays(); len(ps) > 0 {
			over = pick(g, ps).text
			head = fmt.Sprintf("for (int %s = 0; %s < %s.Length; %s++)", i, i, over, i)
			n = 6
		}
	} else if g.p(30) {
		head = fmt.Sprintf("for (int %s = %d; %s >= 0; %s--)", i, n-1, i, i)
	}
	g.block(head, func() {
		g.declare(&variable{name: i, typ: g.t("int"), readOnly: true})
		g.looped(n, func() {
			if over != "" {
				g.line(`R.P("%s", %s[%s]);`, g.id("t"), over, i)
			}
			g.statements(1, 3, depth-1)
		})
	})
}

// arrays lists the arrays in scope.
func (g *gen) arrays() []path {
	var out []path
	for _, v := range g.vars {
		if v.typ.kind == kArray && (!v.noCapture || g.lambda == 0) {
			out = append(out, path{text: v.name, typ: v.typ})
		}
	}
	return out
}

func whileLoop(g *gen, depth int) {
	n := g.id("n")
	g.line("int %s = %d;", n, g.in(1, 5)).Keep = false
	cond := fmt.Sprintf("%s-- > 0", n)
	if g.p(50) {
		cond += " && " + g.operand(g.t("bool"), 2)
	}
	if g.p(40) {
		g.wrap("do {", fmt.Sprintf("} while (%s);", cond), func() { g.looped(6, func() { g.statements(1, 3, depth-1) }) })
		return
	}
	g.block("while ("+cond+")", func() { g.looped(6, func() { g.statements(1, 3, depth-1) }) })
}

func forEach(g *gen, depth int) {
	t, x := g.plainType(), g.id("e")
	if t.byref {
		return
	}
	source := g.expr(g.arrayOf(t), 2)
	switch g.n(4) {
	case 0:
		source = g.expr(g.listOf(t), 2)
	case 1:
		t = g.t("char")
		source = g.notNull(g.expr(g.t("string"), 2)) + ".Trim()"
		if g.p(50) {
			source = fmt.Sprintf("R.Cut(%s)", source)
		}
	case 2:
		source = fmt.Sprintf("Enumerable.Repeat(%s, %d)", g.expr(t, 2), g.in(1, 4))
	}
	if g.times > 20 {
		return
	}
	g.block(fmt.Sprintf("foreach (%s %s in %s)", t, x, source), func() {
		g.declare(&variable{name: x, typ: t, readOnly: true})
		g.looped(6, func() { g.statements(1, 3, depth-1) })
	})
}

func switchStatement(g *gen, depth int) {
	on := g.t(pick(g, []string{"int", "int", "char", "string", "long", "byte"}))
	ps := g.patterns(on, g.in(1, 4))
	g.block(fmt.Sprintf("switch (%s)", g.known(on, 2)), func() {
		for i, p := range ps {
			when := ""
			if g.p(25) {
				when = " when " + g.expr(g.t("bool"), 2)
			}
			g.wrap("case "+p+when+":", "", func() {
				g.statements(1, 2, depth-1)
				if i > 0 && when == "" && g.p(10) && false {
					g.line("goto default;").Keep = true
				} else {
					g.line("break;").Keep = true
				}
			})
		}
		g.wrap("default:", "", func() {
			g.statements(0, 2, depth-1)
			g.line("break;").Keep = true
		})
	})
}

// exceptionTypes are what catch clauses name, the special ones first.
func exceptionTypes() []string {
	return []string{"FuzzSubException", "FuzzException", "DivideByZeroException", "OverflowException", "IndexOutOfRangeException", "ArithmeticException",
		"NullReferenceException", "InvalidCastException", "ArgumentException", "FormatException", "InvalidOperationException", "SystemException", "Exception"}
}

func tryCatch(g *gen, depth int) {
	g.block("try", func() { g.statements(1, 3, depth-1) }).Keep = false
	types := exceptionTypes()
	caught := false
	at := 0
	for range g.n(3) {
		at += g.n(len(types) - at)
		g.catchClause(types[at], depth)
		caught = caught || types[at] == "Exception"
		if at++; at >= len(types) {
			break
		}
	}
	if !caught && g.p(75) {
		g.catchClause("Exception", depth)
		caught = true
	}
	if !caught || g.p(35) {
		g.attach("finally", func() {
			b := g.body
			g.body.loops, g.body.noReturn, g.body.handler = 0, true, true
			g.line(`R.L("%s");`, g.id("fin"))
			g.statements(0, 2, depth-1)
			g.body = b
		})
	}
}

func (g *gen) catchClause(t string, depth int) {
	e := g.id("x")
	head := fmt.Sprintf("catch (%s %s)", t, e)
	if g.p(30) && t != "Exception" {
		head += fmt.Sprintf(" when (R.F(\"%s\", %s))", e, g.expr(g.t("bool"), 2))
	}
	g.attach(head, func() {
		handler := g.body.handler
		g.body.handler = true
		g.line(`R.X("%s", %s);`, e, e)
		g.statements(0, 2, depth-1)
		g.body.handler = handler
		if g.p(12) {
			g.line("%s", pick(g, []string{"throw;", "throw new FuzzException(" + fmt.Sprint(g.n(50)) + ");", "throw new InvalidOperationException(\"again\", " + e + ");"}))
		}
	})
}

func throwIf(g *gen, depth int) {
	what := pick(g, []string{"FuzzException(%d)", "FuzzSubException(%d)", "InvalidOperationException(\"m%d\")", "ArgumentException(\"a%d\", \"p\")", "ArithmeticException(\"%d\")", "FormatException(\"f%d\")"})
	g.line("if (%s) throw new "+what+";", g.operand(g.t("bool"), 2), g.n(90))
}

func checkedBlock(g *gen, depth int) {
	g.block(pick(g, []string{"checked", "unchecked"}), func() { g.statements(1, 3, depth-1) })
}

// gotoLoop is a loop made of goto.
func gotoLoop(g *gen, depth int) {
	label, n := g.id("L"), g.id("n")
	g.line("int %s = %d;", n, g.in(1, 4))
	g.wrap("{", "}", func() {
		g.line("%s: ;", label).Keep = true
		g.repeated(4, func() { g.statements(1, 2, depth-1) })
		g.line("if (--%s > 0) goto %s;", n, label)
	})
}

// jump leaves or goes on with the innermost loop, in some cases.
func jump(g *gen, depth int) {
	if g.body.loops == 0 {
		trace(g, depth)
		return
	}
	g.line("if (%s) %s;", g.operand(g.t("bool"), 2), pick(g, []string{"break", "continue"}))
}

// early returns, in some cases.
func early(g *gen, depth int) {
	if g.body.noReturn || g.body.ret == nil || g.body.iterator {
		trace(g, depth)
		return
	}
	g.line("if (%s) return %s;", g.operand(g.t("bool"), 2), g.expr(g.body.ret, 2))
}

// callStatement calls something for its effects, with variables to refer to.
func callStatement(g *gen, depth int) {
	if len(g.funcs) == 0 {
		return
	}
	f := pick(g, g.funcs)
	for _, p := range f.params {
		if p.mode != "" && !p.typ.byref {
			g.local("r", p.typ, g.expr(p.typ, 1))
		}
	}
	text := g.callOf(f, 2)
	if text == "" {
		return
	}
	g.line(`R.P("%s", %s);`, g.id("t"), strings.TrimSpace(text))
}
