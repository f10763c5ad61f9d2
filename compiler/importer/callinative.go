package importer

import (
	"fmt"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/metadata"
)

// This file calls C functions through their addresses (calli with an unmanaged calling
// convention, ECMA-335 III.3.20). All conventions are one on 64-bit targets. Values that
// would need memory of their own (text, delegates in arrays) are refused, which C#'s
// function pointers cannot have without saying so in an unsafe context either.

// isNativeCall reports whether a call by this signature is one of C code.
func isNativeCall(sig *types.MethodSig) bool {
	switch sig.CallConv {
	case metadata.CallConvC, metadata.CallConvStdCall, metadata.CallConvThisCall, metadata.CallConvFastCall, metadata.CallConvUnmanaged:
		return true
	}
	return false
}

// calliNative calls the C function at code and pushes its result.
func (l *loader) calliNative(sig *types.MethodSig, code mir.Value, args []mir.Value) {
	raw := l.f.Method.Module() != nil && l.f.Method.Module().DisablesMarshalling()
	native := &mir.NativeSig{Ret: scalarType("v")}
	in := mir.Instr{Op: mir.OpCallNative, Native: native}
	var list []mir.Value
	for i, t := range sig.Params {
		n, v := l.calliArgument(t, args[i], place{raw: raw, what: fmt.Sprintf("parameter #%d", i+1)})
		native.Params, list = append(native.Params, n), append(list, v)
	}
	in.Args = append(in.Args, l.coerce(code, l.k.I))
	if sig.Ret.Kind == types.Void {
		in.Args = append(in.Args, list...)
		l.emit(in)
		return
	}
	if sig.Ret.Kind == types.ByRef {
		native.Ret, in.Type, in.Args = nativePointer, l.k.I, append(in.Args, list...)
		l.push(l.bitcast(l.emit(in), sig.Ret))
		return
	}
	ret := l.crossingOf(sig.Ret, place{raw: raw, what: "return value"})
	native.Ret = ret.n
	if ret.n.Struct != nil {
		result := l.temp(sig.Ret)
		memory := l.localAddr(result)
		if !ret.blit {
			memory = l.alloca(ret.n.Size())
		}
		in.Args = append(append(in.Args, memory), list...)
		l.emit(in)
		if !ret.blit {
			ret.copyFrom(l.builder, l.localAddr(result), memory)
		}
		l.push(l.loadLocal(result))
		return
	}
	in.Type, in.Args = l.stackTypeOf(ret), append(in.Args, list...)
	v := ret.restore(l.builder, l.emit(in))
	l.push(l.coerce(v, sig.Ret))
}

// calliArgument converts one argument.
func (l *loader) calliArgument(t *types.Type, v mir.Value, p place) (mir.NativeType, mir.Value) {
	if t.Kind == types.ByRef {
		if !l.crossingOf(t.Elem, p).blit {
			p.cannot("a by-ref to what is converted cannot be passed through a function pointer.")
		}
		return nativePointer, l.asInt(l.coerce(v, t))
	}
	cross := l.crossingOf(t, p)
	v = l.coerce(v, t)
	switch {
	case cross.owns():
		p.cannot("text and objects cannot be passed through a function pointer; pass a pointer to them.")
	case cross.n.Struct != nil:
		id := l.temp(t)
		l.storeLocal(id, v)
		if cross.blit {
			return cross.n, l.localAddr(id)
		}
		memory := l.alloca(cross.n.Size())
		cross.copyTo(l.builder, l.localAddr(id), memory)
		return cross.n, memory
	}
	return cross.n, cross.convert(l.builder, v)
}
