package cases

import (
	"fmt"
	"strings"
)

// This file makes the case of an instruction that takes one or two numbers. It
// computes the instruction for all values of the operand types in a loop, through
// a method that cannot be folded; then for some values with the second operand
// a literal, and for some with both, which a compiler folds.

// numeric describes such an instruction.
type numeric struct {
	op     string    // as ilasm spells it
	in     []operand // one or two
	out    operand   // only its il and show count
	throws bool      // it may throw, so each computation is guarded
	note   string

	// code returns the instructions; label makes labels of its own. nil means just the opcode.
	code func(label string) string
	// pairs are further indices of values that are written as literals.
	pairs [][2]int
	also  []string
}

func (n *numeric) instructions(label string) string {
	if n.code == nil {
		return n.op
	}
	return n.code(label)
}

func (n *numeric) caseOf() *Case {
	var names, params []string
	for i, o := range n.in {
		names = append(names, o.name)
		params = append(params, fmt.Sprintf("%s %c", o.il, 'x'+i))
	}
	c := &Case{Op: n.op, Ops: n.also, Types: strings.Join(names, ","), Note: n.note}
	method := fmt.Sprintf("'%s'", c.Name())
	c.Decls = fmt.Sprintf("  .method static %s %s(%s) cil managed noinlining\n  {\n    .maxstack 4\n%s    ret\n  }\n",
		n.out.il, method, strings.Join(params, ", "), lines("ldarg.0", []string{"", "ldarg.1"}[len(n.in)-1], n.instructions("L")))
	c.Locals = "int32 i, int32 j"
	call := fmt.Sprintf("call %s P::%s(%s)", n.out.il, method, strings.Join(types(n.in), ", "))
	c.Body = n.loops(call)
	for i, pair := range n.literals() {
		c.Body += n.folded(fmt.Sprintf("F%d", i), pair)
	}
	return c
}

func types(os []operand) []string {
	var out []string
	for _, o := range os {
		out = append(out, o.il)
	}
	return out
}

// loops computes the call for all combinations of values.
func (n *numeric) loops(call string) string {
	one := n.in[0].at("ldloc.0")
	if len(n.in) == 2 {
		one += ";" + n.in[1].at("ldloc.1")
	}
	body := n.guarded("NEXT", one+";"+call)
	if len(n.in) == 1 {
		return lines("ldc.i4.0; stloc.0; LOOP:") + body +
			lines(fmt.Sprintf("ldloc.0; ldc.i4.1; add; stloc.0; ldloc.0; ldc.i4 %d; blt LOOP", len(n.in[0].values)))
	}
	return lines("ldc.i4.0; stloc.0; OUTER: ldc.i4.0; stloc.1; INNER:") + body +
		lines(fmt.Sprintf("ldloc.1; ldc.i4.1; add; stloc.1; ldloc.1; ldc.i4 %d; blt INNER", len(n.in[1].values))) +
		lines(fmt.Sprintf("ldloc.0; ldc.i4.1; add; stloc.0; ldloc.0; ldc.i4 %d; blt OUTER", len(n.in[0].values)))
}

// guarded appends the value that the instructions leave, or the exception that they throw.
func (n *numeric) guarded(label, instructions string) string {
	if !n.throws {
		return lines(instructions, n.out.show)
	}
	return guard(label, lines(instructions, n.out.show))
}

// guard appends the name of the exception that the body throws, if it does.
func guard(label, body string) string {
	return lines(".try", "{") + body + lines("leave "+label, "}", "catch [System.Runtime]System.Object", "{", "call void T::Ex(object)", "leave "+label, "}", label+":")
}

// literals returns the indices of the values that are written as literals.
func (n *numeric) literals() [][2]int {
	last := n.in[len(n.in)-1]
	if last.lit == nil || n.in[0].load == "" {
		return nil
	}
	var out [][2]int
	x, y := n.in[0].lits, last.lits
	if x == nil {
		x = []int{1}
	}
	if len(n.in) == 1 {
		for _, i := range x {
			out = append(out, [2]int{i})
		}
		return append(out, n.pairs...)
	}
	for k := range max(len(x), len(y)) {
		out = append(out, [2]int{x[k%len(x)], y[(k+1)%len(y)]})
	}
	return append(out, n.pairs...)
}

// folded computes the instruction with a literal as last operand, and with literals only.
func (n *numeric) folded(label string, pair [2]int) string {
	if len(n.in) == 1 {
		return n.guarded(label, n.in[0].literal(pair[0])+";"+n.instructions(label+"I"))
	}
	index := fmt.Sprintf("ldc.i4 %d", pair[0])
	out := n.guarded(label, n.in[0].at(index)+";"+n.in[1].literal(pair[1])+";"+n.instructions(label+"I"))
	if n.in[0].lit == nil {
		return out
	}
	return out + n.guarded(label+"L", n.in[0].literal(pair[0])+";"+n.in[1].literal(pair[1])+";"+n.instructions(label+"J"))
}

// group makes a group of numeric cases.
func group(name string, cases ...numeric) *Group {
	g := &Group{Name: name}
	for i := range cases {
		g.Cases = append(g.Cases, cases[i].caseOf())
	}
	return g
}

// join makes one group of several.
func join(name string, groups ...*Group) *Group {
	all := &Group{Name: name}
	for _, g := range groups {
		all.Cases = append(all.Cases, g.Cases...)
		all.Decls += g.Decls
		all.Class += g.Class
	}
	return all
}
