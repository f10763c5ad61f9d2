package gen

import "fmt"

// This file makes expressions of the arithmetic types: operators, checked and
// not, casts in all directions, and the functions of Math that are exact.

// kindProducers is the table of producers that only a kind has.
func kindProducers(k kind) []producer {
	switch k {
	case kInt:
		return []producer{{30, intBinary}, {12, shift}, {8, intUnary}, {16, cast}, {5, division}, {4, step}, {5, intMath}, {4, measure}, {1, checkedInt}, {2, bitMath}, {2, sizeOf}, {2, parsed}, {2, lifted}}
	case kFloat:
		return []producer{{30, floatBinary}, {16, cast}, {8, floatMath}, {3, step}, {3, negated}, {2, parsed}, {2, lifted}}
	case kDecimal:
		return []producer{{25, decimalBinary}, {12, cast}, {5, decimalMath}, {2, negated}, {2, parsed}}
	case kBool:
		return boolProducers()
	case kChar:
		return []producer{{10, cast}, {10, charAt}, {4, charMath}, {3, step}}
	case kEnum:
		return []producer{{14, enumBinary}, {8, cast}, {2, enumParse}}
	case kString:
		return stringProducers()
	case kStruct, kClass:
		return []producer{{8, userOperator}, {4, withCopy}}
	case kArray:
		return []producer{{6, arrayMaker}}
	case kList:
		return []producer{{4, listMaker}}
	case kNullable:
		return []producer{{14, nullableBinary}, {5, conditionalAccess}}
	case kObject:
		return []producer{{10, boxed}}
	}
	return nil
}

// result casts what arithmetic on a type gives back to it: small integers grow to int.
func result(t *Type, text string) string {
	if t.small() || t.kind == kChar {
		return fmt.Sprintf("((%s)(%s))", t, text)
	}
	return "(" + text + ")"
}

// wider is a type that mixes with t in arithmetic and gives t.
func (g *gen) wider(t *Type) *Type {
	if len(t.wider) > 0 && g.p(30) && !t.small() {
		return g.t(pick(g, t.wider))
	}
	return t
}

func intBinary(g *gen, t *Type, d int) string {
	op := pick(g, []string{"+", "-", "*", "&", "|", "^", "+", "-"})
	return result(t, fmt.Sprintf("%s %s %s", g.operand(t, d-1), op, g.expr(g.wider(t), d-1)))
}

func shift(g *gen, t *Type, d int) string {
	op := pick(g, []string{"<<", ">>", ">>>"})
	count := fmt.Sprint(g.n(70))
	if g.p(50) {
		count = g.expr(g.t("int"), d-1)
	}
	return result(t, fmt.Sprintf("%s %s %s", g.operand(t, d-1), op, count))
}

func intUnary(g *gen, t *Type, d int) string {
	op := "~"
	if g.p(50) && t.signed {
		op = "-"
	}
	return result(t, op+g.operand(t, d-1))
}

// division by what is mostly not zero.
func division(g *gen, t *Type, d int) string {
	op := pick(g, []string{"/", "%"})
	right := g.operand(t, d-1)
	if g.p(60) {
		right = fmt.Sprintf("(%s | 1)", right)
		if t.small() {
			right = fmt.Sprintf("((%s)%s)", t, right)
		}
	} else if g.p(93) {
		right = fmt.Sprint(g.in(2, 100))
		if t.name == "ulong" || t.name == "nuint" || t.name == "uint" {
			right += "U"
		}
	}
	return result(t, fmt.Sprintf("%s %s %s", g.operand(t, d-1), op, right))
}

// cast converts from another type: out of range is defined, also from floating point.
func cast(g *gen, t *Type, d int) string {
	froms := []string{"sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "nint", "nuint", "float", "double", "char"}
	from := g.t(pick(g, froms))
	switch {
	case g.p(4) && t.kind != kChar && t.kind != kEnum:
		from = g.t("decimal")
	case g.p(12):
		for _, e := range g.types {
			if e.kind == kEnum {
				from = e
			}
		}
	case t.kind == kDecimal && from.kind == kFloat:
		from = g.t("int")
	}
	text := fmt.Sprintf("(%s)%s", t, g.paren(g.operand(from, d-1)))
	if g.p(3) {
		return fmt.Sprintf("checked(%s)", text)
	}
	if g.p(20) {
		return fmt.Sprintf("unchecked(%s)", text)
	}
	return "(" + text + ")"
}

func checkedInt(g *gen, t *Type, d int) string {
	op := pick(g, []string{"+", "-", "*"})
	return fmt.Sprintf("checked(%s)", result(t, fmt.Sprintf("%s %s %s", g.operand(t, d-1), op, g.operand(t, d-1))))
}

// step is ++ or -- or a compound assignment, as an expression.
func step(g *gen, t *Type, d int) string {
	ps := g.paths(t, true)
	if len(ps) == 0 {
		return ""
	}
	v := pick(g, ps).text
	switch g.n(4) {
	case 0:
		return "(" + v + "++)"
	case 1:
		return "(--" + v + ")"
	}
	op := pick(g, []string{"+=", "-=", "*="})
	return fmt.Sprintf("(%s %s %s)", v, op, g.operand(t, d-1))
}

func intMath(g *gen, t *Type, d int) string {
	switch g.n(4) {
	case 0:
		return fmt.Sprintf("Math.Max(%s, %s)", g.expr(t, d-1), g.expr(t, d-1))
	case 1:
		return fmt.Sprintf("Math.Min(%s, %s)", g.expr(t, d-1), g.expr(t, d-1))
	case 2:
		return fmt.Sprintf("%s.Clamp(%s, %s, %s)", t, g.expr(t, d-1), result(t, "0"), g.positive(t))
	}
	if !t.signed {
		return fmt.Sprintf("%s.RotateLeft(%s, %s)", t, g.expr(t, d-1), g.expr(g.t("int"), d-1))
	}
	return fmt.Sprintf("Math.Abs(%s)", g.expr(t, d-1))
}

func (g *gen) positive(t *Type) string { return fmt.Sprintf("((%s)%d)", t, g.in(1, 100)) }

// measure is a length or a comparison's sign.
func measure(g *gen, t *Type, d int) string {
	text := ""
	switch g.n(4) {
	case 0:
		text = g.notNull(g.expr(g.t("string"), d-1)) + ".Length"
	case 1:
		text = "(" + g.newArray(g.arrayOf(g.plainType()), d-1) + ").Length"
	case 2:
		o := g.numType()
		text = fmt.Sprintf("%s.CompareTo(%s)", g.known(o, d-1), g.expr(o, d-1))
	case 3:
		text = fmt.Sprintf("string.CompareOrdinal(%s, %s) > 0 ? 1 : 0", g.expr(g.t("string"), d-1), g.expr(g.t("string"), d-1))
	}
	if t.name == "int" {
		return "(" + text + ")"
	}
	return fmt.Sprintf("((%s)(%s))", t, text)
}

// notNull replaces null by the empty string, nearly always.
func (g *gen) notNull(text string) string {
	if g.p(6) {
		return g.paren(text)
	}
	return fmt.Sprintf("(%s ?? \"\")", text)
}

func bitMath(g *gen, t *Type, d int) string {
	f := pick(g, []string{"PopCount", "LeadingZeroCount", "TrailingZeroCount"})
	return fmt.Sprintf("%s.%s(%s)", t, f, g.expr(t, d-1))
}

func sizeOf(g *gen, t *Type, d int) string {
	of := pick(g, []string{"sizeof(int)", "sizeof(long)", "sizeof(decimal)", "sizeof(char)", "System.Runtime.CompilerServices.Unsafe.SizeOf<" + g.valueType().name + ">()"})
	return fmt.Sprintf("((%s)%s)", t, g.paren(of))
}

// parsed goes through text.
func parsed(g *gen, t *Type, d int) string {
	if t.bits == 0 && t.kind == kInt {
		return ""
	}
	if g.p(3) {
		return fmt.Sprintf("%s.Parse(%s)", t, g.expr(g.t("string"), d-1))
	}
	return fmt.Sprintf("%s.Parse(%s.ToString())", t, g.known(t, d-1))
}

// lifted is arithmetic on nullables, with a value for null.
func lifted(g *gen, t *Type, d int) string {
	n := g.nullableOf(t)
	if t.small() {
		return ""
	}
	return fmt.Sprintf("((%s %s %s) ?? %s)", g.expr(n, d-1), pick(g, []string{"+", "-", "*"}), g.expr(n, d-1), g.expr(t, d-1))
}

func floatBinary(g *gen, t *Type, d int) string {
	op := pick(g, []string{"+", "-", "*", "/", "+", "-", "*", "%"})
	return fmt.Sprintf("(%s %s %s)", g.operand(t, d-1), op, g.expr(g.wider(t), d-1))
}

func negated(g *gen, t *Type, d int) string { return "(-" + g.operand(t, d-1) + ")" }

// floatMath: functions whose results IEEE 754 or the documentation fixes to the bit.
func floatMath(g *gen, t *Type, d int) string {
	c := "Math"
	if t.bits == 32 {
		c = "MathF"
	}
	if g.p(60) {
		f := pick(g, []string{"Sqrt", "Floor", "Ceiling", "Truncate", "Round", "Abs"})
		return fmt.Sprintf("%s.%s(%s)", c, f, g.expr(t, d-1))
	}
	return fmt.Sprintf("%s.%s(%s, %s)", c, pick(g, []string{"Max", "Min", "Max", "Min", "IEEERemainder"}), g.expr(t, d-1), g.expr(t, d-1))
}

func decimalBinary(g *gen, t *Type, d int) string {
	op := pick(g, []string{"+", "-", "*", "+", "-", "/", "%"})
	right := g.expr(g.wider(t), d-1)
	if (op == "/" || op == "%") && g.p(95) {
		right = fmt.Sprintf("%dm", g.in(1, 30))
	}
	return fmt.Sprintf("(%s %s %s)", g.operand(t, d-1), op, right)
}

func decimalMath(g *gen, t *Type, d int) string {
	f := pick(g, []string{"Floor", "Ceiling", "Truncate", "Round", "Abs"})
	return fmt.Sprintf("%s(%s)", map[bool]string{true: "Math.Abs", false: "decimal." + f}[f == "Abs"], g.expr(t, d-1))
}
