package llvmir

import (
	"strings"

	"github.com/llir/llvm/ir/types"
)

// This file declares types. The scalar ones are variables, so that equality of
// pointers is equality of types; structs, arrays and signatures are interned by
// the module that asks for them.

// Type is an LLVM type.
type Type struct {
	ll     types.Type
	text   string
	bits   int // integers
	fields []*Type
}

// String returns the type as LLVM writes it.
func (t *Type) String() string { return t.text }

// IsInt reports whether t is an integer type.
func (t *Type) IsInt() bool { return t.bits > 0 }

// IsFloat reports whether t is float or double.
func (t *Type) IsFloat() bool { return t == F32 || t == F64 }

// Bits returns the width of an integer type, else 0.
func (t *Type) Bits() int { return t.bits }

// Fields returns the field types of a struct.
func (t *Type) Fields() []*Type { return t.fields }

// The scalar types.
var (
	Void = scalar(types.Void, 0)
	I1   = scalar(types.I1, 1)
	I8   = scalar(types.I8, 8)
	I16  = scalar(types.I16, 16)
	I32  = scalar(types.I32, 32)
	I64  = scalar(types.I64, 64)
	I128 = scalar(types.I128, 128)
	F32  = scalar(types.Float, 0)
	F64  = scalar(types.Double, 0)
	Ptr  = scalar(types.I8Ptr, 0)
)

func scalar(t types.Type, bits int) *Type { return &Type{ll: t, text: t.String(), bits: bits} }

// Int returns the integer type of the given width: 1, 8, 16, 32, 64 or 128.
func Int(bits int) *Type {
	switch bits {
	case 1:
		return I1
	case 8:
		return I8
	case 16:
		return I16
	case 32:
		return I32
	case 64:
		return I64
	}
	return I128
}

// Sig is the type of a function.
type Sig struct {
	Ret    *Type
	Params []*Type

	pointer *types.PointerType // to the function type: what llir wants of a callee
}

// Struct returns the literal struct type of the given fields.
func (m *Module) Struct(fields ...*Type) *Type { return m.structOf(fields, false) }

// Packed returns the struct type without padding.
func (m *Module) Packed(fields ...*Type) *Type { return m.structOf(fields, true) }

func (m *Module) structOf(fields []*Type, packed bool) *Type {
	ll := &types.StructType{Packed: packed}
	for _, f := range fields {
		ll.Fields = append(ll.Fields, f.ll)
	}
	return m.intern(&Type{ll: ll, text: structText(fields, packed), fields: fields})
}

func structText(fields []*Type, packed bool) string {
	var b strings.Builder
	b.WriteString("{ ")
	for i, f := range fields {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(f.text)
	}
	b.WriteString(" }")
	if packed {
		return "<" + b.String() + ">"
	}
	return b.String()
}

// Array returns the type of n elements in a row.
func (m *Module) Array(n int, elem *Type) *Type {
	ll := types.NewArray(uint64(n), elem.ll)
	return m.intern(&Type{ll: ll, text: ll.String()})
}

func (m *Module) intern(t *Type) *Type {
	if known := m.types[t.text]; known != nil {
		return known
	}
	m.types[t.text] = t
	return t
}

// Sig returns the signature with the given result (Void for none) and parameters.
func (m *Module) Sig(ret *Type, params ...*Type) *Sig {
	key := ret.text + structText(params, false)
	if s := m.sigs[key]; s != nil {
		return s
	}
	ll := &types.FuncType{RetType: ret.ll}
	for _, p := range params {
		ll.Params = append(ll.Params, p.ll)
	}
	s := &Sig{Ret: ret, Params: params, pointer: types.NewPointer(ll)}
	m.sigs[key] = s
	return s
}
