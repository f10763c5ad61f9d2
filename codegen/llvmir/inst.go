package llvmir

import (
	"github.com/llir/llvm/ir"
	"github.com/llir/llvm/ir/enum"
	"github.com/llir/llvm/ir/types"
	"github.com/llir/llvm/ir/value"
)

// This file holds the instructions without control flow.

type funcType = types.FuncType

var ptrType = types.I8Ptr

type valueInstruction interface {
	ir.Instruction
	value.Value
}

// BinOp is an operation on two numbers of one type.
type BinOp uint8

// Operations; S is signed, U unsigned, F on floats.
const (
	Add BinOp = iota
	Sub
	Mul
	SDiv
	UDiv
	SRem
	URem
	And
	Or
	Xor
	Shl
	LShr
	AShr
	FAdd
	FSub
	FMul
	FDiv
)

// Bin adds x op y.
func (f *Func) Bin(op BinOp, x, y Value) Value {
	return f.value(newBin[op](x.v, y.v, x.t.ll), x.t)
}

var newBin = [...]func(x, y value.Value, t types.Type) valueInstruction{
	Add:  func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstAdd{X: x, Y: y, Typ: t} },
	Sub:  func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstSub{X: x, Y: y, Typ: t} },
	Mul:  func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstMul{X: x, Y: y, Typ: t} },
	SDiv: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstSDiv{X: x, Y: y, Typ: t} },
	UDiv: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstUDiv{X: x, Y: y, Typ: t} },
	SRem: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstSRem{X: x, Y: y, Typ: t} },
	URem: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstURem{X: x, Y: y, Typ: t} },
	And:  func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstAnd{X: x, Y: y, Typ: t} },
	Or:   func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstOr{X: x, Y: y, Typ: t} },
	Xor:  func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstXor{X: x, Y: y, Typ: t} },
	Shl:  func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstShl{X: x, Y: y, Typ: t} },
	LShr: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstLShr{X: x, Y: y, Typ: t} },
	AShr: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstAShr{X: x, Y: y, Typ: t} },
	FAdd: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstFAdd{X: x, Y: y, Typ: t} },
	FSub: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstFSub{X: x, Y: y, Typ: t} },
	FMul: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstFMul{X: x, Y: y, Typ: t} },
	FDiv: func(x, y value.Value, t types.Type) valueInstruction { return &ir.InstFDiv{X: x, Y: y, Typ: t} },
}

// FNeg adds the negation of a float.
func (f *Func) FNeg(x Value) Value { return f.value(&ir.InstFNeg{X: x.v, Typ: x.t.ll}, x.t) }

// Pred is a comparison.
type Pred uint8

// Comparisons of integers and addresses, then of floats: O is false and U true if an operand is NaN.
const (
	EQ Pred = iota
	NE
	SLT
	SLE
	SGT
	SGE
	ULT
	ULE
	UGT
	UGE
	OEQ
	OLT
	OLE
	OGT
	OGE
	UnoEQ
	UnoNE
	UnoLT
	UnoLE
	UnoGT
	UnoGE
)

var intPreds = [...]enum.IPred{EQ: enum.IPredEQ, NE: enum.IPredNE, SLT: enum.IPredSLT, SLE: enum.IPredSLE, SGT: enum.IPredSGT, SGE: enum.IPredSGE,
	ULT: enum.IPredULT, ULE: enum.IPredULE, UGT: enum.IPredUGT, UGE: enum.IPredUGE}

var floatPreds = [...]enum.FPred{OEQ: enum.FPredOEQ, OLT: enum.FPredOLT, OLE: enum.FPredOLE, OGT: enum.FPredOGT, OGE: enum.FPredOGE,
	UnoEQ: enum.FPredUEQ, UnoNE: enum.FPredUNE, UnoLT: enum.FPredULT, UnoLE: enum.FPredULE, UnoGT: enum.FPredUGT, UnoGE: enum.FPredUGE}

// Cmp adds a comparison, an I1.
func (f *Func) Cmp(p Pred, x, y Value) Value {
	if p >= OEQ {
		return f.value(&ir.InstFCmp{Pred: floatPreds[p], X: x.v, Y: y.v, Typ: types.I1}, I1)
	}
	return f.value(&ir.InstICmp{Pred: intPreds[p], X: x.v, Y: y.v, Typ: types.I1}, I1)
}

// Select adds cond ? x : y.
func (f *Func) Select(cond, x, y Value) Value {
	return f.value(&ir.InstSelect{Cond: cond.v, ValueTrue: x.v, ValueFalse: y.v, Typ: x.t.ll}, x.t)
}

// Trunc, ZExt, SExt, FPTrunc, FPExt, SIToFP, UIToFP, PtrToInt, IntToPtr and
// BitCast add a conversion to t.
func (f *Func) Trunc(x Value, t *Type) Value {
	return f.value(&ir.InstTrunc{From: x.v, To: t.ll}, t)
}

// ZExt extends with zeros.
func (f *Func) ZExt(x Value, t *Type) Value { return f.value(&ir.InstZExt{From: x.v, To: t.ll}, t) }

// SExt extends with the sign.
func (f *Func) SExt(x Value, t *Type) Value { return f.value(&ir.InstSExt{From: x.v, To: t.ll}, t) }

// FPTrunc makes a float of a double.
func (f *Func) FPTrunc(x Value, t *Type) Value {
	return f.value(&ir.InstFPTrunc{From: x.v, To: t.ll}, t)
}

// FPExt makes a double of a float.
func (f *Func) FPExt(x Value, t *Type) Value { return f.value(&ir.InstFPExt{From: x.v, To: t.ll}, t) }

// SIToFP converts a signed integer to a float.
func (f *Func) SIToFP(x Value, t *Type) Value {
	return f.value(&ir.InstSIToFP{From: x.v, To: t.ll}, t)
}

// UIToFP converts an unsigned integer to a float.
func (f *Func) UIToFP(x Value, t *Type) Value {
	return f.value(&ir.InstUIToFP{From: x.v, To: t.ll}, t)
}

// PtrToInt makes an I64 of an address.
func (f *Func) PtrToInt(x Value) Value {
	return f.value(&ir.InstPtrToInt{From: x.v, To: types.I64}, I64)
}

// IntToPtr makes an address of an I64.
func (f *Func) IntToPtr(x Value) Value {
	return f.value(&ir.InstIntToPtr{From: x.v, To: ptrType}, Ptr)
}

// BitCast reads the bits of a number as another type of the same size.
func (f *Func) BitCast(x Value, t *Type) Value {
	return f.value(&ir.InstBitCast{From: x.v, To: t.ll}, t)
}

// Mem qualifies a memory access.
type Mem struct {
	Align    int // bytes; 0: the type's own
	Volatile bool
	Order    Order
	Const    bool // loads: the memory never changes
	Positive bool // loads of I32: the value is not negative
	Part     Part // what is accessed
}

// Order is the ordering of an atomic access.
type Order uint8

// Orderings.
const (
	NotAtomic Order = iota
	Acquire
	Release
	SeqCst
)

var orders = [...]enum.AtomicOrdering{enum.AtomicOrderingNone, enum.AtomicOrderingAcquire, enum.AtomicOrderingRelease, enum.AtomicOrderingSequentiallyConsistent}

// Load adds a load of a t. Atomic ones need an alignment.
func (f *Func) Load(t *Type, p Value, q Mem) Value {
	i := &ir.InstLoad{ElemType: t.ll, Src: p.v, Volatile: q.Volatile, Align: ir.Align(q.Align), Atomic: q.Order != NotAtomic, Ordering: orders[q.Order]}
	i.Metadata = f.m.access(q.Part)
	if q.Const {
		i.Metadata = append(i.Metadata, attachment("invariant.load", f.m.Node("!{}")))
	}
	if q.Positive {
		i.Metadata = append(i.Metadata, attachment("range", f.m.Node("!{i32 0, i32 -2147483648}")))
	}
	return f.value(i, t)
}

// Store adds a store of x.
func (f *Func) Store(x, p Value, q Mem) {
	f.add(&ir.InstStore{Src: x.v, Dst: p.v, Volatile: q.Volatile, Align: ir.Align(q.Align), Atomic: q.Order != NotAtomic, Ordering: orders[q.Order], Metadata: f.m.access(q.Part)})
}

// AddBytes adds the address p + n bytes; n is an I32 or I64. inBounds promises that the
// result lies in the object that p points into, or behind its last byte.
func (f *Func) AddBytes(p, n Value, inBounds bool) Value {
	return f.value(&ir.InstGetElementPtr{ElemType: types.I8, Src: p.v, Indices: []value.Value{n.v}, Typ: ptrType, InBounds: inBounds}, Ptr)
}

// Offset adds the address p + n bytes within an object.
func (f *Func) Offset(p Value, n int64) Value {
	if n == 0 {
		return p
	}
	return f.AddBytes(p, ConstInt(I64, n), true)
}

// RMWOp is an atomic read-modify-write operation.
type RMWOp uint8

// Operations.
const (
	Xchg RMWOp = iota
	FetchAdd
	FetchAnd
	FetchOr
)

var rmwOps = [...]enum.AtomicOp{enum.AtomicOpXChg, enum.AtomicOpAdd, enum.AtomicOpAnd, enum.AtomicOpOr}

// AtomicRMW adds a sequentially consistent operation on memory: its old value.
func (f *Func) AtomicRMW(op RMWOp, p, x Value) Value {
	return f.value(&ir.InstAtomicRMW{Op: rmwOps[op], Dst: p.v, X: x.v, Ordering: enum.AtomicOrderingSequentiallyConsistent, Typ: x.t.ll}, x.t)
}

// CmpXchg adds a sequentially consistent compare-and-exchange: the old value.
func (f *Func) CmpXchg(p, expected, x Value) Value {
	t := f.m.Struct(x.t, I1)
	i := &ir.InstCmpXchg{Ptr: p.v, Cmp: expected.v, New: x.v, SuccessOrdering: enum.AtomicOrderingSequentiallyConsistent, FailureOrdering: enum.AtomicOrderingSequentiallyConsistent, Typ: t.ll.(*types.StructType)}
	return f.Extract(f.value(i, t), 0)
}

// Fence adds a fence.
func (f *Func) Fence(o Order) { f.add(&ir.InstFence{Ordering: orders[o]}) }

// Extract adds field i of a struct value.
func (f *Func) Extract(x Value, i int) Value {
	t := x.t.fields[i]
	return f.value(&ir.InstExtractValue{X: x.v, Indices: []uint64{uint64(i)}, Typ: t.ll}, t)
}

// Insert adds a copy of the struct value x whose field i is v.
func (f *Func) Insert(x, v Value, i int) Value {
	return f.value(&ir.InstInsertValue{X: x.v, Elem: v.v, Indices: []uint64{uint64(i)}, Typ: x.t.ll}, x.t)
}

// Freeze adds a value that is x, or some fixed value if x is undefined.
func (f *Func) Freeze(x Value) Value { return f.value(&ir.InstFreeze{X: x.v, Typ: x.t.ll}, x.t) }
