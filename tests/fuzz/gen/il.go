package gen

import (
	_ "embed"
	"fmt"
	"strings"
)

// This file generates programs in IL, for what the C# compiler never writes:
// values on the stack across branches, switches and loops, arithmetic that
// mixes native integers with int32 and float32 with float64, references that
// merge, calli and tail calls, filters and faults nested at will.

// PreludeIL is the source that every batch of IL is assembled with.
//
//go:embed prelude.il
var PreludeIL string

// ilMethod writes one method. The stack is known at each point only by its
// kinds; instructions are lines, gathered in the current node.
type ilMethod struct {
	*gen
	owner  int // the index of the program
	name   string
	params []string // kinds
	ret    string   // kind, "" for void
	locals []ilLocal
	labels int
	depth  int // of statement blocks
	region int // protected regions and handlers around
	known  []*ilMethod
	weight int // what a call costs
	nest   int // product of the loops around
}

type ilLocal struct{ name, kind string }

// ilKinds: what is on the stack, and the type of such a local.
func ilType(kind string) string {
	return map[string]string{"i4": "int32", "i4c": "int32", "i8": "int64", "n": "native int", "f4": "float32", "f8": "float64", "s": "string", "o": "object",
		"v": "valuetype S", "r4": "int32&", "r8": "int64&", "a": "int32[]", "p": "native int", "": "void"}[kind]
}

func ilNumeric() []string { return []string{"i4", "i8", "n", "f4", "f8"} }
func ilPlain() []string   { return []string{"i4", "i4", "i8", "n", "f4", "f8", "s", "o", "v"} }

// NewILBatch writes n programs in IL from a seed.
func NewILBatch(seed uint64, n int) *Batch {
	b := &Batch{Seed: seed, IL: true}
	for i := range n {
		b.Programs = append(b.Programs, newILProgram(i, seed*2_000_003+uint64(i)))
	}
	return b
}

// ilText is the source of a batch in IL.
func (b *Batch) ilText() string {
	var s strings.Builder
	fmt.Fprintf(&s, "// Generated from seed %d.\n", b.Seed)
	for _, p := range b.Programs {
		s.WriteString(p.String())
	}
	s.WriteString(".class public abstract auto ansi sealed Batch extends [System.Runtime]System.Object\n{\n.method static void Main(string[] args) cil managed\n{\n.entrypoint\n.maxstack 4\nldarg.0\ncall void R::Options(string[])\n")
	for i := range b.Programs {
		fmt.Fprintf(&s, "ldc.i4 %d\nldftn void P%d::Run()\ncall void R::Case(int32, method void *())\n", i, i)
	}
	s.WriteString("ret\n}\n}\n")
	return s.String()
}

func newILProgram(index int, seed uint64) *Node {
	root := &Node{Text: fmt.Sprintf(".class public abstract auto ansi sealed P%d extends [System.Runtime]System.Object {", index), Close: "}", Keep: true}
	g := newGen(seed, root)
	var known []*ilMethod
	for i := range g.in(1, 3) {
		m := &ilMethod{gen: g, owner: index, name: fmt.Sprintf("M%d", i), ret: pick(g, ilPlain()), known: known, nest: 1}
		for range g.n(4) {
			m.params = append(m.params, pick(g, append(ilPlain(), "r4")))
		}
		m.write()
		known = append(known, m)
	}
	run := &ilMethod{gen: g, owner: index, name: "Run", known: known, nest: 1}
	run.write()
	return root
}

// write writes the method: locals of every kind, statements, the result.
func (m *ilMethod) write() {
	params := make([]string, len(m.params))
	for i, k := range m.params {
		params[i] = fmt.Sprintf("%s p%d", ilType(k), i)
	}
	attributes := pick(m.gen, []string{"", "", " noinlining"})
	n := m.wrap(fmt.Sprintf(".method static %s %s(%s) cil managed%s {", ilType(m.ret), m.name, join(params), attributes), "}", func() {
		m.op(".maxstack 100")
		decl := m.op("")
		for _, k := range append(ilPlain(), "i8", "a") {
			m.local(k)
		}
		m.initialise()
		for range m.in(1, 4) {
			m.statement()
		}
		if m.ret == "" {
			m.traceAll()
			m.op("ret")
		} else {
			m.result()
		}
		var list []string
		for _, l := range m.locals {
			list = append(list, ilType(l.kind)+" "+l.name)
		}
		decl.Text = ".locals init (" + join(list) + ")"
	})
	n.Keep = true
}

// initialise gives some locals a value, and the array its elements.
func (m *ilMethod) initialise() {
	m.op("ldc.i4.4")
	m.op("newarr [System.Runtime]System.Int32")
	m.op("stloc %s", m.pickLocal("a"))
	for _, l := range m.locals {
		if l.kind != "a" && m.p(60) {
			m.constant(l.kind)
			m.op("stloc %s", l.name)
		}
	}
}

// traceAll prints the locals.
func (m *ilMethod) traceAll() {
	for _, l := range append([]ilLocal{}, m.locals...) {
		if l.kind != "a" && l.kind != "p" && l.kind[0] != 'r' {
			m.op("ldloc %s", l.name)
			m.traceTop(l.kind)
		}
	}
}

// result returns a value, now and then by a tail call.
func (m *ilMethod) result() {
	for _, k := range m.known {
		if k.ret == m.ret && m.p(50) && !strings.Contains(strings.Join(k.params, " "), "r4") {
			m.arguments(k)
			m.op("tail. call %s", k.signature())
			m.op("ret")
			m.weight += k.weight
			return
		}
	}
	m.push(m.ret, 3)
	m.op("ret")
}

func (m *ilMethod) signature() string {
	params := make([]string, len(m.params))
	for i, k := range m.params {
		params[i] = ilType(k)
	}
	return fmt.Sprintf("%s P%d::%s(%s)", ilType(m.ret), m.owner, m.name, join(params))
}

// op writes an instruction: part of its statement, so the reducer keeps it.
func (m *ilMethod) op(format string, args ...any) *Node {
	n := m.line(format, args...)
	n.Keep = true
	m.weight += m.nest
	return n
}

func (m *ilMethod) label() string {
	m.labels++
	return fmt.Sprintf("L%d", m.labels)
}

func (m *ilMethod) mark(label string) { m.op("%s:", label) }

func (m *ilMethod) local(kind string) string {
	name := fmt.Sprintf("v%d", len(m.locals))
	m.locals = append(m.locals, ilLocal{name, kind})
	return name
}

func (m *ilMethod) pickLocal(kind string) string {
	var fit []string
	for _, l := range m.locals {
		if l.kind == kind {
			fit = append(fit, l.name)
		}
	}
	if len(fit) == 0 {
		return m.local(kind)
	}
	return pick(m.gen, fit)
}

// pickParam is the index of a parameter of a kind, -1 if there is none.
func (m *ilMethod) pickParam(kind string) int {
	var fit []int
	for i, k := range m.params {
		if k == kind {
			fit = append(fit, i)
		}
	}
	if len(fit) == 0 {
		return -1
	}
	return pick(m.gen, fit)
}

// constant pushes a constant.
func (m *ilMethod) constant(kind string) {
	switch kind {
	case "i4":
		m.op("ldc.i4 %d", int32(m.bits(32)))
	case "i8":
		m.op("ldc.i8 %d", int64(m.bits(64)))
	case "n":
		m.op("ldc.i4 %d", int32(m.bits(32)))
		m.op("%s", pick(m.gen, []string{"conv.i", "conv.u"}))
	case "f4", "f8":
		m.op("ldc.r8 %s", ilFloat(m.float()))
		if kind == "f4" {
			m.op("conv.r4")
		}
	case "s":
		m.op("ldstr \"%s\"", pick(m.gen, []string{"", "a", "bc", "hello", "17"}))
	case "o":
		m.constant("i4")
		m.op("box [System.Runtime]System.Int32")
	case "v":
		m.constant("i4")
		m.constant("i8")
		m.op("newobj instance void S::.ctor(int32, int64)")
	}
}

// ilFloat writes a float64 by its bits, as ilasm takes them.
func ilFloat(v float64) string { return fmt.Sprintf("(%s)", floatBytes(v)) }
