package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file says which part of an object an access is to (docs/abi.md section 1), so
// that LLVM keeps in registers what a store elsewhere cannot change: lengths and types across all
// stores, a field across stores to elements and other fields. Only what a method reaches by the
// name of a field, or as an element of an array, is told apart: accesses by address may meet all data.

// part returns which part a load or store is to. Program code
// reaches fields and elements only. Who makes an array writes its dimensions, and System.Array and
// String know their own fields by address.
func (f *function) part(in *mir.Instr) llvmir.Part {
	owner := f.mf.Method.Owner
	if owner == f.known.Array || owner == f.known.String {
		return llvmir.AnyPart
	}
	at := f.mf.Def(in.Args[0])
	for at != nil && at.Op == mir.OpFieldAddr && !f.mf.TypeOf(at.Args[0]).IsRef() {
		at = f.mf.Def(at.Args[0]) // what is inside a field or an element is a part of it
	}
	if at == nil {
		return llvmir.DataPart
	}
	switch at.Op {
	case mir.OpFieldAddr, mir.OpStaticAddr:
		if at.F.Owner.Def.Flags&types.TypeLayoutMask == types.TypeExplicitLayout {
			return llvmir.DataPart // fields may overlap
		}
		// That of the definition: instances of a generic type are not told apart, because programs
		// reinterpret them as each other.
		return llvmir.DataPart.Of(at.F.Owner.Def.FullName() + "::" + at.F.Name())
	case mir.OpElemAddr:
		return llvmir.DataPart.Of(elementPart(at.T))
	case mir.OpAdd: // the form of elements of arrays of rank > 1
		if data := f.mf.Def(at.Args[0]); data != nil && data.Op == mir.OpDataOf && f.mf.TypeOf(data.Args[0]).Kind == types.Array {
			return llvmir.DataPart.Of(elementPart(f.mf.TypeOf(data.Args[0]).Elem))
		}
	case mir.OpDataOf:
		if f.mf.TypeOf(at.Args[0]).Kind == types.Array {
			return llvmir.AnyPart
		}
	}
	return llvmir.DataPart
}

// elementPart names the elements of arrays of t and of the types that arrays
// of t may be seen as (ECMA-335 I.8.7.1): all references, all numbers of one size.
func elementPart(t *types.Type) string {
	switch {
	case t.IsRef():
		return "references"
	case memType(t) == nil:
		return t.Def.FullName() + "[]"
	}
	size, _ := sizeAlign(t)
	return [...]string{1: "bytes", 2: "words", 4: "doublewords", 8: "quadwords"}[size]
}
