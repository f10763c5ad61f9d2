package codegen

import (
	"fmt"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file lowers constants and the addresses of symbols.

func (f *function) constOp(in *mir.Instr) {
	t := stackType(in.Type)
	if t == llvmir.Ptr {
		f.set(in, f.f.IntToPtr(llvmir.ConstInt(llvmir.I64, in.Int)))
		return
	}
	f.set(in, llvmir.ConstInt(t, in.Int))
}

func (f *function) floatOp(in *mir.Instr) {
	f.set(in, llvmir.ConstFloat(stackType(in.Type), in.Float))
}

// null is also the null pointer, and where IL has no other word the native int 0.
func (f *function) null(in *mir.Instr) { f.set(in, llvmir.Zero(stackType(in.Type))) }

func (f *function) stringOp(in *mir.Instr) {
	n, ok := f.strings[in.Str]
	if !ok {
		failf("the literal %q is not part of the program", in.Str)
	}
	f.set(in, f.m.GlobalRef(stringSymbol(n), false, false))
}

func stringSymbol(n int) string { return fmt.Sprintf("::string.%d", n) }

func (f *function) zero(in *mir.Instr) {
	if t := stackType(in.Type); t != nil {
		f.set(in, llvmir.Zero(t))
		return
	}
	at := f.temp(in.Type)
	f.clear(in.Type, at)
	f.set(in, at)
}

func (f *function) methodTableOp(in *mir.Instr) { f.set(in, f.methodTable(in.T)) }

func (f *function) typeObject(in *mir.Instr) { f.set(in, f.typeObjectOf(in.T)) }

// typeObjectOf returns the address of a type's System.RuntimeType.
func (u *unit) typeObjectOf(t *types.Type) llvmir.Value {
	i := u.info(t).typeObject
	if i < 0 {
		failf("the type object of %s is used but not part of the program", t)
	}
	objects := u.m.GlobalRef("ilaot_typeobjects", false, false)
	return llvmir.Offset(objects, int64(i*rtabi.TypeObjectSize))
}

func (f *function) funcAddr(in *mir.Instr) {
	if in.Flags&mir.Virtual != 0 {
		f.set(in, f.slotCode(f.argAs(in, 0, llvmir.Ptr), f.slotOf(in.M)))
		return
	}
	f.set(in, f.codeOf(f.mustBody(in.M)))
}

func (f *function) dataAddr(in *mir.Instr) {
	name, ok := f.data[keyOf(in.F)]
	if !ok {
		failf("the data of %s is used but not part of the program", in.F)
	}
	f.set(in, f.m.GlobalRef(name, true, false))
}

func (f *function) staticAddr(in *mir.Instr) {
	name, ok := f.statics[keyOf(in.F)]
	if !ok {
		failf("%s is used but not part of the program", in.F)
	}
	f.set(in, f.m.GlobalRef(name, false, in.F.IsThreadStatic()))
}

func (f *function) exportOp(in *mir.Instr) {
	f.set(in, f.m.GlobalRef(in.Str, false, in.Str == "rt_thread"))
}
