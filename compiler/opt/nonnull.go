package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file drops null checks of values that cannot be null by how they are
// made. Checks that an earlier check dominates are left to LLVM, which removes
// them with the loads in between in view.

// neverNull lists the operations whose result is never null.
var neverNull = map[mir.Op]bool{
	mir.OpNew: true, mir.OpNewArray: true, mir.OpNewObject: true, mir.OpBox: true, mir.OpString: true, mir.OpTypeObject: true,
	mir.OpNewDelegate: true, mir.OpCopyObj: true, mir.OpLocalAddr: true, mir.OpStaticAddr: true, mir.OpDataAddr: true,
	mir.OpElemAddr: true, mir.OpDataOf: true, mir.OpUnbox: true, mir.OpMethodTable: true, mir.OpCaptureAddr: true,
}

func nonNull(w *program, f *mir.Func) bool {
	changed := false
	for _, b := range f.Blocks {
		n := len(b.Instrs)
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool {
			if in.Op != mir.OpNullCheck || !isNonNull(f, in.Args[0]) {
				return false
			}
			w.say(f, in, "v%d is never null", in.Args[0])
			return true
		})
		changed = changed || len(b.Instrs) != n
	}
	return changed
}

// isNonNull follows v through operations that keep it.
func isNonNull(f *mir.Func, v mir.Value) bool {
	for {
		in := f.Def(v)
		switch {
		case in == nil:
			return false
		case neverNull[in.Op], in.Op == mir.OpCall && in.M.ResultNonNull():
			return true
		case in.Op == mir.OpFieldAddr && f.TypeOf(in.Args[0]).IsRef():
			return true // fields lie behind the header
		case in.Op == mir.OpCast || in.Op == mir.OpBitcast || in.Op == mir.OpFieldAddr:
			v = in.Args[0]
		default:
			return false
		}
	}
}
