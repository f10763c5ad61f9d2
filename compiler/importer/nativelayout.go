package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file lays out structs in native memory (ECMA-335 II.10.1.2, II.10.7). The rules are
// those of C compilers: a field is aligned to the alignment of its type, at most to the
// packing; a class has the fields of its base classes first. A type all of whose fields have the same bytes
// on both sides is blittable, and keeps its managed layout.

// nativeLayout is the native form of a struct or class.
type nativeLayout struct {
	shape  *mir.NativeStruct
	fields []nativeField
	owns   bool // some field owns memory
}

type nativeField struct {
	f      *types.Field
	offset int
	c      *crossing
}

// isBlittable reports whether the native form of a value type has the managed bytes.
func (b *builder) isBlittable(t *types.Type) bool {
	switch {
	case t.Kind != types.Struct:
		return b.isBlittableScalar(t)
	case t.Def == nil || b.isRefOrHasRefs(t):
		return false
	case t.Def.Module.IsCoreLib() && knownStructs[t.Def.FullName()] != nil:
		return false
	case t.Def.Module.IsCoreLib() && autoBlittable[t.Def.FullName()]:
		return true
	case !t.HasNativeLayout() || t.IsNullable():
		return false
	}
	for _, f := range instanceFieldsOf(t) {
		spec := must(f.Marshalling())
		if f.Type().Kind == types.Char {
			if shape := must(t.Def.NativeShape()); spec == nil && b.textIsWide(shape) {
				continue
			}
			return false
		}
		if !b.isBlittable(f.Type()) {
			return false
		}
	}
	return true
}

// autoBlittable are value types of the class library whose layout here is that of .NET
// although their fields may be declared otherwise.
var autoBlittable = map[string]bool{"System.Guid": true, "System.Decimal": true, "System.Int128": true, "System.UInt128": true}

func (b *builder) isBlittableScalar(t *types.Type) bool {
	switch t.Kind {
	case types.Pointer, types.FnPtr:
		return true
	}
	kind := t.Underlying().Kind
	return scalarNames[kind] != "" && kind != types.Bool && kind != types.Char
}

// textIsWide reports whether text in a type of this shape is UTF-16.
func (b *builder) textIsWide(s types.NativeShape) bool {
	return s.Unicode || s.Auto && b.imp.platform.Windows
}

// blittableStruct is the native form of a value type that keeps its layout.
func (b *builder) blittableStruct(t *types.Type) mir.NativeType {
	l := must(t.Layout())
	s := &mir.NativeStruct{Size: l.Size, Align: l.Align}
	if l.Size <= maxClassified {
		s.Leaves = b.managedLeaves(nil, t, 0)
	}
	return mir.NativeType{Struct: s}
}

// managedLeaves appends the scalars of a value at offset; those of unions overlap, and
// the bytes behind the one field of a fixed buffer are more of its kind.
func (b *builder) managedLeaves(out []mir.NativeLeaf, t *types.Type, offset int) []mir.NativeLeaf {
	if t.Kind == types.Enum {
		t = t.Underlying()
	}
	if t.Kind != types.Struct {
		size := int(b.sizeOf(t))
		return append(out, mir.NativeLeaf{Offset: offset, Size: size, Float: t.IsFloat()})
	}
	l := must(t.Layout())
	repeat := l.Repeat
	if repeat == 1 && len(l.Fields) == 1 && l.Fields[0].Offset == 0 {
		if size := int(b.sizeOf(l.Fields[0].Field.Type())); size > 0 && l.Size%size == 0 {
			repeat = l.Size / size
		}
	}
	for i := range repeat {
		for _, f := range l.Fields {
			out = b.managedLeaves(out, f.Field.Type(), offset+i*(l.Size/repeat)+f.Offset)
		}
	}
	return out
}

// nativeLayoutOf returns the native form of a type with a layout, nil if it has none. It
// fails if a field cannot cross.
func (b *builder) nativeLayoutOf(t *types.Type) *nativeLayout {
	if !t.HasNativeLayout() {
		return nil
	}
	if b.nesting > maxNativeNesting {
		badIL("%s is nested too deeply in native memory", t)
	}
	b.nesting++
	defer func() { b.nesting-- }()
	l := &nativeLayout{shape: &mir.NativeStruct{Align: 1}}
	b.placeFields(l, t)
	return l
}

const maxNativeNesting = 50

// placeFields places the fields of t's base classes and then its own.
func (b *builder) placeFields(l *nativeLayout, t *types.Type) {
	if base := t.Base(); t.Kind == types.Class && base != nil && base != b.k.Object {
		if !base.HasNativeLayout() && len(instanceFieldsOf(base)) > 0 {
			fail(&marshalError{"Type '" + t.FullName() + "' cannot be marshaled as an unmanaged structure; no meaningful size or offset can be computed."})
		}
		b.placeFields(l, base)
	}
	shape := must(t.Def.NativeShape())
	start, end := l.shape.Size, l.shape.Size
	for _, f := range instanceFieldsOf(t) {
		c := b.crossingOf(f.Type(), place{
			spec: must(f.Marshalling()), unicode: b.textIsWide(shape), field: true, what: "field '" + f.Name() + "' of type '" + t.FullName() + "'",
		})
		align := c.align
		if shape.Pack > 0 {
			align = min(align, shape.Pack)
		} else if !shape.Explicit {
			align = min(align, 8)
		}
		at := alignUp(end, align)
		if shape.Explicit {
			at = start + max(f.Def.Offset, 0)
		}
		end = max(end, at+c.n.Size())
		l.shape.Align = max(l.shape.Align, align)
		l.fields = append(l.fields, nativeField{f, at, c})
		l.shape.Leaves = append(l.shape.Leaves, leavesAt(c.n, at)...)
		l.owns = l.owns || c.owns()
	}
	end = alignUp(max(end, 1), l.shape.Align)
	l.shape.Size = max(end, start+shape.Size)
	if l.shape.Size > maxClassified {
		l.shape.Leaves = nil
	}
}

func alignUp(n, align int) int { return (n + align - 1) / align * align }
