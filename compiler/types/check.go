package types

import "slices"

// This file decides whether a type can be loaded at all: its base classes and
// interfaces exist and do not go round in circles (ECMA-335 II.10.1.3,
// II.22.37). A type that is merely mentioned is checked when a body uses it.

// Err returns why the type cannot be loaded, nil if it can.
func (t *Type) Err() error {
	if e := t.loadError(); e != nil {
		return e
	}
	return nil
}

func (t *Type) loadError() *LoadError {
	if t.err != nil {
		return t.err
	}
	if t.Def != nil {
		if e := t.Def.loadError(); e != nil {
			return e
		}
	}
	for _, a := range t.Args {
		if e := partError(a); e != nil {
			return e
		}
	}
	if t.Elem != nil {
		return partError(t.Elem)
	}
	return nil
}

// partError checks an argument or element. A definition's own parameters are
// passed over: they are checked by nobody.
func partError(t *Type) *LoadError {
	if t.Kind == TypeVar || t.Kind == MethodVar {
		return nil
	}
	return t.loadError()
}

// loadError checks the definition and everything it derives from.
func (d *TypeDef) loadError() *LoadError {
	return d.memo.check.get(func() *LoadError { return d.checkBases(nil) })
}

// checkBases walks base classes and interfaces; path holds the definitions
// being checked.
func (d *TypeDef) checkBases(path []*TypeDef) *LoadError {
	if slices.Contains(path, d) || len(path) > maxBases {
		return typeNotFound(d.FullName(), d.Module.identity)
	}
	if p := d.memo.check.p.Load(); p != nil {
		return *p
	}
	path = append(path, d)
	b, err := d.base()
	if err != nil {
		return asLoadError(err)
	}
	list, err := d.interfaces()
	if err != nil {
		return asLoadError(err)
	}
	if b != nil {
		list = append([]*Type{b}, list...)
	}
	for _, p := range list {
		if p.err != nil {
			return p.err
		}
		if e := p.Def.checkBases(path); e != nil {
			return e
		}
	}
	var fine *LoadError
	d.memo.check.p.CompareAndSwap(nil, &fine) // or shared bases cost exponential time
	return nil
}

// asLoadError makes any error of this package's callees a LoadError.
func asLoadError(err error) *LoadError { return badImage("", err) }
