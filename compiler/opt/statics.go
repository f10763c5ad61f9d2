package opt

import (
	"encoding/binary"
	"math"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file turns loads of read-only static fields into the numbers that are
// in them, where the compiler has run the type's initialiser: nobody writes them any
// more (ECMA-335 II.16.1.2, initonly).

func statics(w *program, f *mir.Func) bool {
	changed := false
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			changed = w.foldStatic(f, in) || changed
		}
	}
	return changed
}

// foldStatic makes in a constant if it loads a whole field whose value is known.
func (w *program) foldStatic(f *mir.Func, in *mir.Instr) bool {
	if in.Op != mir.OpLoad || f.Method.IsCctor() {
		return false
	}
	at := f.Def(in.Args[0])
	if at == nil || at.Op != mir.OpStaticAddr || in.T != at.F.Type() || !w.isSettled(at.F) {
		return false
	}
	data := make([]byte, 8)
	if v := w.initial[at.F]; v != nil {
		if len(v.Links) > 0 {
			return false
		}
		copy(data, v.Data)
	}
	if !asConstant(in, binary.LittleEndian.Uint64(data)) {
		return false
	}
	w.say(f, in, "%s is known", at.F)
	return true
}

// isSettled reports whether f has the value now that it will always have.
func (w *program) isSettled(f *types.Field) bool {
	return f.IsInitOnly() && !f.HasRVA() && !f.IsThreadStatic() && f.Owner.Cctor() != nil && !w.lazy[f.Owner]
}

// asConstant makes in the constant of its type that bits hold; false if it has no constants.
func asConstant(in *mir.Instr, bits uint64) bool {
	c := mir.Instr{Op: mir.OpConst, ID: in.ID, Type: in.Type, IL: in.IL}
	switch in.T.Underlying().Kind {
	case types.Bool, types.U1:
		c.Int = int64(uint8(bits))
	case types.I1:
		c.Int = int64(int8(bits))
	case types.Char, types.U2:
		c.Int = int64(uint16(bits))
	case types.I2:
		c.Int = int64(int16(bits))
	case types.I4, types.U4:
		c.Int = int64(int32(bits))
	case types.I8, types.U8, types.I, types.U:
		c.Int = int64(bits)
	case types.R4:
		c.Op, c.Float = mir.OpFloat, float64(math.Float32frombits(uint32(bits)))
	case types.R8:
		c.Op, c.Float = mir.OpFloat, math.Float64frombits(bits)
	default:
		return false
	}
	*in = c
	return true
}
