package cases

import "strings"

// This file holds the conversions: the table "conversion operations" of
// ECMA-335 III.1.5, every target from every source.

// conversion is a target with its type on the stack.
type conversion struct {
	name string
	out  operand
}

var targets = []conversion{
	{"i1", typeI4}, {"u1", typeI4}, {"i2", typeI4}, {"u2", typeI4}, {"i4", typeI4}, {"u4", typeI4}, {"i8", typeI8}, {"u8", typeI8}, {"i", typeI}, {"u", typeI},
}

var sources = []operand{typeI4, typeI8, typeI, typeR4, typeR8}

func conversions() []*Group {
	small, wide := &Group{}, &Group{}
	for _, t := range targets[:6] {
		small = join("conv-small", small, conversionGroup("conv."+t.name, t.out, false))
	}
	for _, t := range targets[6:] {
		wide = join("conv-wide", wide, conversionGroup("conv."+t.name, t.out, false), addressConversions("conv."+t.name, t.out))
	}
	// The result of conv.r.un is an F: shown as a float64.
	float := join("conv-float", conversionGroup("conv.r4", typeR4, false), conversionGroup("conv.r8", typeR8, false), conversionGroup("conv.r.un", typeR8, false))
	return append([]*Group{small, wide, float}, checkedConversions()...)
}

// checkedConversions are four groups: into small integers and into wide ones, from signed numbers and from unsigned ones.
func checkedConversions() []*Group {
	var all []*Group
	for _, suffix := range []string{"", ".un"} {
		small, wide := &Group{}, &Group{}
		for i, t := range targets {
			if g := conversionGroup("conv.ovf."+t.name+suffix, t.out, true); i < 4 {
				small = join("conv-ovf-small"+strings.ReplaceAll(suffix, ".", "-"), small, g)
			} else {
				wide = join("conv-ovf-wide"+strings.ReplaceAll(suffix, ".", "-"), wide, g)
			}
		}
		all = append(all, small, wide)
	}
	return all
}

func conversionGroup(op string, out operand, throws bool) *Group {
	var cases []numeric
	for _, from := range sources {
		n := numeric{op: op, in: []operand{from}, out: out, throws: throws}
		for i := range from.values {
			if i%3 == 0 {
				n.pairs = append(n.pairs, [2]int{i})
			}
		}
		cases = append(cases, n)
	}
	return group(op, cases...)
}

func addressConversions(op string, out operand) *Group {
	return &Group{Cases: []*Case{addressConversion(op, "&", "uint8&", out), addressConversion(op, "*", "void*", out), addressConversion(op, "O", "object", out)}}
}

// addressConversion stops tracking an address: the difference of the numbers of
// two addresses is that of the addresses.
func addressConversion(op, name, il string, out operand) *Case {
	c := &Case{Op: op, Types: name}
	method := "'" + c.Name() + "'"
	c.Decls = "  .method static " + out.il + " " + method + "(" + il + " x) cil managed noinlining\n  {\n" + lines("ldarg.0", op, "ret") + "  }\n"
	call := "call " + out.il + " P::" + method + "(" + il + ")"
	switch name {
	case "O":
		c.Body = lines("ldnull", call, out.show, "ldc.i4.1; call object D::Object(int32)", call, "conv.i8; ldc.i4.7; conv.i8; and; call void T::I8(int64)")
	default:
		c.Body = lines("ldc.i4.0; conv.u", call, out.show, "ldsflda valuetype Block D::block; ldc.i4.s 100; add", call, "ldsflda valuetype Block D::block", call, "sub", out.show)
	}
	return c
}
