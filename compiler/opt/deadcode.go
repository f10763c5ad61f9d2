package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file removes instructions whose value nobody uses and that have no
// other effect. Allocation counts as none: an object that nobody sees need not
// exist. A constructor is a call, so it keeps its object. Three allocations stay:
// of what has a finalizer, which would run; of arrays whose length is not a small constant
// and of what is sized at run time, since programs expect OutOfMemoryException there.
// Volatile loads order other accesses and stay too.

// smallArray is the length up to which an array may be assumed to fit in memory.
const smallArray = 1 << 16

// removable reports whether in may go if nobody uses its value.
func removable(f *mir.Func, in *mir.Instr) bool {
	switch in.Op {
	case mir.OpNew:
		return in.T.Finalizer() == nil
	case mir.OpNewArray:
		n := f.Def(in.Args[0])
		return n != nil && n.Op == mir.OpConst && n.Int <= smallArray
	case mir.OpNewObject, mir.OpCopyObj:
		return false
	case mir.OpLoad:
		return in.Flags&mir.Volatile == 0
	}
	return in.ID != 0 && !in.Op.HasEffect()
}

func deadCode(w *program, f *mir.Func) bool {
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
			if used[in.ID] == 0 && removable(f, in) {
				w.say(f, in, "%s is not used", in.Op)
				count(in, -1)
				b.Instrs[i] = nil
				changed = true
			}
		}
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool { return in == nil })
	}
	return changed
}
