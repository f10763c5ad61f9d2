package preinit

import (
	"math"
	"math/bits"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file converts between numbers (ECMA-335 III.3.27) and runs the operations that have names.

func (fr *frame) convert(in *mir.Instr) value {
	v := fr.arg(in, 0)
	to := in.T.Underlying().Kind
	switch {
	case v.kind == float:
		return fr.convertFloat(in, v.f)
	case v.kind != number:
		if to == types.I || to == types.U || to == types.I8 || to == types.U8 {
			return v
		}
		fr.refuse("computes with the bits of an address")
	case to == types.R4 || to == types.R8:
		return fr.toFloat(in, v.n)
	}
	n := v.n
	if in.Flags&mir.Unsigned != 0 {
		n = int64(fr.unsigned(in, 0))
	}
	return wrap(in.Type, narrow(to, n))
}

// narrow truncates n to the width of a primitive type.
func narrow(to types.Kind, n int64) int64 {
	switch to {
	case types.Bool, types.U1:
		return int64(uint8(n))
	case types.I1:
		return int64(int8(n))
	case types.Char, types.U2:
		return int64(uint16(n))
	case types.I2:
		return int64(int16(n))
	case types.I4, types.U4:
		return int64(int32(n))
	}
	return n
}

func (fr *frame) toFloat(in *mir.Instr, n int64) value {
	single := mir.RepOf(in.Type) == mir.RepFloat32
	switch {
	case in.Flags&mir.Unsigned != 0 && single:
		return real(float64(float32(fr.unsigned(in, 0))))
	case in.Flags&mir.Unsigned != 0:
		return real(float64(fr.unsigned(in, 0)))
	case single:
		return real(float64(float32(n)))
	}
	return real(float64(n))
}

// convertFloat converts to another width, or to an integer: towards zero, saturating, NaN is 0.
func (fr *frame) convertFloat(in *mir.Instr, f float64) value {
	switch in.T.Underlying().Kind {
	case types.R4, types.R8:
		return floatResult(in.Type, f)
	case types.I4:
		return integer(saturate(f, math.MinInt32, math.MaxInt32))
	case types.I8, types.I:
		return integer(saturate(f, math.MinInt64, math.MaxInt64))
	case types.U4:
		return wrap(in.Type, saturate(f, 0, math.MaxUint32))
	}
	if f > -1 && f < 1<<7 { // every other type holds it; beyond, the width of the step in between matters
		return wrap(in.Type, int64(f))
	}
	fr.refuse("converts %g to %s", f, in.T)
	return value{}
}

func saturate(f float64, lowest, highest int64) int64 {
	switch {
	case f != f:
		return 0
	case f <= float64(lowest):
		return lowest
	case f >= float64(highest):
		return highest
	}
	return int64(f)
}

// bitcast changes the type and keeps the bits.
func (fr *frame) bitcast(in *mir.Instr) value {
	v := fr.arg(in, 0)
	from, to := mir.RepOf(fr.argType(in, 0)), mir.RepOf(in.Type)
	switch {
	case from.IsFloat() == to.IsFloat():
		return v
	case from == mir.RepFloat32:
		return integer(int64(int32(math.Float32bits(float32(v.f)))))
	case from == mir.RepFloat64:
		return integer(int64(math.Float64bits(v.f)))
	case to == mir.RepFloat32:
		return real(float64(math.Float32frombits(uint32(fr.number(in, 0)))))
	}
	return real(math.Float64frombits(uint64(fr.number(in, 0))))
}

// intrinsics are the entries of mir.Intrinsics on floats whose result IEEE 754 fixes.
var floatIntrinsics = map[string]func(x float64) float64{
	"sqrt": math.Sqrt, "fabs": math.Abs, "floor": math.Floor, "ceil": math.Ceil, "trunc": math.Trunc, "rint": math.RoundToEven,
}

func (fr *frame) intrinsic(in *mir.Instr) value {
	if len(in.Args) == 0 {
		fr.refuse("uses %s", in.Str)
	}
	if f := floatIntrinsics[in.Str]; f != nil {
		return floatResult(in.Type, f(fr.arg(in, 0).f))
	}
	if fr.arg(in, 0).kind != number {
		if in.Str == "copysign" {
			return real(math.Copysign(fr.arg(in, 0).f, fr.arg(in, 1).f))
		}
		fr.refuse("uses %s", in.Str)
	}
	return fr.bitIntrinsic(in)
}

func (fr *frame) bitIntrinsic(in *mir.Instr) value {
	n := fr.unsigned(in, 0)
	width := 64
	if mir.RepOf(fr.argType(in, 0)) == mir.RepInt32 {
		width = 32
	}
	switch in.Str {
	case "ctlz":
		return integer(int64(bits.LeadingZeros64(n) - (64 - width)))
	case "cttz":
		return integer(int64(min(bits.TrailingZeros64(n), width)))
	case "ctpop":
		return integer(int64(bits.OnesCount64(n)))
	case "bswap":
		return wrap(in.Type, int64(bits.ReverseBytes64(n)>>(64-width)))
	case "rotl", "rotr":
		return fr.rotate(in, n, width)
	case "mulhi.un":
		if width == 64 {
			hi, _ := bits.Mul64(n, fr.unsigned(in, 1))
			return integer(int64(hi))
		}
	}
	fr.refuse("uses %s", in.Str)
	return value{}
}

func (fr *frame) rotate(in *mir.Instr, n uint64, width int) value {
	by := int(fr.number(in, 1)) & (width - 1)
	if in.Str == "rotr" {
		by = width - by
	}
	if width == 32 {
		return wrap(in.Type, int64(bits.RotateLeft32(uint32(n), by)))
	}
	return integer(int64(bits.RotateLeft64(n, by)))
}
