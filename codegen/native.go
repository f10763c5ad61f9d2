package codegen

import (
	"fmt"
	"strings"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/target"
	"ilaot/compiler/mir"
)

// This file lowers calls of C functions, and functions that C code calls (docs/abi.md
// section 8). Which registers a value travels in is the business of target.CCall; here it
// becomes LLVM parameters whose lowering is that. Structs go through memory of this
// frame whose size is a multiple of 8, since a register is loaded whole.

// nativeCall is the LLVM form of a C signature.
type nativeCall struct {
	sig    *mir.NativeSig
	result target.CPassing
	args   []target.CPassing
	ll     *llvmir.Sig
	attrs  [][]llvmir.Attr // of the parameters
}

// cType describes t for the classification.
func cType(t mir.NativeType) target.CType {
	s := t.Struct
	if s == nil {
		return target.CType{Size: t.Size(), Align: t.Size(), Float: strings.HasPrefix(t.Scalar, "r")}
	}
	c := target.CType{Size: s.Size, Align: s.Align, Struct: true}
	for _, l := range s.Leaves {
		c.Leaves = append(c.Leaves, target.CLeaf(l))
	}
	return c
}

// nativeScalar is the LLVM type of a scalar as a parameter: small integers are widened,
// which callees of some platforms rely on and none minds.
func nativeScalar(t mir.NativeType) *llvmir.Type {
	switch t.Scalar {
	case "v":
		return llvmir.Void
	case "i8", "u8":
		return llvmir.I64
	case "r4":
		return llvmir.F32
	case "r8":
		return llvmir.F64
	case "p":
		return llvmir.Ptr
	}
	return llvmir.I32
}

func pieceType(p target.CPiece) *llvmir.Type {
	switch {
	case !p.Float:
		return llvmir.I64
	case p.Size == 4:
		return llvmir.F32
	}
	return llvmir.F64
}

// nativeCall lowers a C signature.
func (u *unit) nativeCall(s *mir.NativeSig) *nativeCall {
	c := &nativeCall{sig: s}
	params := make([]target.CType, len(s.Params))
	for i, p := range s.Params {
		params[i] = cType(p)
	}
	c.result, c.args = u.target.CCall(cType(s.Ret), params)
	ret := llvmir.Void
	var list []*llvmir.Type
	add := func(t *llvmir.Type, attrs ...llvmir.Attr) {
		list, c.attrs = append(list, t), append(c.attrs, attrs)
	}
	switch c.result.Way {
	case target.CHidden:
		add(llvmir.Ptr, memoryAttrs("sret", s.Ret.Struct)...)
	case target.CScalar:
		ret = nativeScalar(s.Ret)
	default:
		ret = u.piecesType(c.result)
	}
	for i, p := range c.args {
		switch p.Way {
		case target.CScalar:
			add(nativeScalar(s.Params[i]))
		case target.CCopy:
			add(llvmir.Ptr)
		case target.CStack:
			add(llvmir.Ptr, memoryAttrs("byval", s.Params[i].Struct)...)
		case target.CArray:
			add(u.piecesType(p))
		case target.CPieces:
			for _, piece := range p.Pieces {
				add(pieceType(piece))
			}
		}
	}
	c.ll = u.m.Sig(ret, list...)
	return c
}

// memoryAttrs are those of a pointer that stands for a struct in memory.
func memoryAttrs(word string, s *mir.NativeStruct) []llvmir.Attr {
	return []llvmir.Attr{llvmir.Attr(fmt.Sprintf("%s([%d x i8])", word, s.Size)), llvmir.Attr(fmt.Sprintf("align %d", max(8, s.Align)))}
}

// piecesType is the type of a struct in registers as one value.
func (u *unit) piecesType(p target.CPassing) *llvmir.Type {
	if len(p.Pieces) == 1 {
		return pieceType(p.Pieces[0])
	}
	if p.Way == target.CArray {
		return u.m.Array(len(p.Pieces), pieceType(p.Pieces[0]))
	}
	fields := make([]*llvmir.Type, len(p.Pieces))
	for i, piece := range p.Pieces {
		fields[i] = pieceType(piece)
	}
	return u.m.Struct(fields...)
}

// structTemp reserves memory for a struct, so large that whole registers can be loaded from it.
func (f *function) structTemp(s *mir.NativeStruct) llvmir.Value {
	return f.f.Alloca(f.m.Array((s.Size+7)&^7, llvmir.I8), max(8, s.Align))
}

// callNative calls a C function. Managed exceptions do not pass it: what native code calls back ends the process instead.
func (f *function) callNative(in *mir.Instr) {
	c := f.nativeCall(in.Native)
	args := in.Args
	var code llvmir.Value
	if in.Str == "" {
		code, args = f.argAs(in, 0, llvmir.Ptr), args[1:]
	} else {
		code = f.m.FuncRef(in.Str, c.ll, llvmir.Hidden)
	}
	var to llvmir.Value
	if in.Native.Ret.Struct != nil {
		to, args = f.coerce(f.value(args[0]), llvmir.Ptr), args[1:]
	}
	var list []llvmir.Value
	if c.result.Way == target.CHidden {
		to = f.coerce(to, llvmir.Ptr)
		list = append(list, to)
	}
	for i, a := range args {
		list = append(list, f.nativeArgument(c.args[i], in.Native.Params[i], f.value(a))...)
	}
	v := f.f.Call(llvmir.Callee{Addr: code, Sig: c.ll, ArgAttrs: c.attrs, Attrs: []llvmir.Attr{llvmir.NoUnwind}}, list...)
	switch {
	case c.result.Way == target.CHidden || in.Native.Ret.IsVoid():
	case in.Native.Ret.Struct != nil:
		s := in.Native.Ret.Struct
		temp := f.structTemp(s)
		f.f.Store(v, temp, llvmir.Mem{Align: 8})
		f.copyBytes(to, temp, s.Size)
	default:
		f.set(in, f.narrowNative(v, in.Native.Ret))
	}
}

// nativeArgument returns the LLVM arguments of one parameter.
func (f *function) nativeArgument(p target.CPassing, t mir.NativeType, v llvmir.Value) []llvmir.Value {
	if t.Struct == nil {
		return []llvmir.Value{f.coerce(f.narrowNative(v, t), nativeScalar(t))}
	}
	temp := f.structTemp(t.Struct)
	f.copyBytes(temp, f.coerce(v, llvmir.Ptr), t.Struct.Size)
	switch p.Way {
	case target.CCopy, target.CStack:
		return []llvmir.Value{temp}
	case target.CArray:
		return []llvmir.Value{f.f.Load(f.piecesType(p), temp, llvmir.Mem{Align: 8})}
	}
	list := make([]llvmir.Value, len(p.Pieces))
	for i, piece := range p.Pieces {
		list[i] = f.f.Load(pieceType(piece), f.f.Offset(temp, int64(piece.Offset)), llvmir.Mem{Align: 8})
	}
	return list
}

// narrowNative cuts an integer to its native width and gives it the form of a stack value again:
// C leaves the upper bits of a result open.
func (f *function) narrowNative(v llvmir.Value, t mir.NativeType) llvmir.Value {
	if !v.Type().IsInt() || len(t.Scalar) != 2 || t.Size() >= 4 {
		return v
	}
	small := f.f.Trunc(v, llvmir.Int(8*t.Size()))
	if t.Scalar[0] == 'i' {
		return f.f.SExt(small, llvmir.I32)
	}
	return f.f.ZExt(small, llvmir.I32)
}

// receiveNative stores the parameters of a function that C code calls into its locals and
// remembers where a result goes.
func (f *function) receiveNative(params []llvmir.Value) {
	c := f.native
	next := 0
	take := func() llvmir.Value { next++; return params[next-1] }
	if c.result.Way == target.CHidden {
		f.result = take()
	}
	for i := range f.mf.NumParams {
		at := f.temp(f.mf.Locals[i].Type)
		f.locals[i] = at
		t := c.sig.Params[i]
		if t.Struct == nil {
			m := memType(f.mf.Locals[i].Type)
			f.f.Store(f.coerce(f.narrowNative(take(), t), m), at, llvmir.Mem{})
			continue
		}
		f.f.Store(f.coerce(f.receiveStruct(c.args[i], t.Struct, take), memType(f.mf.Locals[i].Type)), at, llvmir.Mem{})
	}
}

// receiveStruct returns the address of an incoming struct.
func (f *function) receiveStruct(p target.CPassing, s *mir.NativeStruct, take func() llvmir.Value) llvmir.Value {
	if p.Way == target.CCopy || p.Way == target.CStack {
		return take()
	}
	temp := f.structTemp(s)
	if p.Way == target.CArray {
		f.f.Store(take(), temp, llvmir.Mem{Align: 8})
		return temp
	}
	for _, piece := range p.Pieces {
		f.f.Store(take(), f.f.Offset(temp, int64(piece.Offset)), llvmir.Mem{Align: 8})
	}
	return temp
}

// retNative returns to C code.
func (f *function) retNative(in *mir.Instr) {
	c := f.native
	t := c.sig.Ret
	switch {
	case t.IsVoid():
		f.f.Ret(llvmir.Value{})
	case t.Struct == nil:
		f.f.Ret(f.coerce(f.narrowNative(f.arg(in, 0), t), nativeScalar(t)))
	case c.result.Way == target.CHidden:
		f.copyBytes(f.result, f.argAs(in, 0, llvmir.Ptr), t.Struct.Size)
		f.f.Ret(llvmir.Value{})
	default:
		temp := f.structTemp(t.Struct)
		f.copyBytes(temp, f.argAs(in, 0, llvmir.Ptr), t.Struct.Size)
		f.f.Ret(f.f.Load(f.piecesType(c.result), temp, llvmir.Mem{Align: 8}))
	}
}

// importCell gives the address of a P/Invoke method's record: code address (0: not bound
// yet), library, entry point, flags.
func (f *function) importCell(in *mir.Instr) {
	name := in.M.Symbol() + ".import"
	if !f.cells[name] {
		f.cells[name] = true
		parts := strings.SplitN(in.Str, "\x00", 3)
		if len(parts) != 3 {
			failf("the record of an import has no flags")
		}
		fields := []llvmir.Value{llvmir.Null()}
		for i, text := range parts {
			data := f.m.ConstBytes([]byte(text + "\x00"))
			fields = append(fields, f.m.Define(llvmir.Global{Name: fmt.Sprintf("%s.%d", name, i), Link: llvmir.Internal, Const: true, UnnamedAddr: true, Init: data, Align: 1}))
		}
		t := f.m.Struct(llvmir.Ptr, llvmir.Ptr, llvmir.Ptr, llvmir.Ptr)
		f.m.Define(llvmir.Global{Name: name, Link: llvmir.Internal, Init: llvmir.ConstStruct(t, fields...), Align: 8})
	}
	f.set(in, f.m.GlobalRef(name, false, false))
}
