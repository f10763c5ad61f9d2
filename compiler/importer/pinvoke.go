package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/metadata"
)

// This file makes the body of a P/Invoke method (ECMA-335 II.15.5): it converts the
// arguments, calls the C function, converts back, and gives back what was allocated for the call,
// in a finally block if there is anything. Parameters are in pinvokeparams.go.

// outCall is a call into native code that is being built.
type outCall struct {
	*builder
	unicode, raw bool
	sig          mir.NativeSig
	args         []mir.Value // of the C function
	params       []mir.LocalID
	after        []func() // conversions back, once the function has returned
	cleanup      []func() // in any case; values it uses lie in locals
}

// nativeTarget is what an outCall calls.
type nativeTarget struct {
	symbol       string    // linked in, or ""
	code         mir.Value // else its address
	lastError    bool      // the error number is kept for Marshal.GetLastPInvokeError
	hresult      bool      // PreserveSig is false: the result is an HRESULT
	retSpec      types.Marshalling
	marshallings []types.Marshalling
}

// buildPInvoke makes the body of a P/Invoke method.
func buildPInvoke(b *builder) {
	m := b.f.Method
	library, entry, flags, ok := m.ImplMap()
	if !ok {
		fail(&types.LoadError{Kind: types.TypeLoad, What: m.String(), Msg: m.String() + " is native, but names no library"})
	}
	sig := must(m.Signature())
	if sig.CallConv == metadata.CallConvVarArg {
		badIL("vararg functions cannot be called")
	}
	target := nativeTarget{lastError: flags&types.PInvokeSetLastError != 0, hresult: m.Def.ImplFlags&types.ImplPreserveSig == 0}
	for i := range len(sig.Params) + 1 {
		info := must(m.Marshalling(i))
		if i == 0 {
			target.retSpec = info
		} else {
			target.marshallings = append(target.marshallings, info)
		}
	}
	b.start()
	c := &outCall{builder: b, raw: m.Module().DisablesMarshalling()}
	charSet := flags & types.PInvokeCharSetMask
	c.unicode = charSet == types.PInvokeUnicode || charSet == types.PInvokeAuto && b.imp.platform.Windows
	bound := b.imp.platform.bind(m, library, entry, flags)
	if bound.Missing != nil {
		b.imp.report(m, mir.NoIL, bound.Missing)
	}
	if bound.Symbol == "" {
		target.code = b.bindLate(m, library, entry, bindFlags(flags)+bound.lateFlags())
	}
	target.symbol = bound.Symbol
	for i := range sig.Params {
		c.params = append(c.params, mir.LocalID(i))
	}
	c.build(sig, &target)
}

// build emits the call with its conversions and returns the result.
func (c *outCall) build(sig *types.MethodSig, target *nativeTarget) {
	region := len(c.f.Regions)
	c.f.Regions = append(c.f.Regions, &mir.Region{Kind: mir.Finally, Parent: mir.NoRegion})
	var result mir.LocalID
	if c.f.Result != nil {
		result = c.temp(c.f.Result)
	}
	body := c.f.NewBlock(region)
	c.br(body)
	c.cur = body
	c.convertParams(sig, target)
	c.callTarget(sig, target, result)
	for _, convert := range c.after {
		convert()
	}
	done := c.f.NewBlock(mir.NoRegion)
	c.term(mir.Instr{Op: mir.OpLeave, Targets: []mir.Target{{Block: done}}})
	c.finishRegion(region)
	c.cur = done
	if c.f.Result != nil {
		c.ret(c.loadLocal(result))
		return
	}
	c.ret(0)
}

// finishRegion makes the finally handler, or drops the region if there is nothing to do.
func (c *outCall) finishRegion(region int) {
	if len(c.cleanup) > 0 {
		handler := c.f.NewBlock(mir.NoRegion)
		c.cur = handler
		for i := len(c.cleanup) - 1; i >= 0; i-- {
			c.cleanup[i]()
		}
		c.term(mir.Instr{Op: mir.OpEndFinally, Int: int64(region)})
		c.f.Regions[region].Handler = handler
		return
	}
	c.f.Regions = c.f.Regions[:region]
	for _, blk := range c.f.Blocks {
		if blk.Region == region {
			blk.Region = mir.NoRegion
		}
		if t := blk.Term(); t != nil && t.Op == mir.OpLeave {
			t.Op = mir.OpBr
		}
	}
	c.f.AlwaysInline = len(c.f.Blocks) <= 3
}

// callTarget calls the C function and converts its result into the local.
func (c *outCall) callTarget(sig *types.MethodSig, target *nativeTarget, result mir.LocalID) {
	ret := sig.Ret
	if target.hresult {
		c.callHResult(sig, target, result)
		return
	}
	if ret.Kind == types.Void {
		c.sig.Ret = scalarType("v")
		c.invokeNative(target, 0, nil)
		return
	}
	if ret.Kind == types.ByRef {
		c.sig.Ret = nativePointer
		c.storeLocal(result, c.bitcast(c.invokeNative(target, 0, c.k.I), ret))
		return
	}
	if ret.Kind == types.SZArray {
		c.sig.Ret = nativePointer
		v := c.keep(c.invokeNative(target, 0, c.k.I))
		c.after = append(c.after, func() { c.storeLocal(result, c.arrayFrom(ret, target.retSpec.Spec, c.loadLocal(v))) })
		return
	}
	var handle mir.Value
	cross := c.crossingOf(ret, place{spec: target.retSpec.Spec, unicode: c.unicode, raw: c.raw, what: "return value"})
	c.sig.Ret = cross.n
	if cross.n.Struct != nil {
		c.structResult(cross, target, result)
		return
	}
	isHandle := ret.Kind == types.Class && (c.derivesFrom(ret, safeHandle) || c.derivesFrom(ret, criticalHandle))
	if isHandle { // made before the call, so that no handle is lost
		handle = c.emptyHandle(ret)
		c.storeLocal(result, handle)
	}
	v := c.invokeNative(target, 0, c.stackTypeOf(cross))
	if isHandle {
		c.interop("SetHandle", handle, v)
		return
	}
	if cross.to == nil {
		c.storeLocal(result, v)
		return
	}
	kept := c.keep(v)
	c.after = append([]func(){func() {
		c.storeLocal(result, cross.restore(c.builder, c.loadLocal(kept)))
		if cross.free != nil {
			cross.free(c.builder, c.loadLocal(kept))
		}
	}}, c.after...)
}

const (
	safeHandle     = "System.Runtime.InteropServices.SafeHandle"
	criticalHandle = "System.Runtime.InteropServices.CriticalHandle"
)

// stackTypeOf is the type of the value that a native scalar is.
func (b *builder) stackTypeOf(c *crossing) *types.Type {
	if c.to == nil && c.t != nil && c.t.Kind != types.Pointer && c.t.Kind != types.FnPtr {
		return c.t.StackType()
	}
	return b.nativeScalar(c.n).StackType()
}

// structResult receives a struct in native memory and converts it.
func (c *outCall) structResult(cross *crossing, target *nativeTarget, result mir.LocalID) {
	if cross.blit {
		c.invokeNative(target, c.localAddr(result), nil)
		return
	}
	memory := c.alloca(cross.n.Size())
	c.invokeNative(target, memory, nil)
	cross.copyFrom(c.builder, c.localAddr(result), memory)
	cross.release(c.builder, memory)
}

// callHResult calls a function whose managed result is a last parameter, and throws
// if it fails (PreserveSig is false).
func (c *outCall) callHResult(sig *types.MethodSig, target *nativeTarget, result mir.LocalID) {
	if ret := sig.Ret; ret.Kind != types.Void {
		c.refParam(c.u.ByRefOf(ret), types.Marshalling{Spec: target.retSpec.Spec, Out: true}, c.localAddr(result), "return value")
	}
	c.sig.Ret = scalarType("i4")
	v := c.invokeNative(target, 0, c.k.I4)
	c.call(must(c.u.KnownMethod("Internal.Runtime.Interop", "ThrowForHR", 1)), v)
}

// invokeNative emits the call itself; to is where a struct goes, t the type of a scalar.
func (c *outCall) invokeNative(target *nativeTarget, to mir.Value, t *types.Type) mir.Value {
	if target.lastError {
		c.interop("ClearLastError")
	}
	sig := c.sig
	in := mir.Instr{Op: mir.OpCallNative, Str: target.symbol, Native: &sig, Type: t}
	if target.symbol == "" {
		in.Args = append(in.Args, target.code)
	}
	if to != 0 {
		in.Args = append(in.Args, to)
	}
	in.Args = append(in.Args, c.args...)
	v := c.emit(in)
	if target.lastError {
		c.interop("KeepLastError")
	}
	return v
}

// bindLate gives the address of a function that is found at run time, at the first call.
func (b *builder) bindLate(m *types.Method, library, entry, flags string) mir.Value {
	cell := b.emit(mir.Instr{Op: mir.OpImportCell, Type: b.u.PointerOf(b.k.Void), M: m, Str: library + "\x00" + entry + "\x00" + flags})
	b.nonNull[cell] = true
	code := b.load(b.k.I, cell)
	bound := b.op(mir.OpNe, b.k.I4, code, b.nint(0))
	return b.choose(bound, b.k.I, func() mir.Value { return code }, func() mir.Value { return b.interop("Bind", cell) })
}

// bindFlags are the letters that tell the class library how to look for a function:
// x exactly this name, w the wide variant first, a the narrow one second; e the library is there, but
// the function is not in it.
func bindFlags(flags types.PInvokeAttributes) string {
	switch {
	case flags&types.PInvokeNoMangle != 0:
		return "x"
	case flags&types.PInvokeCharSetMask == types.PInvokeUnicode, flags&types.PInvokeCharSetMask == types.PInvokeAuto:
		return "w"
	}
	return "a"
}

// keep stores a native value in a local that is zero before.
func (b *builder) keep(v mir.Value) mir.LocalID {
	id := b.temp(b.typ(v))
	b.f.Locals[id].Zeroed = true
	b.storeLocal(id, v)
	return id
}

// alloca reserves bytes in the frame, aligned to 16.
func (b *builder) alloca(size int) mir.Value {
	v := b.emit(mir.Instr{Op: mir.OpAlloca, Type: b.u.PointerOf(b.k.Void), Args: []mir.Value{b.nint(int64(size))}})
	b.nonNull[v] = true
	return v
}
