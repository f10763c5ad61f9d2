package importer

import "ilaot/compiler/mir"

// This file expands the mathematical functions that are one instruction, or a
// few, on every target: entries of mir.Intrinsics.

var mathTable = map[string]expansion{
	"Sqrt":             floating("sqrt"),
	"Abs":              floating("fabs"),
	"Floor":            floating("floor"),
	"Ceiling":          floating("ceil"),
	"Truncate":         floating("trunc"),
	"Round":            floating("rint"),
	"CopySign":         floating("copysign"),
	"FusedMultiplyAdd": floating("fma"),
	"Min":              floating("minimum"),
	"Max":              floating("maximum"),
	"BigMul":           bigMul,
}

var bitsTable = map[string]expansion{
	"LeadingZeroCount":  counting("ctlz"),
	"TrailingZeroCount": counting("cttz"),
	"PopCount":          counting("ctpop"),
	"RotateLeft":        rotating("rotl"),
	"RotateRight":       rotating("rotr"),
}

// floating expands a function whose parameters and result are all the same floating-point type.
func floating(name string) expansion {
	want := 0
	for _, in := range mir.Intrinsics {
		if in.Name == name {
			want = in.Args
		}
	}
	return func(s *site) bool {
		sig := s.m.Sig()
		if len(sig.Params) != want || !sig.Ret.IsFloat() {
			return false
		}
		in := mir.Instr{Op: mir.OpIntrinsic, Type: sig.Ret, Str: name}
		for i, p := range sig.Params {
			if p != sig.Ret {
				return false
			}
			in.Args = append(in.Args, s.coerce(s.arg(i), p))
		}
		return s.result(s.emit(in))
	}
}

// counting expands a function of one integer whose result is an int32.
func counting(name string) expansion {
	return func(s *site) bool {
		v := s.arg(0)
		if !mir.RepOf(s.typ(v)).IsInt() || !repIsWide(s.m.Sig().Params[0].Kind) {
			return false
		}
		return s.result(s.emit(mir.Instr{Op: mir.OpIntrinsic, Type: s.k.I4, Str: name, Args: []mir.Value{v}}))
	}
}

// rotating expands a rotation; the count gets the value's type.
func rotating(name string) expansion {
	return func(s *site) bool {
		v, n := s.arg(0), s.arg(1)
		if !repIsWide(s.m.Sig().Params[0].Kind) {
			return false
		}
		n = s.coerce(s.conv(n, s.typ(v), 0), s.typ(v))
		return s.result(s.emit(mir.Instr{Op: mir.OpIntrinsic, Type: s.typ(v), Str: name, Args: []mir.Value{v, n}}))
	}
}

// bigMul expands Math.BigMul(ulong, ulong, out ulong) and its signed twin: the upper half, and the lower one stored.
func bigMul(s *site) bool {
	sig := s.m.Sig()
	if len(sig.Params) != 3 || mir.RepOf(sig.Ret) != mir.RepInt64 || sig.Params[0] != sig.Params[1] || mir.RepOf(sig.Params[0]) != mir.RepInt64 {
		return false
	}
	name := "mulhi"
	if sig.Ret == s.k.U8 {
		name = "mulhi.un"
	}
	x, y, low := s.arg(0), s.arg(1), s.addr(2)
	high := s.emit(mir.Instr{Op: mir.OpIntrinsic, Type: s.k.I8, Str: name, Args: []mir.Value{x, y}})
	s.store(s.k.I8, low, s.op(mir.OpMul, s.k.I8, x, y))
	return s.result(high)
}
