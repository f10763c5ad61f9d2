package gen

import (
	"fmt"
	"strings"
)

// This file chooses expressions. A producer is a way to write an expression of
// some types; expressions are of exactly the wanted type, so that overloads
// and inference find what the generator means, and are never constant where a
// constant could be refused (by zero, out of range): see known.

// producer is one way to write an expression; it returns "" where it cannot.
type producer struct {
	weight int
	make   func(g *gen, t *Type, d int) string
}

// expr is an expression of exactly type t, d levels deep. Text that is not a
// primary expression comes in parentheses.
func (g *gen) expr(t *Type, d int) string {
	g.nodes--
	if d <= 0 || g.nodes <= 0 {
		return g.leaf(t, min(d, 0))
	}
	ps := g.producers(t)
	weights := make([]int, len(ps))
	for i, p := range ps {
		weights[i] = p.weight
	}
	for range 8 {
		if text := ps[g.weighted(weights)].make(g, t, d); text != "" {
			return text
		}
	}
	return g.leaf(t, d)
}

// producers is the table for a type: what is for all, and what for its kind.
func (g *gen) producers(t *Type) []producer {
	if g.byKind[t.kind] == nil {
		g.byKind[t.kind] = append(append([]producer{}, g.common...), kindProducers(t.kind)...)
	}
	return g.byKind[t.kind]
}

func (g *gen) exprs(ts []*Type, d int) []string {
	out := make([]string, len(ts))
	for i, t := range ts {
		out[i] = g.expr(t, d)
	}
	return out
}

// leaf is a variable or a literal.
func (g *gen) leaf(t *Type, d int) string {
	if ps := g.paths(t, false); len(ps) > 0 && g.p(75) {
		return pick(g, ps).text
	}
	return g.literal(t, d)
}

// known is an expression that the C# compiler does not take for a constant.
func (g *gen) known(t *Type, d int) string {
	text := g.expr(t, d)
	if t.kind > kString || t.kind == kBool && d > 0 && g.p(50) {
		return text
	}
	return [...]string{"R.V", "R.W"}[g.n(2)] + g.paren(text)
}

// operand is like known, but leaves variables as they are.
func (g *gen) operand(t *Type, d int) string {
	if ps := g.paths(t, false); len(ps) > 0 && (d <= 0 || g.p(30)) {
		return pick(g, ps).text
	}
	return g.known(t, d)
}

// paren puts an expression into parentheses, if it has none around all of it.
func (g *gen) paren(text string) string {
	if strings.HasPrefix(text, "(") && closes(text) {
		return text
	}
	return "(" + text + ")"
}

// closes says whether the first parenthesis of text ends with it.
func closes(text string) bool {
	depth := 0
	for i, c := range text {
		switch c {
		case '"', '\'':
			return false
		case '(':
			depth++
		case ')':
			depth--
			if depth == 0 {
				return i == len(text)-1
			}
		case ',':
			if depth == 1 {
				return false // a tuple
			}
		}
	}
	return false
}

// commonProducers make expressions of any type.
func commonProducers() []producer {
	return []producer{
		{10, func(g *gen, t *Type, d int) string { return g.leaf(t, d) }},
		{6, func(g *gen, t *Type, d int) string { return g.literal(t, d) }},
		{5, conditional},
		{14, call},
		{3, boxRoundTrip},
		{3, switchExpression},
		{2, invoked},
		{3, element},
		{2, listElement},
		{2, tupleItem},
		{2, assignment},
		{2, viaNullable},
		{1, orThrow},
		{1, viaArray},
		{2, funcCall},
		{1, pattern},
		{1, viaLinq},
	}
}

func conditional(g *gen, t *Type, d int) string {
	return fmt.Sprintf("(%s ? %s : %s)", g.operand(g.t("bool"), d-1), g.expr(t, d-1), g.expr(t, d-1))
}

func boxRoundTrip(g *gen, t *Type, d int) string {
	if t.byref {
		return ""
	}
	if g.p(50) {
		return fmt.Sprintf("((%s)R.O(%s))", t, g.expr(t, d-1))
	}
	return fmt.Sprintf("((%s)(object)%s)", t, g.paren(g.expr(t, d-1)))
}

func switchExpression(g *gen, t *Type, d int) string {
	on := g.t(pick(g, []string{"int", "int", "char", "string", "bool", "long", "byte"}))
	if t.byref {
		return ""
	}
	arms := []string{}
	for _, p := range g.patterns(on, g.in(1, 4)) {
		arms = append(arms, fmt.Sprintf("%s => %s", p, g.expr(t, d-2)))
	}
	arms = append(arms, "_ => "+g.expr(t, d-2))
	return fmt.Sprintf("(%s switch { %s })", g.known(on, d-1), join(arms))
}

// invoked is a lambda called where it stands.
func invoked(g *gen, t *Type, d int) string {
	if t.byref || !g.afford(4) {
		return ""
	}
	return fmt.Sprintf("((Func<%s>)(%s))()", t, g.lambdaOf(&Type{kind: kFunc, elem: []*Type{t}}, d))
}

// element is an element of an array in scope, the index in range nearly always.
func element(g *gen, t *Type, d int) string {
	if t.byref {
		return ""
	}
	ps := g.paths(g.arrayOf(t), false)
	if len(ps) == 0 {
		return ""
	}
	a := pick(g, ps).text
	return fmt.Sprintf("%s[%s]", a, g.index(a+".Length", d))
}

// index is an index below length: out of range now and then.
func (g *gen) index(length string, d int) string {
	switch k := g.n(60); {
	case k < 15:
		return "0"
	case k < 20:
		return "^1"
	case k == 20:
		return g.known(g.t("int"), 0)
	default:
		return fmt.Sprintf("R.Ix(%s, %s)", g.expr(g.t("int"), d-2), length)
	}
}

func listElement(g *gen, t *Type, d int) string {
	if t.byref {
		return ""
	}
	ps := g.paths(g.listOf(t), false)
	if len(ps) == 0 {
		return ""
	}
	l := pick(g, ps).text
	return fmt.Sprintf("%s[%s]", l, strings.Replace(g.index(l+".Count", d), "^1", "0", 1))
}

func tupleItem(g *gen, t *Type, d int) string {
	if t.byref {
		return ""
	}
	if g.p(50) {
		return fmt.Sprintf("(%s, %s).Item1", g.expr(t, d-1), g.expr(g.plainType(), d-2))
	}
	return fmt.Sprintf("(%s, %s).Item2", g.expr(g.plainType(), d-2), g.expr(t, d-1))
}

func assignment(g *gen, t *Type, d int) string {
	ps := g.paths(t, true)
	if len(ps) == 0 || t.byref {
		return ""
	}
	return fmt.Sprintf("(%s = %s)", pick(g, ps).text, g.bounded(t, g.expr(t, d-1)))
}

// bounded keeps strings that are stored from growing.
func (g *gen) bounded(t *Type, text string) string {
	if t.kind == kString {
		return "R.Cut(" + text + ")"
	}
	return text
}

func viaNullable(g *gen, t *Type, d int) string {
	switch {
	case t.kind == kNullable || t.byref:
		return ""
	case !t.value:
		return fmt.Sprintf("(%s ?? %s)", g.expr(t, d-1), g.expr(t, d-1))
	case g.p(30):
		return g.paren(g.expr(g.nullableOf(t), d-1)) + ".GetValueOrDefault()"
	case g.p(4):
		return g.paren(g.expr(g.nullableOf(t), d-1)) + ".Value"
	}
	return fmt.Sprintf("(%s ?? %s)", g.expr(g.nullableOf(t), d-1), g.expr(t, d-1))
}

func orThrow(g *gen, t *Type, d int) string {
	if g.p(80) {
		return ""
	}
	return fmt.Sprintf("(%s ? %s : throw new FuzzException(%d))", g.operand(g.t("bool"), d-1), g.expr(t, d-1), g.n(100))
}

func viaArray(g *gen, t *Type, d int) string {
	if t.byref || t.kind == kArray {
		return ""
	}
	n := g.in(1, 3)
	return fmt.Sprintf("(new %s[] { %s })[%d]", t, join(g.repeat(t, n, d-1)), g.n(n))
}

// funcCall calls a delegate in scope.
func funcCall(g *gen, t *Type, d int) string {
	if t.byref {
		return ""
	}
	p := g.plainType()
	ps := g.paths(g.funcOf(t, p), false)
	if len(ps) == 0 || !g.afford(30) {
		return ""
	}
	return fmt.Sprintf("%s(%s)", pick(g, ps).text, g.expr(p, d-1))
}

// pattern tests an object for the type and takes its value.
func pattern(g *gen, t *Type, d int) string {
	if t.byref || t.kind == kNullable || t.kind == kTuple || g.lambda > 0 {
		return ""
	}
	name := g.id("q")
	return fmt.Sprintf("(R.O(%s) is %s %s ? %s : %s)", g.expr(g.boxable(), d-1), t, name, name, g.expr(t, d-1))
}

func viaLinq(g *gen, t *Type, d int) string {
	if t.byref || t.kind == kNullable || !g.afford(40) {
		return ""
	}
	from := g.t("int")
	if t.name != "int" && t.name != "string" {
		return ""
	}
	text := fmt.Sprintf("(%s).Select(%s)", g.nonNull(g.arrayOf(from), d), g.lambdaOf(g.funcOf(t, from), d-1))
	return text + pick(g, []string{".First()", ".Last()", ".ToArray()[0]", ".ToArray()[^1]", ".Skip(1).FirstOrDefault(" + g.leaf(t, 0) + ")", ".Reverse().First()"})
}

// nonNull is an array of its own.
func (g *gen) nonNull(t *Type, d int) string {
	return fmt.Sprintf("new %s { %s }", t, join(g.repeat(t.elem[0], g.in(1, 4), d-2)))
}
