package types

import "slices"

// This file defines Layout: where the instance fields of a type lie, how large
// its values or instances are, and where references are. The rules are those of
// ECMA-335 II.10.7 and I.12.1 as .NET carries them out, so that sizes and offsets
// of value types are what a program sees on .NET; layoutvalue.go, layoutauto.go
// and layoutclass.go hold them. Layouts do not depend on the target: all targets
// have 64 bits.

// HeaderSize is the number of bytes before the first field of an object
// (docs/abi.md section 1).
const HeaderSize = 8

// minObjectSize is the size of an object without fields.
const minObjectSize = 16

// maxFieldEnd is where the last field of a type may end; .NET refuses more.
const maxFieldEnd = 1<<27 - 7

// maxNesting bounds value types inside each other; a generic value type that
// contains ever larger instantiations of itself reaches it.
const maxNesting = 200

// Layout is the placement of a type's instance fields, in bytes. Immutable.
type Layout struct {
	// Size of a value type is that of its value, at least 1. Size of a class is
	// that of an instance with its header, a multiple of 8. Size of an array type
	// is the offset of the first element.
	Size int
	// Align is what a field of the value type is aligned to; 8 for classes.
	Align int
	// Fields are the instance fields in ascending order of offset, those of base
	// classes included. Offsets count from the header (classes) or from the value.
	Fields []FieldSlot
	// Repeat is 1, but the number of elements of an inline array
	// (InlineArrayAttribute), whose one field occupies offset 0 and is repeated.
	Repeat int
	// RefRuns are the runs of consecutive object references, ascending, inside
	// nested values too. By-refs are not among them.
	RefRuns []Run

	end     int  // behind the last field, before rounding: derived classes go on here
	byRefs  bool // contains managed pointers (II.14.4.2)
	hidden  bool // bytes without a field matter: a Size that makes a buffer
	overlap bool // fields share bytes
	leaves  memo[leafList]
}

// FieldSlot is a field at its offset.
type FieldSlot struct {
	Field  *Field
	Offset int
}

// Run is Count references at Offset, Offset+8, ...
type Run struct{ Offset, Count int }

// Leaf is a scalar in a value: Type is a primitive, pointer, by-ref or reference.
type Leaf struct {
	Offset int
	Type   *Type
}

// HasRefs reports whether there are object references in a value or instance.
func (l *Layout) HasRefs() bool { return len(l.RefRuns) > 0 }

// derivedMemo holds what layouts, slot tables and interface maps memoise about
// a type. Those of a definition are kept at the type over its own parameters.
type derivedMemo struct {
	layout    memoResult[*Layout]
	slots     memoResult[*slotTable]
	impls     memoResult[*implTable]
	listed    memoResult[bool] // no interface listed twice
	overrides overrideMemo
}

// Layout returns the layout of a class, value type, array, pointer or by-ref.
// It fails with TypeLoad for what .NET refuses: value types that contain
// themselves, references that overlap other fields, sizes beyond the limit. An
// open type has no layout.
func (t *Type) Layout() (*Layout, error) { return t.layoutIn(nil) }

// SizeAlign returns size and alignment of t as the type of a field, element or
// local: 8 and 8 for references and pointers.
func (u *Universe) SizeAlign(t *Type) (size, align int, err error) {
	m, err := measureType(t, nil)
	return m.size, m.align, err
}

// Offset returns where an instance field lies: from the header of an object
// (so 8 or more), or from the start of a value. The field of a type without a
// layout has the type's error.
func (f *Field) Offset() (int, error) {
	l, err := f.Owner.Layout()
	if err != nil {
		return 0, err
	}
	for _, s := range l.Fields {
		if s.Field == f {
			return s.Offset, nil
		}
	}
	return 0, loadErrorf(MissingField, f.String(), "%s is not an instance field of its type", f)
}

// nesting is the chain of types whose layout is being computed.
type nesting struct {
	t     *Type
	outer *nesting
	depth int
}

// enter adds t to the chain; it fails if t is in it already or it is too long.
func (n *nesting) enter(t *Type) (*nesting, error) {
	depth := 1
	if n != nil {
		depth = n.depth + 1
	}
	generic := false
	for o := n; o != nil; o = o.outer {
		if o.t == t {
			return nil, containsItself(t, generic)
		}
		generic = generic || len(o.t.Args) > 0
	}
	if depth > maxNesting {
		return nil, typeLoadf(t, "value types are nested too deeply in %s", t)
	}
	return &nesting{t: t, outer: n, depth: depth}, nil
}

// containsItself is the error for a value type that is a part of itself, perhaps as an argument of a field's type.
func containsItself(t *Type, generic bool) error {
	if generic && t.Def != nil {
		return t.Def.refused("because of an invalid self-referential generic field.")
	}
	return typeNotFound(t.Def.FullName(), t.Def.Module.identity)
}

// tooLarge is the error for a type whose fields lie beyond the limit.
func tooLarge(t *Type) error { return typeLoadf(t, "Could not find or load a type. (0x80131522)") }

// typeLoadf returns the error that loading t raises.
func typeLoadf(t *Type, format string, args ...any) *LoadError {
	return loadErrorf(TypeLoad, t.String(), format, args...)
}

// layoutIn returns the layout of t inside the types of chain.
func (t *Type) layoutIn(chain *nesting) (*Layout, error) {
	if r := t.memo.derived.layout.p.Load(); r != nil {
		return r.v, r.err
	}
	inner, err := chain.enter(t)
	if err != nil {
		return nil, err
	}
	return t.memo.derived.layout.getResult(func() (*Layout, error) { return computeLayout(t, inner) })
}

// computeLayout dispatches on the kind of type.
func computeLayout(t *Type, chain *nesting) (*Layout, error) {
	switch {
	case t.Kind == TypeVar || t.Kind == MethodVar || t.HasTypeVars():
		return nil, typeLoadf(t, "the open type %s has no layout", t)
	case t.Kind == Pointer || t.Kind == FnPtr || t.Kind == ByRef:
		return &Layout{Size: 8, Align: 8, Repeat: 1, byRefs: t.Kind == ByRef}, nil
	case t.Kind == SZArray || t.Kind == Array:
		return arrayLayout(t, chain)
	case t.Err() != nil:
		return nil, t.Err()
	case checkListed(t) != nil:
		return nil, checkListed(t)
	case t.Kind == Class:
		return classLayout(t, chain)
	case t.Kind == Interface:
		return rootLayout(), nil
	case scalarSizes[t.Kind] != 0:
		return scalarLayout(t), nil
	}
	return valueLayout(t, chain)
}

// scalarSizes are the sizes, and alignments, of the primitive types (I.12.1).
var scalarSizes = [MethodVar + 1]int{
	Bool: 1, Char: 2, I1: 1, U1: 1, I2: 2, U2: 2, I4: 4, U4: 4, I8: 8, U8: 8, I: 8, U: 8, R4: 4, R8: 8,
}

// scalarLayout is the layout of a primitive; its field, which the class library
// declares for its own code, has the primitive's own type and lies at 0.
func scalarLayout(t *Type) *Layout {
	size := scalarSizes[t.Kind]
	l := &Layout{Size: size, Align: size, Repeat: 1, end: size}
	for _, f := range instanceFields(t) {
		l.Fields = append(l.Fields, FieldSlot{f, 0})
	}
	return l
}

// arrayLayout gives the offset of the first element (docs/abi.md section 1).
func arrayLayout(t *Type, chain *nesting) (*Layout, error) {
	elem, err := measureType(t.Elem, chain)
	if err != nil {
		return nil, err
	}
	base, err := baseLayout(t, chain)
	if err != nil {
		return nil, err
	}
	l := &Layout{Align: 8, Repeat: 1, Fields: base.Fields, RefRuns: base.RefRuns}
	const lengthEnd = HeaderSize + 4
	switch {
	case t.Kind == Array:
		l.Size = alignUp(lengthEnd+2*4*t.Rank, 8)
	case elem.align <= 4:
		l.Size = lengthEnd
	default:
		l.Size = alignUp(lengthEnd, 8)
	}
	l.end = l.Size
	return l, nil
}

// instanceFields returns the fields of t itself that instances hold.
func instanceFields(t *Type) []*Field {
	return slices.DeleteFunc(slices.Clone(t.Fields()), (*Field).IsStatic)
}

// alignUp rounds n up to a multiple of the power of two a.
func alignUp(n, a int) int { return (n + a - 1) &^ (a - 1) }
