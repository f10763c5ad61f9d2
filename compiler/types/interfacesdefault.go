package types

// This file chooses among default interface methods, and resolves calls through
// `constrained.`, static ones included.

// candidate is a body that an interface has for a method.
type candidate struct {
	owner *Type
	body  *MethodDef
}

// defaultImpl returns the most specific default method for decl on t: first
// among interfaces that extend decl's exact one, then among those that convert
// to it by variance.
func defaultImpl(t *Type, decl *Method) (*Method, error) {
	faces := t.Interfaces()
	if t.Kind == Interface {
		faces = append([]*Type{t}, faces...)
	}
	for _, convert := range []func(from, to *Type) bool{implements, t.universe.Assignable} {
		all, err := defaultCandidates(faces, decl, convert)
		if err != nil {
			return nil, err
		}
		best := mostSpecific(all, convert)
		switch {
		case len(best) == 0:
			continue
		case len(best) > 1:
			return nil, loadErrorf(AmbiguousImpl, decl.String(), "Could not call method '%s' on interface '%s' with type '%s' from assembly '%s' because there are multiple incompatible interface methods overriding this method.",
				callText(decl), decl.Owner.argumentName(), t.argumentName(), t.Module().DisplayName())
		case best[0].body.Flags&MethodAbstract != 0:
			e := loadErrorf(EntryPoint, decl.String(), "Could not call method '%s' on type '%s' with an instance of '%s' from assembly '%s' because there is no implementation for the method.",
				callText(decl), decl.Owner.argumentName(), t.argumentName(), t.Module().DisplayName())
			e.Text = e.Msg
			return nil, e
		}
		return t.universe.MethodOf(best[0].body, best[0].owner, methodArgs(decl)), nil
	}
	return nil, noImplementation(t, decl)
}

// callText names a method with its owner and parameters, as reflection does.
func callText(m *Method) string {
	text := m.Owner.argumentName() + "." + m.Name() + "("
	if sig := m.Sig(); sig != nil {
		text += netNames(sig.Params, ", ")
	}
	return text + ")"
}

// noImplementation is the error for a method without a body on t. A type that
// claims to implement the interface cannot even be loaded.
func noImplementation(t *Type, decl *Method) error {
	if t.Kind != Interface && !t.IsAbstract() && implements(t, decl.Owner) {
		return typeLoadf(t, "method %s of type %s has no implementation", decl, t)
	}
	return loadErrorf(EntryPoint, decl.String(), "type %s has no implementation of %s", t, decl)
}

// defaultCandidates collects what the interfaces faces have for decl: the method
// itself if it has a body, and MethodImpls in interfaces that extend its own,
// those that make it abstract again included.
func defaultCandidates(faces []*Type, decl *Method, convert func(from, to *Type) bool) ([]candidate, error) {
	var all []candidate
	for _, f := range faces {
		if f.Def == decl.Owner.Def && convert(f, decl.Owner) {
			if decl.Def.Flags&MethodAbstract == 0 {
				all = append(all, candidate{f, decl.Def})
			}
			continue
		}
		table, err := implsOf(f)
		if err != nil {
			return nil, err
		}
		for _, x := range table.impls {
			if x.decl.Def != decl.Def {
				continue
			}
			if o := x.decl.Owner.Substitute(f, nil); o == decl.Owner || o.Def == decl.Owner.Def && convert(o, decl.Owner) {
				all = append(all, candidate{f, x.body})
				break
			}
		}
	}
	return all, nil
}

// mostSpecific drops the candidates whose interface another one's converts to.
func mostSpecific(all []candidate, convert func(from, to *Type) bool) []candidate {
	var best []candidate
	for i, c := range all {
		beaten := false
		for j, d := range all {
			beaten = beaten || i != j && d.owner != c.owner && convert(d.owner, c.owner)
		}
		if !beaten {
			best = append(best, c)
		}
	}
	return best
}

// ResolveConstrained returns what a call of decl with the prefix `constrained. t`
// reaches, and whether `this`, a by-ref to a t, is to be boxed first (ECMA-335
// III.2.1). For a reference type that is decl itself, called virtually on the
// reference. For a value type it is a body: t's own, which takes the by-ref, or
// one inherited from a base class or an interface, which takes a box and with it
// a copy. A static decl gives t's implementation (box is false); t may then be an
// interface. t is exact: type variables have been substituted.
func (u *Universe) ResolveConstrained(t *Type, decl *Method) (m *Method, box bool, err error) {
	switch {
	case decl.IsStatic():
		m, err = resolveStatic(t, decl)
		return m, false, err
	case !t.IsValueType():
		return decl, false, nil
	case decl.Owner == t && !decl.IsVirtual():
		return decl, false, nil
	}
	if m, err = t.FindOverride(decl); err != nil {
		return nil, false, err
	}
	return m, m.Owner != t, nil
}

// resolveStatic finds the static method of t that implements decl: by MethodImpl
// only, exact interface before variant ones, classes before default methods.
func resolveStatic(t *Type, decl *Method) (*Method, error) {
	if decl.Owner.Kind != Interface || !decl.IsVirtual() {
		return decl, nil
	}
	if err := t.Err(); err != nil {
		return nil, err
	}
	for _, convert := range []func(from, to *Type) bool{func(a, b *Type) bool { return a == b }, t.universe.variantTo} {
		m, err := staticInClasses(t, decl, convert)
		if m != nil || err != nil {
			return m, err
		}
	}
	return defaultImpl(t, decl)
}

// staticInClasses looks for a MethodImpl of decl in t and its bases.
func staticInClasses(t *Type, decl *Method, convert func(from, to *Type) bool) (*Method, error) {
	for k := range bases(t) {
		if k.Def == nil || k.Kind == Interface {
			continue
		}
		table, err := implsOf(k)
		if err != nil {
			return nil, err
		}
		for _, x := range table.impls {
			if x.decl.Def == decl.Def && convert(x.decl.Owner.Substitute(k, nil), decl.Owner) {
				return t.universe.MethodOf(x.body, k, methodArgs(decl)), nil
			}
		}
	}
	return nil, nil
}
