package types

import (
	"unicode/utf16"
	"unicode/utf8"

	"ilaot/ilreader/metadata"
)

// This file defines Context, which gives the tokens of a body their meaning in
// one instantiation of the method.

// Context is where a token stands: a module, and the exact type and method
// whose arguments its variables take. Owner and Body may be nil where no
// variables can occur. Errors of its methods are *LoadError.
type Context struct {
	Module *Module
	Owner  *Type
	Body   *Method // whose tokens are resolved
	// structural is set where this package itself asks while it decides whether types can be loaded: only Err is asked.
	structural bool
}

func (c Context) typeArgs() []*Type {
	if c.Owner == nil {
		return nil
	}
	return c.Owner.Args
}

func (c Context) methArgs() []*Type {
	if c.Body == nil {
		return nil
	}
	return c.Body.Args
}

// bind replaces the variables of t and checks that the type can be loaded.
func (c Context) bind(t *Type) (*Type, error) {
	t = t.bind(c.typeArgs(), c.methArgs())
	if t.vars&positionalVars != 0 {
		return nil, loadErrorf(BadImage, c.Module.File, "%s: a generic parameter of %s has no argument here", c.Module.File, t)
	}
	check := t.Loadable
	if c.structural {
		check = t.Err
	}
	if err := check(); err != nil {
		return nil, err
	}
	return t, nil
}

// Type resolves a TypeDef, TypeRef or TypeSpec token. A generic definition's
// own token is the open type.
func (c Context) Type(tok metadata.Token) (*Type, error) {
	t, err := c.Module.typeAt(tok, 0)
	if err != nil {
		return nil, err
	}
	return c.bind(t)
}

// Method resolves a MethodDef, MemberRef or MethodSpec token.
func (c Context) Method(tok metadata.Token) (*Method, error) {
	m, _, err := c.CallSite(tok)
	return m, err
}

// CallSite resolves a token like Method, and the signature that the site calls
// with: the method's own, unless it is vararg. ECMA-335 II.23.2.2.
func (c Context) CallSite(tok metadata.Token) (*Method, *MethodSig, error) {
	if tok.Table() == metadata.TableMethodSpec {
		return c.methodSpec(metadata.MethodSpecID(tok.RID()))
	}
	ref, err := c.methodRef(tok)
	if err != nil {
		return nil, nil, err
	}
	return c.use(ref, nil)
}

// methodRef resolves a MethodDef or MemberRef token.
func (c Context) methodRef(tok metadata.Token) (*memberRef, error) {
	switch tok.Table() {
	case metadata.TableMethodDef:
		d, err := c.Module.MethodDef(metadata.MethodDefID(tok.RID()))
		if err != nil {
			return nil, err
		}
		return &memberRef{owner: d.Owner.self, method: d}, nil
	case metadata.TableMemberRef:
		ref, err := c.Module.memberRef(metadata.MemberRefID(tok.RID()))
		if err == nil && ref.field != nil {
			err = loadErrorf(BadImage, c.Module.File, "%s: %s is a field where a method is needed", c.Module.File, tok)
		}
		return ref, err
	}
	return nil, loadErrorf(BadImage, c.Module.File, "%s: %s is not a method", c.Module.File, tok)
}

// use binds a resolved method; args are those of a MethodSpec.
func (c Context) use(ref *memberRef, args []*Type) (*Method, *MethodSig, error) {
	owner, err := c.bind(ref.owner)
	if err != nil {
		return nil, nil, err
	}
	u := c.Module.universe
	if owner.IsDefinition() && ref.parent == nil && !c.structural {
		return nil, nil, loadErrorf(InvalidOperation, owner.String(), "Could not execute the method because either the method itself or the containing type is not fully instantiated.")
	}
	if ref.array != "" {
		m := u.ArrayMethod(owner, ref.array, len(ref.sig.Params))
		return m, m.Sig(), nil
	}
	m := u.MethodOf(ref.method, owner, args)
	check := m.Loadable
	if c.structural {
		check = func() error { _, err := m.Signature(); return err }
	}
	if err := check(); err != nil {
		return nil, nil, err
	}
	sig := m.Sig()
	if ref.sig != nil && ref.sig.Sentinel >= 0 {
		sig = ref.sig.bind(owner.Args, m.Args)
	}
	return m, sig, nil
}

// methodSpec resolves an instance of a generic method, ECMA-335 II.22.29.
func (c Context) methodSpec(id metadata.MethodSpecID) (*Method, *MethodSig, error) {
	row, err := c.Module.r.MethodSpec(id)
	if err != nil {
		return nil, nil, badImage(c.Module.File, err)
	}
	ref, err := c.methodRef(row.Method)
	if err != nil {
		return nil, nil, err
	}
	raw, err := c.Module.r.MethodSpecSig(row.Instantiation)
	if err != nil {
		return nil, nil, badImage(c.Module.File, err)
	}
	s := sigReader{m: c.Module}
	args, err := s.arguments(raw)
	if err != nil {
		return nil, nil, err
	}
	for i, t := range args {
		if args[i], err = c.bind(t); err != nil {
			return nil, nil, err
		}
	}
	if ref.method == nil || len(args) != len(ref.method.Params) {
		return nil, nil, ref.notFound()
	}
	return c.use(ref, args)
}

// Field resolves a Field or MemberRef token.
func (c Context) Field(tok metadata.Token) (*Field, error) {
	var ref *memberRef
	switch tok.Table() {
	case metadata.TableField:
		d, err := c.Module.FieldDef(metadata.FieldID(tok.RID()))
		if err != nil {
			return nil, err
		}
		ref = &memberRef{owner: d.Owner.self, field: d}
	case metadata.TableMemberRef:
		var err error
		if ref, err = c.Module.memberRef(metadata.MemberRefID(tok.RID())); err != nil {
			return nil, err
		}
	}
	if ref == nil || ref.field == nil {
		return nil, loadErrorf(BadImage, c.Module.File, "%s: %s is not a field", c.Module.File, tok)
	}
	owner, err := c.bind(ref.owner)
	if err != nil {
		return nil, err
	}
	f := c.Module.universe.FieldOf(ref.field, owner)
	t, err := f.Signature()
	if err != nil {
		return nil, err
	}
	if err := t.Err(); err != nil {
		return nil, err
	}
	return f, nil
}

// Sig resolves a StandAloneSig token to the signature of an indirect call.
func (c Context) Sig(tok metadata.Token) (*MethodSig, error) {
	raw, err := c.standAlone(tok)
	if err != nil {
		return nil, err
	}
	if raw.Method == nil {
		return nil, loadErrorf(BadImage, c.Module.File, "%s: %s is not a method signature", c.Module.File, tok)
	}
	s := sigReader{m: c.Module}
	sig, err := s.method(raw.Method)
	if err != nil {
		return nil, err
	}
	return sig.bind(c.typeArgs(), c.methArgs()), nil
}

// LocalVar is a local variable of a body.
type LocalVar struct {
	Type   *Type
	Pinned bool
}

// LocalVars resolves a StandAloneSig token to local variables; a nil token is
// none. ECMA-335 II.23.2.6.
func (c Context) LocalVars(tok metadata.Token) ([]LocalVar, error) {
	if tok.IsNil() {
		return nil, nil
	}
	raw, err := c.standAlone(tok)
	if err != nil {
		return nil, err
	}
	if raw.Locals == nil {
		return nil, loadErrorf(BadImage, c.Module.File, "%s: %s is not a signature of local variables", c.Module.File, tok)
	}
	locals := make([]LocalVar, len(raw.Locals.Locals))
	for i := range raw.Locals.Locals {
		s := sigReader{m: c.Module, noMod: true}
		t, err := s.typ(&raw.Locals.Locals[i])
		if err != nil {
			return nil, err
		}
		if t, err = c.bind(t); err != nil {
			return nil, err
		}
		locals[i] = LocalVar{t, raw.Locals.Locals[i].Pinned}
	}
	return locals, nil
}

func (c Context) standAlone(tok metadata.Token) (metadata.StandAloneSig, error) {
	if tok.Table() != metadata.TableStandAloneSig {
		return metadata.StandAloneSig{}, loadErrorf(BadImage, c.Module.File, "%s: %s is not a signature", c.Module.File, tok)
	}
	raw, err := c.Module.r.StandAloneSignature(metadata.StandAloneSigID(tok.RID()))
	if err != nil {
		return raw, badImage(c.Module.File, err)
	}
	return raw, nil
}

// UserString returns the literal of an ldstr token as UTF-8; a surrogate
// without its partner is encoded by itself in three bytes (WTF-8), so that no
// literal is changed.
func (c Context) UserString(tok metadata.Token) (string, error) {
	if tok.Table() != metadata.TableUserString {
		return "", loadErrorf(BadImage, c.Module.File, "%s: %s is not a string", c.Module.File, tok)
	}
	units, err := c.Module.r.UserString(metadata.UserStringRef(tok.RID()))
	if err != nil {
		return "", badImage(c.Module.File, err)
	}
	return wtf8(units), nil
}

// wtf8 encodes UTF-16 code units.
func wtf8(units []uint16) string {
	b := make([]byte, 0, len(units))
	for i := 0; i < len(units); i++ {
		r := rune(units[i])
		if !utf16.IsSurrogate(r) {
			b = utf8.AppendRune(b, r)
			continue
		}
		if i+1 < len(units) {
			if pair := utf16.DecodeRune(r, rune(units[i+1])); pair != utf8.RuneError {
				b = utf8.AppendRune(b, pair)
				i++
				continue
			}
		}
		b = append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return string(b)
}

// Token resolves the operand of ldtoken: a *Type, *Method or *Field.
// ECMA-335 III.4.17.
func (c Context) Token(tok metadata.Token) (any, error) {
	switch tok.Table() {
	case metadata.TableTypeDef, metadata.TableTypeRef, metadata.TableTypeSpec:
		return asAny(c.Type(tok))
	case metadata.TableMethodDef, metadata.TableMethodSpec:
		return asAny(c.Method(tok))
	case metadata.TableField:
		return asAny(c.Field(tok))
	case metadata.TableMemberRef:
		ref, err := c.Module.memberRef(metadata.MemberRefID(tok.RID()))
		if err != nil {
			return nil, err
		}
		if ref.field != nil {
			return asAny(c.Field(tok))
		}
		return asAny(c.Method(tok))
	}
	return nil, loadErrorf(BadImage, c.Module.File, "%s: %s is not a type, method or field", c.Module.File, tok)
}

// asAny drops the typed nil that comes with an error.
func asAny[T any](v *T, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	return v, nil
}
