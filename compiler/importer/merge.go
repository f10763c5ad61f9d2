package importer

import "ilaot/compiler/mir"

// This file merges the types that different edges bring to one stack slot
// (ECMA-335 III.1.8.1.3).

// merge returns the type of a slot that both a and b reach.
func (b *builder) merge(x, y entrySlot) entrySlot {
	if x.typ == y.typ {
		return entrySlot{x.typ, x.bottom && y.bottom}
	}
	rx, ry := mir.RepOf(x.typ), mir.RepOf(y.typ)
	switch {
	case rx == mir.RepRef && ry == mir.RepRef:
		return b.mergeRefs(x, y)
	case rx == mir.RepRef && x.bottom && ry.IsAddress():
		return y
	case ry == mir.RepRef && y.bottom && rx.IsAddress():
		return x
	case rx == mir.RepFloat32 && ry == mir.RepFloat64, rx == mir.RepInt32 && ry == mir.RepNative, rx == mir.RepInt32 && ry.IsAddress(), rx == mir.RepNative && ry.IsAddress():
		return y
	case rx == mir.RepFloat64 && ry == mir.RepFloat32, rx == mir.RepNative && ry == mir.RepInt32, rx.IsAddress() && (ry == mir.RepInt32 || ry == mir.RepNative):
		return x
	case rx.IsAddress() && ry.IsAddress():
		if rx == mir.RepByRef {
			return x
		}
		return entrySlot{typ: x.typ}.preferByRef(y)
	}
	badIL("%s and %s meet in one stack slot", x.typ, y.typ)
	return x
}

// preferByRef returns y if it is a by-ref, else e: a by-ref may hold any address.
func (e entrySlot) preferByRef(y entrySlot) entrySlot {
	if mir.RepOf(y.typ) == mir.RepByRef {
		return entrySlot{typ: y.typ}
	}
	return e
}

// mergeRefs returns the closest type that both reference types can be seen as.
func (b *builder) mergeRefs(x, y entrySlot) entrySlot {
	switch {
	case x.bottom:
		return y
	case y.bottom:
		return x
	case b.u.Assignable(x.typ, y.typ):
		return entrySlot{typ: y.typ}
	case b.u.Assignable(y.typ, x.typ):
		return entrySlot{typ: x.typ}
	}
	for t := x.typ.Base(); t != nil; t = t.Base() {
		if b.u.Assignable(y.typ, t) {
			return entrySlot{typ: t}
		}
	}
	return entrySlot{typ: b.k.Object}
}
