package codegen

import (
	"fmt"

	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
)

// This file lowers arithmetic (ECMA-335 III.3). Operands have one
// representation already; what LLVM leaves undefined is masked or has been checked before.

// intOps and floatOps name the LLVM operation of each mir operation.
var intOps = map[mir.Op]llvmir.BinOp{
	mir.OpAdd: llvmir.Add, mir.OpSub: llvmir.Sub, mir.OpMul: llvmir.Mul,
	mir.OpDiv: llvmir.SDiv, mir.OpDivUn: llvmir.UDiv, mir.OpRem: llvmir.SRem, mir.OpRemUn: llvmir.URem,
	mir.OpAnd: llvmir.And, mir.OpOr: llvmir.Or, mir.OpXor: llvmir.Xor,
	mir.OpShl: llvmir.Shl, mir.OpShr: llvmir.AShr, mir.OpShrUn: llvmir.LShr,
}

var floatOps = map[mir.Op]llvmir.BinOp{
	mir.OpAdd: llvmir.FAdd, mir.OpSub: llvmir.FSub, mir.OpMul: llvmir.FMul, mir.OpDiv: llvmir.FDiv,
}

// binary lowers an operation on two numbers of one type.
func (f *function) binary(in *mir.Instr) {
	x, y := f.arg(in, 0), f.arg(in, 1)
	if x.Type().IsFloat() {
		f.floatBinary(in, x, y)
		return
	}
	t := stackType(in.Type)
	if t == llvmir.Ptr {
		f.set(in, f.address(in, x, y))
		return
	}
	f.set(in, f.f.Bin(intOps[in.Op], f.coerce(x, t), f.coerce(y, t)))
}

func (f *function) floatBinary(in *mir.Instr, x, y llvmir.Value) {
	if op, ok := floatOps[in.Op]; ok {
		f.set(in, f.f.Bin(op, x, y))
		return
	}
	if in.Op != mir.OpRem {
		failf("%s on floats", in.Op)
	}
	name := "fmod"
	if x.Type() == llvmir.F32 {
		name = "fmodf"
	}
	c, _ := f.helper(name)
	f.set(in, f.f.Call(c, x, y))
}

// address lowers arithmetic whose result is an address. Sums and differences stay
// addresses for LLVM, which may assume nothing about the object they point into.
func (f *function) address(in *mir.Instr, x, y llvmir.Value) llvmir.Value {
	switch {
	case in.Op == mir.OpAdd && x.Type() == llvmir.Ptr && y.Type().IsInt():
		return f.f.AddBytes(x, f.coerce(y, llvmir.I64), false)
	case in.Op == mir.OpAdd && y.Type() == llvmir.Ptr && x.Type().IsInt():
		return f.f.AddBytes(y, f.coerce(x, llvmir.I64), false)
	case in.Op == mir.OpSub && x.Type() == llvmir.Ptr && y.Type().IsInt():
		n := f.f.Bin(llvmir.Sub, llvmir.ConstInt(llvmir.I64, 0), f.coerce(y, llvmir.I64))
		return f.f.AddBytes(x, n, false)
	}
	return f.f.Bin(intOps[in.Op], f.coerce(x, llvmir.I64), f.coerce(y, llvmir.I64))
}

// shift lowers a shift: the count is taken modulo the width, as .NET does
// (ECMA-335 III.3.58 leaves larger ones open, and LLVM makes them poison).
func (f *function) shift(in *mir.Instr) {
	t := stackType(in.Type)
	x, n := f.argAs(in, 0, t), f.argAs(in, 1, t)
	n = f.f.Bin(llvmir.And, n, llvmir.ConstInt(t, int64(t.Bits()-1)))
	f.set(in, f.f.Bin(intOps[in.Op], x, n))
}

func (f *function) neg(in *mir.Instr) {
	x := f.arg(in, 0)
	if x.Type().IsFloat() {
		f.set(in, f.f.FNeg(x))
		return
	}
	x = f.integer(x)
	f.set(in, f.f.Bin(llvmir.Sub, llvmir.ConstInt(x.Type(), 0), x))
}

func (f *function) not(in *mir.Instr) {
	x := f.integer(f.arg(in, 0))
	f.set(in, f.f.Bin(llvmir.Xor, x, llvmir.ConstInt(x.Type(), -1)))
}

// integer returns v, of an address its bits.
func (f *function) integer(v llvmir.Value) llvmir.Value {
	if v.Type() == llvmir.Ptr {
		return f.coerce(v, llvmir.I64)
	}
	return v
}

var overflowOps = map[mir.Op]string{
	mir.OpAddOvf: "sadd", mir.OpAddOvfUn: "uadd", mir.OpSubOvf: "ssub", mir.OpSubOvfUn: "usub", mir.OpMulOvf: "smul", mir.OpMulOvfUn: "umul",
}

// overflowing lowers add.ovf and its like: OverflowException if the result does not fit.
func (f *function) overflowing(in *mir.Instr) {
	t := stackType(in.Type)
	if t == llvmir.Ptr {
		t = llvmir.I64
	}
	name := fmt.Sprintf("llvm.%s.with.overflow.i%d", overflowOps[in.Op], t.Bits())
	pair := f.f.Intrinsic(name, f.m.Struct(t, llvmir.I1), f.argAs(in, 0, t), f.argAs(in, 1, t))
	f.check(f.f.Extract(pair, 1), mir.FaultOverflow)
	f.set(in, f.f.Extract(pair, 0))
}

// Comparisons of mir in LLVM: signed integers, unsigned integers and addresses, floats.
var (
	intPreds = map[mir.Op]llvmir.Pred{
		mir.OpEq: llvmir.EQ, mir.OpNe: llvmir.NE, mir.OpLt: llvmir.SLT, mir.OpLtUn: llvmir.ULT, mir.OpLe: llvmir.SLE, mir.OpLeUn: llvmir.ULE,
		mir.OpGt: llvmir.SGT, mir.OpGtUn: llvmir.UGT, mir.OpGe: llvmir.SGE, mir.OpGeUn: llvmir.UGE,
	}
	floatPreds = map[mir.Op]llvmir.Pred{
		mir.OpEq: llvmir.OEQ, mir.OpNe: llvmir.UnoNE, mir.OpLt: llvmir.OLT, mir.OpLtUn: llvmir.UnoLT, mir.OpLe: llvmir.OLE, mir.OpLeUn: llvmir.UnoLE,
		mir.OpGt: llvmir.OGT, mir.OpGtUn: llvmir.UnoGT, mir.OpGe: llvmir.OGE, mir.OpGeUn: llvmir.UnoGE,
	}
)

func (f *function) compare(in *mir.Instr) {
	x, y := f.arg(in, 0), f.arg(in, 1)
	if x.Type().IsFloat() {
		f.setBool(in, f.f.Cmp(floatPreds[in.Op], x, y))
		return
	}
	if x.Type() != y.Type() {
		x, y = f.integer(x), f.integer(y)
	}
	f.setBool(in, f.f.Cmp(intPreds[in.Op], x, f.coerce(y, x.Type())))
}

func (f *function) selectOp(in *mir.Instr) {
	x := f.arg(in, 1)
	f.set(in, f.f.Select(f.cond(in, 0), x, f.argAs(in, 2, x.Type())))
}
