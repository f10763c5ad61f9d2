package llvmir

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/llir/llvm/ir/types"
	"github.com/llir/llvm/ir/value"
)

// This file makes constants. They are text from the start: llir's own constants
// are built on big numbers, which would cost more than everything else.

// Value is an operand: a constant, a parameter or what an instruction defines.
// The zero Value is none.
type Value struct {
	v value.Value
	t *Type
}

// Type returns the type of the value.
func (v Value) Type() *Type { return v.t }

// IsValid reports whether v is a value at all.
func (v Value) IsValid() bool { return v.v != nil }

// lit is a constant that is already text.
type lit struct {
	typ  types.Type
	text string
}

func (l lit) String() string   { return l.typ.String() + " " + l.text }
func (l lit) Type() types.Type { return l.typ }
func (l lit) Ident() string    { return l.text }
func (l lit) IsConstant()      {}

func constant(t *Type, text string) Value { return Value{lit{t.ll, text}, t} }

// ConstInt returns an integer constant. Of a type narrower than 64 bits the low bits count.
func ConstInt(t *Type, n int64) Value {
	switch t.bits {
	case 1:
		if n&1 != 0 {
			return constant(t, "true")
		}
		return constant(t, "false")
	case 8:
		n = int64(int8(n))
	case 16:
		n = int64(int16(n))
	case 32:
		n = int64(int32(n))
	}
	return constant(t, strconv.FormatInt(n, 10))
}

// ConstFloat returns a constant of type F32 (x is rounded) or F64, by its bits.
func ConstFloat(t *Type, x float64) Value {
	if t == F32 {
		return constant(t, floatBits(float32(x)))
	}
	return constant(t, fmt.Sprintf("0x%016X", math.Float64bits(x)))
}

// floatBits spells a float as LLVM does: by the bits of the double of the same
// value. A NaN keeps its payload, which conversion by the processor would quiet.
func floatBits(x float32) string {
	b := math.Float32bits(x)
	if x == x {
		return fmt.Sprintf("0x%016X", math.Float64bits(float64(x)))
	}
	return fmt.Sprintf("0x%016X", uint64(b>>31)<<63|0x7FF<<52|uint64(b&0x7FFFFF)<<29)
}

// Null returns the null address.
func Null() Value { return constant(Ptr, "null") }

// Zero returns the zero of any type.
func Zero(t *Type) Value {
	switch {
	case t == Ptr:
		return Null()
	case t.IsInt():
		return ConstInt(t, 0)
	case t.IsFloat():
		return ConstFloat(t, 0)
	}
	return constant(t, "zeroinitializer")
}

// Poison returns the poison value of a type.
func Poison(t *Type) Value { return constant(t, "poison") }

// ConstStruct returns a constant of the struct type t.
func ConstStruct(t *Type, fields ...Value) Value {
	var b strings.Builder
	b.WriteString("{ ")
	writeList(&b, fields)
	b.WriteString(" }")
	if strings.HasPrefix(t.text, "<") {
		return constant(t, "<"+b.String()+">")
	}
	return constant(t, b.String())
}

// ConstArray returns a constant of the array type t.
func ConstArray(t *Type, elems ...Value) Value {
	var b strings.Builder
	b.WriteByte('[')
	writeList(&b, elems)
	b.WriteByte(']')
	return constant(t, b.String())
}

func writeList(b *strings.Builder, list []Value) {
	for i, v := range list {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(v.t.text)
		b.WriteByte(' ')
		b.WriteString(v.v.Ident())
	}
}

// ConstBytes returns the bytes as an array of I8.
func (m *Module) ConstBytes(data []byte) Value {
	var b strings.Builder
	b.Grow(len(data) + 3)
	b.WriteString(`c"`)
	for _, c := range data {
		if c < 0x20 || c > 0x7E || c == '"' || c == '\\' {
			b.WriteByte('\\')
			b.WriteByte("0123456789ABCDEF"[c>>4])
			b.WriteByte("0123456789ABCDEF"[c&15])
			continue
		}
		b.WriteByte(c)
	}
	b.WriteByte('"')
	return constant(m.Array(len(data), I8), b.String())
}

// Offset returns the constant address base + n bytes; base is a symbol.
func Offset(base Value, n int64) Value {
	if n == 0 {
		return base
	}
	return constant(Ptr, fmt.Sprintf("getelementptr (i8, i8* %s, i64 %d)", base.v.Ident(), n))
}
