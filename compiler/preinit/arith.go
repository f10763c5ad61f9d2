package preinit

import (
	"math"
	"math/bits"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file computes: arithmetic, comparison, conversion (ECMA-335 III.1.5, III.3), with the results of the
// code that would be compiled. Where IEEE 754 leaves a choice, or the C library of the target decides, it refuses.

// floatResult rounds to the width of the instruction's type.
func floatResult(t *types.Type, f float64) value {
	if mir.RepOf(t) == mir.RepFloat32 {
		f = float64(float32(f))
	}
	return real(f)
}

// arithmetic makes an operation of an integer and a floating-point function.
func arithmetic(whole func(a, b int64) int64, fraction func(a, b float64) float64) operation {
	return func(fr *frame, in *mir.Instr) value {
		if mir.RepOf(in.Type).IsFloat() {
			return floatResult(in.Type, fraction(fr.arg(in, 0).f, fr.arg(in, 1).f))
		}
		a, b := fr.number(in, 0), fr.number(in, 1)
		if b == 0 && (in.Op == mir.OpDiv || in.Op == mir.OpRem) {
			fr.refuse("throws DivideByZeroException")
		}
		return wrap(in.Type, whole(a, b))
	}
}

func remainder(a, b float64) float64 { return math.Mod(a, b) }

// unsigned makes an operation on the operands without sign.
func unsigned(f func(a, b uint64) uint64) operation {
	return func(fr *frame, in *mir.Instr) value {
		a, b := fr.unsigned(in, 0), fr.unsigned(in, 1)
		if b == 0 {
			fr.refuse("throws DivideByZeroException")
		}
		return wrap(in.Type, int64(f(a, b)))
	}
}

// unsigned returns operand i as an unsigned number of its own width.
func (fr *frame) unsigned(in *mir.Instr, i int) uint64 {
	n := fr.number(in, i)
	if mir.RepOf(fr.argType(in, i)) == mir.RepInt32 {
		return uint64(uint32(n))
	}
	return uint64(n)
}

func (fr *frame) add(in *mir.Instr) value {
	a, b := fr.arg(in, 0), fr.arg(in, 1)
	switch {
	case a.kind == float:
		return floatResult(in.Type, a.f+b.f)
	case a.kind == address && b.kind == number:
		a.n += b.n
		a.safe = false
		return a
	case b.kind == address && a.kind == number:
		b.n += a.n
		b.safe = false
		return b
	}
	return wrap(in.Type, fr.number(in, 0)+fr.number(in, 1))
}

func (fr *frame) sub(in *mir.Instr) value {
	a, b := fr.arg(in, 0), fr.arg(in, 1)
	switch {
	case a.kind == float:
		return floatResult(in.Type, a.f-b.f)
	case a.kind == address && b.kind == number:
		a.n -= b.n
		a.safe = false
		return a
	case a.kind == address && b.kind == address && a.cell == b.cell:
		return integer(a.n - b.n)
	}
	return wrap(in.Type, fr.number(in, 0)-fr.number(in, 1))
}

// shift takes the count modulo the width, as .NET does.
func (fr *frame) shift(in *mir.Instr) value {
	n, by := fr.number(in, 0), uint64(fr.number(in, 1))&63
	if mir.RepOf(in.Type) == mir.RepInt32 {
		by &= 31
	}
	switch in.Op {
	case mir.OpShl:
		n <<= by
	case mir.OpShr:
		n >>= by
	default:
		n = int64(fr.unsigned(in, 0) >> by)
	}
	return wrap(in.Type, n)
}

func (fr *frame) negate(in *mir.Instr) value {
	if v := fr.arg(in, 0); v.kind == float {
		return real(-v.f)
	}
	return wrap(in.Type, -fr.number(in, 0))
}

// checked computes with overflow checks; one that would throw refuses.
func (fr *frame) checked(in *mir.Instr) value {
	narrow := mir.RepOf(in.Type) == mir.RepInt32
	var n int64
	var ok bool
	switch in.Op {
	case mir.OpAddOvf, mir.OpSubOvf, mir.OpMulOvf:
		n, ok = checkedSigned(in.Op, fr.number(in, 0), fr.number(in, 1))
		ok = ok && (!narrow || n == int64(int32(n)))
	default:
		var u uint64
		u, ok = checkedUnsigned(in.Op, fr.unsigned(in, 0), fr.unsigned(in, 1))
		n, ok = int64(u), ok && (!narrow || u <= math.MaxUint32)
	}
	if !ok {
		fr.refuse("throws OverflowException")
	}
	return wrap(in.Type, n)
}

func checkedSigned(op mir.Op, a, b int64) (int64, bool) {
	switch op {
	case mir.OpAddOvf:
		n := a + b
		return n, (n > a) == (b > 0)
	case mir.OpSubOvf:
		n := a - b
		return n, (n < a) == (b > 0)
	}
	if a == 0 || b == 0 {
		return 0, true
	}
	n := a * b
	return n, n/b == a && !(a == -1 && b == math.MinInt64) && !(b == -1 && a == math.MinInt64)
}

func checkedUnsigned(op mir.Op, a, b uint64) (uint64, bool) {
	switch op {
	case mir.OpAddOvfUn:
		n, carry := bits.Add64(a, b, 0)
		return n, carry == 0
	case mir.OpSubOvfUn:
		return a - b, a >= b
	}
	hi, lo := bits.Mul64(a, b)
	return lo, hi == 0
}

// same reports whether two words are the same; it refuses where only the program will know.
func (fr *frame) same(a, b value) bool {
	switch {
	case a.kind == number && b.kind == number:
		return a.n == b.n
	case a.isNull() || b.isNull():
		return false
	case a.kind == address && b.kind == address:
		if a.cell != b.cell && (a.n != 0 || b.n != 0) {
			fr.refuse("compares addresses in different objects")
		}
		return a.cell == b.cell && a.n == b.n
	case a.kind == table && b.kind == table:
		return a.t == b.t
	case a.kind == code && b.kind == code:
		return a.m == b.m
	}
	fr.refuse("computes with the bits of an address")
	return false
}

func (fr *frame) compare(in *mir.Instr) value {
	a, b := fr.arg(in, 0), fr.arg(in, 1)
	if a.kind == float {
		return truth(compareFloats(in.Op, a.f, b.f))
	}
	switch in.Op {
	case mir.OpEq:
		return truth(fr.same(a, b))
	case mir.OpNe:
		return truth(!fr.same(a, b))
	case mir.OpGtUn:
		if b.isNull() { // the idiom for "is not null"
			return truth(!a.isNull())
		}
	}
	if a.kind == address && b.kind == address && a.cell == b.cell {
		return truth(compareOrdered(in.Op, a.n, b.n))
	}
	switch in.Op {
	case mir.OpLtUn, mir.OpLeUn, mir.OpGtUn, mir.OpGeUn:
		return truth(compareOrdered(in.Op, fr.unsigned(in, 0), fr.unsigned(in, 1)))
	}
	return truth(compareOrdered(in.Op, fr.number(in, 0), fr.number(in, 1)))
}

// compareOrdered decides the eight orders; the caller has chosen the operands' sign.
func compareOrdered[T int64 | uint64 | float64](op mir.Op, a, b T) bool {
	switch op {
	case mir.OpLt, mir.OpLtUn:
		return a < b
	case mir.OpLe, mir.OpLeUn:
		return a <= b
	case mir.OpGt, mir.OpGtUn:
		return a > b
	}
	return a >= b
}

// compareFloats: the plain orders and Eq are false, the Un ones and Ne true if an operand is NaN.
func compareFloats(op mir.Op, a, b float64) bool {
	switch op {
	case mir.OpEq:
		return a == b
	case mir.OpNe:
		return a != b
	case mir.OpLtUn, mir.OpLeUn, mir.OpGtUn, mir.OpGeUn:
		return a != a || b != b || compareOrdered(op, a, b)
	}
	return compareOrdered(op, a, b)
}
