package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file lowers calls: direct, through a slot, through an address, and of
// the runtime (docs/abi.md section 3).

// call calls c, by invoke if it may throw where something protects.
func (f *function) call(c llvmir.Callee, throws bool, args ...llvmir.Value) llvmir.Value {
	if !throws {
		c.Attrs = append(c.Attrs, llvmir.NoUnwind)
		return f.f.Call(c, args...)
	}
	pad := f.pad()
	if pad == nil {
		return f.f.Call(c, args...)
	}
	next := f.f.NewBlock("")
	v := f.f.Invoke(c, next, pad, args...)
	f.f.At(next)
	return v
}

func (f *function) callOp(in *mir.Instr) {
	b := f.mustBody(in.M)
	f.callWith(in, f.codeOf(b), f.bodySig(b.f), in.Args)
}

// callWith calls an address with operands as a signature wants them.
func (f *function) callWith(in *mir.Instr, code llvmir.Value, s *signature, args []mir.Value) {
	if len(args) != len(s.params) {
		failf("a call passes %d arguments to %d parameters", len(args), len(s.params))
	}
	var list []llvmir.Value
	var result llvmir.Value
	if s.ret.class == indirect {
		result = f.temp(s.ret.t)
		list = append(list, result)
	}
	for i, a := range args {
		list = append(list, f.pass(s.params[i], f.value(a)))
	}
	c := llvmir.Callee{Addr: code, Sig: s.sig}
	c.Tail = f.tailOf(in, s)
	v := f.call(c, true, list...)
	if c.Tail == llvmir.MustJump {
		f.f.Ret(v)
		return
	}
	switch s.ret.class {
	case scalar:
		f.set(in, f.extend(v, s.ret.t))
	case direct:
		result = f.temp(s.ret.t)
		f.receive(s.ret, v, result)
		f.set(in, result)
	case indirect:
		f.set(in, result)
	}
}

// tailOf says whether a call with the prefix tail. can be a jump. It is one for
// certain if caller and callee have one signature: then the frame never grows, at -O0 too.
func (f *function) tailOf(in *mir.Instr, s *signature) llvmir.Tail {
	if in.Flags&mir.TailCall == 0 || f.pad() != nil || s.ret.class == indirect {
		return llvmir.NoTail
	}
	for _, p := range s.params {
		if p.class == indirect {
			return llvmir.NoTail // a temporary of this frame
		}
	}
	if len(f.rest) == 1 && f.rest[0].Op == mir.OpRet && f.sig.sig == s.sig && (len(f.rest[0].Args) == 0 || f.rest[0].Args[0] == in.ID) {
		return llvmir.MustJump
	}
	return llvmir.MayJump
}

// pass gives a stack value the form in which it travels.
func (f *function) pass(p *passing, v llvmir.Value) llvmir.Value {
	switch p.class {
	case scalar:
		return f.coerce(v, p.ll)
	case direct:
		s := llvmir.Poison(p.ll)
		for i, l := range p.leaves {
			field := f.f.Load(l.t, f.f.Offset(v, int64(l.offset)), llvmir.Mem{Align: alignAt(p.align, l.offset)})
			s = f.f.Insert(s, field, i)
		}
		return s
	}
	return v
}

func (f *function) callVirt(in *mir.Instr) {
	receiver := f.argAs(in, 0, llvmir.Ptr)
	f.callWith(in, f.slotCode(receiver, f.slotOf(in.M)), f.methodSig(in.M), in.Args)
}

// slotCode loads a code address from an object's MethodTable.
func (f *function) slotCode(object llvmir.Value, slot int) llvmir.Value {
	at := int64(rtabi.MTSlots(f.bitWords) + 8*slot)
	return f.f.Load(llvmir.Ptr, f.f.Offset(f.tableAt(f.typeWord(object)), at), llvmir.Mem{Const: true})
}

func (f *function) callPtr(in *mir.Instr) {
	args := in.Args[1:]
	var params []*types.Type
	if in.Sig.HasThis && !in.Sig.ExplicitThis && len(args) > 0 {
		params = append(params, f.mf.TypeOf(args[0]))
	}
	params = append(params, in.Sig.Params...)
	f.callWith(in, f.argAs(in, 0, llvmir.Ptr), f.signature(in.Sig.Ret, params), args)
}

// callRuntime calls a C function: of the runtime as its table says, of another
// library as the call's own signature says.
func (f *function) callRuntime(in *mir.Instr) {
	if rtabi.HelperByName(in.Str) == nil {
		s := f.signature(in.Sig.Ret, in.Sig.Params)
		f.callWith(in, f.m.FuncRef(in.Str, s.sig, llvmir.Hidden), s, in.Args)
		return
	}
	c, throws := f.helper(in.Str)
	if len(in.Args) != len(c.Sig.Params) {
		failf("%s takes %d arguments, not %d", in.Str, len(c.Sig.Params), len(in.Args))
	}
	args := make([]llvmir.Value, len(in.Args))
	for i := range args {
		args[i] = f.argAs(in, i, c.Sig.Params[i])
	}
	v := f.call(c, throws, args...)
	if !v.IsValid() || in.ID == 0 {
		return
	}
	if in.Sig != nil && v.Type().IsInt() && v.Type().Bits() < 32 {
		v = f.extend(v, in.Sig.Ret)
	}
	f.set(in, v)
}

// initType runs a type's initialiser unless it has run: one acquire load when it
// has (docs/abi.md section 5).
func (f *function) initType(in *mir.Instr) {
	name, ok := f.inits[in.T]
	if !ok {
		return // it was run when the program was compiled, or there is none
	}
	if f.runInit == nil {
		failf("Internal.Runtime.TypeInitializer.Run is not part of the program")
	}
	record := f.m.GlobalRef(name, false, false)
	state := f.f.Load(llvmir.I32, llvmir.Offset(record, rtabi.InitState), llvmir.Mem{Align: 4, Order: llvmir.Acquire})
	done, run := f.f.NewBlock(""), f.f.NewBlock("")
	f.f.CondBr(f.f.Cmp(llvmir.EQ, state, llvmir.ConstInt(llvmir.I32, rtabi.InitDone)), done, run, llvmir.Likely)
	f.f.At(run)
	c := f.callee(f.runInit)
	c.Attrs = append(c.Attrs, llvmir.Cold)
	f.call(c, true, record)
	f.f.Br(done)
	f.f.At(done)
}
