package opt

import "ilaot/compiler/mir"

// This file calls what a delegate calls that was made in the same place, so that the
// delegate itself need not be made.

func delegates(w *program, f *mir.Func) bool {
	changed := false
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			if in.Op != mir.OpCall || !in.M.Owner.IsDelegate() || in.M.Name() != "Invoke" {
				continue
			}
			if made := f.Def(in.Args[0]); made != nil && made.Op == mir.OpNewDelegate && w.callsDirectly(made) {
				w.say(f, in, "the delegate calls %s", made.M)
				rest := in.Args[1:]
				in.M, in.Args = made.M, nil
				if !made.M.IsStatic() || made.Int == 1 {
					in.Args = append(in.Args, made.Args[0])
				}
				in.Args = append(in.Args, rest...)
				changed = true
			}
		}
	}
	return changed
}

// callsDirectly reports whether calling a new delegate is calling its method with the same arguments:
// it is not looked up, needs no unboxing, and takes and gives values as the delegate's Invoke does.
func (w *program) callsDirectly(made *mir.Instr) bool {
	m := made.M
	if made.Flags&mir.Virtual != 0 || w.bodies[m] == nil || m.Owner.IsValueType() && !m.IsStatic() {
		return false
	}
	invoke := made.T.FindMethods("Invoke")
	if len(invoke) != 1 {
		return false
	}
	want, have := invoke[0].Sig(), m.Sig()
	params := have.Params
	if made.Int == 1 {
		params = params[1:]
	}
	if len(params) != len(want.Params) || want.Ret != have.Ret && (!want.Ret.IsRef() || !have.Ret.IsRef()) {
		return false
	}
	for i, p := range params {
		if p != want.Params[i] && !(p.IsRef() && want.Params[i].IsRef()) {
			return false
		}
	}
	return true
}
