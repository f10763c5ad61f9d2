package importer

import (
	"fmt"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file makes the stubs of the boundary to native code: the conversions of a
// struct's fields, what C code calls (delegates' thunks and methods with
// UnmanagedCallersOnlyAttribute), and delegates that call C code.

// buildToNative writes the fields of an object or value into native memory, which it clears first.
func buildToNative(b *builder) {
	l, managed, native := b.beginStruct()
	b.do(mir.OpFillMem, native, b.int32(0), b.nint(int64(l.shape.Size)))
	for _, f := range l.fields {
		f.c.copyTo(b, b.fieldAddr(f.f, managed), b.offset(native, b.nint(int64(f.offset))))
	}
	b.ret(0)
}

// buildFromNative reads them. Of fields that lie on each other the last one wins.
func buildFromNative(b *builder) {
	l, managed, native := b.beginStruct()
	for _, f := range l.fields {
		f.c.copyFrom(b, b.fieldAddr(f.f, managed), b.offset(native, b.nint(int64(f.offset))))
	}
	b.ret(0)
}

// buildFreeNative gives back what the fields own and clears them.
func buildFreeNative(b *builder) {
	l, _, native := b.beginStruct()
	for _, f := range l.fields {
		if !f.c.owns() {
			continue
		}
		at := b.offset(native, b.nint(int64(f.offset)))
		f.c.release(b, at)
		b.do(mir.OpFillMem, at, b.int32(0), b.nint(int64(f.c.n.Size())))
	}
	b.ret(0)
}

// beginStruct starts a conversion of a struct's fields. The managed side has been checked for null.
func (b *builder) beginStruct() (l *nativeLayout, managed, native mir.Value) {
	b.declareParams()
	b.start()
	args := b.params()
	b.nonNull[args[0]] = true
	if l = b.nativeLayoutOf(b.f.Method.Owner); l == nil {
		fail(&marshalError{"Type '" + b.f.Method.Owner.FullName() + "' cannot be marshaled as an unmanaged structure; no meaningful size or offset can be computed."})
	}
	return l, args[0], b.asPointer(args[1])
}

// inCall is a function that C code calls.
type inCall struct {
	*builder
	unicode, raw bool
	sig          mir.NativeSig
	values       []mir.Value // managed arguments
	after        []func()
	first        func() // emits what comes before all else, nil for nothing
}

// nativeParam declares a parameter of the C function: the native value, or the address of a struct.
func (c *inCall) nativeParam(n mir.NativeType) mir.LocalID {
	t := c.k.I
	if n.Struct == nil {
		t = c.nativeScalar(n)
	}
	c.sig.Params = append(c.sig.Params, n)
	id := c.f.NewLocal(mir.Local{Name: fmt.Sprintf("a%d", len(c.sig.Params)-1), Type: t})
	c.f.NumParams = len(c.sig.Params)
	return id
}

// param converts parameter i from native code.
func (c *inCall) param(i int, t *types.Type, info types.Marshalling, id mir.LocalID, cross *crossing) mir.Value {
	switch {
	case cross == nil: // an address that is a by-ref
		return c.bitcast(c.loadLocal(id), t)
	case t.Kind == types.ByRef:
		return c.refFromNative(t, info, id, cross)
	case cross.n.Struct != nil:
		value := c.temp(t)
		c.f.Locals[value].Zeroed = true
		cross.copyFrom(c.builder, c.localAddr(value), c.asPointer(c.loadLocal(id)))
		return c.loadLocal(value)
	}
	v := c.loadLocal(id)
	if cross.from == nil {
		return v
	}
	return cross.restore(c.builder, v)
}

// refFromNative gives the method a copy of what the native pointer leads to, and writes it back.
func (c *inCall) refFromNative(t *types.Type, info types.Marshalling, id mir.LocalID, cross *crossing) mir.Value {
	value := c.temp(t.Elem)
	c.f.Locals[value].Zeroed = true
	if info.In || !info.Out {
		cross.copyFrom(c.builder, c.localAddr(value), c.asPointer(c.loadLocal(id)))
	}
	if info.Out || !info.In {
		c.after = append(c.after, func() { cross.copyTo(c.builder, c.localAddr(value), c.asPointer(c.loadLocal(id))) })
	}
	return c.localAddr(value)
}

// crossingIn returns how a parameter comes in; nil is a by-ref to what has the same bytes.
func (c *inCall) crossingIn(i int, t *types.Type, info types.Marshalling) (cross *crossing, n mir.NativeType) {
	p := place{spec: info.Spec, unicode: c.unicode, raw: c.raw, what: fmt.Sprintf("parameter #%d", i+1)}
	if t.Kind == types.ByRef {
		cross = c.crossingOf(t.Elem, p)
		if cross.blit {
			return nil, nativePointer
		}
		return cross, nativePointer
	}
	cross = c.crossingOf(t, p)
	return cross, cross.n
}

// build makes the function: signature, conversions, and the call that invoke emits.
func (c *inCall) build(sig *types.MethodSig, infos func(i int) types.Marshalling, invoke func(args []mir.Value) mir.Value) {
	type incoming struct {
		cross *crossing
		id    mir.LocalID
	}
	var params []incoming
	for i, t := range sig.Params {
		cross, n := c.crossingIn(i, t, infos(i+1))
		params = append(params, incoming{cross, c.nativeParam(n)})
	}
	var ret *crossing
	c.sig.Ret = scalarType("v")
	if sig.Ret.Kind != types.Void {
		ret = c.crossingOf(sig.Ret, place{spec: infos(0).Spec, unicode: c.unicode, raw: c.raw, what: "return value"})
		c.sig.Ret = ret.n
		c.f.Result = c.k.I
		if ret.n.Struct == nil {
			c.f.Result = c.nativeScalar(ret.n)
		}
	}
	c.f.Native = &c.sig
	c.start()
	if c.first != nil {
		c.first()
	}
	memory := mir.Value(0)
	if ret != nil && ret.n.Struct != nil {
		memory = c.alloca(ret.n.Size())
	}
	done := c.f.NewBlock(mir.NoRegion)
	out := c.protect(func() mir.Value {
		for i, t := range sig.Params {
			c.values = append(c.values, c.param(i, t, infos(i+1), params[i].id, params[i].cross))
		}
		v := invoke(c.values)
		for _, back := range c.after {
			back()
		}
		return c.resultToNative(ret, sig.Ret, v, memory)
	}, done)
	c.cur = done
	if c.f.Result == nil {
		c.ret(0)
		return
	}
	c.ret(c.loadLocal(out))
}

// resultToNative converts the result.
func (c *inCall) resultToNative(ret *crossing, t *types.Type, v, memory mir.Value) mir.Value {
	switch {
	case ret == nil:
		return 0
	case ret.n.Struct != nil:
		value := c.temp(t)
		c.storeLocal(value, v)
		ret.copyTo(c.builder, c.localAddr(value), memory)
		return c.asInt(memory)
	}
	return ret.convert(c.builder, v)
}

// protect ends the process for an exception that would leave the function: its filter
// reports it before anything is unwound. The value of body goes to a local, which is returned.
func (c *inCall) protect(body func() mir.Value, done *mir.Block) mir.LocalID {
	region := len(c.f.Regions)
	handler := c.f.NewBlock(mir.NoRegion)
	c.f.NewParam(handler, c.k.Object)
	c.f.Regions = append(c.f.Regions, &mir.Region{Kind: mir.Filter, Parent: mir.NoRegion, Handler: handler, Filter: c.endProcess()})
	c.f.NoInline = true
	inner := c.f.NewBlock(region)
	c.br(inner)
	c.cur = inner
	var out mir.LocalID
	if c.f.Result != nil {
		out = c.temp(c.f.Result)
	}
	if v := body(); v != 0 && c.f.Result != nil {
		c.storeLocal(out, v)
	}
	c.term(mir.Instr{Op: mir.OpLeave, Targets: []mir.Target{{Block: done}}})
	c.cur = handler
	c.term(mir.Instr{Op: mir.OpUnreachable})
	return out
}

// endProcess makes the filter.
func (c *inCall) endProcess() *mir.Func {
	b := newBuilder(c.imp, c.f.Method)
	b.f.Parent = c.f
	b.f.NewLocal(mir.Local{Name: "a0", Type: b.k.Object})
	b.f.NumParams, b.f.Result, b.f.NoInline = 1, b.k.I4, true
	b.start()
	b.interop("Uncaught", b.loadLocal(0))
	b.term(mir.Instr{Op: mir.OpEndFilter, Args: []mir.Value{b.int32(0)}})
	return b.f
}

// buildNativeEntry makes what C code calls for a method with UnmanagedCallersOnlyAttribute.
func buildNativeEntry(b *builder) {
	m := b.served()
	sig := must(m.Signature())
	if !m.IsStatic() || len(m.Args) > 0 || len(m.Owner.Args) > 0 {
		badIL("%s has UnmanagedCallersOnlyAttribute, but is not static or is generic", m)
	}
	c := &inCall{builder: b, raw: true}
	c.build(sig, func(int) types.Marshalling { return types.Marshalling{} }, func(args []mir.Value) mir.Value { return b.call(m, args...) })
}

// unicodeDelegate reports whether text in a delegate's signature is UTF-16
// (UnmanagedFunctionPointerAttribute).
func (b *builder) unicodeDelegate(t *types.Type) bool {
	a, ok, err := t.Attribute("System.Runtime.InteropServices.UnmanagedFunctionPointerAttribute")
	if err != nil || !ok {
		return false
	}
	for _, n := range a.Named {
		if v, isInt := n.Value.(int32); isInt && n.Name == "CharSet" {
			return v == 3 || v == 4 && b.imp.platform.Windows
		}
	}
	return false
}

// delegateInfos returns what Invoke declares of its parameters.
func delegateInfos(invoke *types.Method) func(i int) types.Marshalling {
	return func(i int) types.Marshalling { return must(invoke.Marshalling(i)) }
}

// buildNativeInvoke makes what the thunks of a delegate type run: the thunk has noted which
// delegate it is.
func buildNativeInvoke(b *builder) {
	t := b.f.Method.Owner
	invoke := b.invokeOf(t)
	var called mir.LocalID
	c := &inCall{builder: b, unicode: b.unicodeDelegate(t), raw: t.Def.Module.DisablesMarshalling()}
	c.first = func() { called = b.keep(b.interop("CalledDelegate")) }
	c.build(must(invoke.Signature()), delegateInfos(invoke), func(args []mir.Value) mir.Value {
		d := b.bitcast(b.loadLocal(called), t)
		return b.invoke(invoke, d, args)
	})
}

// buildForward makes the code of a delegate whose target holds the address of a C function.
func buildForward(b *builder) {
	t := b.f.Method.Owner
	b.declareParams()
	invoke := b.invokeOf(t)
	sig := must(invoke.Signature())
	b.start()
	target := nativeTarget{code: b.interop("FunctionOf", b.loadLocal(0)), retSpec: must(invoke.Marshalling(0))}
	c := &outCall{builder: b, unicode: b.unicodeDelegate(t), raw: t.Def.Module.DisablesMarshalling()}
	for i := range sig.Params {
		target.marshallings = append(target.marshallings, must(invoke.Marshalling(i+1)))
		c.params = append(c.params, mir.LocalID(i+1))
	}
	if a, ok, err := t.Attribute("System.Runtime.InteropServices.UnmanagedFunctionPointerAttribute"); err == nil && ok {
		for _, n := range a.Named {
			if v, isBool := n.Value.(bool); isBool && n.Name == "SetLastError" {
				target.lastError = v
			}
		}
	}
	c.build(sig, &target)
}

// buildFromPointer makes a delegate of a C function: the one behind a thunk of ours, or a new one.
func buildFromPointer(b *builder) {
	t := b.f.Method.Owner
	b.declareParams()
	b.start()
	code := b.loadLocal(0)
	null := b.op(mir.OpEq, b.k.I4, code, b.nint(0))
	b.ret(b.choose(null, t, func() mir.Value { return b.null(t) }, func() mir.Value {
		known := b.interop("DelegateBehind", code)
		found := b.op(mir.OpNe, b.k.I4, known, b.null(b.typ(known)))
		return b.choose(found, t, func() mir.Value { return b.emit(mir.Instr{Op: mir.OpCast, Type: t, T: t, Args: []mir.Value{known}}) }, func() mir.Value {
			obj := b.emit(mir.Instr{Op: mir.OpNew, Type: t, T: t})
			b.nonNull[obj] = true
			address := b.emit(mir.Instr{Op: mir.OpFuncAddr, Type: b.k.I, M: b.u.Stub(types.StubForward, nil, t)})
			target, codeField := b.delegateField("_target"), b.delegateField("_code")
			b.store(target.Type(), b.fieldAddr(target, obj), b.interop("FunctionObject", code))
			b.store(codeField.Type(), b.fieldAddr(codeField, obj), address)
			return obj
		})
	}))
}
