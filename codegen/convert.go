package codegen

import (
	"fmt"

	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file lowers conversions (ECMA-335 III.3.27 to III.3.29). differs: a float
// out of the target's range becomes the nearest value in it and NaN 0, where the standard leaves the
// result open, because .NET does so since version 9.

// conv lowers conv.*: to a small integer the result is that integer as an int32.
func (f *function) conv(in *mir.Instr) {
	v, to := f.integer(f.arg(in, 0)), stackType(in.T)
	switch {
	case to.IsFloat():
		f.set(in, f.toFloat(v, to, in.Flags&mir.Unsigned != 0))
	case v.Type().IsFloat():
		f.set(in, f.floatToInt(v, in.T))
	default:
		f.set(in, f.intToInt(v, in.T, in.Flags&mir.Unsigned != 0))
	}
}

func (f *function) toFloat(v llvmir.Value, to *llvmir.Type, unsigned bool) llvmir.Value {
	switch {
	case v.Type() == to:
		return v
	case v.Type() == llvmir.F32:
		return f.f.FPExt(v, to)
	case v.Type() == llvmir.F64:
		return f.f.FPTrunc(v, to)
	case unsigned:
		return f.f.UIToFP(v, to)
	}
	return f.f.SIToFP(v, to)
}

// floatToInt saturates. Small integers are taken from the low bits of an int32, as .NET does.
func (f *function) floatToInt(v llvmir.Value, t *types.Type) llvmir.Value {
	width, letter := memWidth(t), "s"
	small := width < 32
	if small {
		width = 32
	} else if !isSigned(t) {
		letter = "u"
	}
	name := fmt.Sprintf("llvm.fpto%si.sat.i%d.f%d", letter, width, 8*sizeOfScalar(v.Type()))
	n := f.f.Intrinsic(name, llvmir.Int(width), v)
	if small {
		return f.intToInt(n, t, false)
	}
	return n
}

// memWidth returns the bits of an integer or address type in memory.
func memWidth(t *types.Type) int { return 8 * sizeOfScalar(memType(t)) }

// intToInt truncates or extends to t and gives the result its stack form.
// An extension is by zeros if the target or, on request, the source is unsigned.
func (f *function) intToInt(v llvmir.Value, t *types.Type, unsigned bool) llvmir.Value {
	width := memWidth(t)
	switch {
	case width < v.Type().Bits():
		return f.extendInt(f.f.Trunc(v, llvmir.Int(width)), t)
	case width == v.Type().Bits():
		return v
	case unsigned || !isSigned(t):
		return f.f.ZExt(v, llvmir.Int(width))
	}
	return f.f.SExt(v, llvmir.Int(width))
}

func (f *function) extendInt(v llvmir.Value, t *types.Type) llvmir.Value {
	if v.Type().Bits() >= 32 {
		return v
	}
	if isSigned(t) {
		return f.f.SExt(v, llvmir.I32)
	}
	return f.f.ZExt(v, llvmir.I32)
}

// convOvf lowers conv.ovf.*: OverflowException if the value does not fit.
func (f *function) convOvf(in *mir.Instr) {
	v := f.integer(f.arg(in, 0))
	if v.Type().IsFloat() {
		f.set(in, f.floatToIntChecked(v, in.T))
		return
	}
	unsigned := in.Flags&mir.Unsigned != 0
	if bad := f.outOfRange(v, in.T, unsigned); bad.IsValid() {
		f.check(bad, mir.FaultOverflow)
	}
	f.set(in, f.intToInt(v, in.T, unsigned))
}

// outOfRange returns whether the integer v is no t; the zero Value if it always is.
func (f *function) outOfRange(v llvmir.Value, t *types.Type, unsigned bool) llvmir.Value {
	from, to, signed := v.Type().Bits(), memWidth(t), isSigned(t)
	zero := llvmir.ConstInt(v.Type(), 0)
	switch {
	case unsigned && !signed && to >= from, unsigned && signed && to > from, !unsigned && signed && to >= from:
		return llvmir.Value{}
	case to >= from: // one side is signed: the sign bit decides
		return f.f.Cmp(llvmir.SLT, v, zero)
	case !unsigned && signed:
		back := f.f.SExt(f.f.Trunc(v, llvmir.Int(to)), v.Type())
		return f.f.Cmp(llvmir.NE, back, v)
	case signed:
		to--
	}
	return f.f.Cmp(llvmir.UGT, v, llvmir.ConstInt(v.Type(), int64(uint64(1)<<to-1)))
}

// floatLimits are the exclusive bounds of what truncates to a value of each
// type. Where the lower bound minus one is no double, the bound itself is inclusive.
var floatLimits = map[types.Kind]struct {
	low       float64
	inclusive bool
	high      float64
}{
	types.I1: {-129, false, 1 << 7}, types.U1: {-1, false, 1 << 8},
	types.I2: {-32769, false, 1 << 15}, types.U2: {-1, false, 1 << 16}, types.Char: {-1, false, 1 << 16},
	types.I4: {-2147483649, false, 1 << 31}, types.U4: {-1, false, 1 << 32},
	types.I8: {-1 << 63, true, 1 << 63}, types.U8: {-1, false, 1 << 64},
	types.I: {-1 << 63, true, 1 << 63}, types.U: {-1, false, 1 << 64},
}

// floatToIntChecked compares as double, which holds every float and every bound. NaN fails.
func (f *function) floatToIntChecked(v llvmir.Value, t *types.Type) llvmir.Value {
	d := f.toFloat(v, llvmir.F64, false)
	limit, ok := floatLimits[t.Underlying().Kind]
	if !ok {
		failf("conv.ovf of a float to %s", t)
	}
	pred := llvmir.UnoLE
	if limit.inclusive {
		pred = llvmir.UnoLT
	}
	low := f.f.Cmp(pred, d, llvmir.ConstFloat(llvmir.F64, limit.low))
	high := f.f.Cmp(llvmir.UnoGE, d, llvmir.ConstFloat(llvmir.F64, limit.high))
	f.check(f.f.Bin(llvmir.Or, low, high), mir.FaultOverflow)
	return f.floatToInt(v, t)
}

// bitcast reads the same bits as another type.
func (f *function) bitcast(in *mir.Instr) {
	v, to := f.arg(in, 0), stackType(in.Type)
	if to == nil || v.Type() == to || (v.Type().IsFloat() == to.IsFloat()) {
		f.set(in, v)
		return
	}
	f.set(in, f.f.BitCast(f.integer(v), to))
}
