package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file drops checks of bounds in loops whose counter starts at a constant
// and stays below the same length: for (i = 0; i < a.Length; i++). Where that must be
// tested, versions does it.

func bounds(w *program, f *mir.Func) bool {
	if !usesOp(f, mir.OpBoundsCheck) {
		return false
	}
	gone := map[*mir.Instr]bool{}
	private := privateLocals(f)
	for _, l := range innermostLoops(f, mir.Dominators(f)) {
		c := newCounted(f, l, private)
		if c.counter == nil {
			continue
		}
		for _, p := range c.checks() {
			if len(p.needs) == 0 {
				w.say(f, p.check, "the loop keeps the index below the length")
				gone[p.check] = true
			}
		}
	}
	for _, b := range f.Blocks {
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool { return gone[in] })
	}
	return len(gone) > 0
}

func usesOp(f *mir.Func, op mir.Op) bool {
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			if in.Op == op {
				return true
			}
		}
	}
	return false
}
