package codegen

import "ilaot/compiler/mir"

// This file finds modules whose time goes into jumps by table: interpreters
// and state machines. Processors fetch 16 or 32 bytes at a time from where a jump goes, and such a
// loop runs up to a half longer if its targets lie across that. LLVM aligns the targets of all
// jumps of a module or of none; what that costs, a twentieth of the code, only these should pay.

// minTable is the number of targets from which a switch becomes a table.
const minTable = 5

// AlignsJumps reports whether the targets of jumps in the module should be aligned.
func (m Module) AlignsJumps() bool { return m.alignsJumps }

// alignsJumps reports whether one of the bodies, which is not of the class
// library, goes round a switch.
func (u *unit) alignsJumps(bodies []*body) bool {
	for _, b := range bodies {
		if d := b.f.Method.Owner.Def; d != nil && d.Module != u.Universe.CoreLib() && loopsOverTable(b.f) {
			return true
		}
	}
	return false
}

func loopsOverTable(f *mir.Func) bool {
	for _, b := range f.Blocks {
		if t := b.Term(); t != nil && t.Op == mir.OpSwitch && len(t.Targets) > minTable && reaches(f, b, b) {
			return true
		}
	}
	return false
}

// reaches reports whether edges lead from the end of one block to another.
func reaches(f *mir.Func, from, to *mir.Block) bool {
	seen := make([]bool, len(f.Blocks))
	work := []*mir.Block{from}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		for _, t := range b.Term().Targets {
			if t.Block == to {
				return true
			}
			if !seen[t.Block.ID] {
				seen[t.Block.ID] = true
				work = append(work, t.Block)
			}
		}
	}
	return false
}
