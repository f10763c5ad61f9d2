package mir

import "ilaot/compiler/types"

// This file says how values are represented: the distinction between types
// that operations, and the code generator, make.

// Rep is the representation of a stack type.
type Rep uint8

// Representations.
const (
	RepInt32 Rep = iota
	RepInt64
	RepNative
	RepFloat32
	RepFloat64
	RepRef     // object reference
	RepByRef   // managed address
	RepPointer // unmanaged address, also of code
	RepValue   // value type: the exact type counts
)

// RepOf returns how values of the stack type of t are represented.
func RepOf(t *types.Type) Rep {
	switch t.StackType().Kind {
	case types.I4:
		return RepInt32
	case types.I8:
		return RepInt64
	case types.I:
		return RepNative
	case types.R4:
		return RepFloat32
	case types.R8:
		return RepFloat64
	case types.ByRef:
		return RepByRef
	case types.Pointer, types.FnPtr:
		return RepPointer
	case types.Struct, types.TypedRef:
		return RepValue
	}
	return RepRef
}

// IsAddress reports whether r is an address of memory that may be accessed.
func (r Rep) IsAddress() bool { return r == RepByRef || r == RepPointer }

// IsFloat reports whether r is a floating-point number.
func (r Rep) IsFloat() bool { return r == RepFloat32 || r == RepFloat64 }

// IsInt reports whether r is an integer.
func (r Rep) IsInt() bool { return r <= RepNative }

// Same reports whether values of t and u may stand for each other: equal
// representations, and the same type if they are values.
func Same(t, u *types.Type) bool {
	r := RepOf(t)
	return r == RepOf(u) && (r != RepValue || t == u)
}
