package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file removes instructions whose value nobody uses and that have no
// other effect. Allocation counts as none: an object that nobody sees need not
// exist, and running out of memory is not promised.

func deadCode(_ *program, f *mir.Func) bool {
	used := make([]int, f.NumValues())
	count := func(in *mir.Instr, d int) {
		for _, a := range in.Args {
			used[a] += d
		}
		for _, t := range in.Targets {
			for _, a := range t.Args {
				used[a] += d
			}
		}
	}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			count(in, 1)
		}
	}
	changed := false
	// Backwards, so that the operands of a removed instruction follow in the same walk.
	for _, b := range slices.Backward(f.Blocks) {
		for i, in := range slices.Backward(b.Instrs) {
			if in.ID != 0 && used[in.ID] == 0 && !in.Op.HasEffect() {
				count(in, -1)
				b.Instrs[i] = nil
				changed = true
			}
		}
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool { return in == nil })
	}
	return changed
}
