package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file takes values past locals: a load of a local in the block that
// stored or loaded it before is that value, and a local that nobody reads needs no stores. What LLVM does
// for machine code is done here for what only mir knows: which object a value
// is, how long an array is, what a delegate calls.

func forward(w *program, f *mir.Func) bool {
	private := privateLocals(f)
	r := replacement{}
	for _, b := range f.Blocks {
		held := map[mir.LocalID]mir.Value{}
		for _, in := range b.Instrs {
			switch in.Op {
			case mir.OpStoreLocal:
				held[in.Local] = in.Args[0]
			case mir.OpLoadLocal:
				if v, ok := held[in.Local]; ok && private[in.Local] && sameInMemory(f, in, v) {
					w.say(f, in, "%s is v%d", f.Locals[in.Local].Name, r.of(v))
					r[in.ID] = v
				} else {
					held[in.Local] = in.ID
				}
			}
		}
	}
	r.apply(f)
	stored := dropStores(f, private, r)
	return stored || len(r) > 0
}

// privateLocals tells for each local whether only loads and stores by name reach it.
func privateLocals(f *mir.Func) []bool {
	private := make([]bool, len(f.Locals))
	for i, l := range f.Locals {
		private[i] = !l.Pinned
	}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			if in.Op == mir.OpLocalAddr {
				private[in.Local] = false
			}
		}
	}
	for _, r := range f.Regions {
		for _, c := range r.Captures {
			private[c] = false
		}
	}
	return private
}

// sameInMemory reports whether v comes back from the local that load reads as it
// was: not truncated, and not a struct, whose copies are the code generator's business.
func sameInMemory(f *mir.Func, load *mir.Instr, v mir.Value) bool {
	t := f.Locals[load.Local].Type
	whole := t.IsRef() || t.StackType() == t
	return whole && mir.RepOf(t) != mir.RepValue && mir.Same(f.TypeOf(v), load.Type)
}

// dropStores removes the loads that other values stand for, and then the stores
// to locals that nobody reads. It reports whether there were such stores.
func dropStores(f *mir.Func, private []bool, r replacement) bool {
	read := make([]bool, len(f.Locals))
	for _, b := range f.Blocks {
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool { _, gone := r[in.ID]; return gone })
		for _, in := range b.Instrs {
			if in.Op == mir.OpLoadLocal {
				read[in.Local] = true
			}
		}
	}
	changed := false
	for _, b := range f.Blocks {
		n := len(b.Instrs)
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool {
			return in.Op == mir.OpStoreLocal && private[in.Local] && !read[in.Local]
		})
		changed = changed || len(b.Instrs) != n
	}
	return changed
}
