package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
)

// This file lowers atomic operations. All are sequentially consistent, as
// .NET's Interlocked is (ECMA-335 I.12.6.6 asks for atomicity only). A reference that is exchanged in
// the heap will need the collector's barrier beside it; none exists while memory only grows.

var rmwOps = map[mir.Op]llvmir.RMWOp{
	mir.OpAtomicXchg: llvmir.Xchg, mir.OpAtomicAdd: llvmir.FetchAdd, mir.OpAtomicAnd: llvmir.FetchAnd, mir.OpAtomicOr: llvmir.FetchOr,
}

func (f *function) atomic(in *mir.Instr) {
	m := f.atomicType(in)
	old := f.f.AtomicRMW(rmwOps[in.Op], f.argAs(in, 0, llvmir.Ptr), f.bits(f.arg(in, 1), m))
	f.set(in, f.fromBits(old, in))
}

// atomicType returns the type of the memory; floats are exchanged by their bits.
func (f *function) atomicType(in *mir.Instr) *llvmir.Type {
	m := memType(in.T)
	switch {
	case m == nil:
		failf("an atomic operation on %s", in.T)
	case m == llvmir.F32:
		return llvmir.I32
	case m == llvmir.F64:
		return llvmir.I64
	}
	return m
}

func (f *function) bits(v llvmir.Value, t *llvmir.Type) llvmir.Value {
	if v.Type().IsFloat() {
		return f.f.BitCast(v, t)
	}
	return f.coerce(v, t)
}

func (f *function) fromBits(v llvmir.Value, in *mir.Instr) llvmir.Value {
	if to := memType(in.T); to.IsFloat() {
		return f.f.BitCast(v, to)
	}
	return f.extend(v, in.T)
}

// compareExchange has its operands in Interlocked's order: address, new value, expected.
func (f *function) compareExchange(in *mir.Instr) {
	m := f.atomicType(in)
	x, expected := f.bits(f.arg(in, 1), m), f.bits(f.arg(in, 2), m)
	f.set(in, f.fromBits(f.f.CmpXchg(f.argAs(in, 0, llvmir.Ptr), expected, x), in))
}

func (f *function) fence(*mir.Instr) { f.f.Fence(llvmir.SeqCst) }
