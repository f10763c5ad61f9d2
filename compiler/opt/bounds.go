package opt

import "ilaot/compiler/mir"

// This file drops checks of bounds that cannot fail: those that the same check
// dominates, and those in loops whose counter starts at a constant and stays below the same length, as in
// for (i = 0; i < a.Length; i++). Where that must be tested, versions does it.

func bounds(w *program, f *mir.Func) bool {
	if !usesOp(f, mir.OpBoundsCheck) {
		return false
	}
	gone := map[*mir.Instr]bool{}
	walkFacts(f, func(k *walker, in *mir.Instr, s *scope) {
		if in.Op == mir.OpBoundsCheck {
			want := fact{kind: isBelow, a: k.subject(in.Args[0]), b: k.subject(in.Args[1])}
			if s.has(func(x fact) bool { return x == want }) {
				w.say(f, in, "the same check has passed")
				gone[in] = true
			}
		}
	})
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
	return dropInstrs(f, gone)
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
