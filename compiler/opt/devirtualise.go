package opt

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file turns calls through a slot into direct calls where the closed
// world leaves one target. All types of which objects exist are known, so the
// targets of a slot are the overrides in those that the receiver's static
// type admits. A call that no constructed type can answer keeps its slot: its
// receiver is always null and the check before it throws.

// slotUse is a slot as seen through a receiver of a static type.
type slotUse struct {
	decl     *types.Method
	receiver *types.Type
}

// target is a body that a slot use reaches.
type target = *types.Method

func newProgram(p *mir.Program) *program {
	w := &program{Program: p, targets: map[slotUse][]target{}}
	for _, u := range p.Types {
		if u.Constructed {
			w.classes = append(w.classes, u)
		}
	}
	return w
}

// targetsOf returns the bodies that a call of decl on a receiver can reach, at
// most two of them: more are not told apart.
func (w *program) targetsOf(decl *types.Method, receiver *types.Type) []target {
	use := slotUse{decl, receiver}
	if ts, ok := w.targets[use]; ok {
		return ts
	}
	var ts []target
	for _, u := range w.classes {
		if !w.Universe.Assignable(u.Type, receiver) {
			continue
		}
		t := u.Type.SlotTarget(decl)
		if t == nil || len(ts) > 0 && ts[0] == t {
			continue
		}
		if ts = append(ts, t); len(ts) == 2 {
			break
		}
	}
	w.targets[use] = ts
	return ts
}

// devirtualise rewrites every CallVirt that has exactly one target.
func devirtualise(w *program, f *mir.Func) bool {
	changed := false
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			if in.Op != mir.OpCallVirt {
				continue
			}
			receiver := f.TypeOf(in.Args[0])
			if !receiver.IsRef() {
				continue
			}
			if ts := w.targetsOf(in.M, receiver); len(ts) == 1 {
				in.Op, in.M = mir.OpCall, ts[0]
				changed = true
			}
		}
	}
	return changed
}
