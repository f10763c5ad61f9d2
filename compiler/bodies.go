package compiler

import (
	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file is the source of bodies: each is imported once, though the interpreter of type
// initialisers may look at it long before the trimmer keeps it, or looks at it and it never does.

// imported is a body with what is to be said about it once it is kept.
type imported struct {
	f     *mir.Func
	err   error
	diags []*diag.Diagnostic
	told  bool
}

// bodies is the build's cache.
type bodies map[*types.Method]*imported

// body imports m, keeping back its diagnostics. b.current remembers m for internal errors.
func (b *build) body(m *types.Method) *imported {
	if i := b.bodies[m]; i != nil {
		return i
	}
	i := &imported{}
	b.bodies[m] = i
	current, late := b.current, b.late
	b.current, b.late = m, i
	i.f, i.err = b.importer.Import(m)
	b.current, b.late = current, late
	return i
}

// Body gives a body to who only reads it.
func (b *build) Body(m *types.Method) (*mir.Func, error) {
	i := b.body(m)
	return i.f, i.err
}

// Import gives the body of a method that is kept. It makes the build the trimmer's source of bodies.
func (b *build) Import(m *types.Method) (*mir.Func, error) {
	i := b.body(m)
	if !i.told {
		i.told = true
		for _, d := range i.diags {
			b.report(d)
		}
	}
	return i.f, i.err
}

// ImportThrowing makes a body for m that throws.
func (b *build) ImportThrowing(m *types.Method, why error) (*mir.Func, error) {
	return b.importer.ImportThrowing(m, why)
}

// reportImport takes the importer's diagnostics: about a body that is being imported they wait.
func (b *build) reportImport(d *diag.Diagnostic) {
	if b.late != nil {
		b.late.diags = append(b.late.diags, d)
		return
	}
	b.report(d)
}
