package cases

// This file holds the arithmetic instructions: the tables "binary numeric",
// "unary numeric", "integer", "shift" and "overflow arithmetic" operations of
// ECMA-335 III.1.5.

// signature is a row of one of those tables: the operands and the result.
type signature struct{ x, y, out operand }

// Integers of the same width, and native integers beside int32.
var integerPairs = []signature{
	{typeI4, typeI4, typeI4}, {typeI4, typeI, typeI}, {typeI8, typeI8, typeI8}, {typeI, typeI4, typeI}, {typeI, typeI, typeI},
}

var floatPairs = []signature{
	{typeR4, typeR4, typeR4}, {typeR4, typeR8, typeR8}, {typeR8, typeR4, typeR8}, {typeR8, typeR8, typeR8},
}

// Addresses, managed and not, moved by an offset.
var addPairs = []signature{
	{nearI4, typeRef, typeRef}, {nearI, typeRef, typeRef}, {typeRef, nearI4, typeRef}, {typeRef, nearI, typeRef},
	{nearI4, typePtr, typePtr}, {nearI, typePtr, typePtr}, {typePtr, nearI4, typePtr}, {typePtr, nearI, typePtr},
}

var subPairs = []signature{
	{typeRef, nearI4, typeRef}, {typeRef, nearI, typeRef}, {typeRef, typeRef, typeI},
	{typePtr, nearI4, typePtr}, {typePtr, nearI, typePtr}, {typePtr, typePtr, typeI},
}

// Indices into the values: 0 and -1 as second operands, the smallest number as the first.
var divisionPairs = map[string][][2]int{
	"i4": {{22, 2}, {1, 0}, {5, 2}, {22, 1}, {22, 22}, {21, 3}, {6, 3}},
	"i8": {{22, 2}, {1, 0}, {5, 2}, {22, 1}, {22, 22}, {21, 3}, {6, 3}},
	"i":  {{22, 2}, {1, 0}, {5, 2}, {22, 1}, {22, 22}, {21, 3}, {6, 3}},
}

// Indices of values whose sum, difference or product just overflows, or does not.
var overflowPairs = [][2]int{{21, 1}, {21, 2}, {22, 1}, {22, 2}, {0, 22}, {0, 1}, {1, 2}, {21, 3}, {2, 22}}

// Shift counts: negative, and around the width.
var shiftPairs = [][2]int{{24, 7}, {24, 8}, {24, 9}, {24, 2}, {22, 7}, {2, 10}, {2, 3}}

func arithmetic() []*Group {
	return []*Group{
		join("add", binaryGroup("add", false, nil, integerPairs, floatPairs, addPairs), checkedGroup("add.ovf"), checkedGroup("add.ovf.un", addPairs)),
		join("sub", binaryGroup("sub", false, nil, integerPairs, floatPairs, subPairs), checkedGroup("sub.ovf"), checkedGroup("sub.ovf.un", subPairs)),
		join("mul", binaryGroup("mul", false, nil, integerPairs, floatPairs), checkedGroup("mul.ovf"), checkedGroup("mul.ovf.un")),
		join("div", binaryGroup("div", true, divisionPairs, integerPairs, floatPairs), binaryGroup("div.un", true, divisionPairs, integerPairs)),
		join("rem", binaryGroup("rem", true, divisionPairs, integerPairs, floatPairs), binaryGroup("rem.un", true, divisionPairs, integerPairs)),
		join("logic", binaryGroup("and", false, nil, integerPairs), binaryGroup("or", false, nil, integerPairs), binaryGroup("xor", false, nil, integerPairs),
			unaryGroup("not", typeI4, typeI8, typeI)),
		join("shift", shiftGroup("shl"), shiftGroup("shr"), shiftGroup("shr.un")),
		join("unary", unaryGroup("neg", typeI4, typeI8, typeI, typeR4, typeR8),
			group("ckfinite", numeric{op: "ckfinite", in: []operand{typeR4}, out: typeR4, throws: true}, numeric{op: "ckfinite", in: []operand{typeR8}, out: typeR8, throws: true})),
	}
}

func binaryGroup(op string, throws bool, pairs map[string][][2]int, rows ...[]signature) *Group {
	var cases []numeric
	for _, table := range rows {
		for _, s := range table {
			cases = append(cases, numeric{op: op, in: []operand{s.x, s.y}, out: s.out, throws: throws, pairs: pairs[s.x.name]})
		}
	}
	return group(op, cases...)
}

func shiftGroup(op string) *Group {
	var cases []numeric
	for _, x := range []operand{typeI4, typeI8, typeI} {
		for _, y := range []operand{typeI4, typeI} {
			cases = append(cases, numeric{op: op, in: []operand{x, y}, out: x, pairs: shiftPairs})
		}
	}
	return group(op, cases...)
}

func checkedGroup(op string, more ...[]signature) *Group {
	var cases []numeric
	for _, s := range integerPairs {
		cases = append(cases, numeric{op: op, in: []operand{s.x, s.y}, out: s.out, throws: true, pairs: overflowPairs})
	}
	for _, table := range more {
		for _, s := range table {
			cases = append(cases, numeric{op: op, in: []operand{s.x, s.y}, out: s.out, throws: true})
		}
	}
	return group(op, cases...)
}

func unaryGroup(op string, operands ...operand) *Group {
	var cases []numeric
	for _, x := range operands {
		cases = append(cases, numeric{op: op, in: []operand{x}, out: x})
	}
	return group(op, cases...)
}
