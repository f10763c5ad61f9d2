package types

import "slices"

// This file reads MethodImpls, the explicit overrides of a type (ECMA-335
// II.10.3.3, II.22.27), and applies those of class virtuals to the slots.

// methodImpl is one override: body, a method of the type, stands for decl. Both
// are over the type's own parameters.
type methodImpl struct {
	decl *Method
	body *MethodDef
}

// methodImplsOf resolves the MethodImpls of a definition, given by its own type.
func methodImplsOf(self *Type) ([]methodImpl, error) {
	c := Context{Module: self.Def.Module, Owner: self, structural: true}
	var list []methodImpl
	for id := range self.Def.Module.r.MethodImplsOf(self.Def.RID).All() {
		row, err := self.Def.Module.r.MethodImpl(id)
		if err != nil {
			return nil, badImage(self.Def.Module.File, err)
		}
		decl, err := c.Method(row.MethodDeclaration)
		if err != nil {
			return nil, err
		}
		body, err := c.Method(row.MethodBody)
		if err != nil {
			return nil, err
		}
		if decl.Def == nil || body.Def == nil || body.Def.Owner != self.Def {
			return nil, self.Def.blamed("Method implementation referenced in a method implementation must be a method of the type.")
		}
		if decl.Def.Flags&MethodVirtual == 0 || (decl.Def.Flags^body.Def.Flags)&MethodStatic != 0 {
			return nil, loadErrorf(TypeLoad, self.Def.FullName(), "Type %s tried to override method '%s' but does not implement or inherit that method.", self.Def.in(), body.Def.Name)
		}
		if err := checkMethodImpl(self, decl, body, list); err != nil {
			return nil, err
		}
		list = append(list, methodImpl{decl, body.Def})
	}
	return list, nil
}

// checkMethodImpl checks a MethodImpl: the signatures agree, an interface's method is one that the type
// implements, and no earlier one of list has taken the declaration.
func checkMethodImpl(self *Type, decl, body *Method, list []methodImpl) error {
	want, have := decl.MatchSig(), body.MatchSig()
	if want == nil || have == nil || want.HasThis != have.HasThis || want.GenericParams != have.GenericParams || !slices.Equal(want.Params, have.Params) ||
		want.Ret != have.Ret && !(want.Ret.IsRef() && (have.Ret.IsRef() || have.Ret.HasTypeVars()) || want.Ret.HasTypeVars()) {
		return self.Def.blamed("Signature of the body and declaration in a method implementation do not match.")
	}
	if decl.Owner.Kind != Interface {
		return nil
	}
	if !implements(self, decl.Owner) {
		return loadErrorf(TypeLoad, self.Def.FullName(), "Type %s tried to override method '%s' but does not implement or inherit that method.", self.Def.in(), body.Def.Name)
	}
	for _, x := range list {
		if x.decl == decl {
			return overriddenTwice(self, body.Def)
		}
	}
	return nil
}

// placeMethodImpls puts the bodies of MethodImpls into the slots of the class
// virtuals that they override, and notes these slots in placed.
func (s *slotTable) placeMethodImpls(self *Type, placed map[int]bool) error {
	impls, err := methodImplsOf(self)
	if err != nil {
		return err
	}
	replaced := map[int]methodImpl{}
	for _, x := range impls {
		if x.decl.Owner.Kind == Interface {
			continue
		}
		slot, ok := s.slotOf(x.decl.Def)
		if !ok {
			return loadErrorf(TypeLoad, self.Def.FullName(), "Type %s tried to override method '%s' but does not implement or inherit that method.", self.Def.in(), x.body.Name)
		}
		if s.base != nil && slot < len(s.base.impls) && s.base.impls[slot].Flags&MethodFinal != 0 {
			return overridesFinal(self)
		}
		if _, twice := replaced[slot]; twice {
			return overriddenTwice(self, x.body)
		}
		replaced[slot] = x
		s.impls[slot] = x.body
		placed[slot] = true
	}
	return s.checkReplaced(self, impls, replaced)
}

// checkReplaced refuses bodies whose own slot another MethodImpl of the same
// class fills.
func (s *slotTable) checkReplaced(self *Type, impls []methodImpl, replaced map[int]methodImpl) error {
	for _, x := range impls {
		if x.decl.Owner.Kind == Interface {
			continue
		}
		own, ok := s.home[x.body]
		if !ok {
			continue
		}
		if by, ok := replaced[own]; ok && (by.body != x.body || by.decl.Def == x.body) {
			return overriddenTwice(self, x.body)
		}
	}
	return nil
}

func overriddenTwice(self *Type, d *MethodDef) error {
	return loadErrorf(TypeLoad, self.Def.FullName(), "Method '%s' on type %s is overriding a method that has been overridden.", d.Name, self.Def.in())
}

// SlotDecl returns the class virtual that introduced the slot of m, over m's
// arguments; m itself if it introduced it, is not virtual or is a method of an
// interface.
func (m *Method) SlotDecl() *Method {
	if m.Def == nil || !m.IsVirtual() || m.IsStatic() || m.Owner.Kind == Interface || m.Stub != NoStub {
		return m
	}
	s, err := slotsOf(m.Owner)
	if err != nil {
		return m
	}
	slot, ok := s.slotOf(m.Def)
	if !ok {
		return m
	}
	return methodIn(m.Owner, s.decls[slot], m)
}

// methodIn returns the method d of t or a base of it, with the generic
// arguments of m; m if d is in none of them.
func methodIn(t *Type, d *MethodDef, m *Method) *Method {
	for k := range bases(t) {
		if k.Def == d.Owner {
			return m.universe.MethodOf(d, k, methodArgs(m))
		}
	}
	return m
}

// methodArgs returns the arguments to use another method of the same arity with:
// nil, the other's own parameters, if m stands for its definition.
func methodArgs(m *Method) []*Type {
	if m.Def != nil && len(m.Args) > 0 && m.Args[0] == m.Def.Params[0].Type {
		return nil
	}
	return m.Args
}
