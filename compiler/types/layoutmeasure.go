package types

import "ilaot/ilreader/metadata"

// This file measures the types of fields: what a field of a type asks of the
// layout that contains it.

// measure is what a layout must know of a field's type.
type measure struct {
	size, align int
	ref         bool // an object reference or a by-ref
	refs        bool // is or contains an object reference
	byRefs      bool // is or contains a by-ref
	value       bool // a value type that is no primitive and no enum
	layout      *Layout
}

// measureType returns the measure of t, whose layout may be one of a chain that
// is being computed.
func measureType(t *Type, chain *nesting) (measure, error) {
	switch t.Kind {
	case Class, Interface, SZArray, Array:
		return measure{size: 8, align: 8, ref: true, refs: true}, nil
	case ByRef:
		return measure{size: 8, align: 8, ref: true, byRefs: true}, nil
	case Pointer, FnPtr:
		return measure{size: 8, align: 8}, nil
	case Void:
		return measure{}, typeLoadf(t, "a field cannot be void")
	}
	if n := scalarSizes[t.Kind]; n != 0 {
		return measure{size: n, align: n}, nil
	}
	l, err := t.layoutIn(chain)
	if err != nil {
		return measure{}, err
	}
	return measure{size: l.Size, align: l.Align, refs: l.HasRefs(), byRefs: l.byRefs, value: t.Kind != Enum, layout: l}, nil
}

// measureFields returns the measures of fields, index by index.
func measureFields(fields []*Field, chain *nesting) ([]measure, error) {
	ms := make([]measure, len(fields))
	for i, f := range fields {
		t := f.Type()
		if t == nil {
			_, err := f.Signature()
			return nil, err
		}
		m, err := measureType(t, chain)
		if err != nil {
			return nil, err
		}
		ms[i] = m
	}
	return ms, nil
}

// classLayoutRow is a ClassLayout row (II.22.8), zeros where there is none.
type classLayoutRow struct{ pack, size int }

// classLayoutOf reads the packing and size of a definition. Packing is 0 for
// the default or a power of two up to 128.
func classLayoutOf(d *TypeDef) (classLayoutRow, error) {
	r := d.Module.Asm.Metadata
	id := r.ClassLayoutOf(d.RID)
	if id == 0 {
		return classLayoutRow{}, nil
	}
	row, err := r.ClassLayout(id)
	if err != nil {
		return classLayoutRow{}, &LoadError{Kind: BadImage, What: d.Name, Msg: "the class layout of " + d.Name + " is malformed", Err: err}
	}
	pack := int(row.PackingSize)
	if pack&(pack-1) != 0 || pack > 128 {
		return classLayoutRow{}, typeLoadf(d.Type(), "%s has the packing size %d, which is not a power of two up to 128", d.Type(), pack)
	}
	if row.ClassSize > 0x7FFFFFFF {
		return classLayoutRow{}, typeLoadf(d.Type(), "%s has the size %d", d.Type(), row.ClassSize)
	}
	return classLayoutRow{pack: pack, size: int(row.ClassSize)}, nil
}

// packed returns the alignment a field gets under a packing.
func (row classLayoutRow) packed(align int) int {
	if row.pack == 0 {
		return align
	}
	return min(align, row.pack)
}

// wideAligned are the value types whose alignment is more than their fields'
// (Int128 is a pair of 64-bit integers, the vectors are their bytes).
var wideAligned = map[[2]string]int{
	{"System", "Int128"}:                         16,
	{"System", "UInt128"}:                        16,
	{"System.Runtime.Intrinsics", "Vector64`1"}:  8,
	{"System.Runtime.Intrinsics", "Vector128`1"}: 16,
	{"System.Runtime.Intrinsics", "Vector256`1"}: 32,
	{"System.Runtime.Intrinsics", "Vector512`1"}: 64,
}

// wideAlignment returns the alignment that the class library's type t has by
// name, or 0.
func wideAlignment(t *Type) int {
	if t.Def == nil || t.Def.Enclosing != nil || t.Def.Module != t.universe.CoreLib() {
		return 0
	}
	return wideAligned[[2]string{t.Def.Namespace, t.Def.Name}]
}

// inlineArrayLength returns the number of elements that InlineArrayAttribute
// gives the value type t, 0 if it has none.
func inlineArrayLength(t *Type) (int, error) {
	r := t.Def.Module.Asm.Metadata
	id := r.FindAttribute(t.Def.RID.Token(), "System.Runtime.CompilerServices", "InlineArrayAttribute")
	if id == 0 {
		return 0, nil
	}
	n, err := inlineArrayArgument(r, id)
	if err != nil {
		return 0, &LoadError{Kind: BadImage, What: t.String(), Msg: "the InlineArrayAttribute of " + t.String() + " is malformed", Err: err}
	}
	if n <= 0 {
		return 0, typeLoadf(t, "the inline array %s has the length %d", t, n)
	}
	return int(n), nil
}

// inlineArrayArgument decodes the attribute's one argument, an int32, straight
// from its blob: prolog 0x0001, then the value (II.23.3).
func inlineArrayArgument(r *metadata.Reader, id metadata.CustomAttributeID) (int32, error) {
	row, err := r.CustomAttribute(id)
	if err != nil {
		return 0, err
	}
	b, err := r.Blob(row.Value)
	if err != nil {
		return 0, err
	}
	if len(b) < 6 || b[0] != 1 || b[1] != 0 {
		return 0, &LoadError{Kind: BadImage, Msg: "the value of the attribute is malformed"}
	}
	return int32(uint32(b[2]) | uint32(b[3])<<8 | uint32(b[4])<<16 | uint32(b[5])<<24), nil
}
