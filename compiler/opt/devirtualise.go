package opt

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file turns calls through a slot into direct calls where the closed
// world leaves one target. All types of which objects exist are known, so the
// targets of a slot are the overrides in those that the receiver's static
// type admits, or the one of the receiver's exact type where the function has made
// it. A call that no constructed type can answer keeps its slot: its receiver is
// always null and the check before it throws.

// slotUse is a slot as seen through a receiver of a static type.
type slotUse struct {
	decl     *types.Method
	receiver *types.Type
}

// target is a body that a slot use reaches.
type target = *types.Method

func newProgram(p *mir.Program) *program {
	w := &program{Program: p, targets: map[slotUse][]target{}, answers: map[slotUse][]answer{}, bodies: map[*types.Method]*mir.Func{}, sizes: map[*types.Method]int{},
		initial: map[*types.Field]*mir.Frozen{}, lazy: map[*types.Type]bool{}}
	for _, i := range p.Initial {
		w.initial[i.Field] = i.Value
	}
	for _, t := range p.Inits {
		w.lazy[t] = true
	}
	for _, f := range p.Funcs {
		w.bodies[f.Method] = f
		for _, b := range f.Blocks {
			w.sizes[f.Method] += len(b.Instrs)
		}
		w.bounded = w.bounded || setsLowers(f, p.Universe.Known().Array)
	}
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
		if len(ts) > 0 && ts[0] == t {
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
			if t := w.onlyTarget(f, in); t != nil {
				w.say(f, in, "%s is always %s", in.M, t)
				in.Op, in.M = mir.OpCall, t
				changed = true
			}
		}
	}
	return changed
}

// onlyTarget returns the one body that a CallVirt can reach, or nil.
func (w *program) onlyTarget(f *mir.Func, in *mir.Instr) target {
	receiver := w.receiverType(f, in)
	if receiver == nil {
		return nil
	}
	if t := exactType(f, in.Args[0]); t != nil {
		return t.SlotTarget(in.M)
	}
	if ts := w.targetsOf(in.M, receiver); len(ts) == 1 {
		return ts[0]
	}
	return nil
}

// receiverType returns what is known of the receiver of a CallVirt by its type;
// nil if it is no object. The static type counts only as far as it says more than the declaration: IL
// may call an interface's method on what it knows only as an object.
func (w *program) receiverType(f *mir.Func, in *mir.Instr) *types.Type {
	receiver := f.TypeOf(in.Args[0])
	switch {
	case !receiver.IsRef():
		return nil
	case !w.Universe.Assignable(receiver, in.M.Owner):
		return in.M.Owner
	}
	return receiver
}

// exactType returns the type of the object that v is, if the function has made it.
func exactType(f *mir.Func, v mir.Value) *types.Type {
	for {
		in := f.Def(v)
		if in == nil {
			return nil
		}
		switch in.Op {
		case mir.OpNew, mir.OpNewArray, mir.OpBox, mir.OpNewDelegate:
			return in.T
		case mir.OpNewObject:
			return in.T // nil if it is known only at run time
		case mir.OpString:
			return in.Type
		case mir.OpCast:
			v = in.Args[0]
		default:
			return nil
		}
	}
}
