package preinit

import (
	"ilaot/compiler/mir"
)

// This file is the table of operations that the interpreter runs. What is not in
// it (volatile state of the runtime, throwing) ends the attempt.

type operation func(fr *frame, in *mir.Instr) value

// operations is indexed by mir.Op.
type operations [256]operation

func newOperations() *operations {
	return &operations{
		mir.OpConst:       func(_ *frame, in *mir.Instr) value { return integer(in.Int) },
		mir.OpFloat:       func(_ *frame, in *mir.Instr) value { return real(in.Float) },
		mir.OpNull:        func(*frame, *mir.Instr) value { return integer(0) },
		mir.OpString:      (*frame).string,
		mir.OpZero:        (*frame).zero,
		mir.OpMethodTable: func(_ *frame, in *mir.Instr) value { return value{kind: table, t: in.T} },
		mir.OpTypeObject:  (*frame).typeObject,
		mir.OpFuncAddr:    (*frame).funcAddr,
		mir.OpDataAddr:    (*frame).dataAddr,
		mir.OpStaticAddr:  (*frame).staticAddr,

		mir.OpLoadLocal: func(fr *frame, in *mir.Instr) value {
			return fr.loadFrom(fr.locals[in.Local], 0, fr.f.Locals[in.Local].Type)
		},
		mir.OpStoreLocal: func(fr *frame, in *mir.Instr) value {
			fr.storeTo(fr.locals[in.Local], 0, fr.f.Locals[in.Local].Type, fr.arg(in, 0))
			return value{}
		},
		mir.OpLocalAddr: func(fr *frame, in *mir.Instr) value { return refTo(fr.locals[in.Local]) },

		mir.OpLoad:    (*frame).load,
		mir.OpStore:   (*frame).store,
		mir.OpCopy:    func(fr *frame, in *mir.Instr) value { return fr.copyTo(in, fr.sizeOf(in.T)) },
		mir.OpClear:   (*frame).clearOp,
		mir.OpCopyMem: func(fr *frame, in *mir.Instr) value { return fr.copyTo(in, int(fr.number(in, 2))) },
		mir.OpFillMem: (*frame).fill,
		mir.OpAlloca:  (*frame).alloca,

		mir.OpFieldAddr: (*frame).fieldAddr,
		mir.OpExtract:   (*frame).extract,
		mir.OpArrayLen:  func(fr *frame, in *mir.Instr) value { return fr.header(in, lengthAt) },
		mir.OpElemAddr:  (*frame).elemAddr,
		mir.OpDim:       (*frame).dim,
		mir.OpLower:     (*frame).lower,
		mir.OpDataOf:    (*frame).dataOf,

		mir.OpNullCheck:   (*frame).nullCheck,
		mir.OpBoundsCheck: (*frame).boundsCheck,
		mir.OpStoreCheck:  (*frame).storeCheck,
		mir.OpTrapIf:      (*frame).trapIf,

		mir.OpAdd:   (*frame).add,
		mir.OpSub:   (*frame).sub,
		mir.OpMul:   arithmetic(func(a, b int64) int64 { return a * b }, func(a, b float64) float64 { return a * b }),
		mir.OpDiv:   arithmetic(func(a, b int64) int64 { return a / b }, func(a, b float64) float64 { return a / b }),
		mir.OpDivUn: unsigned(func(a, b uint64) uint64 { return a / b }),
		mir.OpRem:   arithmetic(func(a, b int64) int64 { return a % b }, remainder),
		mir.OpRemUn: unsigned(func(a, b uint64) uint64 { return a % b }),
		mir.OpAnd:   arithmetic(func(a, b int64) int64 { return a & b }, nil),
		mir.OpOr:    arithmetic(func(a, b int64) int64 { return a | b }, nil),
		mir.OpXor:   arithmetic(func(a, b int64) int64 { return a ^ b }, nil),
		mir.OpShl:   (*frame).shift,
		mir.OpShr:   (*frame).shift,
		mir.OpShrUn: (*frame).shift,
		mir.OpNeg:   (*frame).negate,
		mir.OpNot: func(fr *frame, in *mir.Instr) value {
			return wrap(in.Type, ^fr.number(in, 0))
		},
		mir.OpAddOvf:   (*frame).checked,
		mir.OpAddOvfUn: (*frame).checked,
		mir.OpSubOvf:   (*frame).checked,
		mir.OpSubOvfUn: (*frame).checked,
		mir.OpMulOvf:   (*frame).checked,
		mir.OpMulOvfUn: (*frame).checked,

		mir.OpEq:     (*frame).compare,
		mir.OpNe:     (*frame).compare,
		mir.OpLt:     (*frame).compare,
		mir.OpLtUn:   (*frame).compare,
		mir.OpLe:     (*frame).compare,
		mir.OpLeUn:   (*frame).compare,
		mir.OpGt:     (*frame).compare,
		mir.OpGtUn:   (*frame).compare,
		mir.OpGe:     (*frame).compare,
		mir.OpGeUn:   (*frame).compare,
		mir.OpSelect: (*frame).selectOp,

		mir.OpConv:    (*frame).convert,
		mir.OpBitcast: (*frame).bitcast,

		mir.OpNew:       (*frame).newObject,
		mir.OpNewArray:  (*frame).newArray,
		mir.OpNewObject: (*frame).newDynamic,
		mir.OpBox:       (*frame).box,
		mir.OpUnbox:     (*frame).unbox,
		mir.OpIsInst:    (*frame).isInst,
		mir.OpCast:      (*frame).cast,
		mir.OpTypeOfObj: (*frame).typeOfObject,
		mir.OpCopyObj:   (*frame).copyObject,

		mir.OpCall:        (*frame).callOp,
		mir.OpCallVirt:    (*frame).callVirtual,
		mir.OpCallPtr:     (*frame).callPointer,
		mir.OpCallRuntime: (*frame).callRuntime,
		mir.OpNewDelegate: (*frame).newDelegate,
		mir.OpInitType:    (*frame).initType,
		mir.OpIntrinsic:   (*frame).intrinsic,

		mir.OpAtomicXchg:    (*frame).atomic,
		mir.OpAtomicAdd:     (*frame).atomic,
		mir.OpAtomicAnd:     (*frame).atomic,
		mir.OpAtomicOr:      (*frame).atomic,
		mir.OpAtomicCmpXchg: (*frame).atomic,
		mir.OpFence:         func(*frame, *mir.Instr) value { return value{} },
	}
}

func (fr *frame) zero(in *mir.Instr) value {
	if mir.RepOf(in.Type) != mir.RepValue {
		return integer(0)
	}
	return value{kind: structure, cell: fr.memory(fr.sizeOf(in.Type))}
}

func (fr *frame) selectOp(in *mir.Instr) value {
	if c := fr.arg(in, 0); c.kind == number && c.n == 0 {
		return fr.arg(in, 2)
	}
	return fr.arg(in, 1)
}

// atomic runs what nobody can interrupt here.
func (fr *frame) atomic(in *mir.Instr) value {
	c, off := fr.place(in, 0, fr.sizeOf(in.T))
	fr.writable(c)
	old, arg := fr.loadFrom(c, off, in.T), fr.arg(in, 1)
	switch in.Op {
	case mir.OpAtomicXchg:
	case mir.OpAtomicCmpXchg:
		if !fr.same(old, fr.arg(in, 2)) {
			return old
		}
	case mir.OpAtomicAdd:
		arg = integer(old.n + fr.number(in, 1))
	case mir.OpAtomicAnd:
		arg = integer(old.n & fr.number(in, 1))
	case mir.OpAtomicOr:
		arg = integer(old.n | fr.number(in, 1))
	}
	if old.kind != number && in.Op != mir.OpAtomicXchg && in.Op != mir.OpAtomicCmpXchg {
		fr.refuse("computes with the bits of an address")
	}
	fr.storeTo(c, off, in.T, arg)
	return old
}
