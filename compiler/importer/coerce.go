package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file converts a value where IL lets one representation stand for
// another (ECMA-335 III.1.6): an int32 for a native int, a native int for a
// pointer, a float32 for a float64.

// coerce returns v as a value of t's stack type.
func (b *builder) coerce(v mir.Value, t *types.Type) mir.Value {
	to := t.StackType()
	from := b.typ(v)
	if from == to {
		return v
	}
	fromRep, toRep := mir.RepOf(from), mir.RepOf(to)
	switch {
	case fromRep == mir.RepValue || toRep == mir.RepValue:
		badIL("a %s stands where a %s is expected", from, t)
	case fromRep == toRep && toRep != mir.RepByRef && toRep != mir.RepPointer:
		return v
	case fromRep == toRep:
		return v
	case fromRep.IsFloat() != toRep.IsFloat():
		badIL("a %s stands where a %s is expected", from, t)
	case fromRep.IsInt() && toRep.IsInt() || toRep.IsFloat():
		return b.conv(v, to, 0)
	case toRep.IsInt():
		return b.coerce(b.bitcast(v, b.k.I), to)
	case fromRep.IsInt() && toRep == mir.RepRef && fromRep != mir.RepNative:
		badIL("a %s stands where a %s is expected", from, t)
	case fromRep.IsInt():
		return b.bitcast(b.coerce(v, b.k.I), to)
	}
	return b.bitcast(v, to)
}

// bitcast gives the bits of v another type.
func (b *builder) bitcast(v mir.Value, t *types.Type) mir.Value {
	if b.typ(v) == t {
		return v
	}
	r := b.emit(mir.Instr{Op: mir.OpBitcast, Type: t, T: t, Args: []mir.Value{v}})
	if b.nonNull[v] {
		b.nonNull[r] = true
	}
	return r
}

// conv converts v to the primitive t without checks.
func (b *builder) conv(v mir.Value, t *types.Type, flags mir.Flags) mir.Value {
	return b.emit(mir.Instr{Op: mir.OpConv, Type: t.StackType(), T: t, Args: []mir.Value{v}, Flags: flags})
}

// asInt returns v as an integer: addresses and references become native ints.
func (b *builder) asInt(v mir.Value) mir.Value {
	if r := mir.RepOf(b.typ(v)); r.IsInt() || r.IsFloat() {
		return v
	} else if r == mir.RepValue {
		badIL("a %s stands where a number is expected", b.typ(v))
	}
	return b.bitcast(v, b.k.I)
}

// widen brings two numbers to one representation, as III.1.5 does: int32
// becomes native int, float32 becomes float64, and an address becomes a native int beside a number.
// flags is Unsigned if an int32 is to be extended with zeros.
func (b *builder) widen(x, y mir.Value, flags mir.Flags) (mir.Value, mir.Value) {
	rx, ry := mir.RepOf(b.typ(x)), mir.RepOf(b.typ(y))
	switch {
	case rx == ry:
		return x, y
	case rx == mir.RepRef && b.isNull(x), ry == mir.RepRef && b.isNull(y):
		// null compared with an address
	case rx == mir.RepValue || ry == mir.RepValue || rx.IsFloat() != ry.IsFloat():
		badIL("%s and %s are operands of one instruction", b.typ(x), b.typ(y))
	case rx.IsFloat():
		return b.coerce(x, b.k.R8), b.coerce(y, b.k.R8)
	case rx.IsAddress() && ry.IsAddress():
		return x, b.bitcast(y, b.typ(x))
	}
	x, y = b.asInt(x), b.asInt(y)
	return b.widenInts(x, y, flags)
}

func (b *builder) widenInts(x, y mir.Value, flags mir.Flags) (mir.Value, mir.Value) {
	rx, ry := mir.RepOf(b.typ(x)), mir.RepOf(b.typ(y))
	switch {
	case rx == ry:
		return x, y
	case rx == mir.RepInt32 && ry == mir.RepNative, rx == mir.RepNative && ry == mir.RepInt64:
		return b.conv(x, b.typ(y), flags), y
	case ry == mir.RepInt32 && rx == mir.RepNative, ry == mir.RepNative && rx == mir.RepInt64:
		return x, b.conv(y, b.typ(x), flags)
	}
	badIL("%s and %s are operands of one instruction", b.typ(x), b.typ(y))
	return x, y
}

// repIsWide reports whether a primitive fills its stack type.
func repIsWide(k types.Kind) bool {
	switch k {
	case types.I4, types.U4, types.I8, types.U8, types.I, types.U:
		return true
	}
	return false
}
