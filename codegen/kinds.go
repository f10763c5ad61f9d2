package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/types"
)

// This file maps types to LLVM types: in memory each as wide as it is, in
// values as the evaluation stack has them (ECMA-335 I.12.3.2.1). Value types that are no
// primitives have no LLVM type here; a value of one is the address of memory that
// nobody changes.

// memType returns the type of a t in memory, nil for structs.
func memType(t *types.Type) *llvmir.Type {
	switch t.Underlying().Kind {
	case types.Bool, types.I1, types.U1:
		return llvmir.I8
	case types.Char, types.I2, types.U2:
		return llvmir.I16
	case types.I4, types.U4:
		return llvmir.I32
	case types.I8, types.U8, types.I, types.U:
		return llvmir.I64
	case types.R4:
		return llvmir.F32
	case types.R8:
		return llvmir.F64
	case types.Struct, types.TypedRef:
		return nil
	case types.Void:
		failf("a value of type void")
	}
	return llvmir.Ptr
}

// stackType returns the type of a t as a value, nil for structs.
func stackType(t *types.Type) *llvmir.Type {
	m := memType(t)
	if m == llvmir.I8 || m == llvmir.I16 {
		return llvmir.I32
	}
	return m
}

// isSigned reports whether small integers of type t extend with their sign.
func isSigned(t *types.Type) bool {
	switch t.Underlying().Kind {
	case types.I1, types.I2, types.I4, types.I8, types.I:
		return true
	}
	return false
}

// sizeAlign returns the size and alignment of a t in memory.
func sizeAlign(t *types.Type) (size, align int) {
	if m := memType(t); m != nil {
		n := sizeOfScalar(m)
		return n, n
	}
	l := layout(t)
	return l.Size, l.Align
}

func sizeOfScalar(t *llvmir.Type) int {
	switch {
	case t.IsInt():
		return t.Bits() / 8
	case t == llvmir.F32:
		return 4
	}
	return 8
}
