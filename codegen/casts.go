package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file lowers type tests (docs/abi.md section 2, ECMA-335 III.4.3, III.4.6,
// III.4.32). The program is closed, so a test for a class is a comparison with the one type that
// exists below it, or with a range; other tests look at one bit.

// isType returns whether the non-null object is a t.
func (f *function) isType(object llvmir.Value, t *types.Type) llvmir.Value {
	info := f.info(t)
	if t == f.known.Object {
		return llvmir.ConstInt(llvmir.I1, 1)
	}
	if testedByBit(t) {
		return f.hasBit(object, info)
	}
	if !info.live {
		return llvmir.ConstInt(llvmir.I1, 0)
	}
	return f.inRange(f.typeWord(object), info.first, info.end)
}

func (f *function) inRange(typ llvmir.Value, first, end uint32) llvmir.Value {
	low := llvmir.ConstInt(llvmir.I32, int64(first))
	if first == end {
		return f.f.Cmp(llvmir.EQ, typ, low)
	}
	return f.f.Cmp(llvmir.ULE, f.f.Bin(llvmir.Sub, typ, low), llvmir.ConstInt(llvmir.I32, int64(end-first)))
}

func (f *function) hasBit(object llvmir.Value, info *typeInfo) llvmir.Value {
	if info.bit < 0 {
		failf("%s is tested for but was not declared as a cast target", info.t)
	}
	at := f.f.Offset(f.tableAt(f.typeWord(object)), int64(rtabi.MTBits+info.bit/32*4))
	word := f.f.Load(llvmir.I32, at, llvmir.Mem{Const: true})
	mask := llvmir.ConstInt(llvmir.I32, 1<<(info.bit%32))
	return f.f.Cmp(llvmir.NE, f.f.Bin(llvmir.And, word, mask), llvmir.ConstInt(llvmir.I32, 0))
}

// nonNullable returns T for Nullable<T>, since a box is never one (ECMA-335 III.4.1).
func nonNullable(t *types.Type) *types.Type {
	if t.IsNullable() {
		return t.Args[0]
	}
	return t
}

// isInst gives the object, or null.
func (f *function) isInst(in *mir.Instr) {
	object := f.argAs(in, 0, llvmir.Ptr)
	t := nonNullable(in.T)
	if t == f.known.Object {
		f.set(in, object)
		return
	}
	if in.Flags&mir.NoNull != 0 {
		f.set(in, f.f.Select(f.isType(object, t), object, llvmir.Null()))
		return
	}
	from, test, done := f.f.Current(), f.f.NewBlock(""), f.f.NewBlock("")
	f.f.CondBr(f.f.Cmp(llvmir.EQ, object, llvmir.Null()), done, test, llvmir.Even)
	f.f.At(test)
	found := f.f.Select(f.isType(object, t), object, llvmir.Null())
	end := f.f.Current()
	f.f.Br(done)
	f.f.At(done)
	phi := f.f.NewPhi(done, llvmir.Ptr)
	phi.Add(llvmir.Null(), from)
	phi.Add(found, end)
	f.set(in, phi.Value)
}

// cast gives the object, or raises InvalidCastException.
func (f *function) cast(in *mir.Instr) {
	object := f.argAs(in, 0, llvmir.Ptr)
	t := nonNullable(in.T)
	f.set(in, object)
	if t == f.known.Object {
		return
	}
	done := f.f.NewBlock("")
	if in.Flags&mir.NoNull == 0 {
		test := f.f.NewBlock("")
		f.f.CondBr(f.f.Cmp(llvmir.EQ, object, llvmir.Null()), done, test, llvmir.Even)
		f.f.At(test)
	}
	f.f.CondBr(f.isType(object, t), done, f.castFailure(object, in.T), llvmir.Likely)
	f.f.At(done)
}

// castFailure makes the cold block that throws InvalidCastException, which
// names the types of both sides.
func (f *function) castFailure(object llvmir.Value, t *types.Type) *llvmir.Block {
	if f.failCast == nil {
		failf("Internal.Runtime.ThrowHelpers.ThrowInvalidCast(object, RuntimeType) is not part of the program")
	}
	b, here := f.f.NewBlock(""), f.f.Current()
	f.f.At(b)
	c := f.callee(f.failCast)
	c.Attrs = []llvmir.Attr{llvmir.NoReturn, llvmir.Cold}
	f.call(c, true, object, f.typeObjectOf(t))
	f.f.Unreachable()
	f.f.At(here)
	return b
}

// unbox gives the address of the value in a box (ECMA-335 III.4.32).
func (f *function) unbox(in *mir.Instr) {
	object := f.argAs(in, 0, llvmir.Ptr)
	done := f.f.NewBlock("")
	f.f.CondBr(f.isBoxOf(object, in.T), done, f.castFailure(object, in.T), llvmir.Likely)
	f.f.At(done)
	f.set(in, f.f.Offset(object, rtabi.HeaderSize))
}

// isBoxOf returns whether an object is a box that unboxes as t: of t itself, or,
// for primitives and enums, of any type with the same underlying primitive. differs: the standard wants
// the exact type; .NET does not.
func (f *function) isBoxOf(object llvmir.Value, t *types.Type) llvmir.Value {
	typ := f.typeWord(object)
	boxes := f.boxes[t.Underlying()]
	if len(boxes) > maxCompares {
		flags := f.f.Load(llvmir.I32, f.f.Offset(f.tableAt(typ), rtabi.MTFlags), llvmir.Mem{Const: true})
		kind := f.f.Bin(llvmir.And, flags, llvmir.ConstInt(llvmir.I32, 0xFF))
		return f.f.Cmp(llvmir.EQ, kind, llvmir.ConstInt(llvmir.I32, int64(elementByte(t))))
	}
	result := llvmir.ConstInt(llvmir.I1, 0)
	for i, b := range boxes {
		eq := f.f.Cmp(llvmir.EQ, typ, llvmir.ConstInt(llvmir.I32, int64(b.offset)))
		if i > 0 {
			eq = f.f.Bin(llvmir.Or, result, eq)
		}
		result = eq
	}
	return result
}

// maxCompares is the number of types up to which comparing beats loading flags.
const maxCompares = 2
