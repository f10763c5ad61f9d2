package gen

import (
	_ "embed"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// This file puts programs and batches together.

// Prelude is the source that every batch is compiled with.
//
//go:embed prelude.cs
var Prelude string

// Batch is programs that are compiled into one assembly.
type Batch struct {
	Seed     uint64
	IL       bool // the programs are IL, to be assembled with PreludeIL
	Programs []*Node
}

// NewBatch writes n programs from a seed.
func NewBatch(seed uint64, n int) *Batch {
	b := &Batch{Seed: seed}
	for i := range n {
		b.Programs = append(b.Programs, newProgram(i, seed*1_000_003+uint64(i)))
	}
	return b
}

// String is the source of the batch, to be compiled with Prelude.
func (b *Batch) String() string {
	if b.IL {
		return b.ilText()
	}
	text := fmt.Sprintf("// Generated from seed %d.\n", b.Seed) + `#pragma warning disable
#nullable disable
using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Fuzz;

static class Batch
{
 public static readonly Action[] Programs = {
`
	for i := range b.Programs {
		text += fmt.Sprintf("  P%d.Run,\n", i)
	}
	text += " };\n}\n"
	for _, p := range b.Programs {
		text += p.String()
	}
	return text
}

// newProgram writes one program: a static class with its types and methods, and Run.
func newProgram(index int, seed uint64) *Node {
	root := &Node{Text: fmt.Sprintf("static class P%d {", index), Close: "}", Keep: true}
	g := newGen(seed, root)
	g.declarations()
	g.cost = 0
	run := g.block("public static void Run()", func() {
		g.body = body{}
		g.cost = 0
		locals := len(g.vars)
		for range g.in(1, 3-g.scale) {
			t := g.anyType()
			g.nodes = 4
			g.local("v", t, g.expr(t, 2))
		}
		g.budget = 6 / g.scale
		for range g.in(1, 3-g.scale) {
			g.guarded()
		}
		g.traceLocals(g.vars[locals:])
		g.traceLocals(g.statics)
	})
	run.Keep = true
	return root
}

// newGen is the state before anything is written into root.
func newGen(seed uint64, root *Node) *gen {
	g := &gen{rng: rng{seed}, byName: map[string]*Type{}, decls: root, cur: root, times: 1, budget: 8,
		common: commonProducers(), byKind: map[kind][]producer{}, stmts: statements()}
	g.scale = 1
	if g.p(60) {
		g.scale = 2
	}
	g.chooseTypes()
	return g
}

// chooseTypes picks the built-in types of the program: few, so that they meet.
func (g *gen) chooseTypes() {
	all := primitives()
	for _, t := range all {
		g.intern(t)
	}
	g.types = append(g.types, g.t("int"), g.t("bool"))
	for range g.in(3, 6) {
		g.types = append(g.types, pick(g, all))
	}
	if g.p(70) {
		g.types = append(g.types, g.t("string"))
	}
}

// declarations writes the program's types and methods.
func (g *gen) declarations() {
	some := func(percent int, write func()) {
		if g.p(percent / g.scale) {
			g.nodes = 4
			write()
		}
	}
	some(25, g.declareEnum)
	some(25, g.declareStruct)
	some(8, g.declareStruct)
	some(16, g.declareClasses)
	some(30, g.declareStaticField)
	some(15, g.declareStaticField)
	some(30, g.declareStatic)
	some(10, g.declareStatic)
	some(14, g.declareGeneric)
	some(10, g.declareConstrained)
	some(9, g.declareRecursive)
}

// declareStaticField is a static field of the program's class. Its initialiser
// runs at a time that is not defined, so it has no effects and reads nothing that changes.
func (g *gen) declareStaticField() {
	t := g.plainType()
	if t.byref || t.kind == kClass || t.kind == kIface || t.kind == kObject || t.kind == kStruct {
		t = g.t("int")
	}
	v := &variable{name: g.id("s"), typ: t}
	funcs, statics := g.funcs, g.statics
	g.funcs, g.statics = nil, nil
	g.member(func() { g.line("static %s %s = %s;", t, v.name, g.literal(t, 0)) })
	g.funcs = funcs
	g.statics = append(statics, v)
}

// traceLocals prints what Run's variables hold at its end.
func (g *gen) traceLocals(vars []*variable) {
	for _, v := range vars {
		if !v.noCapture && !v.typ.byref && v.typ.kind != kFunc {
			g.line(`R.P("%s", %s);`, v.name, v.name)
		}
	}
}

// Refusal is a program that the C# compiler does not take.
type Refusal struct {
	Index   int
	Message string
}

// Refused says which programs the errors of the C# compiler are about: file is
// the name of the file that String was written to.
func (b *Batch) Refused(errors, file string) []Refusal {
	starts := map[int]int{} // line to program
	for i, line := range strings.Split(b.String(), "\n") {
		var p int
		if n, _ := fmt.Sscanf(line, "static class P%d {", &p); n == 1 {
			starts[i+1] = p
		}
	}
	seen := map[int]bool{}
	var out []Refusal
	pattern := regexp.MustCompile(regexp.QuoteMeta(file) + `\((\d+),\d+\): (error .*)`)
	for _, m := range pattern.FindAllStringSubmatch(errors, -1) {
		line, _ := strconv.Atoi(m[1])
		for at := line; at > 0; at-- {
			if p, ok := starts[at]; ok {
				if !seen[p] {
					out = append(out, Refusal{p, fmt.Sprintf("line %d: %s", line, m[2])})
				}
				seen[p] = true
				break
			}
		}
	}
	return out
}

// Empty leaves only an empty Run of a program.
func (b *Batch) Empty(index int) {
	p, run := b.Programs[index], "public static void Run() { }"
	if b.IL {
		run = ".method static void Run() cil managed { ret }"
	}
	b.Programs[index] = &Node{Text: p.Text, Close: p.Close, Keep: true, Kids: []*Node{{Text: run, Keep: true}}}
}

// guarded is a few statements, mostly in a try block so that the program goes on.
func (g *gen) guarded() {
	if g.p(25) {
		g.statement(2)
		return
	}
	g.block("try", func() {
		locals := len(g.vars)
		g.statements(1, 2, 2)
		if g.p(60) {
			g.traceLocals(g.vars[locals:])
		}
	})
	g.attach("catch (Exception ex)", func() { g.line(`R.X("ex", ex);`) })
}
