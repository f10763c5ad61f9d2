package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file drops null checks of values that cannot be null: by how they are
// made, or because an earlier check or branch has decided it.

// neverNull lists the operations whose result is never null.
var neverNull = map[mir.Op]bool{
	mir.OpNew: true, mir.OpNewArray: true, mir.OpNewObject: true, mir.OpBox: true, mir.OpString: true, mir.OpTypeObject: true,
	mir.OpNewDelegate: true, mir.OpCopyObj: true, mir.OpLocalAddr: true, mir.OpStaticAddr: true, mir.OpDataAddr: true,
	mir.OpElemAddr: true, mir.OpDataOf: true, mir.OpUnbox: true, mir.OpMethodTable: true, mir.OpCaptureAddr: true,
}

func nonNull(w *program, f *mir.Func) bool {
	if !usesOp(f, mir.OpNullCheck) {
		return false
	}
	gone := map[*mir.Instr]bool{}
	walkFacts(f, func(k *walker, in *mir.Instr, s *scope) {
		if in.Op != mir.OpNullCheck {
			return
		}
		object := k.subject(in.Args[0])
		switch {
		case isNonNull(f, in.Args[0]):
			w.say(f, in, "v%d is never null", in.Args[0])
		case s.has(func(x fact) bool { return x.kind == isNotNull && x.a == object }):
			w.say(f, in, "v%d is known not to be null", in.Args[0])
		default:
			return
		}
		gone[in] = true
	})
	return dropInstrs(f, gone)
}

// dropInstrs removes instructions and reports whether there are any.
func dropInstrs(f *mir.Func, gone map[*mir.Instr]bool) bool {
	if len(gone) == 0 {
		return false
	}
	for _, b := range f.Blocks {
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool { return gone[in] })
	}
	return true
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
