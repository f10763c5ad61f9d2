package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
	"ilaot/ilreader/metadata"
)

// This file handles calls (ECMA-335 III.3.19, 20, 37, 57; III.4.2). What a call
// becomes is decided in one order: array members and intrinsics are expanded,
// imports call C directly, the rest is a direct call or one through a slot.

// callee resolves the operand of a call.
func (l *loader) callee(in *il.Instruction) *types.Method {
	m, sig, err := l.ctx.CallSite(in.Token())
	if err != nil {
		fail(err)
	}
	if sig != nil {
		noVararg(sig)
	}
	return m
}

// noVararg refuses the vararg calling convention, which .NET has on Windows only (II.15.5.4).
func noVararg(sig *types.MethodSig) {
	if sig.CallConv == metadata.CallConvVarArg || sig.Sentinel >= 0 {
		fail(&types.LoadError{Kind: types.InvalidProgram, Msg: "a method with variable arguments", Text: "Vararg calling convention not supported."})
	}
}

// call handles call: the method itself, whatever class the object has.
// differs: .NET lets null through as `this`; here it is NullReferenceException, so that no body has to doubt its object.
func call(l *loader, in *il.Instruction, _ *entry) {
	m := l.callee(in)
	if l.prefix.constrained != nil {
		m = l.constrainedStatic(m)
	}
	if m.IsAbstract() {
		badIL("call of the abstract method %s", m)
	}
	slots := l.popSlots(len(m.ParamTypes()))
	if l.expand(m, slots) {
		return
	}
	args := l.values(slots)
	if !m.IsStatic() && mir.RepOf(l.typ(args[0])) == mir.RepRef {
		l.nullCheck(args[0])
	}
	l.direct(m, args)
}

// expand replaces a call by its expansion, if it has one, and pushes its result.
func (l *loader) expand(m *types.Method, slots []slot) bool {
	if isArrayMember(m) {
		l.callArrayMember(m, l.values(slots))
		return true
	}
	return l.intrinsic(m, slots)
}

// direct calls m itself and pushes its result.
func (l *loader) direct(m *types.Method, args []mir.Value) {
	l.checkByRefs(m, args)
	if symbol, ok := l.imp.importSymbol(m); ok {
		l.pushResult(l.callRuntime(symbol, m, args))
		return
	}
	v := l.callAs(mir.Instr{Op: mir.OpCall, M: m, Flags: l.tail()}, m.Sig(), m.ParamTypes(), args)
	if m.ResultNonNull() {
		l.nonNull[v] = true
	}
	l.pushResult(v)
}

func (l *loader) pushResult(v mir.Value) {
	if v != 0 {
		l.push(v)
	}
}

// tail returns TailCall for a call with the prefix that a return follows.
func (l *loader) tail() mir.Flags {
	if next := l.next(); l.prefix.tail && next != nil && next.Op == il.OpRet {
		return mir.TailCall
	}
	return 0
}

// callvirt handles callvirt: through the slot if the method has one that can differ.
func callvirt(l *loader, in *il.Instruction, _ *entry) {
	m := l.callee(in)
	if m.IsStatic() {
		badIL("callvirt of the static method %s", m)
	}
	slots := l.popSlots(len(m.ParamTypes()))
	if l.prefix.constrained != nil {
		l.constrainedCall(l.prefix.constrained, m, slots)
		return
	}
	l.virtual(m, slots)
}

// virtual calls m on the object slots[0].
func (l *loader) virtual(m *types.Method, slots []slot) {
	slots[0] = slot{v: l.coerce(l.value(slots[0]), m.ParamTypes()[0])}
	if isArrayMember(m) || !throughSlot(m) {
		if mir.RepOf(l.typ(slots[0].v)) == mir.RepRef {
			for i := range slots[1:] {
				slots[i+1] = l.settled(slots[i+1])
			}
			l.nullCheck(slots[0].v)
		}
		if !l.expand(m, slots) {
			l.direct(m, l.values(slots))
		}
		return
	}
	args := l.values(slots)
	l.nullCheck(args[0])
	l.checkByRefs(m, args)
	l.pushResult(l.callAs(mir.Instr{Op: mir.OpCallVirt, M: m, Flags: l.tail()}, m.Sig(), m.ParamTypes(), args))
}

// settled makes a lazy value that has effects of its own before what follows; tokens stay lazy, intrinsics want them.
func (l *loader) settled(s slot) slot {
	if _, token := s.lazy.(*pendingToken); token || s.lazy == nil {
		return s
	}
	return slot{v: l.value(s)}
}

// throughSlot reports whether a virtual call of m may reach another body.
func throughSlot(m *types.Method) bool {
	if !m.IsVirtual() {
		return false
	}
	return !m.IsFinal() && !(m.Owner.IsSealed() && !m.Owner.IsInterface()) || m.IsAbstract()
}

// calli calls through a code address (III.3.20), the topmost value.
func calli(l *loader, in *il.Instruction, _ *entry) {
	sig := must(l.ctx.Sig(in.Token()))
	noVararg(sig)
	params := sig.Params
	if sig.HasThis && !sig.ExplicitThis {
		params = append([]*types.Type{l.k.Object}, params...)
	}
	code := l.asAddressOrInt(l.pop())
	if isNativeCall(sig) {
		l.calliNative(sig, code, l.values(l.popSlots(len(params))))
		return
	}
	args := append([]mir.Value{code}, l.values(l.popSlots(len(params)))...)
	l.pushResult(l.callAs(mir.Instr{Op: mir.OpCallPtr, Sig: sig, Flags: l.tail()}, sig, params, args))
}

func (l *loader) asAddressOrInt(v mir.Value) mir.Value {
	if mir.RepOf(l.typ(v)).IsAddress() {
		return v
	}
	return l.coerce(v, l.k.I)
}

// jmp calls another method of the same signature with the current arguments, and returns.
func jmp(l *loader, in *il.Instruction, _ *entry) {
	m := l.callee(in)
	if len(l.stack) > 0 || len(m.ParamTypes()) != l.numArgs {
		badIL("jmp to %s", m)
	}
	for i := range l.numArgs {
		l.push(l.loadVar(mir.LocalID(i)))
	}
	l.direct(m, l.values(l.popSlots(l.numArgs)))
	l.returns()
}

func ret(l *loader, _ *il.Instruction, _ *entry) { l.returns() }

func (l *loader) returns() {
	if l.filter != nil || l.cur.Region != mir.NoRegion || l.handlerAt(uint32(l.il)) >= 0 {
		badIL("ret out of a protected region or a handler")
	}
	v := mir.Value(0)
	if l.f.Result != nil {
		v = l.pop()
	}
	if len(l.stack) > 0 {
		badIL("ret leaves %d values on the stack", len(l.stack))
	}
	l.ret(v)
}
