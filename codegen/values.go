package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file gets and sets the values of instructions, and copies structs.

// arg returns operand i of the instruction being lowered.
func (f *function) arg(in *mir.Instr, i int) llvmir.Value { return f.value(in.Args[i]) }

func (f *function) value(v mir.Value) llvmir.Value {
	x := f.values[v]
	if !x.IsValid() {
		failf("v%d is used before it is defined", v)
	}
	return x
}

// argAs returns operand i as a value of type t.
func (f *function) argAs(in *mir.Instr, i int, t *llvmir.Type) llvmir.Value {
	return f.coerce(f.arg(in, i), t)
}

// argType returns the mir type of operand i.
func (f *function) argType(in *mir.Instr, i int) *types.Type { return f.mf.TypeOf(in.Args[i]) }

// set defines the instruction's value.
func (f *function) set(in *mir.Instr, v llvmir.Value) {
	if in.ID == 0 {
		return
	}
	if t := stackType(in.Type); t != nil {
		v = f.coerce(v, t)
	}
	f.values[in.ID] = v
	f.pinValue(in.ID)
}

// setBool defines the instruction's value as the int32 of a condition.
func (f *function) setBool(in *mir.Instr, cond llvmir.Value) {
	f.set(in, f.f.ZExt(cond, llvmir.I32))
	f.bools[in.ID] = cond
}

// cond returns operand i as a condition.
func (f *function) cond(in *mir.Instr, i int) llvmir.Value {
	if b := f.bools[in.Args[i]]; b.IsValid() {
		return b
	}
	v := f.arg(in, i)
	return f.f.Cmp(llvmir.NE, v, llvmir.Zero(v.Type()))
}

// coerce gives v the type t where both are integers or addresses: integers are
// truncated or extended with their sign, addresses keep their bits.
func (f *function) coerce(v llvmir.Value, t *llvmir.Type) llvmir.Value {
	from := v.Type()
	switch {
	case from == t:
		return v
	case from == llvmir.Ptr && t.IsInt():
		return f.coerce(f.f.PtrToInt(v), t)
	case t == llvmir.Ptr && from.IsInt():
		return f.f.IntToPtr(f.coerce(v, llvmir.I64))
	case from == llvmir.I1 && t.IsInt():
		return f.f.ZExt(v, t)
	case from.IsInt() && t.IsInt() && from.Bits() > t.Bits():
		return f.f.Trunc(v, t)
	case from.IsInt() && t.IsInt():
		return f.f.SExt(v, t)
	}
	failf("a %s stands where a %s is needed", from, t)
	return v
}

// extend makes a stack value of a t just read from memory.
func (f *function) extend(v llvmir.Value, t *types.Type) llvmir.Value {
	to := stackType(t)
	switch {
	case v.Type() == to:
		return v
	case isSigned(t):
		return f.f.SExt(v, to)
	}
	return f.f.ZExt(v, to)
}

// copyValue copies a value of t from one address to another; they are equal or apart.
func (f *function) copyValue(t *types.Type, to, from llvmir.Value) {
	f.copyPart(t, to, from, llvmir.AnyPart)
}

// copyPart is copyValue where what is not in the frame is in the given part of an
// object. A copy says the same of both sides, and the next one of what is in the frame may be to another part: all
// data must do.
func (f *function) copyPart(t *types.Type, to, from llvmir.Value, p llvmir.Part) {
	if p != llvmir.AnyPart {
		p = llvmir.DataPart
	}
	size, _ := sizeAlign(t)
	if to == from || size == 0 {
		return
	}
	f.f.CopyBytes(to, from, llvmir.ConstInt(llvmir.I64, int64(size)), false, p)
}

func (f *function) memcpy(to, from, bytes llvmir.Value, overlap bool) {
	f.f.CopyBytes(to, from, bytes, overlap, llvmir.AnyPart)
}

func (f *function) memset(at, b, bytes llvmir.Value) {
	f.f.Intrinsic("llvm.memset.p0i8.i64", llvmir.Void, at, b, bytes, llvmir.ConstInt(llvmir.I1, 0))
}

// clear writes the zero of t.
func (f *function) clear(t *types.Type, at llvmir.Value) {
	if m := memType(t); m != nil {
		f.f.Store(llvmir.Zero(m), at, llvmir.Mem{})
		return
	}
	size, _ := sizeAlign(t)
	f.memset(at, llvmir.ConstInt(llvmir.I8, 0), llvmir.ConstInt(llvmir.I64, int64(size)))
}

// defineStruct sets the instruction's value to a copy of the struct at an address.
func (f *function) defineStruct(in *mir.Instr, t *types.Type, from llvmir.Value, p llvmir.Part) {
	at := f.temp(t)
	f.copyPart(t, at, from, p)
	f.set(in, at)
}

// copyBytes copies a struct of native code; the ranges are equal or apart.
func (f *function) copyBytes(to, from llvmir.Value, size int) {
	if to == from || size == 0 {
		return
	}
	f.memcpy(to, from, llvmir.ConstInt(llvmir.I64, int64(size)), false)
}
