package types

import "sync"

// This file answers which body a virtual call reaches on an object of a known
// exact type.

// overrideMemo remembers FindOverride's answers for one type, by declaration.
type overrideMemo struct{ byDecl sync.Map }

// FindOverride returns the body that a virtual call of decl reaches on an object
// whose exact type is t: a class, a boxed value type or an array. decl is a class
// virtual or a method of an interface; a generic one carries its arguments over.
// A method that is not virtual is its own answer.
//
// For a value type the result takes `this` as a by-ref if its owner is t; the
// caller wraps it in StubUnbox for slots. A value type that inherits
// ValueType.Equals or GetHashCode has a stub in their place. A result whose owner
// is another type takes the object.
//
// Errors: EntryPoint if t does not implement decl, AmbiguousImpl if several
// default methods are as specific, TypeLoad if t cannot be loaded. ECMA-335
// II.12.2, III.4.2.
func (t *Type) FindOverride(decl *Method) (*Method, error) {
	if decl.Def == nil || decl.Stub != NoStub || !decl.IsVirtual() || decl.IsStatic() {
		return decl, nil
	}
	if r, ok := t.memo.derived.overrides.byDecl.Load(decl); ok {
		return r.(result[*Method]).v, r.(result[*Method]).err
	}
	r := resultOf(t.findOverride(decl))
	t.memo.derived.overrides.byDecl.Store(decl, r)
	return r.v, r.err
}

func (t *Type) findOverride(decl *Method) (*Method, error) {
	if t.Kind == Interface || !t.IsRef() && !t.IsValueType() {
		return nil, loadErrorf(InvalidProgram, t.String(), "no object has the type %s", t)
	}
	if err := t.Err(); err != nil {
		return nil, err
	}
	var m *Method
	var err error
	if decl.Owner.Kind == Interface {
		m, err = findInterfaceImpl(t, decl)
	} else {
		m, err = findClassImpl(t, decl)
	}
	if err != nil {
		return nil, err
	}
	return inheritedStub(t, m), nil
}

// findClassImpl looks up the slot of decl, a class virtual, in t.
func findClassImpl(t *Type, decl *Method) (*Method, error) {
	declSlots, err := slotsOf(decl.Owner)
	if err != nil {
		return nil, err
	}
	slot, ok := declSlots.slotOf(decl.Def)
	if !ok || !derivesFrom(t, decl.Owner) {
		return nil, loadErrorf(EntryPoint, decl.String(), "%s has no method %s", t, decl)
	}
	return implInSlot(t, slot, decl)
}

// implInSlot returns the method in slot of t's table, with the arguments of decl.
func implInSlot(t *Type, slot int, decl *Method) (*Method, error) {
	s, err := slotsOf(t)
	if err != nil {
		return nil, err
	}
	if slot >= len(s.impls) {
		return nil, loadErrorf(EntryPoint, decl.String(), "%s has no method %s", t, decl)
	}
	d := s.impls[slot]
	if d.Flags&MethodAbstract != 0 && !t.IsAbstract() {
		return nil, typeLoadf(t, "method %s of type %s has no implementation", d.Name, t)
	}
	return methodIn(t, d, decl), nil
}

// derivesFrom reports whether base is t or one of its base classes.
func derivesFrom(t, base *Type) bool {
	for k := range bases(t) {
		if k == base {
			return true
		}
	}
	return false
}

// inheritedStub replaces what a type inherits by the stub that the compiler makes
// for it: what a value type has from System.ValueType compares or hashes its
// fields (enums have System.Enum's own), a delegate type's
// Delegate.MulticastCode and NativeCode give the addresses of its stubs, and an enum type's
// Enum.Members and Enum.NewArray know its members and itself.
func inheritedStub(t *Type, m *Method) *Method {
	k := t.universe.Known()
	if m.Owner == k.Delegate && (m.Def.Name == "MulticastCode" || m.Def.Name == "NativeCode") && t.IsDelegate() {
		return t.universe.Stub(StubMulticast, m, t)
	}
	if m.Owner == k.Enum && t.IsEnum() && (m.Def.Name == "Members" || m.Def.Name == "NewArray") {
		return t.universe.Stub(StubEnum, m, t)
	}
	if !t.IsValueType() || m.Owner != k.ValueType {
		return m
	}
	switch {
	case m.Def.Name == "Equals" && len(m.Def.Params) == 0:
		return t.universe.Stub(StubValueEquals, nil, t)
	case m.Def.Name == "GetHashCode":
		return t.universe.Stub(StubValueHashCode, nil, t)
	}
	return m
}
