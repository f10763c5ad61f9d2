package gen

import "fmt"

// This file makes expressions of bool, char, string, enums, nullables, arrays and objects.

func boolProducers() []producer {
	return []producer{{25, comparison}, {14, logic}, {5, not}, {5, isPattern}, {4, equalsCall}, {3, nullTest}, {2, enumTest}, {2, charTest}, {2, stringTest}, {2, floatTest}}
}

func comparison(g *gen, t *Type, d int) string {
	o := g.plainType()
	for range 20 {
		if o.ordered() {
			break
		}
		o = g.plainType()
	}
	if !o.ordered() {
		o = g.t("int")
	}
	op := pick(g, []string{"<", "<=", ">", ">=", "==", "!="})
	if (o.numeric()) && g.p(12) {
		n := g.nullableOf(o)
		return fmt.Sprintf("(%s %s %s)", g.expr(n, d-1), op, g.expr(n, d-1))
	}
	return fmt.Sprintf("(%s %s %s)", g.operand(o, d-1), op, g.expr(o, d-1))
}

func logic(g *gen, t *Type, d int) string {
	op := pick(g, []string{"&&", "||", "&&", "||", "^", "&", "|", "==", "!="})
	return fmt.Sprintf("(%s %s %s)", g.operand(t, d-1), op, g.operand(t, d-1))
}

func not(g *gen, t *Type, d int) string { return "(!" + g.paren(g.operand(t, d-1)) + ")" }

func isPattern(g *gen, t *Type, d int) string {
	on := g.t(pick(g, []string{"int", "int", "char", "string", "long", "byte", "double"}))
	p := g.patterns(on, 1)[0]
	if g.p(20) {
		p = "not " + g.paren(p)
	}
	return fmt.Sprintf("(%s is %s)", g.known(on, d-1), p)
}

// patterns are n constant or relational patterns for a type, no two the same.
func (g *gen) patterns(on *Type, n int) []string {
	var pool []string
	switch on.name {
	case "int", "long":
		pool = []string{"0", "1", "7", "-1", "< -100", "> 1000", "42", "(> 8 and < 40)", "(100 or 200)", "2", "3"}
	case "byte":
		pool = []string{"0", "1", "255", "(> 8 and < 40)", "(100 or 200)", "2", "3"}
	case "char":
		pool = []string{"'a'", "(>= 'A' and <= 'Z')", "'0'", "'x' or 'y'", "(> '\\u00ff')"}
	case "double":
		pool = []string{"0", "1.5", "< 0", "double.NaN", "> 1e10"}
	case "bool":
		pool = []string{"true"}
	default:
		pool = []string{`"a"`, `""`, "null", `"Hello"`, `"ab" or "b"`, "{ Length: > 8 }", "['x', ..]"}
	}
	start := g.n(len(pool))
	var out []string
	for i := range min(n, len(pool)) {
		out = append(out, pool[(start+i)%len(pool)])
	}
	return out
}

// equalsCall compares values of any type with their own equality.
func equalsCall(g *gen, t *Type, d int) string {
	o := g.boxable()
	if o.kind == kEnum || g.p(30) {
		return fmt.Sprintf("R.O(%s).Equals(%s)", g.expr(o, d-1), g.expr(o, d-1))
	}
	if g.p(40) {
		return fmt.Sprintf("EqualityComparer<%s>.Default.Equals(%s, %s)", o, g.expr(o, d-1), g.expr(o, d-1))
	}
	return fmt.Sprintf("object.Equals(%s, %s)", g.expr(o, d-1), g.expr(o, d-1))
}

func nullTest(g *gen, t *Type, d int) string {
	o := g.boxable()
	if o.value {
		o = g.nullableOf(o)
	}
	return fmt.Sprintf("(%s %s)", g.expr(o, d-1), pick(g, []string{"is null", "is not null", "is { }"}))
}

func enumTest(g *gen, t *Type, d int) string {
	for _, e := range g.types {
		if e.kind == kEnum {
			return fmt.Sprintf("%s.HasFlag(%s)", g.known(e, d-1), g.expr(e, d-1))
		}
	}
	return ""
}

func charTest(g *gen, t *Type, d int) string {
	f := pick(g, []string{"IsDigit", "IsLetter", "IsUpper", "IsLower", "IsWhiteSpace", "IsSurrogate", "IsPunctuation"})
	return fmt.Sprintf("char.%s(%s)", f, g.expr(g.t("char"), d-1))
}

func stringTest(g *gen, t *Type, d int) string {
	s := g.t("string")
	if g.p(40) {
		return fmt.Sprintf("string.IsNullOrEmpty(%s)", g.expr(s, d-1))
	}
	if g.p(50) {
		return fmt.Sprintf("(%s == %s)", g.known(s, d-1), g.expr(s, d-1))
	}
	return fmt.Sprintf("%s.%s(%s ?? \"\", StringComparison.Ordinal)", g.notNull(g.expr(s, d-1)), pick(g, []string{"StartsWith", "EndsWith", "Contains"}), g.expr(s, d-1))
}

func floatTest(g *gen, t *Type, d int) string {
	f := g.t(pick(g, []string{"float", "double"}))
	return fmt.Sprintf("%s.%s(%s)", f, pick(g, []string{"IsNaN", "IsInfinity", "IsNegativeInfinity", "IsFinite", "IsInteger"}), g.expr(f, d-1))
}

func charAt(g *gen, t *Type, d int) string {
	s := g.expr(g.t("string"), d-1)
	return fmt.Sprintf("(%s + \"k\")[%s]", g.paren(s), pick(g, []string{"0", "^1", g.index("1", d-1)}))
}

func charMath(g *gen, t *Type, d int) string {
	return fmt.Sprintf("char.%s(%s)", pick(g, []string{"ToUpperInvariant", "ToLowerInvariant"}), g.expr(t, d-1))
}

func enumBinary(g *gen, t *Type, d int) string {
	switch g.n(5) {
	case 0:
		return fmt.Sprintf("(~%s)", g.operand(t, d-1))
	case 1:
		return fmt.Sprintf("(%s %s %d)", g.operand(t, d-1), pick(g, []string{"+", "-"}), g.in(1, 4))
	}
	return fmt.Sprintf("(%s %s %s)", g.operand(t, d-1), pick(g, []string{"|", "&", "^"}), g.operand(t, d-1))
}

func enumParse(g *gen, t *Type, d int) string {
	return fmt.Sprintf("Enum.Parse<%s>(%s.ToString())", t, g.known(t, d-1))
}

func stringProducers() []producer {
	return []producer{{14, concat}, {12, interpolated}, {8, toString}, {8, stringMethod}, {3, formatted}, {3, joined}}
}

func concat(g *gen, t *Type, d int) string {
	if g.p(40) {
		return fmt.Sprintf("(%s + %s + %s)", g.known(t, d-1), g.printed(d-1), g.printed(d-1))
	}
	return fmt.Sprintf("(%s + %s)", g.known(t, d-1), g.expr(t, d-1))
}

// printed is an expression of any type whose text is defined.
func (g *gen) printed(d int) string { return g.paren(g.expr(g.boxable(), d)) }

func interpolated(g *gen, t *Type, d int) string {
	text := ""
	for range g.in(1, 3) {
		hole := g.printed(d - 1)
		if g.p(20) {
			hole += fmt.Sprintf(", %d", g.in(-9, 9))
		}
		text += pick(g, []string{"", "a", "{{", " - "}) + "{" + hole + "}"
	}
	return "$\"" + text + "\""
}

func toString(g *gen, t *Type, d int) string {
	o := g.boxable()
	if o.reference() {
		return ""
	}
	return g.known(o, d-1) + ".ToString()"
}

func formatted(g *gen, t *Type, d int) string {
	n := g.intType()
	return fmt.Sprintf("%s.ToString(\"%s\")", g.known(n, d-1), pick(g, []string{"X", "x8", "D5", "N0", "N2", "G", "F1", "E3", "B"}))
}

func joined(g *gen, t *Type, d int) string {
	return fmt.Sprintf("string.Join(%s, %s)", g.stringLiteral(), g.nonNull(g.arrayOf(g.frequent()), d))
}

func stringMethod(g *gen, t *Type, d int) string {
	s := "(" + g.notNull(g.expr(t, d-1)) + " + \"w\")"
	m := pick(g, []string{"ToUpperInvariant()", "ToLowerInvariant()", "Trim()", "Replace(\"a\", \"xyz\")", "Replace('b', 'q')", "PadLeft(7)", "PadRight(5, '.')",
		"Substring(0)", "Substring(1)", "Insert(0, \"<\")", "Remove(0)", "Split(',')[0]", "TrimEnd('a', 'o')", "[..1]", "[0..^0]"})
	if m[0] == '[' {
		return "(" + s + " + \"kk\")" + m
	}
	return s + "." + m
}

func userOperator(g *gen, t *Type, d int) string {
	if len(t.ops) == 0 {
		return ""
	}
	return fmt.Sprintf("(%s %s %s)", g.expr(t, d-1), pick(g, t.ops), g.expr(t, d-1))
}

// withCopy is a with expression of a struct: one field replaced.
func withCopy(g *gen, t *Type, d int) string {
	if t.kind != kStruct || len(t.fields) == 0 {
		return ""
	}
	f := pick(g, t.fields)
	if f.readOnly {
		return ""
	}
	return fmt.Sprintf("(%s with { %s = %s })", g.expr(t, d-1), f.name, g.expr(f.typ, d-1))
}

// arrayMaker makes arrays by spreads, ranges and LINQ.
func arrayMaker(g *gen, t *Type, d int) string {
	if t.elem[0].byref {
		return ""
	}
	switch g.n(3) {
	case 0:
		return fmt.Sprintf("((%s)[%s, ..%s])", t, g.expr(t.elem[0], d-1), g.nonNull(t, d))
	case 1:
		return fmt.Sprintf("(%s)[..%d]", g.nonNull(t, d), g.n(2))
	}
	if t.elem[0].name != "int" && t.elem[0].name != "string" {
		return ""
	}
	return fmt.Sprintf("(%s).%s.ToArray()", g.nonNull(t, d), pick(g, []string{"Reverse()", "Skip(1)", "Take(2)", "Append(" + g.expr(t.elem[0], d-2) + ")"}))
}

func listMaker(g *gen, t *Type, d int) string {
	return fmt.Sprintf("(%s).ToList()", g.nonNull(g.arrayOf(t.elem[0]), d))
}

// nullableBinary is lifted arithmetic.
func nullableBinary(g *gen, t *Type, d int) string {
	e := t.elem[0]
	switch {
	case e.name == "bool":
		return fmt.Sprintf("(%s %s %s)", g.expr(t, d-1), pick(g, []string{"&", "|", "^"}), g.expr(t, d-1))
	case !e.numeric() || e.small():
		return ""
	case e.kind == kInt:
		return fmt.Sprintf("(%s %s %s)", g.expr(t, d-1), pick(g, []string{"+", "-", "*", "&", "|", "^"}), g.expr(t, d-1))
	}
	return fmt.Sprintf("(%s %s %s)", g.expr(t, d-1), pick(g, []string{"+", "-", "*"}), g.expr(t, d-1))
}

// conditionalAccess reads a field of an object that may be null.
func conditionalAccess(g *gen, t *Type, d int) string {
	for _, c := range g.types {
		if c.kind != kClass {
			continue
		}
		for _, f := range c.fields {
			if f.typ == t.elem[0] {
				return fmt.Sprintf("(%s)?.%s", g.expr(c, d-1), f.name)
			}
		}
	}
	if t.elem[0].name == "int" {
		return fmt.Sprintf("(%s)?.Length", g.expr(g.t("string"), d-1))
	}
	return ""
}

func boxed(g *gen, t *Type, d int) string {
	return fmt.Sprintf("((object)%s)", g.paren(g.expr(g.boxable(), d-1)))
}
