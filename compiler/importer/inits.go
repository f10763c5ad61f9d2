package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file decides where type initialisers are triggered (ECMA-335 II.10.5.3).
// A beforefieldinit type: where a static field is accessed. A precise one:
// there, at the entry of its static methods and constructors and, for a
// value type, of its instance methods.

// initOnEntry triggers the initialiser of the method's own type if entering the method does.
func (l *loader) initOnEntry() {
	t := l.f.Method.Owner
	if triggersOnEntry(l.f.Method) {
		l.emit(mir.Instr{Op: mir.OpInitType, T: t})
	}
}

// triggersOnEntry reports whether calling m runs the initialiser of its type.
func triggersOnEntry(m *types.Method) bool {
	t := m.Owner
	if t.Cctor() == nil || t.BeforeFieldInit() || m == t.Cctor() {
		return false
	}
	return m.IsStatic() || m.IsConstructor() || t.IsValueType()
}

// needsInit reports whether an access to a static field of t in this method
// must trigger t's initialiser: not in the initialiser itself, nor in methods of a
// precise type, since whoever got there has triggered it; instance methods of
// interfaces are the exception.
func (l *loader) needsInit(t *types.Type) bool {
	if t.Cctor() == nil {
		return false
	}
	m := l.f.Method
	switch {
	case m == t.Cctor():
		return false
	case m.Owner != t || t.BeforeFieldInit():
		return true
	}
	return t.IsInterface() && !m.IsStatic()
}
