package opt

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file removes casts and type tests whose result is known: of objects
// made here, and of those that an earlier cast or test has told the type of. LLVM removes a repeated test only if
// no call stands in between, because it must take the header of an object for memory that calls write.

func casts(w *program, f *mir.Func) bool {
	if !usesOp(f, mir.OpCast) && !usesOp(f, mir.OpIsInst) {
		return false
	}
	changed := false
	walkFacts(f, func(k *walker, in *mir.Instr, s *scope) {
		if in.Op != mir.OpCast && in.Op != mir.OpIsInst {
			return
		}
		switch w.outcome(k, in, s) {
		case succeeds:
			w.say(f, in, "v%d is a %s", in.Args[0], in.T)
			in.Op, in.Flags, in.T = mir.OpBitcast, 0, in.Type
		case failing:
			if in.Op != mir.OpIsInst { // the cast throws
				return
			}
			w.say(f, in, "v%d is no %s", in.Args[0], in.T)
			in.Op, in.Flags, in.T, in.Args = mir.OpNull, 0, nil, nil
		default:
			return
		}
		changed = true
	})
	return changed
}

// verdict is what is known of a type test.
type verdict uint8

const (
	unknown verdict = iota
	succeeds
	failing
)

// outcome tells what the cast or test in gives for what is known.
func (w *program) outcome(k *walker, in *mir.Instr, s *scope) verdict {
	v := in.Args[0]
	if made := k.f.Def(v); made != nil && made.Op == mir.OpNull {
		return succeeds // null comes out of both
	}
	if t := exactType(k.f, v); t != nil {
		if w.Universe.Assignable(t, in.T) {
			return succeeds
		}
		if t.Kind == types.Class && !t.IsDelegate() && in.T.Kind == types.Class {
			return failing
		}
		return unknown
	}
	object := k.subject(v)
	if s.has(func(x fact) bool { return x.kind == isOfType && x.a == object && w.Universe.Assignable(x.t, in.T) }) {
		return succeeds
	}
	return unknown
}
