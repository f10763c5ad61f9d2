package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file lowers the making of objects. Sizes are constants wherever the type
// is, and the runtime's bump allocation is inlined around them.

// typeNumber returns t's MethodTable as rt_new takes it.
func (f *function) typeNumber(t *types.Type) llvmir.Value {
	return llvmir.ConstInt(llvmir.I32, int64(f.info(t).offset))
}

// allocate makes an object of type t.
func (f *function) allocate(t *types.Type) llvmir.Value {
	size := instanceSize(t)
	name := "rt_new"
	if hasFinalizer(t) {
		name = "rt_new_finalizable"
	}
	return f.newObjectOf(name, f.typeNumber(t), llvmir.ConstInt(llvmir.I64, size))
}

func (f *function) newObjectOf(helper string, typ, bytes llvmir.Value) llvmir.Value {
	c, throws := f.helper(helper)
	return f.call(c, throws, typ, bytes)
}

func hasFinalizer(t *types.Type) bool { return t.Kind == types.Class && t.Finalizer() != nil }

func (f *function) newOp(in *mir.Instr) { f.set(in, f.allocate(in.T)) }

// newArray makes an SZ array of a checked length.
func (f *function) newArray(in *mir.Instr) {
	data, size := arrayData(in.T)
	length := f.arg(in, 0)
	if length.Type() == llvmir.I32 {
		length = f.f.ZExt(length, llvmir.I64)
	}
	bytes := length
	if size != 1 {
		bytes = f.f.Bin(llvmir.Mul, length, llvmir.ConstInt(llvmir.I64, int64(size)))
	}
	bytes = f.roundUp(f.f.Bin(llvmir.Add, bytes, llvmir.ConstInt(llvmir.I64, int64(data))))
	c, throws := f.helper("rt_newarr")
	f.set(in, f.call(c, throws, f.typeNumber(in.T), length, bytes))
}

// roundUp rounds a size up to a multiple of 8.
func (f *function) roundUp(bytes llvmir.Value) llvmir.Value {
	bytes = f.f.Bin(llvmir.Add, bytes, llvmir.ConstInt(llvmir.I64, 7))
	return f.f.Bin(llvmir.And, bytes, llvmir.ConstInt(llvmir.I64, -8))
}

// newObject makes an object whose type is known only at run time. Its size is
// rounded up, and is never below that of the smallest object.
func (f *function) newObject(in *mir.Instr) {
	typ := f.f.Trunc(f.f.Bin(llvmir.Sub, f.argAs(in, 0, llvmir.I64), f.f.PtrToInt(f.table())), llvmir.I32)
	bytes := f.roundUp(f.argAs(in, 1, llvmir.I64))
	least := llvmir.ConstInt(llvmir.I64, rtabi.MinObject)
	bytes = f.f.Select(f.f.Cmp(llvmir.UGT, bytes, least), bytes, least)
	if in.Int == 1 {
		c, throws := f.helper("rt_newarr")
		f.set(in, f.call(c, throws, typ, f.argAs(in, 2, llvmir.I64), bytes))
		return
	}
	f.set(in, f.newObjectOf("rt_new", typ, bytes))
}

// box copies a value into a new object. The object is young and unknown to
// others, so that no barrier is needed.
func (f *function) box(in *mir.Instr) {
	object := f.allocate(in.T)
	f.storeTo(in.T, f.f.Offset(object, rtabi.HeaderSize), f.arg(in, 0), llvmir.Mem{})
	f.set(in, object)
}

func (f *function) typeOfObject(in *mir.Instr) {
	f.set(in, f.tableAt(f.typeWord(f.argAs(in, 0, llvmir.Ptr))))
}

// copyObject makes a shallow copy: size from the MethodTable and, for arrays and
// strings, from the length. Two bytes more leave room for the zero behind a string.
func (f *function) copyObject(in *mir.Instr) {
	from := f.argAs(in, 0, llvmir.Ptr)
	typ := f.typeWord(from)
	table := f.tableAt(typ)
	quiet := llvmir.Mem{Const: true}
	base := f.f.ZExt(f.f.Load(llvmir.I32, f.f.Offset(table, rtabi.MTBaseSize), quiet), llvmir.I64)
	elem := f.f.ZExt(f.f.Load(llvmir.I32, f.f.Offset(table, rtabi.MTComponentSize), quiet), llvmir.I64)
	length := f.f.ZExt(f.field32(from, rtabi.ArrayLength), llvmir.I64)
	bytes := f.f.Bin(llvmir.Add, base, f.f.Bin(llvmir.Mul, elem, length))
	isArray := f.f.Cmp(llvmir.NE, elem, llvmir.ConstInt(llvmir.I64, 0))
	slack := f.f.Select(isArray, llvmir.ConstInt(llvmir.I64, 2), llvmir.ConstInt(llvmir.I64, 0))
	room := f.roundUp(f.f.Bin(llvmir.Add, bytes, slack))
	object := f.allocateLike(table, typ, room)
	payload := f.f.Bin(llvmir.Sub, bytes, llvmir.ConstInt(llvmir.I64, rtabi.HeaderSize))
	f.memcpy(f.f.Offset(object, rtabi.HeaderSize), f.f.Offset(from, rtabi.HeaderSize), payload, false)
	f.set(in, object)
}

// allocateLike makes an object of a type known at run time, registering it if it has a finalizer.
func (f *function) allocateLike(table, typ, bytes llvmir.Value) llvmir.Value {
	flags := f.f.Load(llvmir.I32, f.f.Offset(table, rtabi.MTFlags), llvmir.Mem{Const: true})
	finalizable := f.f.Cmp(llvmir.NE, f.f.Bin(llvmir.And, flags, llvmir.ConstInt(llvmir.I32, rtabi.FlagFinalizer)), llvmir.ConstInt(llvmir.I32, 0))
	special, plain, done := f.f.NewBlock(""), f.f.NewBlock(""), f.f.NewBlock("")
	phi := f.f.NewPhi(done, llvmir.Ptr)
	f.f.CondBr(finalizable, special, plain, llvmir.Unlikely)
	for _, way := range []struct {
		b    *llvmir.Block
		name string
	}{{special, "rt_new_finalizable"}, {plain, "rt_new"}} {
		f.f.At(way.b)
		object := f.newObjectOf(way.name, typ, bytes)
		phi.Add(object, f.f.Current())
		f.f.Br(done)
	}
	f.f.At(done)
	return phi.Value
}

// newDelegate makes a delegate (docs/abi.md section 3).
func (f *function) newDelegate(in *mir.Instr) {
	target := f.argAs(in, 0, llvmir.Ptr)
	var code llvmir.Value
	switch {
	case in.Flags&mir.Virtual != 0:
		code = f.slotCode(target, f.slotOf(in.M))
	default:
		code = f.codeOf(f.mustBody(f.delegateCode(in)))
	}
	object := f.allocate(in.T)
	if in.M.IsStatic() && in.Int == 0 {
		target = llvmir.Null()
	}
	f.f.Store(target, f.f.Offset(object, rtabi.DelegateTarget), llvmir.Mem{})
	f.f.Store(code, f.f.Offset(object, rtabi.DelegateCode), llvmir.Mem{})
	f.set(in, object)
}

// delegateCode returns what a delegate to in.M calls with its target first.
func (f *function) delegateCode(in *mir.Instr) *types.Method {
	if in.Int == 1 {
		return in.M
	}
	return f.Universe.DelegateCode(in.M)
}
