package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file says which part of an object an access is to (docs/abi.md section 1), so
// that LLVM keeps in registers what a store elsewhere cannot change: lengths and types across all
// stores, a field across stores to elements and other fields (mir.PlaceOf). Accesses by address may meet all data.

// part returns which part a load or store is to. Program code
// reaches fields and elements only. Who makes an array writes its dimensions, and System.Array and
// String know their own fields by address.
func (f *function) part(in *mir.Instr) llvmir.Part {
	owner := f.mf.Method.Owner
	if owner == f.known.Array || owner == f.known.String {
		return llvmir.AnyPart
	}
	if at := f.mf.Def(in.Args[0]); at != nil && at.Op == mir.OpDataOf && f.mf.TypeOf(at.Args[0]).Kind == types.Array {
		return llvmir.AnyPart
	}
	if place := mir.PlaceOf(f.mf, in.Args[0]); place != mir.AnyPlace {
		return llvmir.DataPart.Of(string(place))
	}
	return llvmir.DataPart
}
