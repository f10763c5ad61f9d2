package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/metadata"
)

// This file says how text, arrays and objects cross: what lies in memory of its own.

// encoding is how text is written in native memory; the names are those of the class
// library's methods: To... allocates, From... reads, Free... gives back.
type encoding struct {
	name string
	unit int    // bytes
	free string // method that gives back
}

var (
	encodingAnsi = encoding{"Ansi", 1, "Free"}
	encodingUtf8 = encoding{"Utf8", 1, "Free"}
	encodingWide = encoding{"Wide", 2, "Free"}
	encodingBStr = encoding{"BStr", 2, "FreeBStr"}
	// encodingAnsiBStr is a BSTR of bytes.
	encodingAnsiBStr = encoding{"AnsiBStr", 1, "FreeBStr"}
)

// encodingAt returns the encoding of text at p; ok is false if the descriptor is none of text.
func (b *builder) encodingAt(p *place) (e encoding, ok bool) {
	ansi := encodingUtf8
	if b.imp.platform.Windows {
		ansi = encodingAnsi
	}
	switch p.native() {
	case metadata.NativeNone:
		if p.unicode {
			return encodingWide, true
		}
		return ansi, true
	case metadata.NativeLPStr:
		return ansi, true
	case metadata.NativeLPTStr:
		if b.imp.platform.Windows {
			return encodingWide, true
		}
		return ansi, true
	case metadata.NativeLPWStr:
		return encodingWide, true
	case metadata.NativeLPUTF8Str:
		return encodingUtf8, true
	case metadata.NativeBStr:
		return encodingBStr, true
	case metadata.NativeTBStr:
		return encodingBStr, true
	case metadata.NativeAnsiBStr:
		return encodingAnsiBStr, true
	}
	return encoding{}, false
}

// textCrossing: the address of zero-terminated text.
func (b *builder) textCrossing(p *place) *crossing {
	if p.native() == metadata.NativeFixedSysString && p.field {
		return b.fixedTextCrossing(p)
	}
	e, ok := b.encodingAt(p)
	if !ok {
		return nil
	}
	return &crossing{n: nativePointer, to: interopCall("To" + e.name), from: interopCall("From" + e.name), free: interopFree(e.free)}
}

// fixedTextCrossing: text of a fixed number of units inside a struct, zero included.
func (b *builder) fixedTextCrossing(p *place) *crossing {
	unit, suffix := 1, "Utf8"
	switch {
	case p.unicode:
		unit, suffix = 2, "Wide"
	case b.imp.platform.Windows:
		suffix = "Ansi"
	}
	count := int(p.spec.Size)
	if count <= 0 || count > maxInline/unit {
		p.cannot("Invalid managed/unmanaged type combination (the ByValTStr has no SizeConst).")
	}
	n := int64(count)
	return &crossing{n: mir.NativeType{Struct: uniform(count, unit, false)}, align: unit,
		put: func(b *builder, managed, native mir.Value) {
			b.interop("FixedTo"+suffix, b.load(b.k.String, managed), b.asInt(native), b.int32(n))
		},
		get: func(b *builder, managed, native mir.Value) {
			b.store(b.k.String, managed, b.interop("FixedFrom"+suffix, b.asInt(native), b.int32(n)))
		},
	}
}

// maxInline bounds the bytes of an array inside a struct.
const maxInline = 1 << 26

// uniform is the shape of count scalars of the same size. What is longer than any
// register convention looks at has no leaves.
func uniform(count, size int, float bool) *mir.NativeStruct {
	s := &mir.NativeStruct{Size: count * size, Align: size}
	for i := 0; i < count && s.Size <= maxClassified; i++ {
		s.Leaves = append(s.Leaves, mir.NativeLeaf{Offset: i * size, Size: size, Float: float})
	}
	return s
}

// maxClassified is the largest struct of which some calling convention looks at the
// members: four doubles.
const maxClassified = 32

// arrayCrossing: inside a struct ByValArray; elsewhere the address of the elements, which only
// parameters can be (crossParam).
func (b *builder) arrayCrossing(t *types.Type, p *place) *crossing {
	if !p.field || p.native() != metadata.NativeFixedArray {
		return nil
	}
	count := int(p.spec.Size)
	if count < 0 {
		count = 1
	}
	elem := b.elementCrossing(t.Elem, p, p.spec.Elem)
	size := elem.n.Size()
	if count == 0 || size > 0 && count > maxInline/size {
		p.cannot("Invalid managed/unmanaged type combination (the ByValArray has no SizeConst).")
	}
	shape := &mir.NativeStruct{Size: count * size, Align: elem.align}
	for i := 0; i < count && shape.Size <= maxClassified; i++ {
		shape.Leaves = append(shape.Leaves, leavesAt(elem.n, i*size)...)
	}
	array := b.u.SZArrayOf(t.Elem)
	c := &crossing{n: mir.NativeType{Struct: shape}, align: elem.align}
	c.put = func(b *builder, managed, native mir.Value) {
		a := b.load(array, managed)
		b.interop("CheckFixedLength", b.coerce(a, b.k.Array), b.int32(int64(count)))
		isNull := b.op(mir.OpEq, b.k.I4, a, b.null(array))
		b.choose(isNull, nil, func() mir.Value {
			b.do(mir.OpFillMem, native, b.int32(0), b.nint(int64(count*size)))
			return 0
		}, func() mir.Value {
			b.elementsTo(elem, a, native, b.nint(int64(count)))
			return 0
		})
	}
	c.get = func(b *builder, managed, native mir.Value) {
		a := b.rawNewArray(array, b.int32(int64(count)))
		b.store(array, managed, a)
		b.elementsFrom(elem, a, native, b.nint(int64(count)))
	}
	if elem.owns() {
		c.drop = func(b *builder, native mir.Value) { b.releaseElements(elem, native, b.nint(int64(count))) }
	}
	return c
}

// leavesAt returns the scalars of a native value at an offset.
func leavesAt(n mir.NativeType, offset int) []mir.NativeLeaf {
	if n.Struct == nil {
		return []mir.NativeLeaf{{Offset: offset, Size: n.Size(), Float: n.Scalar[0] == 'r'}}
	}
	var out []mir.NativeLeaf
	for _, l := range n.Struct.Leaves {
		out = append(out, mir.NativeLeaf{Offset: offset + l.Offset, Size: l.Size, Float: l.Float})
	}
	return out
}

// elementCrossing is the way of an array's elements.
func (b *builder) elementCrossing(t *types.Type, p *place, native metadata.NativeType) *crossing {
	inner := *p
	inner.spec, inner.field = nil, true
	const anyElement = 0x50
	if native != metadata.NativeNone && native != 0 && native != anyElement {
		inner.spec = &metadata.MarshalSpec{Type: native, Size: -1, ParamIndex: -1}
	}
	return b.crossingOf(t, inner)
}

// elementsTo converts count elements of a, which is not null, to native memory.
func (b *builder) elementsTo(elem *crossing, a, native, count mir.Value) {
	data := b.dataOf(a, b.dataOffset(b.u.SZArrayOf(elem.t)), elem.t)
	if elem.blit {
		b.copyMem(native, data, b.op(mir.OpMul, b.k.I, count, b.nint(int64(elem.n.Size()))), 0)
		return
	}
	b.forEach(count, func(i mir.Value) { elem.copyTo(b, b.elementAt(data, elem.t, i), b.nativeAt(elem, native, i)) })
}

// elementsFrom converts count elements of native memory to those of a.
func (b *builder) elementsFrom(elem *crossing, a, native, count mir.Value) {
	data := b.dataOf(a, b.dataOffset(b.u.SZArrayOf(elem.t)), elem.t)
	if elem.blit {
		b.copyMem(data, native, b.op(mir.OpMul, b.k.I, count, b.nint(int64(elem.n.Size()))), 0)
		return
	}
	b.forEach(count, func(i mir.Value) { elem.copyFrom(b, b.elementAt(data, elem.t, i), b.nativeAt(elem, native, i)) })
}

func (b *builder) releaseElements(elem *crossing, native, count mir.Value) {
	b.forEach(count, func(i mir.Value) { elem.release(b, b.nativeAt(elem, native, i)) })
}

func (b *builder) elementAt(data mir.Value, t *types.Type, i mir.Value) mir.Value {
	return b.offset(data, b.op(mir.OpMul, b.k.I, i, b.nint(b.sizeOf(t))))
}

func (b *builder) nativeAt(elem *crossing, native, i mir.Value) mir.Value {
	return b.offset(native, b.op(mir.OpMul, b.k.I, i, b.nint(int64(elem.n.Size()))))
}

// forEach emits a loop over 0 to count-1, a native int.
func (b *builder) forEach(count mir.Value, body func(i mir.Value)) {
	head, inner, done := b.newBlock(), b.newBlock(), b.newBlock()
	b.br(head, b.nint(0))
	b.cur = head
	i := b.f.NewParam(head, b.k.I)
	b.condBr(b.op(mir.OpLt, b.k.I4, i, count), mir.Target{Block: inner}, mir.Target{Block: done})
	b.cur = inner
	body(i)
	b.br(head, b.op(mir.OpAdd, b.k.I, i, b.nint(1)))
	b.cur = done
}

// objectCrossing: an object with a native layout crosses as the address of a struct that is
// allocated for it; as a field it lies inside.
func (b *builder) objectCrossing(t *types.Type, p *place) *crossing {
	l := b.nativeLayoutOf(t)
	if l == nil || p.native() != metadata.NativeNone && p.native() != metadata.NativeLPStruct && p.native() != metadata.NativeStruct {
		return nil
	}
	if p.field {
		return b.inlineObjectCrossing(t, l)
	}
	return &crossing{n: nativePointer,
		to: func(b *builder, v mir.Value) mir.Value {
			return b.unlessNull(v, func() mir.Value {
				memory := b.interop("Allocate", b.nint(int64(l.shape.Size)))
				b.call(b.u.Stub(types.StubToNative, nil, t), v, b.asInt(memory))
				return b.asInt(memory)
			})
		},
		from: func(b *builder, v mir.Value) mir.Value {
			null := b.op(mir.OpEq, b.k.I4, b.asInt(v), b.nint(0))
			return b.choose(null, t, func() mir.Value { return b.null(t) }, func() mir.Value {
				obj := b.emit(mir.Instr{Op: mir.OpNew, Type: t, T: t})
				b.nonNull[obj] = true
				b.call(b.u.Stub(types.StubFromNative, nil, t), obj, b.asInt(v))
				return obj
			})
		},
		free: func(b *builder, v mir.Value) {
			if l.owns {
				null := b.op(mir.OpEq, b.k.I4, b.asInt(v), b.nint(0))
				b.choose(null, nil, func() mir.Value { return 0 }, func() mir.Value {
					b.call(b.u.Stub(types.StubFreeNative, nil, t), b.null(t), b.asInt(v))
					return 0
				})
			}
			b.interop("Free", v)
		},
	}
}

// unlessNull evaluates value, a native int, if the object v is not null; else it is 0.
func (b *builder) unlessNull(v mir.Value, value func() mir.Value) mir.Value {
	null := b.op(mir.OpEq, b.k.I4, v, b.null(b.typ(v)))
	return b.choose(null, b.k.I, func() mir.Value { return b.nint(0) }, value)
}

// inlineObjectCrossing: an object as a field of a struct is the struct itself; null is one of zeros.
func (b *builder) inlineObjectCrossing(t *types.Type, l *nativeLayout) *crossing {
	c := &crossing{n: mir.NativeType{Struct: l.shape}, align: l.shape.Align}
	c.put = func(b *builder, managed, native mir.Value) {
		v := b.load(t, managed)
		null := b.op(mir.OpEq, b.k.I4, v, b.null(t))
		b.choose(null, nil, func() mir.Value {
			b.do(mir.OpFillMem, native, b.int32(0), b.nint(int64(l.shape.Size)))
			return 0
		}, func() mir.Value {
			b.call(b.u.Stub(types.StubToNative, nil, t), v, b.asInt(native))
			return 0
		})
	}
	c.get = func(b *builder, managed, native mir.Value) {
		obj := b.emit(mir.Instr{Op: mir.OpNew, Type: t, T: t})
		b.nonNull[obj] = true
		b.call(b.u.Stub(types.StubFromNative, nil, t), obj, b.asInt(native))
		b.store(t, managed, obj)
	}
	if l.owns {
		c.drop = func(b *builder, native mir.Value) {
			b.call(b.u.Stub(types.StubFreeNative, nil, t), b.null(t), b.asInt(native))
		}
	}
	return c
}
