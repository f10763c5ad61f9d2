package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file uses what is known of arrays that the function itself makes: their
// length and exact type. Initialisers ({ a, b, c }, params) then need no checks. LLVM cannot see this,
// because storing a reference publishes what was written before and so hides
// the length from it.

func arrays(w *program, f *mir.Func) bool {
	changed := knownLengths(f)
	for _, b := range f.Blocks {
		n := len(b.Instrs)
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool {
			switch {
			case in.Op == mir.OpBoundsCheck && inBounds(f, in):
				w.say(f, in, "the index is below the length")
			case in.Op == mir.OpStoreCheck && w.fits(f, in):
				w.say(f, in, "the array takes the value")
			default:
				return false
			}
			return true
		})
		changed = changed || len(b.Instrs) != n
	}
	return changed
}

// madeHere returns the NewArray that v comes from, also behind casts; nil if there is none.
func madeHere(f *mir.Func, v mir.Value) *mir.Instr {
	for {
		in := f.Def(v)
		switch {
		case in == nil:
			return nil
		case in.Op == mir.OpNewArray:
			return in
		case in.Op != mir.OpCast:
			return nil
		}
		v = in.Args[0]
	}
}

// knownLengths lets uses of the length of an array made here be uses of what it
// was made with. The ArrayLen itself stays for deadcode.
func knownLengths(f *mir.Func) bool {
	r := replacement{}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			if in.Op != mir.OpArrayLen {
				continue
			}
			made := madeHere(f, in.Args[0])
			if made == nil || !mir.Same(f.TypeOf(made.Args[0]), in.Type) {
				continue
			}
			r[in.ID] = made.Args[0]
		}
	}
	return r.apply(f)
}

// inBounds reports whether a check compares two constants and passes.
func inBounds(f *mir.Func, in *mir.Instr) bool {
	index, length := f.Def(in.Args[0]), f.Def(in.Args[1])
	return index != nil && length != nil && index.Op == mir.OpConst && length.Op == mir.OpConst && 0 <= index.Int && index.Int < length.Int
}

// fits reports whether a StoreCheck passes: the array was made here with an element type that the value has
// by its own type, or the value is null.
func (w *program) fits(f *mir.Func, in *mir.Instr) bool {
	if value := f.Def(in.Args[1]); value != nil && value.Op == mir.OpNull {
		return true
	}
	made := madeHere(f, in.Args[0])
	if made == nil {
		return false
	}
	t := exactType(f, in.Args[1])
	if t == nil {
		t = f.TypeOf(in.Args[1])
	}
	return w.Universe.Assignable(t, made.T.Elem)
}
