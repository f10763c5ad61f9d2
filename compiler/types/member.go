package types

import (
	"slices"

	"ilaot/ilreader/metadata"
)

// This file resolves MemberRef rows (ECMA-335 II.22.25): a member is found by
// its name and exact signature in the type that the row names, then in its
// base classes. A row is resolved once, over positional variables; the uses in
// different instantiations bind the result.
//
// The signature of a MemberRef is written in terms of the parameters of the
// type it names, not of its arguments: List<int>::Add has the parameter !0.

// memberRef is a resolved row. Exactly one of method, field and array is set;
// owner is the exact type that declares it, over the variables of the body
// that contains the reference.
type memberRef struct {
	owner  *Type
	method *MethodDef
	field  *FieldDef
	array  string     // name of an array member
	sig    *MethodSig // as the row has it: of a call site; positional
	parent *Type      // the type that the row names; nil for a global
}

// memberRef resolves a MemberRef row.
func (m *Module) memberRef(id metadata.MemberRefID) (*memberRef, error) {
	if id == 0 || int64(id) > int64(len(m.memberRefs)) {
		return nil, m.noRow(id.Token())
	}
	return m.memberRefs[id-1].getResult(func() (*memberRef, error) {
		row, err := m.r.MemberRef(id)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		name, err := m.r.String(row.Name)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		raw, err := m.r.MemberRefSig(row.Signature)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		if row.Class.Table() == metadata.TableMethodDef {
			return m.varargRef(row.Class, raw)
		}
		parent, err := m.memberParent(row.Class)
		if err != nil {
			return nil, err
		}
		if raw.Field != nil {
			return m.findField(parent, name, raw.Field)
		}
		return m.findMethod(parent, name, raw.Method)
	})
}

// varargRef resolves a call site of a vararg method of this module.
func (m *Module) varargRef(tok metadata.Token, raw metadata.MemberRefSig) (*memberRef, error) {
	d, err := m.MethodDef(metadata.MethodDefID(tok.RID()))
	if err != nil {
		return nil, err
	}
	if raw.Method == nil {
		return nil, loadErrorf(BadImage, m.File, "%s: a field reference names the method %s", m.File, d)
	}
	sr := sigReader{m: m}
	sig, err := sr.method(raw.Method)
	return &memberRef{owner: d.Owner.self, method: d, sig: sig}, err
}

// memberParent returns the type that a MemberRef names; for a global member it
// is the <Module> type.
func (m *Module) memberParent(tok metadata.Token) (*Type, error) {
	if tok.Table() != metadata.TableModuleRef {
		return m.typeAt(tok, 0)
	}
	other, err := m.moduleRef(metadata.ModuleRefID(tok.RID()))
	if err != nil {
		return nil, err
	}
	global, err := other.TypeDef(1)
	if err != nil {
		return nil, err
	}
	return global.self, nil
}

// pattern returns the type whose members a reference's signature is written
// for: a definition over its positional variables, any other type itself.
func pattern(t *Type) *Type {
	if t.Def == nil || len(t.Args) == 0 {
		return t
	}
	return t.universe.Instantiate(t.Def, t.Def.args)
}

func (m *Module) findMethod(parent *Type, name string, raw *metadata.MethodSig) (*memberRef, error) {
	sr := sigReader{m: m}
	sig, err := sr.method(raw)
	if err != nil {
		return nil, err
	}
	if err := parent.Err(); err != nil {
		return nil, err
	}
	if parent.IsArray() && isArrayMember(parent, name, sig) {
		return &memberRef{owner: parent, array: name, sig: sig, parent: parent}, nil
	}
	want := sig.fixed()
	owner, p := parent, pattern(parent)
	for n := 0; p != nil && n < maxBases; n++ {
		if d := p.matchMethod(name, want); d != nil {
			return &memberRef{owner: owner, method: d, sig: sig, parent: parent}, nil
		}
		if name == ".ctor" || name == ".cctor" {
			break // constructors are not inherited
		}
		owner, p = owner.Base(), p.Base()
	}
	return nil, methodNotFound(parent, name, sig)
}

// matchMethod returns the method that t itself declares with a name and a
// signature over positional method variables. A vararg method matches by its
// fixed parameters. Differs: members with compiler-controlled access cannot be
// referred to by name (ECMA-335 II.15.3.3), but .NET finds them, and so do we.
func (t *Type) matchMethod(name string, sig *MethodSig) *MethodDef {
	if t.Def == nil {
		return nil
	}
	for _, d := range t.Def.Methods {
		if d.Name != name {
			continue
		}
		own, err := d.signature()
		if err == nil && own.bind(t.Args, nil) == sig {
			return d
		}
	}
	return nil
}

// fixed returns the signature without the arguments behind the sentinel, the
// one that a vararg method itself has.
func (s *MethodSig) fixed() *MethodSig {
	if s.Sentinel < 0 {
		return s
	}
	out := *s
	out.Params, out.Sentinel = s.Params[:s.Sentinel], -1
	last := 1 + len(out.Params) // of the modifiers' positions, which count from 1
	out.mods = slices.DeleteFunc(slices.Clone(s.mods), func(m sigMod) bool { return m.pos > last })
	return s.universe.SigOf(out)
}

func (m *Module) findField(parent *Type, name string, raw *metadata.FieldSig) (*memberRef, error) {
	sig, err := m.fieldSig(raw)
	if err != nil {
		return nil, err
	}
	if err := parent.Err(); err != nil {
		return nil, err
	}
	owner, p := parent, pattern(parent)
	for n := 0; p != nil && n < maxBases; n++ {
		if d := p.matchField(name, sig); d != nil {
			return &memberRef{owner: owner, field: d, parent: parent}, nil
		}
		owner, p = owner.Base(), p.Base()
	}
	return nil, fieldNotFound(parent, name)
}

// matchField returns the field that t itself declares with a name and type.
func (t *Type) matchField(name string, sig fieldSig) *FieldDef {
	if t.Def == nil {
		return nil
	}
	for _, d := range t.Def.Fields {
		if d.Name != name {
			continue
		}
		own, err := d.signature()
		if err == nil && own.typ.bind(t.Args, nil) == sig.typ && slices.EqualFunc(own.mods, sig.mods, func(a, b sigMod) bool {
			a.typ = a.typ.bind(t.Args, nil)
			return a == b
		}) {
			return d
		}
	}
	return nil
}

func methodNotFound(t *Type, name string, sig *MethodSig) *LoadError {
	text := netMember(t, name, sig)
	return loadErrorf(MissingMethod, text, "Method not found: '%s'.", text)
}

// notFound is the error for a reference to a method with other generic arguments than it has.
func (r *memberRef) notFound() *LoadError {
	if r.method == nil {
		return methodNotFound(r.owner, r.array, r.sig)
	}
	sig, err := r.method.signature()
	if err != nil {
		return asLoadError(err)
	}
	return methodNotFound(r.owner, r.method.Name, sig)
}

func fieldNotFound(t *Type, name string) *LoadError {
	text := ownerName(t) + "." + name
	return loadErrorf(MissingField, text, "Field not found: '%s'.", text)
}
