package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles function addresses, the making of delegates (ECMA-335
// III.3.41, III.4.18, II.14.6) and the members of delegate types, which have no IL.
// The address that ldftn leaves is lazy: a newobj of a delegate wants the method.

// pendingFtn is a method whose code address is not taken yet.
type pendingFtn struct {
	m   *types.Method
	obj mir.Value // ldvirtftn: the object whose slot is looked at
}

func (p *pendingFtn) force(l *loader) mir.Value {
	in := mir.Instr{Op: mir.OpFuncAddr, Type: l.k.I, M: p.m}
	if p.obj != 0 {
		in.Flags, in.Args = mir.Virtual, []mir.Value{p.obj}
	}
	if in.M.HasAttribute(UnmanagedCallersOnly) {
		in.M = l.u.Stub(types.StubNativeEntry, in.M, nil)
	}
	v := l.emit(in)
	l.nonNull[v] = true
	return v
}

// UnmanagedCallersOnly is the attribute that marks methods whose address is for C code.
const UnmanagedCallersOnly = "System.Runtime.InteropServices.UnmanagedCallersOnlyAttribute"

func ldftn(l *loader, in *il.Instruction, _ *entry) {
	m := l.callee(in)
	if l.prefix.constrained != nil {
		m = l.constrainedStatic(m)
	}
	if m.IsAbstract() {
		badIL("ldftn of the abstract method %s", m)
	}
	l.pushLazy(&pendingFtn{m: m})
}

// ldvirtftn throws for null at once, not when the delegate is called.
// differs: it does not look at the object if the method has no slot to look into; nor does .NET.
func ldvirtftn(l *loader, in *il.Instruction, _ *entry) {
	m := l.callee(in)
	obj := l.object()
	if m.IsStatic() || !throughSlot(m) {
		l.pushLazy(&pendingFtn{m: m})
		return
	}
	l.nullCheck(obj)
	l.pushLazy(&pendingFtn{m: m, obj: obj})
}

// newDelegate makes a delegate of type t from a target and the method that ldftn or ldvirtftn named.
func (l *loader) newDelegate(t *types.Type, slots []slot) mir.Value {
	if len(slots) != 2 {
		badIL("a delegate constructor with %d arguments", len(slots))
	}
	target := l.value(slots[0])
	ftn, ok := slots[1].lazy.(*pendingFtn)
	if !ok || ftn.obj != 0 && ftn.obj != target {
		return l.delegateOf(t, target, l.value(slots[1]))
	}
	in := mir.Instr{Op: mir.OpNewDelegate, Type: t, T: t, M: ftn.m, Args: []mir.Value{l.coerce(target, l.k.Object)}}
	switch {
	case ftn.obj != 0:
		in.Flags = mir.Virtual
	case !ftn.m.IsStatic():
		l.nullTarget(target)
	case len(ftn.m.Sig().Params) == len(must(l.invokeOf(t).Signature()).Params)+1:
		in.Int = 1
	}
	v := l.emit(in)
	l.nonNull[v] = true
	return v
}

// delegateOf makes a delegate of a code address that was computed: it may be
// that of an instance method only, since nothing tells which static method a
// thunk would be for.
func (l *loader) delegateOf(t *types.Type, target, code mir.Value) mir.Value {
	target = l.coerce(target, l.k.Object)
	if !l.nonNull[target] {
		isNull := l.op(mir.OpEq, l.k.I4, target, l.null(l.k.Object))
		l.choose(isNull, nil, func() mir.Value {
			l.throwHelper("ThrowPlatformNotSupported", "A delegate to a static method cannot be made of a computed function pointer.")
			return 0
		}, func() mir.Value { return 0 })
	}
	obj := l.alloc(t)
	targetField, codeField := l.delegateField("_target"), l.delegateField("_code")
	l.store(targetField.Type(), l.fieldAddr(targetField, obj), target)
	l.store(codeField.Type(), l.fieldAddr(codeField, obj), code)
	return obj
}

// nullTarget throws ArgumentException for an instance method without an object, as the constructor of .NET does.
func (l *loader) nullTarget(target mir.Value) {
	if l.nonNull[target] {
		return
	}
	l.trapIf(mir.FaultDelegateTarget, l.op(mir.OpEq, l.k.I4, target, l.null(l.typ(target))))
	l.nonNull[target] = true
}

// invokeOf returns the Invoke method of a delegate type.
func (b *builder) invokeOf(t *types.Type) *types.Method {
	ms := t.FindMethods("Invoke")
	if len(ms) != 1 {
		fail(&types.LoadError{Kind: types.TypeLoad, What: t.String(), Msg: "the delegate type " + t.String() + " has no single Invoke"})
	}
	return ms[0]
}

// buildDelegateMember makes the body of a runtime-managed method of a delegate type.
func buildDelegateMember(b *builder) {
	b.start()
	switch b.f.Method.Name() {
	case "Invoke":
		b.f.AlwaysInline = true
		args := b.params()
		b.ret(b.invoke(b.f.Method, args[0], args[1:]))
	case "BeginInvoke", "EndInvoke":
		b.throwHelper("ThrowPlatformNotSupported", "Operation is not supported on this platform.")
	default:
		b.throwHelper("ThrowInvalidProgram", "the method "+b.f.Method.String()+" cannot be called")
	}
}

// params loads all parameters.
func (b *builder) params() []mir.Value {
	out := make([]mir.Value, b.f.NumParams)
	for i := range out {
		out[i] = b.loadLocal(mir.LocalID(i))
	}
	return out
}

// invoke calls the code of the delegate d with its target and args (docs/abi.md, section 3).
func (b *builder) invoke(invoke *types.Method, d mir.Value, args []mir.Value) mir.Value {
	code := b.load(b.k.I, b.fieldAddr(b.delegateField("_code"), d))
	target := b.load(b.k.Object, b.fieldAddr(b.delegateField("_target"), d))
	sig := invoke.Sig()
	params := append([]*types.Type{b.k.Object}, sig.Params...)
	all := append([]mir.Value{code, target}, args...)
	return b.callAs(mir.Instr{Op: mir.OpCallPtr, Sig: sig}, sig, params, all)
}

// delegateField returns a field of System.Delegate.
func (b *builder) delegateField(name string) *types.Field { return fieldNamed(b.k.Delegate, name) }

// fieldNamed returns the field of t with a name that is unique in it.
func fieldNamed(t *types.Type, name string) *types.Field {
	for _, f := range t.Fields() {
		if f.Def.Name == name {
			return f
		}
	}
	fail(&types.LoadError{Kind: types.MissingField, What: name, Msg: "field " + t.String() + "::" + name + " not found"})
	return nil
}
