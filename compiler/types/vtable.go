package types

import (
	"iter"

	"ilaot/ilreader/metadata"
)

// This file computes the slots of classes: which body each virtual method of a
// class and its bases reaches (ECMA-335 II.10.3, II.12.2). A table belongs to a
// definition and holds for all its instantiations: overriding is decided over
// the definition's own parameters, as .NET does, so that two base methods that
// an instantiation makes equal stay different slots. A base class keeps the
// numbers of its slots in the tables of derived classes. An implementation is
// kept as a definition only; where it stands in a chain of bases tells its exact
// owner, since a definition occurs once in a chain.

// slotTable is the virtual methods of a class definition.
type slotTable struct {
	impls []*MethodDef       // by slot: the body, or an abstract method
	decls []*MethodDef       // by slot: the method that introduced it
	home  map[*MethodDef]int // methods of this definition: the slot that a call of them uses
	base  *slotTable         // nil for System.Object
}

// slotOf returns the slot that a call of d uses; d may be a base's method.
func (s *slotTable) slotOf(d *MethodDef) (int, bool) {
	for ; s != nil; s = s.base {
		if i, ok := s.home[d]; ok {
			return i, true
		}
	}
	return 0, false
}

// maxBases bounds the walk over base classes; a valid chain is far shorter.
const maxBases = 1000

// bases yields t and its base classes, exact, from the most derived on. Of a type
// that cannot be loaded, whose bases may go round in circles, it yields t alone.
func bases(t *Type) iter.Seq[*Type] {
	return func(yield func(*Type) bool) {
		sound := t.Err() == nil
		for k := t; k != nil && yield(k) && sound; k = k.Base() {
		}
	}
}

// slotsOf returns the slot table of the class or value type t; arrays have that
// of their base.
func slotsOf(t *Type) (*slotTable, error) {
	for t != nil && t.Def == nil {
		t = t.Base()
	}
	if t == nil {
		return &slotTable{}, nil
	}
	self := t.Def.Type()
	if r := self.memo.derived.slots.p.Load(); r != nil {
		return r.v, r.err
	}
	if err := self.Err(); err != nil {
		return nil, err
	}
	return self.memo.derived.slots.getResult(func() (*slotTable, error) { return buildSlots(self) })
}

// buildSlots computes the table of the definition whose own type is self: first
// overriding by name, then MethodImpls, then the slots that follow another.
func buildSlots(self *Type) (*slotTable, error) {
	s := &slotTable{home: map[*MethodDef]int{}}
	if base := self.Base(); base != nil {
		b, err := slotsOf(base)
		if err != nil {
			return nil, err
		}
		s.base = b
		s.impls = append(s.impls, b.impls...)
		s.decls = append(s.decls, b.decls...)
	}
	placed := map[int]bool{}
	for _, d := range self.Def.Methods {
		if d.Flags&MethodVirtual == 0 || d.Flags&MethodStatic != 0 {
			continue
		}
		slot, err := s.placeVirtual(self, d)
		if err != nil {
			return nil, err
		}
		placed[slot] = true
	}
	if err := s.placeMethodImpls(self, placed); err != nil {
		return nil, err
	}
	s.follow(placed)
	return s, nil
}

// follow updates inherited slots that a MethodImpl of a base class filled with a
// method that has a slot of its own: what overrides the method there takes
// effect in all of them. Slots that the class itself filled keep their method.
// Covariant overrides work this way: each one replaces the slot of the one
// before it, and the older slots follow (PreserveBaseOverridesAttribute says
// that they are meant to; .NET has them follow without it, too).
func (s *slotTable) follow(placed map[int]bool) {
	if s.base == nil {
		return
	}
	for i, m := range s.base.impls {
		home, ok := s.base.slotOf(m)
		if ok && home != i && !placed[i] {
			s.impls[i] = s.impls[home]
		}
	}
}

// placeVirtual gives d a new slot, or that of the method it overrides, and
// returns it.
func (s *slotTable) placeVirtual(self *Type, d *MethodDef) (int, error) {
	slot := -1
	if d.Flags&MethodNewSlot == 0 && s.base != nil {
		var err error
		if slot, err = s.overridden(self, d); err != nil {
			return 0, err
		}
	}
	if slot < 0 {
		slot = len(s.impls)
		s.impls = append(s.impls, nil)
		s.decls = append(s.decls, d)
	}
	s.impls[slot] = d
	s.home[d] = slot
	return slot, nil
}

// overridden returns the inherited slot that d overrides, -1 if there is none:
// the last one whose method has the name and signature of d. So a newer slot
// hides an older one, and methods that are not virtual do not matter. A
// compiler-controlled method has no name to go by (II.23.1.10).
func (s *slotTable) overridden(self *Type, d *MethodDef) (int, error) {
	m := self.universe.MethodOf(d, self, nil)
	want := m.MatchSig()
	for slot := len(s.base.decls) - 1; slot >= 0 && want != nil; slot-- {
		decl := s.base.decls[slot]
		if decl.Name != d.Name || len(decl.Params) != len(d.Params) || decl.Flags&MethodAccessMask == MethodCompilerCtl {
			continue
		}
		if methodIn(self, decl, m).MatchSig() != want {
			continue
		}
		if s.base.impls[slot].Flags&MethodFinal != 0 {
			return 0, overridesFinal(self)
		}
		if !overridable(decl, self.Def) {
			return 0, loadErrorf(TypeLoad, self.Def.FullName(), "Method '%s' on type %s is overriding a method that is not visible from that assembly.", d.Name, self.Def.in())
		}
		return slot, checkOverride(decl, d)
	}
	return -1, nil
}

func overridesFinal(self *Type) error {
	return self.Def.blamed("Declaration referenced in a method implementation cannot be a final method.")
}

// checkOverride checks that d, which overrides decl by name, is at least as accessible and asks no
// more of its generic arguments (II.22.26, II.9.11).
func checkOverride(decl, d *MethodDef) error {
	from, to := decl.Flags&MethodAccessMask, d.Flags&MethodAccessMask
	same := decl.Owner.Module == d.Owner.Module
	if to < from && (same || from != MethodFamOrAsm || to != MethodFamily) {
		return loadErrorf(TypeLoad, d.Owner.FullName(), "Derived method '%s' in type %s cannot reduce access.", d.Name, d.Owner.in())
	}
	for i, p := range d.Params {
		if stronger(p, decl.Params[i], d.Owner.Module, decl.Owner.Module) {
			return loadErrorf(TypeLoad, d.Owner.FullName(), "Method '%s' on type %s tried to implicitly override a method with weaker type parameter constraints.", d.Name, d.Owner.in())
		}
	}
	return nil
}

// stronger reports whether p asks for more than the parameter that it stands for, by flags and number of types.
func stronger(p, base *GenericParam, m, baseModule *Module) bool {
	const special = ParamReferenceType | ParamNotNullableValue | ParamDefaultConstructor
	return p.Flags&special&^base.Flags != 0 || m.r.ConstraintsOf(p.RID).Len() > baseModule.r.ConstraintsOf(base.RID).Len()
}

// overridable applies the strict flag: such a method is overridden only where
// it is accessible (II.15.4.2.2).
func overridable(decl *MethodDef, by *TypeDef) bool {
	if decl.Flags&MethodStrict == 0 {
		return true
	}
	same := decl.Owner.Module.Identity().Name == by.Module.Identity().Name
	switch decl.Flags & MethodAccessMask {
	case MethodPublic, MethodFamily, MethodFamOrAsm:
		return true
	case MethodAssembly, MethodFamAndAsm:
		return same || friends(decl.Owner.Module)
	}
	return decl.Owner == by || encloses(decl.Owner, by)
}

// encloses reports whether inner is nested in outer, at any depth.
func encloses(outer, inner *TypeDef) bool {
	for d := inner.Enclosing; d != nil; d = d.Enclosing {
		if d == outer {
			return true
		}
	}
	return false
}

// friends reports whether module of makes internals visible to module to. Any
// InternalsVisibleToAttribute counts: whom it names is the C# compiler's
// business, and it overrides nothing that it may not see.
func friends(of *Module) bool {
	const assemblyRow = 1
	parent := metadata.MakeToken(metadata.TableAssembly, assemblyRow)
	return of.r.FindAttribute(parent, "System.Runtime.CompilerServices", "InternalsVisibleToAttribute") != 0
}

// matchVirtual returns the virtual instance method of k that has the name and
// signature of m and passes ok. The last one declared wins if the arguments of k
// make several equal, as in .NET.
func matchVirtual(m *Method, k *Type, ok func(*MethodDef) bool) *MethodDef {
	want := m.MatchSig()
	for i := len(k.Def.Methods) - 1; i >= 0 && want != nil; i-- {
		c := k.Def.Methods[i]
		if c.Name != m.Def.Name || c.Flags&MethodVirtual == 0 || c.Flags&MethodStatic != 0 || len(c.Params) != len(m.Def.Params) {
			continue
		}
		if ok(c) && m.universe.MethodOf(c, k, nil).MatchSig() == want {
			return c
		}
	}
	return nil
}
