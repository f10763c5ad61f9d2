package types

// This file finds the method of a class that implements a method of an
// interface (ECMA-335 II.12.2). Each class has a table of the interfaces that it
// lists, directly or through those it lists, and for each method the MethodImpl
// or the public virtual method that implements it there. The table belongs to the
// definition, over its own parameters.

// implTable is what a class definition says about interfaces.
type implTable struct {
	listed []*Type // interfaces listed by the class itself and what they extend, in order
	impls  []methodImpl
}

// implsOf returns the table of the definition of the class, value type or
// interface k.
func implsOf(k *Type) (*implTable, error) {
	self := k.Def.Type()
	return self.memo.derived.impls.getResult(func() (*implTable, error) {
		if err := self.Err(); err != nil {
			return nil, err
		}
		impls, err := methodImplsOf(self)
		if err != nil {
			return nil, err
		}
		t := &implTable{impls: impls}
		seen := map[*Type]bool{}
		for _, i := range self.DeclaredInterfaces() {
			t.list(i, seen)
		}
		return t, nil
	})
}

// list appends an interface and those it extends.
func (t *implTable) list(i *Type, seen map[*Type]bool) {
	for _, i := range append([]*Type{i}, i.Interfaces()...) {
		if !seen[i] {
			seen[i] = true
			t.listed = append(t.listed, i)
		}
	}
}

// explicit returns the body of the MethodImpl of method m of the interface i,
// both over the definition's own parameters.
func (t *implTable) explicit(i *Type, m *MethodDef) *MethodDef {
	for _, x := range t.impls {
		if x.decl.Def == m && x.decl.Owner == i {
			return x.body
		}
	}
	return nil
}

// implAt returns the virtual method that the class k itself names as the
// implementation of decl, a method of the exact interface i: by MethodImpl, by
// name among its own public virtual methods, or, if no base class implements i,
// by name among those of its bases. Nil: look in the base class.
func implAt(k, i *Type, decl *MethodDef) (*MethodDef, error) {
	if err := checkListed(k); err != nil {
		return nil, err
	}
	t, err := implsOf(k)
	if err != nil {
		return nil, err
	}
	for _, listed := range t.listed {
		if listed.Def != i.Def || listed.Substitute(k, nil) != i {
			continue
		}
		if d := t.explicit(listed, decl); d != nil {
			return d, nil
		}
		if d := implicitImpl(k.Def.Type(), listed, decl); d != nil {
			return d, nil
		}
	}
	for _, x := range t.impls { // of an interface that only a base class lists
		if x.decl.Def == decl && x.decl.Owner.Substitute(k, nil) == i {
			return x.body, nil
		}
	}
	return nil, nil
}

// implicitImpl finds the implementation of decl by name and signature.
func implicitImpl(self, i *Type, decl *MethodDef) *MethodDef {
	m := self.universe.MethodOf(decl, i, nil)
	public := func(d *MethodDef) bool { return d.Flags&MethodAccessMask == MethodPublic }
	if d := matchVirtual(m, self, public); d != nil {
		return d
	}
	base := self.Base()
	if base == nil || implements(base, i) {
		return nil
	}
	for k := range bases(base) {
		if k.Def == nil {
			continue
		}
		if d := matchVirtual(m, k, public); d != nil {
			return d
		}
	}
	return nil
}

// implements reports whether i is among t's interfaces, or t itself.
func implements(t, i *Type) bool {
	if t == i {
		return true
	}
	for _, x := range t.Interfaces() {
		if x == i {
			return true
		}
	}
	return false
}

// findInterfaceImpl returns the body for decl, a method of an interface, on
// objects of type t: a class method for the exact interface, then one for an
// interface that converts to it by variance, then a default method.
func findInterfaceImpl(t *Type, decl *Method) (*Method, error) {
	i := decl.Owner
	if err := i.Err(); err != nil {
		return nil, err
	}
	if t.Kind == SZArray && !implements(t, i) && t.universe.arrayImplements(t, i) {
		return findInterfaceImpl(t.universe.szArrayBase(i.Args[0]), decl)
	}
	m, err := classImpl(t, i, decl)
	if m != nil || err != nil {
		return m, err
	}
	return defaultImpl(t, decl)
}

// classImpl looks for the implementation of decl, a method of the interface i,
// class by class from the most derived one on; in each first for i itself, then
// for interfaces that convert to i by variance, in order of listing. The class
// names a slot; a class derived from it may have overridden what is there.
func classImpl(t, i *Type, decl *Method) (*Method, error) {
	for k := range bases(t) {
		if k.Def == nil {
			continue
		}
		d, err := implAt(k, i, decl.Def)
		if d == nil && err == nil && hasVariance(i) {
			d, err = variantImplAt(k, i, decl.Def)
		}
		if err != nil {
			return nil, err
		}
		if d == nil {
			continue
		}
		s, err := slotsOf(k)
		if err != nil {
			return nil, err
		}
		if slot, ok := s.slotOf(d); ok {
			return implInSlot(t, slot, decl)
		}
		return methodIn(t, d, decl), nil
	}
	return nil, nil
}

// variantImplAt is implAt for the interfaces that k lists and that convert to i.
func variantImplAt(k, i *Type, decl *MethodDef) (*MethodDef, error) {
	t, err := implsOf(k)
	if err != nil {
		return nil, err
	}
	for _, listed := range t.listed {
		v := listed.Substitute(k, nil)
		if v == i || !k.universe.variantTo(v, i) {
			continue
		}
		if d, err := implAt(k, v, decl); d != nil || err != nil {
			return d, err
		}
	}
	return nil, nil
}

// checkListed fails if an instantiation makes two interfaces equal that k's
// definition lists: .NET does not load such a type.
func checkListed(k *Type) error {
	if k.Def == nil || len(k.Args) == 0 {
		return nil
	}
	_, err := k.memo.derived.listed.getResult(func() (bool, error) {
		t, err := implsOf(k)
		if err != nil {
			return false, err
		}
		seen := map[*Type]bool{}
		for _, listed := range t.listed {
			i := listed.Substitute(k, nil)
			if seen[i] {
				return false, typeLoadf(k, "Could not load type '%s' from assembly '%s' because it lists the interface '%s' twice.", k.argumentName(), k.Def.Module.DisplayName(), i.argumentName())
			}
			seen[i] = true
		}
		return true, nil
	})
	return err
}
