package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file handles the constrained. prefix (ECMA-335 III.2.1): a call on a
// value of a type that generic code does not know, through its address.

// constrainedStatic returns what a static virtual method means for the prefix's type.
func (l *loader) constrainedStatic(decl *types.Method) *types.Method {
	if !decl.IsStatic() {
		badIL("constrained. before a call of %s", decl)
	}
	m, _, err := l.u.ResolveConstrained(l.prefix.constrained, decl)
	if err != nil {
		fail(err)
	}
	return m
}

// constrainedCall calls decl on the t whose address is slots[0].
func (l *loader) constrainedCall(t *types.Type, decl *types.Method, slots []slot) {
	addr := l.asAddress(l.value(slots[0]))
	if t.IsRef() {
		slots[0] = slot{v: l.load(t, l.deref(addr))}
		l.virtual(decl, slots)
		return
	}
	m, boxed, err := l.u.ResolveConstrained(t, decl)
	if err != nil {
		fail(err)
	}
	if boxed {
		slots[0] = slot{v: l.box(t, l.load(t, l.deref(addr)))}
		l.nonVirtual(m, slots)
		return
	}
	slots[0] = slot{v: addr}
	l.nonVirtual(m, slots)
}

// nonVirtual calls m, the body that was found, on slots[0].
func (l *loader) nonVirtual(m *types.Method, slots []slot) {
	if m.IsAbstract() {
		l.virtual(m, slots)
		return
	}
	if mir.RepOf(l.typ(slots[0].v)) == mir.RepRef {
		l.nullCheck(slots[0].v)
	}
	if !l.expand(m, slots) {
		l.direct(m, l.values(slots))
	}
}
