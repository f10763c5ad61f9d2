package mir

import (
	"errors"
	"fmt"

	"ilaot/compiler/types"
)

// This file verifies functions: structure, definitions before uses, regions,
// and (in verifyops.go) what each operation asks of its operands. It is run after the importer
// and after every pass in tests and with --verify.

// maxComplaints bounds how many faults of one function are reported.
const maxComplaints = 10

// Verify returns what is wrong with f, and with the filters in it; nil if nothing is.
func Verify(f *Func) error {
	v := &verifier{f: f}
	if v.structure() {
		v.definitions()
		v.regions()
		v.uses()
		v.operations()
	}
	for _, r := range f.Regions {
		if r.Filter != nil {
			if err := Verify(r.Filter); err != nil {
				v.errs = append(v.errs, fmt.Errorf("filter: %w", err))
			}
		}
	}
	if len(v.errs) == 0 {
		return nil
	}
	return fmt.Errorf("%s: %w", f.Method, errors.Join(v.errs[:min(len(v.errs), maxComplaints)]...))
}

type verifier struct {
	f       *Func
	errs    []error
	block   *Block
	in      *Instr
	defined []point // by value
}

// point is where a value is defined: before the instructions of block (index
// -1), or by one of them.
type point struct {
	block *Block
	index int
}

// complain records a fault at the current place.
func (v *verifier) complain(format string, args ...any) {
	place := ""
	if v.block != nil {
		place = fmt.Sprintf("b%d: ", v.block.ID)
	}
	if v.in != nil {
		place += "`" + (&printer{f: v.f}).instr(v.in) + "`: "
	}
	v.errs = append(v.errs, fmt.Errorf(place+format, args...))
}

// structure checks what the rest relies on and reports whether it is sound.
func (v *verifier) structure() bool {
	f := v.f
	if len(f.Blocks) == 0 {
		v.complain("no blocks")
		return false
	}
	if f.NumParams > len(f.Locals) {
		v.complain("%d parameters among %d locals", f.NumParams, len(f.Locals))
	}
	for i, b := range f.Blocks {
		v.block, v.in = b, nil
		if b.ID != i {
			v.complain("stands at %d", i)
		}
		if b.Region != NoRegion && (b.Region < 0 || b.Region >= len(f.Regions)) {
			v.complain("there is no region %d", b.Region)
		}
		v.terminator(b)
	}
	v.block, v.in = nil, nil
	for i, r := range f.Regions {
		if r.Parent != NoRegion && (r.Parent <= i || r.Parent >= len(f.Regions)) {
			v.complain("region %d has the parent %d", i, r.Parent)
		}
		if !v.has(r.Handler) {
			v.complain("region %d has no handler", i)
		}
	}
	if len(f.Blocks[0].Params) > 0 {
		v.complain("the entry has parameters")
	}
	return len(v.errs) == 0
}

// has reports whether b is a block of the function.
func (v *verifier) has(b *Block) bool {
	return b != nil && b.ID >= 0 && b.ID < len(v.f.Blocks) && v.f.Blocks[b.ID] == b
}

// terminator checks that the last instruction of b, and no other, ends it.
func (v *verifier) terminator(b *Block) {
	if b.Term() == nil {
		v.complain("does not end in a terminator")
		return
	}
	for i, in := range b.Instrs {
		v.in = in
		if in.Op == OpInvalid || in.Op >= numOps {
			v.in = nil
			v.complain("operation %d", in.Op)
			continue
		}
		if in.Op.IsTerm() && i != len(b.Instrs)-1 {
			v.complain("in the middle of a block")
		}
		if len(in.Targets) > 0 && !in.Op.IsTerm() {
			v.complain("has targets")
		}
		for _, t := range in.Targets {
			if !v.has(t.Block) {
				v.in = nil // it cannot be printed
				v.complain("a target is no block of the function")
			}
		}
		for _, a := range in.Args {
			v.known(a)
		}
		for _, t := range in.Targets {
			for _, a := range t.Args {
				v.known(a)
			}
		}
	}
	v.in = nil
}

// known checks that a is the number of a value.
func (v *verifier) known(a Value) {
	if a <= 0 || int(a) >= v.f.NumValues() {
		v.complain("v%d does not exist", a)
	}
}

// definitions records where each value is defined, and that it is so once.
func (v *verifier) definitions() {
	v.defined = make([]point, v.f.NumValues())
	define := func(x Value, p point) {
		switch {
		case x <= 0 || int(x) >= len(v.defined):
			v.complain("v%d does not exist", x)
		case v.defined[x].block != nil:
			v.complain("v%d is defined twice", x)
		default:
			v.defined[x] = p
		}
	}
	for _, b := range v.f.Blocks {
		v.block, v.in = b, nil
		for _, x := range b.Params {
			define(x, point{b, -1})
		}
		for i, in := range b.Instrs {
			v.in = in
			if (in.ID != 0) != (in.Type != nil) {
				v.complain("a value without type, or a type without value")
			}
			if in.ID != 0 {
				define(in.ID, point{b, i})
			}
		}
	}
}

// uses checks that every used value is defined on every way to its use.
func (v *verifier) uses() {
	if len(v.errs) > 0 {
		return
	}
	dom := Dominators(v.f)
	for _, b := range v.f.Blocks {
		v.block, v.in = b, nil
		if !dom.reachable(before(b)) {
			v.complain("nothing leads here")
			continue
		}
		for i, in := range b.Instrs {
			v.in = in
			for _, a := range in.Args {
				v.use(dom, a, b, i)
			}
			for _, t := range in.Targets {
				for _, a := range t.Args {
					v.use(dom, a, b, i)
				}
			}
		}
	}
}

func (v *verifier) use(dom *Dominance, a Value, b *Block, index int) {
	d := v.defined[a]
	switch {
	case d.block == nil:
		v.complain("v%d is not defined", a)
	case d.block == b:
		if d.index >= index {
			v.complain("v%d is used before it is defined", a)
		}
	case d.index < 0 && dom.dominates(before(d.block), before(b)):
	case d.index >= 0 && dom.dominates(behind(d.block), before(b)):
	default:
		v.complain("v%d is not defined on every way here", a)
	}
}

// edge checks the arguments of a branch.
func (v *verifier) edge(t Target) {
	if len(t.Args) != len(t.Block.Params) {
		v.complain("%d arguments for the %d parameters of b%d", len(t.Args), len(t.Block.Params), t.Block.ID)
		return
	}
	for i, a := range t.Args {
		if p := t.Block.Params[i]; !Same(v.f.TypeOf(a), v.f.TypeOf(p)) {
			v.complain("v%d is a %s, parameter v%d of b%d a %s", a, v.f.TypeOf(a), p, t.Block.ID, v.f.TypeOf(p))
		}
	}
}

// same complains unless values of types t and u may stand for each other.
func (v *verifier) same(t, u *types.Type, what string) {
	if t == nil || u == nil || !Same(t, u) {
		v.complain("%s: %v where a %v belongs", what, t, u)
	}
}
