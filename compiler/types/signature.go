package types

import "ilaot/ilreader/metadata"

// This file turns decoded signatures (ECMA-335 II.23.2) into types. They are
// resolved over positional variables, once per row, and bound to the generic
// arguments of a use by substitution: see bind.
//
// Custom modifiers are not part of a Type. They are part of a signature: two
// methods or fields may differ in them alone (II.7.1.1), so each signature has
// a list of its modifiers with their positions.

// sigMod is a custom modifier. pos numbers the types of the signature in the
// order they are written, so equal lists mean modifiers at equal places.
type sigMod struct {
	pos      int
	required bool
	typ      *Type
}

// fieldSig is the type of a field with its modifiers.
type fieldSig struct {
	typ  *Type
	mods []sigMod
}

// sigReader resolves the types of one signature.
type sigReader struct {
	m     *Module
	hops  int // of TypeSpecs within modifiers: they may be cyclic
	pos   int
	mods  []sigMod
	noMod bool // local variables: modifiers mean nothing
}

// maxVariable bounds the number of a variable; ECMA-335 II.22.20 stores it in
// 16 bits.
const maxVariable = 0xFFFF

// typ resolves a type.
func (s *sigReader) typ(t *metadata.TypeSig) (*Type, error) {
	s.pos++
	if err := s.modifiers(t.Mods); err != nil {
		return nil, err
	}
	u := s.m.universe
	switch t.Kind {
	case metadata.ElementClass, metadata.ElementValueType:
		return s.m.namedType(t.Token)
	case metadata.ElementPtr, metadata.ElementByRef, metadata.ElementSZArray, metadata.ElementArray:
		e, err := s.typ(t.Elem)
		if err != nil {
			return nil, err
		}
		return s.constructed(t, e)
	case metadata.ElementVar, metadata.ElementMVar:
		if t.Index > maxVariable {
			return nil, loadErrorf(BadImage, s.m.File, "%s: generic parameter number %d in a signature", s.m.File, t.Index)
		}
		if t.Kind == metadata.ElementVar {
			return u.positional(TypeVar, int(t.Index)), nil
		}
		return u.positional(MethodVar, int(t.Index)), nil
	case metadata.ElementGenericInst:
		return s.instance(t)
	case metadata.ElementFnPtr:
		return s.fnPtr(t)
	}
	return u.elementType(t.Kind)
}

// modifiers records custom modifiers. One that cannot be resolved stands for
// nothing that matters to a program, but still distinguishes signatures.
func (s *sigReader) modifiers(mods []metadata.CustomMod) error {
	if s.noMod {
		return nil
	}
	for _, mod := range mods {
		t, err := s.m.typeAt(mod.Type, s.hops+1)
		if err != nil {
			return err
		}
		s.mods = append(s.mods, sigMod{s.pos, mod.Required, t})
	}
	return nil
}

// maxRank is the largest rank of an array that .NET loads.
const maxRank = 32

func (s *sigReader) constructed(t *metadata.TypeSig, e *Type) (*Type, error) {
	u := s.m.universe
	switch t.Kind {
	case metadata.ElementPtr:
		return u.PointerOf(e), nil
	case metadata.ElementByRef:
		if e.Kind == ByRef {
			return nil, loadErrorf(TypeLoad, e.String()+"&", "%s: a by-ref to a by-ref is not a type", s.m.File)
		}
		return u.ByRefOf(e), nil
	case metadata.ElementSZArray:
		return u.SZArrayOf(e), checkElement(e)
	}
	if t.Array.Rank > maxRank {
		return nil, loadErrorf(TypeLoad, e.String(), "%s: an array of rank %d, more than %d", s.m.File, t.Array.Rank, maxRank)
	}
	return u.ArrayOf(e, int(t.Array.Rank)), checkElement(e)
}

// checkElement rejects arrays of what cannot be stored in one.
func checkElement(e *Type) error {
	if e.Kind == ByRef || e.Kind == Void || e.Kind == TypedRef {
		return loadErrorf(TypeLoad, e.String()+"[]", "Could not create an array of %s.", e)
	}
	return nil
}

// instance resolves a generic instance, ECMA-335 II.23.2.12.
func (s *sigReader) instance(t *metadata.TypeSig) (*Type, error) {
	open, err := s.typ(t.Elem)
	if err != nil {
		return nil, err
	}
	args, err := s.arguments(t.Args)
	if err != nil {
		return nil, err
	}
	if open.Def == nil || len(args) != len(open.Def.Params) {
		return nil, loadErrorf(TypeLoad, open.String(), "The generic type '%s' was used with the wrong number of generic arguments in assembly '%s'.", open.FullName(), s.m.DisplayName())
	}
	return s.m.universe.Instantiate(open.Def, args), nil
}

// arguments resolves generic arguments: any type but a by-ref, ECMA-335 II.9.4.
func (s *sigReader) arguments(ts []metadata.TypeSig) ([]*Type, error) {
	args := make([]*Type, len(ts))
	for i := range ts {
		t, err := s.typ(&ts[i])
		if err != nil {
			return nil, err
		}
		if t.Kind == ByRef || t.Kind == Void || t.Kind == Pointer || t.Kind == FnPtr {
			return nil, loadErrorf(BadImage, t.String(), "%s: %s cannot be a generic argument", s.m.File, t)
		}
		args[i] = t
	}
	return args, nil
}

// fnPtr resolves a function pointer. Its modifiers belong to its own
// signature and to the one that it stands in.
func (s *sigReader) fnPtr(t *metadata.TypeSig) (*Type, error) {
	inner := sigReader{m: s.m, hops: s.hops, noMod: s.noMod}
	sig, err := inner.method(t.Method)
	if err != nil {
		return nil, err
	}
	for _, mod := range inner.mods {
		s.mods = append(s.mods, sigMod{s.pos + mod.pos, mod.required, mod.typ})
	}
	s.pos += inner.pos
	return s.m.universe.FnPtrOf(sig), nil
}

// method resolves a method signature, ECMA-335 II.23.2.1 to II.23.2.3.
func (s *sigReader) method(sig *metadata.MethodSig) (*MethodSig, error) {
	ret, err := s.typ(&sig.Ret)
	if err != nil {
		return nil, err
	}
	params := make([]*Type, len(sig.Params))
	for i := range sig.Params {
		if params[i], err = s.typ(&sig.Params[i]); err != nil {
			return nil, err
		}
	}
	return s.m.universe.SigOf(MethodSig{
		HasThis:       sig.HasThis,
		ExplicitThis:  sig.ExplicitThis,
		CallConv:      sig.CallConv,
		GenericParams: int(sig.GenericParamCount),
		Ret:           ret,
		Params:        params,
		Sentinel:      sig.SentinelIndex,
		mods:          s.mods,
	}), nil
}

// namedType resolves a TypeDef or TypeRef token, or a TypeSpec, to the
// definition as it stands.
func (m *Module) namedType(tok metadata.Token) (*Type, error) {
	var d *TypeDef
	var err error
	switch tok.Table() {
	case metadata.TableTypeDef:
		d, err = m.TypeDef(metadata.TypeDefID(tok.RID()))
	case metadata.TableTypeRef:
		d, err = m.typeRef(metadata.TypeRefID(tok.RID()))
	default:
		err = loadErrorf(BadImage, m.File, "%s: %s is not the name of a type", m.File, tok)
	}
	if err != nil {
		return nil, err
	}
	return d.self, nil
}

// typeAt resolves a TypeDef, TypeRef or TypeSpec token over positional
// variables.
func (m *Module) typeAt(tok metadata.Token, hops int) (*Type, error) {
	if tok.Table() != metadata.TableTypeSpec {
		return m.namedType(tok)
	}
	id := metadata.TypeSpecID(tok.RID())
	if id == 0 || int64(id) > int64(len(m.typeSpecs)) {
		return nil, m.noRow(tok)
	}
	if hops > maxHops {
		return nil, loadErrorf(BadImage, m.File, "%s: %s refers to itself", m.File, tok)
	}
	return m.typeSpecs[id-1].getResult(func() (*Type, error) {
		row, err := m.r.TypeSpec(id)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		sig, err := m.r.TypeSpecSig(row.Signature)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		s := sigReader{m: m, hops: hops}
		return s.typ(sig)
	})
}

// methodSig resolves the signature at ref over positional variables.
func (m *Module) methodSig(ref metadata.BlobRef) (*MethodSig, error) {
	sig, err := m.r.MethodSig(ref)
	if err != nil {
		return nil, badImage(m.File, err)
	}
	s := sigReader{m: m}
	return s.method(sig)
}

// fieldSig resolves a field signature.
func (m *Module) fieldSig(sig *metadata.FieldSig) (fieldSig, error) {
	s := sigReader{m: m}
	t, err := s.typ(&sig.Type)
	return fieldSig{t, s.mods}, err
}

// signature returns the method's signature over positional variables.
func (d *MethodDef) signature() (*MethodSig, error) {
	return d.sig.getResult(func() (*MethodSig, error) {
		m := d.Owner.Module
		row, err := m.r.MethodDef(d.RID)
		if err != nil {
			return nil, badImage(m.File, err)
		}
		sig, err := m.methodSig(row.Signature)
		if err != nil {
			return nil, err
		}
		if sig.GenericParams != len(d.Params) {
			return nil, loadErrorf(BadImage, m.File, "%s: method %s has %d generic parameters and a signature with %d", m.File, d, len(d.Params), sig.GenericParams)
		}
		if sig.HasThis == (d.Flags&MethodStatic != 0) {
			return nil, loadErrorf(BadImage, m.File, "%s: flags and signature of method %s do not agree on whether it is static", m.File, d)
		}
		return sig, nil
	})
}

// signature returns the field's type over positional variables.
func (d *FieldDef) signature() (fieldSig, error) {
	return d.sig.getResult(func() (fieldSig, error) {
		m := d.Owner.Module
		row, err := m.r.Field(d.RID)
		if err != nil {
			return fieldSig{}, badImage(m.File, err)
		}
		sig, err := m.r.FieldSig(row.Signature)
		if err != nil {
			return fieldSig{}, badImage(m.File, err)
		}
		return m.fieldSig(sig)
	})
}
