package importer

import (
	"fmt"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/metadata"
)

// This file converts the arguments of calls into native code: by-refs, arrays,
// string builders, handles and objects besides what crosses as a value. Nothing moves in the
// managed heap, so what has the same bytes on both sides is passed where it lies.

func (c *outCall) convertParams(sig *types.MethodSig, target *nativeTarget) {
	for i, t := range sig.Params {
		var info types.Marshalling
		if i < len(target.marshallings) {
			info = target.marshallings[i]
		}
		c.param(t, info, c.params[i], fmt.Sprintf("parameter #%d", i+1))
	}
}

// pass adds an argument of the C function.
func (c *outCall) pass(n mir.NativeType, v mir.Value) {
	c.sig.Params, c.args = append(c.sig.Params, n), append(c.args, v)
}

// param converts the parameter in local id.
func (c *outCall) param(t *types.Type, info types.Marshalling, id mir.LocalID, what string) {
	if c.raw && (t.Kind == types.ByRef || t.IsRef()) {
		(&place{what: what}).cannot("Managed parameter or return types require runtime marshalling to be enabled.")
	}
	switch {
	case t.Kind == types.ByRef:
		c.refParam(t, info, c.loadLocal(id), what)
	case t.Kind == types.SZArray:
		c.arrayParam(t, info, id, what)
	case t.Kind == types.Class && c.derivesFrom(t, "System.Text.StringBuilder"):
		c.builderParam(info, id, what)
	case t.Kind == types.Class && c.derivesFrom(t, safeHandle):
		c.handleParam(id)
	case t.Kind == types.Class && c.blittableObject(t):
		c.pass(nativePointer, c.addressOfData(id, types.HeaderSize))
	default:
		c.valueParam(t, info, id, what)
	}
}

// valueParam converts a parameter that is one native value.
func (c *outCall) valueParam(t *types.Type, info types.Marshalling, id mir.LocalID, what string) {
	p := place{spec: info.Spec, unicode: c.unicode, raw: c.raw, what: what}
	if t == c.k.String {
		if e, ok := c.encodingAt(&p); ok && e == encodingWide {
			c.pass(nativePointer, c.interop("TextAddress", c.loadLocal(id)))
			return
		}
	}
	if pointed := info.Spec != nil && info.Spec.Type == metadata.NativeLPStruct && t.Kind == types.Struct; pointed {
		c.refParam(c.u.ByRefOf(t), types.Marshalling{In: true}, c.localAddr(id), what)
		return
	}
	cross := c.crossingOf(t, p)
	switch {
	case cross.n.Struct != nil && cross.blit:
		c.pass(cross.n, c.localAddr(id))
	case cross.n.Struct != nil:
		memory := c.memoryFor(cross)
		cross.copyTo(c.builder, c.localAddr(id), memory)
		c.pass(cross.n, memory)
	default:
		v := cross.convert(c.builder, c.loadLocal(id))
		if cross.free != nil {
			kept := c.keep(v)
			c.cleanup = append(c.cleanup, func() { cross.free(c.builder, c.loadLocal(kept)) })
			c.copyBackObject(t, info, id, kept)
		}
		c.pass(cross.n, v)
	}
}

// copyBackObject reads the fields of an [Out] object from the struct that stood for it.
func (c *outCall) copyBackObject(t *types.Type, info types.Marshalling, id mir.LocalID, kept mir.LocalID) {
	if t.Kind != types.Class || !t.HasNativeLayout() || t == c.k.String || !info.Out {
		return
	}
	c.after = append(c.after, func() {
		null := c.op(mir.OpEq, c.k.I4, c.loadLocal(kept), c.nint(0))
		c.choose(null, nil, func() mir.Value { return 0 }, func() mir.Value {
			c.call(c.u.Stub(types.StubFromNative, nil, t), c.loadLocal(id), c.loadLocal(kept))
			return 0
		})
	})
}

// memoryFor reserves native memory in the frame, zeroed, whose contents are given back after the call.
func (c *outCall) memoryFor(cross *crossing) mir.Value {
	size := cross.n.Size()
	memory := c.alloca(size)
	c.do(mir.OpFillMem, memory, c.int32(0), c.nint(int64(size)))
	if cross.owns() {
		kept := c.keep(c.asInt(memory))
		c.cleanup = append(c.cleanup, func() {
			at := c.loadLocal(kept)
			none := c.op(mir.OpEq, c.k.I4, at, c.nint(0))
			c.choose(none, nil, func() mir.Value { return 0 }, func() mir.Value {
				cross.release(c.builder, c.asPointer(at))
				return 0
			})
		})
	}
	return memory
}

// asPointer returns a native int as an address.
func (b *builder) asPointer(v mir.Value) mir.Value { return b.coerce(v, b.u.PointerOf(b.k.Void)) }

// refParam converts a by-ref: addr is the address of the managed value.
func (c *outCall) refParam(t *types.Type, info types.Marshalling, addr mir.Value, what string) {
	elem := t.Elem
	in, out := info.In || !info.Out, info.Out || !info.In
	switch {
	case elem.Kind == types.SZArray:
		c.refArrayParam(elem, info, addr, in, out)
		return
	case elem.Kind == types.Class && (c.derivesFrom(elem, safeHandle) || c.derivesFrom(elem, criticalHandle)):
		c.refHandleParam(elem, addr, in)
		return
	}
	cross := c.crossingOf(elem, place{spec: info.Spec, unicode: c.unicode, raw: c.raw, what: what})
	if cross.blit {
		c.pass(nativePointer, c.asInt(addr))
		return
	}
	at := c.keep(c.asInt(addr))
	managed := func() mir.Value { return c.bitcast(c.loadLocal(at), c.u.ByRefOf(elem)) }
	memory := c.memoryFor(cross)
	if in {
		cross.copyTo(c.builder, managed(), memory)
	}
	c.pass(nativePointer, c.asInt(memory))
	if out {
		kept := c.keep(c.asInt(memory))
		c.after = append(c.after, func() { cross.copyFrom(c.builder, managed(), c.asPointer(c.loadLocal(kept))) })
	}
}

// addressOfData gives the address behind an object's header or length, 0 for null.
func (c *outCall) addressOfData(id mir.LocalID, offset int64) mir.Value {
	v := c.loadLocal(id)
	return c.unlessNull(v, func() mir.Value { return c.asInt(c.dataOf(v, offset, c.k.U1)) })
}

// blittableObject reports whether an object's fields are in memory what native code expects.
func (c *outCall) blittableObject(t *types.Type) bool {
	if !t.HasNativeLayout() || t.Def.Module.IsCoreLib() || c.objectHasRefs(t) {
		return false
	}
	l := must(t.Layout())
	native := c.nativeLayoutOf(t)
	if len(native.fields) != len(l.Fields) || len(l.Fields) == 0 {
		return false
	}
	for i, f := range native.fields {
		if !f.c.blit || l.Fields[i].Field != f.f || l.Fields[i].Offset-types.HeaderSize != f.offset {
			return false
		}
	}
	return true
}

// objectHasRefs reports whether an object of class t holds references.
func (c *outCall) objectHasRefs(t *types.Type) bool { return len(must(t.Layout()).RefRuns) > 0 }

// handleParam keeps a SafeHandle from being released during the call.
func (c *outCall) handleParam(id mir.LocalID) {
	held := c.temp(c.k.Object)
	c.f.Locals[held].Zeroed = true
	h := c.loadLocal(id)
	v := c.interop("AddRef", h)
	c.storeLocal(held, c.bitcast(h, c.k.Object))
	c.cleanup = append(c.cleanup, func() { c.interop("ReleaseHandle", c.loadLocal(held)) })
	c.pass(scalarType("i8"), v)
}

// refHandleParam lets native code write a handle; the object for it is made before the call.
func (c *outCall) refHandleParam(t *types.Type, addr mir.Value, in bool) {
	memory := c.alloca(8)
	before := c.nint(0)
	if in {
		before = c.interop("AddRef", c.load(t, addr))
		held := c.keep(c.bitcast(c.load(t, addr), c.k.Object))
		if c.derivesFrom(t, safeHandle) {
			c.cleanup = append(c.cleanup, func() { c.interop("ReleaseHandle", c.loadLocal(held)) })
		}
	}
	c.store(c.k.I, memory, before)
	fresh := c.emptyHandle(t)
	c.pass(nativePointer, c.asInt(memory))
	c.after = append(c.after, func() {
		now := c.load(c.k.I, memory)
		if !in {
			c.interop("SetHandle", fresh, now)
			c.store(t, addr, fresh)
			return
		}
		changed := c.op(mir.OpNe, c.k.I4, now, before)
		c.choose(changed, nil, func() mir.Value {
			c.interop("SetHandle", fresh, now)
			c.store(t, addr, fresh)
			return 0
		}, func() mir.Value { return 0 })
	})
}

// builderParam gives native code a buffer of the string builder's capacity.
func (c *outCall) builderParam(info types.Marshalling, id mir.LocalID, what string) {
	p := place{spec: info.Spec, unicode: c.unicode, what: what}
	e, ok := c.encodingAt(&p)
	if !ok || e.free != "Free" {
		p.cannot("Invalid managed/unmanaged type combination.")
	}
	in, out := info.In || !info.Out, info.Out || !info.In
	kept := c.keep(c.interop("BuilderTo"+e.name, c.loadLocal(id), c.bool(in)))
	c.cleanup = append(c.cleanup, func() { c.interop("Free", c.loadLocal(kept)) })
	c.pass(nativePointer, c.loadLocal(kept))
	if out {
		c.after = append(c.after, func() { c.interop("BuilderFrom"+e.name, c.loadLocal(id), c.loadLocal(kept)) })
	}
}

// arrayParam passes the elements where they lie, or converts them into native memory, and back
// if the parameter is [Out].
func (c *outCall) arrayParam(t *types.Type, info types.Marshalling, id mir.LocalID, what string) {
	p := place{spec: info.Spec, unicode: c.unicode, what: what}
	native := metadata.NativeNone
	if k := p.native(); k == metadata.NativeArray {
		native = info.Spec.Elem
	} else if k != metadata.NativeNone {
		p.cannot("Invalid managed/unmanaged type combination (Arrays must be paired with LPArray, ByValArray or SafeArray).")
	}
	elem := c.elementCrossing(t.Elem, &p, native)
	if elem.blit {
		c.pass(nativePointer, c.addressOfData(id, c.dataOffset(t)))
		return
	}
	array := func() mir.Value { return c.loadLocal(id) }
	count := func() mir.Value { return c.conv(c.op(mir.OpArrayLen, c.k.I4, array()), c.k.I, 0) }
	memory := c.unlessNull(array(), func() mir.Value {
		return c.asInt(c.interop("Allocate", c.op(mir.OpMul, c.k.I, count(), c.nint(int64(elem.n.Size())))))
	})
	kept := c.keep(memory)
	c.cleanup = append(c.cleanup, func() {
		c.ifSet(kept, func() {
			if elem.owns() {
				c.releaseElements(elem, c.asPointer(c.loadLocal(kept)), count())
			}
			c.interop("Free", c.loadLocal(kept))
		})
	})
	if info.In || !info.Out {
		c.ifSet(kept, func() { c.elementsTo(elem, array(), c.asPointer(c.loadLocal(kept)), count()) })
	}
	if info.Out {
		c.after = append(c.after, func() {
			c.ifSet(kept, func() { c.elementsFrom(elem, array(), c.asPointer(c.loadLocal(kept)), count()) })
		})
	}
	c.pass(nativePointer, c.loadLocal(kept))
}

// ifSet emits then for when the native int in a local is not 0.
func (b *builder) ifSet(id mir.LocalID, then func()) {
	set := b.op(mir.OpNe, b.k.I4, b.loadLocal(id), b.nint(0))
	b.choose(set, nil, func() mir.Value { then(); return 0 }, func() mir.Value { return 0 })
}

// refArrayParam passes the address of a pointer to a copy of the array; native code may
// put another in its place, which becomes the new array.
func (c *outCall) refArrayParam(t *types.Type, info types.Marshalling, addr mir.Value, in, out bool) {
	p := place{spec: info.Spec, unicode: c.unicode, what: "an array by reference"}
	native := metadata.NativeNone
	if info.Spec != nil {
		native = info.Spec.Elem
	}
	elem := c.elementCrossing(t.Elem, &p, native)
	memory := c.alloca(8)
	c.store(c.k.I, memory, c.nint(0))
	if in {
		a := c.load(t, addr)
		c.store(c.k.I, memory, c.unlessNull(a, func() mir.Value {
			count := c.conv(c.op(mir.OpArrayLen, c.k.I4, a), c.k.I, 0)
			to := c.interop("Allocate", c.op(mir.OpMul, c.k.I, count, c.nint(int64(elem.n.Size()))))
			c.elementsTo(elem, a, c.asPointer(to), count)
			return c.asInt(to)
		}))
	}
	at := c.keep(c.asInt(memory))
	c.cleanup = append(c.cleanup, func() { c.ifSet(at, func() { c.interop("Free", c.load(c.k.I, c.asPointer(c.loadLocal(at)))) }) })
	c.pass(nativePointer, c.asInt(memory))
	if out {
		c.after = append(c.after, func() { c.store(t, addr, c.arrayFrom(t, info.Spec, c.load(c.k.I, memory))) })
	}
}

// arrayFrom makes an array of native memory; the descriptor says how long it is.
func (c *outCall) arrayFrom(t *types.Type, spec *metadata.MarshalSpec, memory mir.Value) mir.Value {
	p := place{spec: spec, unicode: c.unicode, what: "an array"}
	if spec == nil || spec.Type != metadata.NativeArray || spec.Size < 0 && spec.ParamIndex < 0 {
		p.cannot("Invalid managed/unmanaged type combination (the size of the array is not known).")
	}
	elem := c.elementCrossing(t.Elem, &p, spec.Elem)
	none := c.op(mir.OpEq, c.k.I4, memory, c.nint(0))
	return c.choose(none, t, func() mir.Value { return c.null(t) }, func() mir.Value {
		count := c.arrayCount(spec, &p)
		a := c.newArray(t, count)
		c.elementsFrom(elem, a, c.asPointer(memory), c.conv(count, c.k.I, 0))
		return a
	})
}

// arrayCount gives the number of elements that a descriptor tells, an int32: SizeConst plus
// the parameter that SizeParamIndex names.
func (c *outCall) arrayCount(spec *metadata.MarshalSpec, p *place) mir.Value {
	count := c.int32(int64(max(spec.Size, 0)))
	if spec.ParamIndex < 0 || spec.Flags == 0 {
		return count
	}
	i := int(spec.ParamIndex)
	if i >= len(c.params) {
		p.cannot("the SizeParamIndex names no parameter.")
	}
	id := c.params[i]
	v := c.loadLocal(id)
	if t := c.f.Locals[id].Type; t.Kind == types.ByRef {
		v = c.load(t.Elem, v)
	}
	v = c.coerce(c.asInt(v), c.k.I4)
	return c.op(mir.OpAdd, c.k.I4, count, v)
}
