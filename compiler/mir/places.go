package mir

import "ilaot/compiler/types"

// This file tells memory accesses apart that never meet (docs/abi.md section
// 1): those that reach data by the name of a field or as an element of an array. What is
// reached by address, through a by-ref or a pointer, may be anything.

// Place is where an access goes: different places never meet, AnyPlace meets all.
type Place string

// AnyPlace is the place of an access of which only the address is known.
const AnyPlace Place = ""

// PlaceOf returns the place that the address v is in: the outermost field or
// element, since what is inside of one is a part of it.
func PlaceOf(f *Func, v Value) Place {
	at := f.Def(v)
	for at != nil && at.Op == OpFieldAddr && !f.TypeOf(at.Args[0]).IsRef() {
		at = f.Def(at.Args[0])
	}
	if at == nil {
		return AnyPlace
	}
	switch at.Op {
	case OpFieldAddr, OpStaticAddr:
		if at.F.Owner.Def.Flags&types.TypeLayoutMask == types.TypeExplicitLayout {
			return AnyPlace // fields may overlap
		}
		// That of the definition: instances of a generic type are not told apart, because programs
		// reinterpret them as each other.
		return Place(at.F.Owner.Def.FullName() + "::" + at.F.Name())
	case OpElemAddr:
		return elementPlace(at.T)
	case OpAdd: // the form of elements of arrays of rank > 1
		if data := f.Def(at.Args[0]); data != nil && data.Op == OpDataOf && f.TypeOf(data.Args[0]).Kind == types.Array {
			return elementPlace(f.TypeOf(data.Args[0]).Elem)
		}
	}
	return AnyPlace
}

// elementPlace returns the place of the elements of arrays of t and of the
// types that arrays of t may be seen as (ECMA-335 I.8.7.1): all references, all numbers of one size.
func elementPlace(t *types.Type) Place {
	switch t.Underlying().Kind {
	case types.Bool, types.I1, types.U1:
		return "bytes"
	case types.Char, types.I2, types.U2:
		return "words"
	case types.I4, types.U4, types.R4:
		return "doublewords"
	case types.I8, types.U8, types.I, types.U, types.R8, types.Pointer, types.FnPtr:
		return "quadwords"
	}
	switch {
	case t.IsRef():
		return "references"
	case t.Def != nil:
		return Place(t.Def.FullName() + "[]")
	}
	return AnyPlace
}
