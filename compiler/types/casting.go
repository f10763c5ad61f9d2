package types

// This file decides casts as .NET does at run time: ECMA-335 I.8.7 with the
// runtime's wider rules for arrays.

// maxVariance bounds how deep variant arguments are compared; an endless chain
// of ever larger instantiations compares unequal.
const maxVariance = 64

// Assignable reports whether castclass and isinst of to accept an object whose
// exact type is from. from may also be an interface, then it asks whether every
// object that implements it is accepted. A Nullable<T> accepts a boxed T, and
// as from stands for its boxes, which are Ts. Type variables are equal to
// themselves only.
func (u *Universe) Assignable(from, to *Type) bool {
	if from.IsNullable() {
		from = from.Args[0]
	}
	if to.IsNullable() {
		to = to.Args[0]
	}
	return castable(from, to, 0)
}

// variantTo reports whether the generic interface or delegate from converts to
// to by variance; it does to itself.
func (u *Universe) variantTo(from, to *Type) bool { return variant(from, to, 0) }

// castable is Assignable inside depth levels of variant arguments.
func castable(from, to *Type, depth int) bool {
	if from == to {
		return true
	}
	if !isObject(from) || depth > maxVariance {
		return false
	}
	switch to.Kind {
	case Interface:
		return implementsVariant(from, to, depth)
	case Class:
		return derivesVariant(from, to, depth)
	case SZArray:
		return from.Kind == SZArray && elementCompatible(from.Elem, to.Elem, depth)
	case Array:
		sameShape := from.Kind == Array && from.Rank == to.Rank || from.Kind == SZArray && to.Rank == 1
		return sameShape && elementCompatible(from.Elem, to.Elem, depth)
	}
	return false
}

// isObject reports whether values of t are, or can be boxed as, objects.
func isObject(t *Type) bool { return t.IsRef() || t.IsValueType() }

// derivesVariant walks the base classes; delegates may differ by variance. Every
// interface converts to object.
func derivesVariant(from, to *Type, depth int) bool {
	if to.IsObject() {
		return true
	}
	for k := range bases(from) {
		if k == to || variant(k, to, depth) {
			return true
		}
	}
	return false
}

// implementsVariant looks for to among the interfaces of from.
func implementsVariant(from, to *Type, depth int) bool {
	if variant(from, to, depth) || arrayImplementsAt(from, to, depth) {
		return true
	}
	for _, i := range from.Interfaces() {
		if i == to || variant(i, to, depth) {
			return true
		}
	}
	return false
}

// hasVariance reports whether a parameter of t's definition is co- or contravariant.
func hasVariance(t *Type) bool {
	if t.Def == nil {
		return false
	}
	for _, p := range t.Def.Params {
		if p.Flags&ParamVarianceMask != 0 {
			return true
		}
	}
	return false
}

// variant compares two instantiations of one interface or delegate (II.9.5).
// Arguments of variant parameters may differ if both are reference types.
func variant(from, to *Type, depth int) bool {
	if from == to {
		return true
	}
	if from.Def != to.Def || from.Def == nil || from.Kind != Interface && !from.IsDelegate() || depth > maxVariance {
		return false
	}
	if len(from.Args) != len(to.Args) || len(to.Args) != len(to.Def.Params) {
		return false
	}
	for i, p := range to.Def.Params {
		a, b := from.Args[i], to.Args[i]
		if p.Flags&ParamVarianceMask == ParamContravariant {
			a, b = b, a
		}
		if a != b && (p.Flags&ParamVarianceMask == 0 || !a.IsRef() || !b.IsRef() || !castable(a, b, depth+1)) {
			return false
		}
	}
	return true
}

// elementCompatible is array covariance: equal elements, reference elements that
// convert, or integers of one size whatever their sign and whether enums. Arrays
// of bool and char are compatible with none but themselves, and those of enums.
func elementCompatible(from, to *Type, depth int) bool {
	switch {
	case from == to:
		return true
	case from.IsRef() && to.IsRef():
		return castable(from, to, depth)
	}
	f, t := elementKind(from), elementKind(to)
	return f != Void && f == t
}

// elementKind returns what arrays of t hold: of the integers the signed kind of
// their size, of enums their underlying type's; Void for what is no primitive.
func elementKind(t *Type) Kind {
	switch k := t.Underlying().Kind; k {
	case U1:
		return I1
	case U2:
		return I2
	case U4:
		return I4
	case U8:
		return I8
	case U:
		return I
	case Bool, Char, I1, I2, I4, I8, I, R4, R8:
		return k
	}
	return Void
}

// arrayImplements reports whether the vector t, besides the interfaces of its
// own element type, is to: one of the generic interfaces of vectors over an
// element type that t's elements are compatible with.
func (u *Universe) arrayImplements(t, to *Type) bool { return arrayImplementsAt(t, to, 0) }

func arrayImplementsAt(t, to *Type, depth int) bool {
	if t.Kind != SZArray || to.Kind != Interface || len(to.Args) != 1 || depth > maxVariance {
		return false
	}
	for _, i := range t.Interfaces() {
		if i.Def == to.Def && i.Args[0] == t.Elem {
			return elementCompatible(t.Elem, to.Args[0], depth)
		}
	}
	return false
}
