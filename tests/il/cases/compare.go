package cases

import (
	"fmt"
	"strings"
)

// This file holds comparisons and the branches on them: the table "binary
// comparison or branch operations" of ECMA-335 III.1.5, and brtrue, brfalse.

var comparable = []signature{
	{typeI4, typeI4, typeI4}, {typeI4, typeI, typeI4}, {typeI8, typeI8, typeI4}, {typeI, typeI4, typeI4}, {typeI, typeI, typeI4},
	{typeR4, typeR4, typeI4}, {typeR4, typeR8, typeI4}, {typeR8, typeR4, typeI4}, {typeR8, typeR8, typeI4},
	{typeRef, typeRef, typeI4}, {typePtr, typePtr, typeI4},
}

// Only equality compares objects, and addresses with native integers.
var equatable = []signature{
	{typeObj, typeObj, typeI4}, {nullI, typeRef, typeI4}, {typeRef, nullI, typeI4}, {nullI, typePtr, typeI4}, {typePtr, nullI, typeI4},
}

// "x > null" is how compilers say that x is not null: only null may be the second.
var aboveNull = signature{typeObj, nullObj, typeI4}

var nullObj = operand{name: "null", il: "object", size: 4, data: "one", values: []uint64{0}, load: "pop; ldnull", lits: []int{0}, lit: func(uint64) string { return "ldnull" }}

func comparisons() []*Group {
	compare := &Group{}
	for _, op := range []string{"ceq", "cgt", "cgt.un", "clt", "clt.un"} {
		compare = join("compare", compare, comparisonGroup(op, nil, op == "ceq", op == "cgt.un"))
	}
	branch := func(op string) *Group {
		return comparisonGroup(op, branchCode, op == "beq" || op == "bne.un", op == "bgt.un")
	}
	return []*Group{compare,
		join("branch-equal", branch("beq"), branch("bne.un"), truthGroup("brtrue"), truthGroup("brfalse")),
		join("branch-less", branch("blt"), branch("blt.un"), branch("ble"), branch("ble.un")),
		join("branch-greater", branch("bgt"), branch("bgt.un"), branch("bge"), branch("bge.un")),
	}
}

// branchCode turns a branch into a number: 1 for taken.
func branchCode(op, label string) string {
	return fmt.Sprintf("%[1]s %[2]sA; ldc.i4.0; br.s %[2]sB; %[2]sA: ldc.i4.1; %[2]sB: nop", op, label)
}

func comparisonGroup(op string, code func(op, label string) string, equality, null bool) *Group {
	rows := comparable
	if equality {
		rows = append(rows[:len(rows):len(rows)], equatable...)
	}
	if null || equality {
		rows = append(rows[:len(rows):len(rows)], aboveNull)
	}
	var cases []numeric
	forms := []string{op}
	if code != nil {
		forms = append(forms, op+".s")
	}
	for _, form := range forms {
		for _, s := range rows {
			n := numeric{op: form, in: []operand{s.x, s.y}, out: s.out}
			if code != nil {
				if s.x.name == "i" && s.y.name == "i4" && strings.Contains(form, ".un") {
					n.in[1].lits = []int{0, 1, 3, 5, 21}
					n.note = "negative literals are left out: .NET extends an int32 with zeros here, but a literal with its sign"
				}
				n.code = func(label string) string { return code(form, label) }
			}
			if s.x.lit != nil && s.y.lit != nil {
				n.pairs = [][2]int{{1, 1}, {2, 1}, {1, 3}}
			}
			cases = append(cases, n)
		}
	}
	return group(op, cases...)
}

func truthGroup(op string) *Group {
	var cases []numeric
	for _, form := range []string{op, op + ".s"} {
		for _, x := range []operand{typeI4, typeI8, typeI, typeObj, typeRef, typePtr, nullObj} {
			cases = append(cases, numeric{op: form, in: []operand{x}, out: typeI4, code: func(label string) string { return branchCode(form, label) }})
		}
	}
	return group(op, cases...)
}
