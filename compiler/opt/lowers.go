package opt

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file makes the lower bounds of arrays of rank > 1 the number 0 in programs that
// make no array with others: C# has no way to write one, only Array.CreateInstance has.

func lowers(w *program, f *mir.Func) bool {
	if w.bounded {
		return false
	}
	changed := false
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			if in.Op == mir.OpLower {
				w.say(f, in, "no array of the program has a lower bound")
				in.Op, in.Int, in.Args = mir.OpConst, 0, nil
				changed = true
			}
		}
	}
	return changed
}

// matrixMaker is the method of the class library that makes arrays of any bounds.
const matrixMaker = "AllocateMatrix"

// setsLowers reports whether f may make an array with lower bounds other than 0.
func setsLowers(f *mir.Func, array *types.Type) bool {
	if f.Method.Owner == array && f.Method.Name() == matrixMaker {
		return true
	}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			if in.Op == mir.OpStore && isLower(f, f.Def(in.Args[0])) {
				return true
			}
		}
	}
	return false
}

// isLower reports whether an address is that of a lower bound (docs/abi.md, section 1).
func isLower(f *mir.Func, at *mir.Instr) bool {
	if at == nil || at.Op != mir.OpDataOf {
		return false
	}
	t := f.TypeOf(at.Args[0])
	if t.Kind != types.Array {
		return false
	}
	first := int64(types.HeaderSize + 4 + 4*t.Rank)
	return first <= at.Int && at.Int < first+4*int64(t.Rank)
}
