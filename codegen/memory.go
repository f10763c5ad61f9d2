package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file lowers locals, loads, stores and the addresses inside objects.

func (f *function) loadLocal(in *mir.Instr) {
	f.loadFrom(in, f.mf.Locals[in.Local].Type, f.locals[in.Local], llvmir.Mem{})
}

func (f *function) storeLocal(in *mir.Instr) {
	f.storeTo(f.mf.Locals[in.Local].Type, f.locals[in.Local], f.arg(in, 0), llvmir.Mem{})
	f.pinLocal(in.Local)
}

func (f *function) localAddr(in *mir.Instr) { f.set(in, f.locals[in.Local]) }

// mem returns how an instruction accesses a t. Volatile accesses are acquire
// loads and release stores (ECMA-335 I.12.6.7); a misaligned one cannot be atomic.
func (f *function) mem(in *mir.Instr, t *types.Type, order llvmir.Order) llvmir.Mem {
	q := llvmir.Mem{Part: f.part(in)}
	if in.Flags&mir.Unaligned != 0 {
		q.Align = max(int(in.Int), 1)
	}
	if in.Flags&mir.Volatile == 0 {
		return q
	}
	if in.Flags&mir.Unaligned != 0 || memType(t) == nil {
		q.Volatile = true
		return q
	}
	_, q.Align = sizeAlign(t)
	q.Order = order
	return q
}

func (f *function) load(in *mir.Instr) {
	f.loadFrom(in, in.T, f.argAs(in, 0, llvmir.Ptr), f.mem(in, in.T, llvmir.Acquire))
}

// loadFrom defines the instruction's value as what stands at an address.
func (f *function) loadFrom(in *mir.Instr, t *types.Type, at llvmir.Value, q llvmir.Mem) {
	if m := memType(t); m != nil {
		v := f.f.Load(m, at, q)
		f.fenceAfter(q)
		f.set(in, f.extend(v, t))
		return
	}
	f.defineStruct(in, t, at, q.Part)
	f.fenceAfter(q)
}

// fenceAfter and fenceBefore stand for the ordering of volatile accesses that cannot be atomic.
func (f *function) fenceAfter(q llvmir.Mem) {
	if q.Volatile {
		f.f.Fence(llvmir.Acquire)
	}
}

func (f *function) fenceBefore(q llvmir.Mem) {
	if q.Volatile {
		f.f.Fence(llvmir.Release)
	}
}

func (f *function) store(in *mir.Instr) {
	at := f.argAs(in, 0, llvmir.Ptr)
	if in.Flags&mir.Barrier != 0 {
		f.storeRefs(in.T, at, f.arg(in, 1))
		return
	}
	f.storeTo(in.T, at, f.arg(in, 1), f.mem(in, in.T, llvmir.Release))
}

// storeTo writes the value v of stack form to memory as a t.
func (f *function) storeTo(t *types.Type, at, v llvmir.Value, q llvmir.Mem) {
	f.fenceBefore(q)
	if m := memType(t); m != nil {
		f.f.Store(f.coerce(v, m), at, q)
		return
	}
	f.copyPart(t, at, v, q.Part)
}

// storeRefs writes a reference, or a value that contains some, where the collector must know.
func (f *function) storeRefs(t *types.Type, at, v llvmir.Value) {
	if memType(t) != nil {
		c, _ := f.helper("rt_store_ref")
		f.f.Call(c, at, f.coerce(v, llvmir.Ptr))
		return
	}
	size, _ := sizeAlign(t)
	f.copyRefs(at, v, llvmir.ConstInt(llvmir.I64, int64(size)))
}

func (f *function) copyRefs(to, from, bytes llvmir.Value) {
	c, _ := f.helper("rt_copy_refs")
	f.f.Call(c, to, from, bytes)
}

func (f *function) copyOp(in *mir.Instr) {
	to, from := f.argAs(in, 0, llvmir.Ptr), f.argAs(in, 1, llvmir.Ptr)
	q := f.mem(in, in.T, llvmir.NotAtomic)
	size, _ := sizeAlign(in.T)
	bytes := llvmir.ConstInt(llvmir.I64, int64(size))
	if in.Flags&mir.Volatile != 0 {
		q.Volatile = true
	}
	f.fenceBefore(q)
	if in.Flags&mir.Barrier != 0 {
		f.copyRefs(to, from, bytes)
	} else {
		f.memcpy(to, from, bytes, true) // cpobj may be given overlapping ranges
	}
	f.fenceAfter(q)
}

func (f *function) clearOp(in *mir.Instr) {
	q := llvmir.Mem{Volatile: in.Flags&mir.Volatile != 0}
	f.fenceBefore(q)
	at := f.argAs(in, 0, llvmir.Ptr)
	size, _ := sizeAlign(in.T)
	f.memset(at, llvmir.ConstInt(llvmir.I8, 0), llvmir.ConstInt(llvmir.I64, int64(size)))
}

// unsigned64 returns operand i, an int32 count of bytes or a native int, as I64.
func (f *function) unsigned64(in *mir.Instr, i int) llvmir.Value {
	v := f.arg(in, i)
	if v.Type() == llvmir.I32 {
		return f.f.ZExt(v, llvmir.I64)
	}
	return f.coerce(v, llvmir.I64)
}

func (f *function) copyMem(in *mir.Instr) {
	f.memcpy(f.argAs(in, 0, llvmir.Ptr), f.argAs(in, 1, llvmir.Ptr), f.unsigned64(in, 2), in.Int == 1)
}

func (f *function) fillMem(in *mir.Instr) {
	f.memset(f.argAs(in, 0, llvmir.Ptr), f.argAs(in, 1, llvmir.I8), f.unsigned64(in, 2))
}

// alloca reserves stack memory for good (localloc, ECMA-335 III.3.47), aligned to 16.
func (f *function) alloca(in *mir.Instr) { f.set(in, f.f.AllocaBytes(f.unsigned64(in, 0), 16)) }

// fieldOffset returns where an instance field lies.
func fieldOffset(field *types.Field) int64 {
	n, err := field.Offset()
	if err != nil {
		failf("offset of %s: %v", field, err)
	}
	return int64(n)
}

func (f *function) fieldAddr(in *mir.Instr) {
	f.set(in, f.f.Offset(f.argAs(in, 0, llvmir.Ptr), fieldOffset(in.F)))
}

// extract reads a field of a struct value; of a nested struct its address is the value.
func (f *function) extract(in *mir.Instr) {
	at := f.arg(in, 0)
	t := in.F.Type()
	if at.Type() != llvmir.Ptr || stackType(f.argType(in, 0)) != nil {
		f.set(in, at) // the one field of a primitive
		return
	}
	from := f.f.Offset(at, fieldOffset(in.F))
	if m := memType(t); m != nil {
		_, align := sizeAlign(f.argType(in, 0))
		f.set(in, f.extend(f.f.Load(m, from, llvmir.Mem{Align: min(alignAt(align, int(fieldOffset(in.F))), sizeOfScalar(m))}), t))
		return
	}
	f.set(in, from)
}

func (f *function) arrayLen(in *mir.Instr) {
	f.set(in, f.length(f.argAs(in, 0, llvmir.Ptr)))
}

// length loads the length of an array or string.
func (f *function) length(object llvmir.Value) llvmir.Value {
	return f.f.Load(llvmir.I32, f.f.Offset(object, rtabi.ArrayLength), llvmir.Mem{Positive: true, Part: llvmir.HeaderPart})
}

func (f *function) field32(object llvmir.Value, offset int64) llvmir.Value {
	return f.f.Load(llvmir.I32, f.f.Offset(object, offset), llvmir.Mem{Part: llvmir.HeaderPart})
}

// elemAddr computes array + data + index * size. The index has been checked, so it is not negative.
func (f *function) elemAddr(in *mir.Instr) {
	data, size := arrayData(f.Universe.SZArrayOf(in.T))
	index := f.arg(in, 1)
	if index.Type() == llvmir.I32 {
		index = f.f.ZExt(index, llvmir.I64)
	}
	base := f.f.Offset(f.argAs(in, 0, llvmir.Ptr), int64(data))
	bytes := f.coerce(index, llvmir.I64)
	if size != 1 {
		bytes = f.f.Bin(llvmir.Mul, bytes, llvmir.ConstInt(llvmir.I64, int64(size)))
	}
	f.set(in, f.f.AddBytes(base, bytes, true))
}

func (f *function) dim(in *mir.Instr) {
	at := f.f.Offset(f.argAs(in, 0, llvmir.Ptr), rtabi.MDArrayDims+4*in.Int)
	f.set(in, f.f.Load(llvmir.I32, at, llvmir.Mem{Positive: true, Part: llvmir.HeaderPart}))
}

func (f *function) lowerBound(in *mir.Instr) {
	rank := int64(f.argType(in, 0).Rank)
	f.set(in, f.field32(f.argAs(in, 0, llvmir.Ptr), rtabi.MDArrayDims+4*(rank+in.Int)))
}

func (f *function) dataOf(in *mir.Instr) {
	f.set(in, f.f.Offset(f.argAs(in, 0, llvmir.Ptr), in.Int))
}
