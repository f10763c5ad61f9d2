package types

// This file decides whether .NET would load a type: beyond what Err asks, the
// constraints of its generic arguments hold, it is sound as it is declared
// (soundness.go), its values have a layout, and all this is so for its arguments, its
// bases and its interfaces. The parts of this package work with types that only Err
// lets pass; a body that mentions one that does not pass here throws.

// Loadable returns the error that loading t raises in .NET, nil if there is none.
func (t *Type) Loadable() error {
	if e := t.refusal(nil); e != nil {
		return e
	}
	return nil
}

// Loadable returns the error that using m raises in .NET, nil if there is none: its
// owner, the types in its signature and its generic arguments are checked.
func (m *Method) Loadable() error {
	e := m.memo.loadable.get(func() *LoadError {
		err := m.refuse()
		if err == nil {
			return nil
		}
		return asLoadError(err)
	})
	if e != nil {
		return e
	}
	return nil
}

func (m *Method) refuse() error {
	sig, err := m.Signature()
	if err != nil {
		return err
	}
	if m.Def != nil && len(m.Args) > 0 {
		if err := m.universe.checkArgs(m.Def.Owner.Module, m.Def.Params, m.Args, m.Owner, m); err != nil {
			return err
		}
	}
	if err := sig.Ret.Loadable(); err != nil {
		return err
	}
	for _, p := range sig.Params {
		if err := p.Loadable(); err != nil {
			return err
		}
	}
	return nil
}

// loading is the chain of types whose loading asks about the next one.
type loading struct {
	t     *Type
	outer *loading
}

func (l *loading) holds(t *Type) bool {
	for ; l != nil; l = l.outer {
		if l.t == t {
			return true
		}
	}
	return false
}

// refusal returns why t cannot be loaded. A type that is being asked about counts as sound.
func (t *Type) refusal(chain *loading) *LoadError {
	if e := t.memo.loadable.p.Load(); e != nil {
		return *e
	}
	if chain.holds(t) {
		return nil
	}
	e := t.refuse(&loading{t, chain})
	return t.memo.loadable.get(func() *LoadError { return e })
}

func (t *Type) refuse(chain *loading) *LoadError {
	if e := t.loadError(); e != nil {
		return e
	}
	if t.Elem != nil {
		if e := t.Elem.refusal(chain); e != nil || !t.IsArray() || !t.Elem.IsValueType() {
			return e
		}
		return t.refuseElement()
	}
	for _, a := range t.Args {
		if e := a.refusal(chain); e != nil {
			return e
		}
	}
	switch {
	case t.Def == nil:
		return nil
	case t.Def.Module.core: // it is sound itself
		return t.refuseArgs()
	}
	for _, p := range t.parents() {
		if p.err != nil { // its arguments grow without end
			return t.Def.refused("because it has recursive generic definition.")
		}
		if e := p.refusal(chain); e != nil {
			return e
		}
	}
	if e := t.refuseArgs(); e != nil {
		return e
	}
	if e := t.Def.unsound(); e != nil {
		return e
	}
	return t.refuseFields(chain)
}

// maxElement is the size of the largest values that .NET makes arrays of.
const maxElement = 0xFFFF

// refuseElement checks what an array of values may hold.
func (t *Type) refuseElement() *LoadError {
	switch e := t.Elem; {
	case e.HasTypeVars():
		return nil
	case e.IsByRefLike():
		return typeLoadf(t, "Could not create array type '%s' from assembly '%s' because the element type is ByRef-like.", t.argumentName(), e.Module().DisplayName())
	default:
		size, _, err := t.universe.SizeAlign(e)
		if err != nil {
			return asLoadError(err)
		}
		if size > maxElement {
			return typeLoadf(t, "Array of type %s cannot be created because base value type is too large.", e.Def.in())
		}
		return nil
	}
}

// refuseArgs checks the generic arguments against their constraints.
func (t *Type) refuseArgs() *LoadError {
	if len(t.Args) == 0 || t == t.Def.self {
		return nil
	}
	if err := t.universe.checkArgs(t.Def.Module, t.Def.Params, t.Args, t, nil); err != nil {
		return asLoadError(err)
	}
	return nil
}

// parents returns the base class and the interfaces that t lists.
func (t *Type) parents() []*Type {
	list := t.DeclaredInterfaces()
	if b := t.Base(); b != nil {
		list = append([]*Type{b}, list...)
	}
	return list
}

// refuseFields checks the types of the fields that are values, and the layout.
func (t *Type) refuseFields(chain *loading) *LoadError {
	if t.HasTypeVars() || t.Kind == Interface {
		return nil
	}
	if _, err := t.Layout(); err != nil {
		return asLoadError(err)
	}
	for _, f := range instanceFields(t) {
		if ft := f.Type(); ft.IsValueType() {
			if e := ft.refusal(chain); e != nil {
				return e
			}
		}
	}
	return nil
}
