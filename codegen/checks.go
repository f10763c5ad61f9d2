package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
)

// This file lowers checks. What fails goes to a cold block that calls the
// class library's ThrowHelpers: one block for each kind of fault and protecting region, because
// a call in a protected region unwinds to that region's landing pad.

// faultKey identifies a fault block.
type faultKey struct {
	kind   mir.Fault
	region int
	loc    llvmir.Node // with debug information each line has its own
}

// check branches to the fault's block if bad is true.
func (f *function) check(bad llvmir.Value, kind mir.Fault) {
	next := f.f.NewBlock("")
	f.f.CondBr(bad, f.faultBlock(kind), next, llvmir.Unlikely)
	f.f.At(next)
}

func (f *function) faultBlock(kind mir.Fault) *llvmir.Block {
	key := faultKey{kind, f.region, f.loc}
	if b := f.faults[key]; b != nil {
		return b
	}
	// In code that is not optimised a fault block in the middle of a line would
	// make debuggers stop at that line twice.
	f.f.Late(f.debug != nil)
	b := f.f.NewBlock("")
	f.faults[key] = b
	here := f.f.Current()
	f.f.At(b)
	f.raise(kind)
	f.f.At(here)
	f.f.Late(false)
	return b
}

// raise ends the block with a fault.
func (f *function) raise(kind mir.Fault) {
	if kind < 0 || kind >= mir.NumFaults {
		failf("fault %d does not exist", kind)
	}
	body := f.unit.program.faults[kind]
	if body == nil {
		failf("Internal.Runtime.ThrowHelpers.Throw%s is not part of the program", mir.FaultNames[kind])
	}
	c := f.callee(body)
	c.Attrs = []llvmir.Attr{llvmir.NoReturn, llvmir.Cold}
	f.call(c, true)
	f.f.Unreachable()
}

func (f *function) nullCheck(in *mir.Instr) {
	if in.Flags&mir.NoNull != 0 {
		return
	}
	v := f.arg(in, 0)
	f.check(f.f.Cmp(llvmir.EQ, v, llvmir.Zero(v.Type())), mir.FaultNullReference)
}

// boundsCheck compares index and length without signs. A native index is
// compared in full: its upper half must be zero too.
func (f *function) boundsCheck(in *mir.Instr) {
	index, length := f.integer(f.arg(in, 0)), f.integer(f.arg(in, 1))
	if index.Type() == llvmir.I64 && length.Type() == llvmir.I32 {
		length = f.f.ZExt(length, llvmir.I64)
	}
	if index.Type() == llvmir.I32 && length.Type() == llvmir.I64 {
		index = f.f.SExt(index, llvmir.I64)
	}
	f.check(f.f.Cmp(llvmir.UGE, index, length), mir.FaultIndexOutOfRange)
}

func (f *function) trapIf(in *mir.Instr) { f.check(f.cond(in, 0), mir.Fault(in.Int)) }

func (f *function) fault(in *mir.Instr) { f.raise(mir.Fault(in.Int)) }

// storeCheck tests that a value may be stored into an array of references
// (ECMA-335 II.14.2): null, an object of the element's own type or any object into an object[] pass at
// once; the rest is the program's one test function.
func (f *function) storeCheck(in *mir.Instr) {
	// No array of another element type has the type of an array of a sealed one. The value must be known to fit it too:
	// a pass may have found the array's type to be more precise than the store's.
	if elem := f.argType(in, 0).Elem; elem != nil && elem.IsSealed() && !testedByBit(elem) && f.argType(in, 1) == elem {
		return
	}
	array, value := f.argAs(in, 0, llvmir.Ptr), f.argAs(in, 1, llvmir.Ptr)
	done, test, slow := f.f.NewBlock(""), f.f.NewBlock(""), f.f.NewBlock("")
	f.f.CondBr(f.f.Cmp(llvmir.EQ, value, llvmir.Null()), done, test, llvmir.Even)
	f.f.At(test)
	elem := f.f.Load(llvmir.I32, f.f.Offset(f.tableAt(f.typeWord(array)), rtabi.MTElementType), llvmir.Mem{Const: true})
	typ := f.typeWord(value)
	quick := f.f.Cmp(llvmir.EQ, elem, typ)
	if object := f.typeOf[f.known.Object]; object != nil {
		quick = f.f.Bin(llvmir.Or, quick, f.f.Cmp(llvmir.EQ, elem, llvmir.ConstInt(llvmir.I32, int64(object.offset))))
	}
	f.f.CondBr(quick, done, slow, llvmir.Likely)
	f.f.At(slow)
	ok := f.f.Call(f.storeTest(), elem, typ)
	f.f.CondBr(ok, done, f.faultBlock(mir.FaultArrayTypeMismatch), llvmir.Likely)
	f.f.At(done)
}

// typeWord loads the offset of an object's MethodTable.
func (f *function) typeWord(object llvmir.Value) llvmir.Value {
	return f.f.Load(llvmir.I32, object, llvmir.Mem{Part: llvmir.HeaderPart})
}

// tableAt returns the MethodTable at an offset.
func (f *function) tableAt(offset llvmir.Value) llvmir.Value {
	return f.f.AddBytes(f.table(), f.f.ZExt(offset, llvmir.I64), true)
}

const storeTestSymbol = "::store.test"

func (u *unit) storeTest() llvmir.Callee {
	sig := u.m.Sig(llvmir.I1, llvmir.I32, llvmir.I32)
	return llvmir.Callee{Addr: u.m.FuncRef(storeTestSymbol, sig, llvmir.Hidden, u.attrs, llvmir.NoUnwind), Sig: sig}
}

// emitStoreTest defines i1 (elem, type): whether an object of the given type passes
// for an element type, by range or by bit as that type's MethodTable says.
func (u *unit) emitStoreTest() {
	f := u.m.NewFunc(storeTestSymbol, u.storeTest().Sig, u.linkOf(), u.attrs, llvmir.NoUnwind)
	elem, typ := f.Params[0], f.Params[1]
	const32 := func(n int64) llvmir.Value { return llvmir.ConstInt(llvmir.I32, n) }
	at := func(mt llvmir.Value) llvmir.Value { return f.AddBytes(u.table(), f.ZExt(mt, llvmir.I64), true) }
	quiet := llvmir.Mem{Const: true}
	table := at(elem)
	flags := f.Load(llvmir.I32, f.Offset(table, rtabi.MTFlags), quiet)
	cast := f.Load(llvmir.I32, f.Offset(table, rtabi.MTCast), quiet)
	byBit, byRange := f.NewBlock(""), f.NewBlock("")
	f.CondBr(f.Cmp(llvmir.EQ, f.Bin(llvmir.And, flags, const32(rtabi.FlagCastByBit)), const32(0)), byRange, byBit, llvmir.Even)
	f.At(byRange)
	f.Ret(f.Cmp(llvmir.ULE, f.Bin(llvmir.Sub, typ, elem), cast))
	f.At(byBit)
	word := f.Bin(llvmir.Shl, f.Bin(llvmir.LShr, cast, const32(5)), const32(2))
	bits := f.Load(llvmir.I32, f.AddBytes(f.Offset(at(typ), rtabi.MTBits), f.ZExt(word, llvmir.I64), true), quiet)
	bit := f.Bin(llvmir.LShr, bits, f.Bin(llvmir.And, cast, const32(31)))
	f.Ret(f.Trunc(bit, llvmir.I1))
	f.Finish()
}

// usesStoreTest reports whether a body of the program has a check of stores.
func (p *program) usesStoreTest() bool {
	for _, b := range p.bodies {
		if usesOp(b.f, mir.OpStoreCheck) {
			return true
		}
	}
	return false
}

func usesOp(f *mir.Func, op mir.Op) bool {
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			if in.Op == op {
				return true
			}
		}
	}
	for _, r := range f.Regions {
		if r.Filter != nil && usesOp(r.Filter, op) {
			return true
		}
	}
	return false
}
