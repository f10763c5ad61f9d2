package codegen

import (
	"fmt"

	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
)

// This file lowers the entries of mir.Intrinsics. Most are one LLVM intrinsic
// on the type of the first operand.

// plainIntrinsics are those whose operands and result have one type.
var plainIntrinsics = map[string]string{
	"sqrt": "sqrt", "fabs": "fabs", "floor": "floor", "ceil": "ceil", "trunc": "trunc", "rint": "roundeven",
	"copysign": "copysign", "fma": "fma", "minimum": "minimum", "maximum": "maximum", "bswap": "bswap",
}

// specialIntrinsics are the others.
var specialIntrinsics = map[string]func(*function, *mir.Instr) llvmir.Value{
	"ctlz":          func(f *function, in *mir.Instr) llvmir.Value { return f.countBits(in, "ctlz", true) },
	"cttz":          func(f *function, in *mir.Instr) llvmir.Value { return f.countBits(in, "cttz", true) },
	"ctpop":         func(f *function, in *mir.Instr) llvmir.Value { return f.countBits(in, "ctpop", false) },
	"rotl":          func(f *function, in *mir.Instr) llvmir.Value { return f.rotate(in, "fshl") },
	"rotr":          func(f *function, in *mir.Instr) llvmir.Value { return f.rotate(in, "fshr") },
	"mulhi":         func(f *function, in *mir.Instr) llvmir.Value { return f.mulHigh(in, (*llvmir.Func).SExt) },
	"mulhi.un":      func(f *function, in *mir.Instr) llvmir.Value { return f.mulHigh(in, (*llvmir.Func).ZExt) },
	"returnaddress": (*function).returnAddress,
}

func (f *function) intrinsic(in *mir.Instr) {
	if special := specialIntrinsics[in.Str]; special != nil {
		f.set(in, special(f, in))
		return
	}
	name, ok := plainIntrinsics[in.Str]
	if !ok {
		failf("the intrinsic %s does not exist", in.Str)
	}
	t := f.arg(in, 0).Type()
	args := make([]llvmir.Value, len(in.Args))
	for i := range args {
		args[i] = f.argAs(in, i, t)
	}
	f.set(in, f.f.Intrinsic("llvm."+name+suffix(t), t, args...))
}

// suffix returns how the names of intrinsics spell a type.
func suffix(t *llvmir.Type) string {
	if t.IsFloat() {
		return fmt.Sprintf(".f%d", 8*sizeOfScalar(t))
	}
	return fmt.Sprintf(".i%d", t.Bits())
}

// countBits counts; ofZero is for the functions that take whether 0 is undefined.
func (f *function) countBits(in *mir.Instr, name string, ofZero bool) llvmir.Value {
	x := f.integer(f.arg(in, 0))
	args := []llvmir.Value{x}
	if ofZero {
		args = append(args, llvmir.ConstInt(llvmir.I1, 0))
	}
	return f.coerce(f.f.Intrinsic("llvm."+name+suffix(x.Type()), x.Type(), args...), llvmir.I32)
}

// rotate is a funnel shift of a number with itself, which takes its count modulo the width.
func (f *function) rotate(in *mir.Instr, name string) llvmir.Value {
	x := f.integer(f.arg(in, 0))
	n := f.integer(f.arg(in, 1))
	if n.Type().Bits() < x.Type().Bits() {
		n = f.f.ZExt(n, x.Type())
	}
	return f.f.Intrinsic("llvm."+name+suffix(x.Type()), x.Type(), x, x, f.coerce(n, x.Type()))
}

func (f *function) mulHigh(in *mir.Instr, extend func(*llvmir.Func, llvmir.Value, *llvmir.Type) llvmir.Value) llvmir.Value {
	x := f.integer(f.arg(in, 0))
	t := x.Type()
	wide := llvmir.Int(2 * t.Bits())
	product := f.f.Bin(llvmir.Mul, extend(f.f, x, wide), extend(f.f, f.argAs(in, 1, t), wide))
	return f.f.Trunc(f.f.Bin(llvmir.LShr, product, llvmir.ConstInt(wide, int64(t.Bits()))), t)
}

func (f *function) returnAddress(*mir.Instr) llvmir.Value {
	return f.f.Intrinsic("llvm.returnaddress", llvmir.Ptr, llvmir.ConstInt(llvmir.I32, 0))
}
