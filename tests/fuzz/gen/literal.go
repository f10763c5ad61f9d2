package gen

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// This file writes values from nothing: literals of built-in types, often at
// the edges of their ranges, and new objects of the others.

// literal is an expression of exactly type t without variables.
func (g *gen) literal(t *Type, d int) string {
	switch t.kind {
	case kInt:
		return g.intLiteral(t)
	case kFloat:
		return g.floatLiteral(t)
	case kDecimal:
		return g.decimalLiteral()
	case kBool:
		return [...]string{"true", "false"}[g.n(2)]
	case kChar:
		return g.charLiteral()
	case kEnum:
		return g.enumLiteral(t)
	case kString:
		return g.stringLiteral()
	case kNullable:
		if g.p(30) {
			return "default(" + t.name + ")"
		}
		return fmt.Sprintf("((%s)%s)", t, g.paren(g.expr(t.elem[0], d-1)))
	case kTuple:
		return "(" + join(g.exprs(t.elem, d-1)) + ")"
	case kObject:
		return fmt.Sprintf("((object)%s)", g.paren(g.expr(g.boxable(), d-1)))
	}
	return g.object(t, d)
}

// boxable is a type that object holds here.
func (g *gen) boxable() *Type {
	for range 20 {
		if t := g.plainType(); t.kind != kObject && !t.byref {
			return t
		}
	}
	return g.t("int")
}

// object makes a struct, or an object of a reference type.
func (g *gen) object(t *Type, d int) string {
	if t.reference() && !t.noNull && g.p(2) {
		return "default(" + t.name + ")"
	}
	switch t.kind {
	case kStruct:
		if g.p(10) || d < -1 {
			return "default(" + t.name + ")"
		}
		return fmt.Sprintf("new %s(%s)", t, join(g.exprs(t.ctor, d-1)))
	case kArray:
		return g.newArray(t, d)
	case kList:
		items := g.repeat(t.elem[0], g.in(1, 4), d-1)
		if g.p(50) {
			return fmt.Sprintf("((%s)[%s])", t, join(items))
		}
		return fmt.Sprintf("new %s { %s }", t, join(items))
	case kFunc:
		return fmt.Sprintf("((%s)(%s))", t, g.lambdaOf(t, d))
	}
	sub := t
	if len(t.subs) > 0 {
		sub = pick(g, t.subs)
	}
	text := fmt.Sprintf("new %s(%s)", sub, join(g.exprs(sub.ctor, d-1)))
	if sub != t {
		return fmt.Sprintf("((%s)%s)", t, text)
	}
	return text
}

// newArray makes an array of a few elements.
func (g *gen) newArray(t *Type, d int) string {
	e := t.elem[0]
	open, rest := e.name+"[", ""
	if i := strings.Index(e.name, "["); i >= 0 { // int[] of int[]: the new rank comes first
		open, rest = e.name[:i]+"[", e.name[i:]
	}
	if g.p(20) && e.value {
		return fmt.Sprintf("new %s%d]%s", open, g.in(1, 5), rest)
	}
	return fmt.Sprintf("new %s]%s { %s }", open, rest, join(g.repeat(e, g.in(1, 5), d-1)))
}

// repeat makes n expressions of a type.
func (g *gen) repeat(t *Type, n, d int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = g.expr(t, d)
	}
	return out
}

// lambdaOf is a lambda for a Func type.
func (g *gen) lambdaOf(t *Type, d int) string {
	params, result := t.elem[:len(t.elem)-1], t.elem[len(t.elem)-1]
	names := make([]string, len(params))
	vars, lambda, times, b := len(g.vars), g.lambda, g.times, g.body
	g.lambda, g.times, g.body.shallow = g.lambda+1, g.times*4, true
	for i, p := range params {
		names[i] = g.id("x")
		g.declare(&variable{name: names[i], typ: p})
	}
	text := fmt.Sprintf("(%s) => %s", join(names), g.expr(result, d-1))
	g.vars, g.lambda, g.times, g.body = g.vars[:vars], lambda, times, b
	return text
}

func (g *gen) intLiteral(t *Type) string {
	if t.bits == 0 {
		return g.nativeLiteral(t)
	}
	v, suffix := g.bits(t.bits), ""
	if t.bits == 64 {
		suffix = "L"
	}
	if t.signed {
		s := int64(v) << (64 - t.bits) >> (64 - t.bits)
		switch {
		case t.bits == 64 && s == math.MinInt64:
			return "long.MinValue"
		case t.bits == 32 && s == math.MinInt32:
			return "int.MinValue"
		case t.small():
			return fmt.Sprintf("((%s)(%d))", t, s)
		case s < 0:
			return fmt.Sprintf("(%d%s)", s, suffix)
		}
		return fmt.Sprintf("%d%s", s, suffix)
	}
	if t.small() {
		return fmt.Sprintf("((%s)%d)", t, v)
	}
	return fmt.Sprintf("%d%s", v, "U"+suffix)
}

// nativeLiteral: only 32 bits of a native integer may be constant.
func (g *gen) nativeLiteral(t *Type) string {
	if g.p(15) {
		return t.name + [...]string{".MaxValue", ".MinValue"}[g.n(2)]
	}
	if t.signed {
		return fmt.Sprintf("((nint)(%d))", int32(g.bits(31)))
	}
	return fmt.Sprintf("((nuint)%dU)", uint32(g.bits(32)))
}

// bits is a number of so many bits: small, or around a power of two, or anything.
func (g *gen) bits(n int) uint64 {
	mask := uint64(math.MaxUint64) >> (64 - n)
	switch k := g.n(10); {
	case k < 4:
		return uint64(g.n(10))
	case k < 5:
		return uint64(g.in(-9, 0)) & mask
	case k < 8:
		return (uint64(1)<<g.n(n) + uint64(g.in(-1, 1))) & mask
	default:
		return g.next() & mask
	}
}

func (g *gen) floatLiteral(t *Type) string {
	if g.p(20) {
		return t.name + "." + pick(g, []string{"NaN", "PositiveInfinity", "NegativeInfinity", "MaxValue", "MinValue", "Epsilon"})
	}
	suffix, size := "", 64
	if t.bits == 32 {
		suffix, size = "f", 32
	}
	v := g.float()
	if size == 32 {
		v = float64(float32(v))
	}
	if math.IsInf(v, 0) || math.IsNaN(v) {
		v = 0
	}
	text := strconv.FormatFloat(v, 'g', -1, size)
	text = strings.Replace(text, "e+", "e", 1)
	if suffix == "" {
		suffix = "d"
	}
	if math.Signbit(v) {
		return "(" + text + suffix + ")"
	}
	return text + suffix
}

func (g *gen) float() float64 {
	switch k := g.n(10); {
	case k < 3:
		return float64(g.in(-5, 20))
	case k < 5:
		return float64(g.in(-1000, 1000)) / 8
	case k < 7:
		return math.Ldexp(float64(g.in(-3, 3)), g.in(-40, 70))
	case k < 8:
		return math.Copysign(0, -1)
	case k < 9:
		return math.Float64frombits(g.next())
	default:
		return float64(int64(g.bits(64)))
	}
}

func (g *gen) decimalLiteral() string {
	switch k := g.n(24); {
	case k < 12:
		return fmt.Sprintf("(%dm)", g.in(-20, 20))
	case k < 22:
		return fmt.Sprintf("(%d.%0*dm)", g.in(-1000, 1000), g.in(1, 6), g.n(10))
	case k < 23:
		return fmt.Sprintf("(%dm)", int64(g.bits(64)))
	default:
		return pick(g, []string{"decimal.MaxValue", "decimal.MinValue", "0.0000000000000000000000000001m", "decimal.MinusOne", "79228162514264.337593543950335m"})
	}
}

func (g *gen) charLiteral() string {
	if g.p(75) {
		return "'" + string("azAZ09 x_-+;q"[g.n(13)]) + "'"
	}
	return pick(g, []string{`'\0'`, `'\uffff'`, `'\u00e9'`, `'\u0130'`, `'\ud800'`, `'\n'`, `'\u20ac'`})
}

func (g *gen) stringLiteral() string {
	if g.p(2) {
		return "default(string)"
	}
	return pick(g, []string{`""`, `"a"`, `"b"`, `"ab"`, `"Hello"`, `"-17"`, `"x,y,,z"`, `"\u00e9\u20ac"`, `" pad "`, `"ABBA"`, `"0"`, `"42"`, `"zebra crossing"`})
}

func (g *gen) enumLiteral(t *Type) string {
	if g.p(15) {
		return fmt.Sprintf("((%s)%s)", t, g.paren(fmt.Sprint(g.n(100))))
	}
	return t.name + "." + pick(g, t.consts)
}
