package types

import (
	"fmt"
	"testing"

	"ilaot/ilreader/il"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// This file follows calls through exact instantiations in the framework: from
// every body of System.Private.CoreLib that is not generic to all that it
// names, with generic arguments substituted on the way. Nothing on the way may
// fail, nor contain a variable.

// closure is the walk's state.
type closure struct {
	seen  map[*Method]bool
	queue []*Method
	sweep
}

func TestInstantiationsResolve(t *testing.T) {
	probe, err := NewProbe("", frameworkFolders(t), nil)
	require.NoError(t, err)
	u := NewUniverse(probe)
	w := &closure{seen: map[*Method]bool{}, sweep: sweep{u: u, counts: map[string]int{}}}
	for _, d := range u.CoreLib().TypeDefs() {
		if d.IsGeneric() {
			continue
		}
		for _, m := range d.Type().Methods() {
			if !m.IsGeneric() {
				w.add(m)
			}
		}
	}
	const limit = 150000
	generic := 0
	for n := 0; n < len(w.queue) && n < limit; n++ {
		m := w.queue[n]
		if m.IsGeneric() || m.Owner.IsGeneric() {
			generic++
		}
		w.follow(m)
	}
	t.Logf("%d methods, %d of them instantiations, %d operands, %d types", len(w.queue), generic, w.counts["operand"], len(u.types))
	assert.Greater(t, generic, 5000)
	for i, f := range w.failures {
		if i == 30 {
			t.Errorf("... %d failures in all", len(w.failures))
			break
		}
		t.Error(f)
	}
}

func (w *closure) add(m *Method) {
	if !w.seen[m] {
		w.seen[m] = true
		w.queue = append(w.queue, m)
	}
}

func (w *closure) follow(m *Method) {
	b, err := m.Body()
	w.check("body", m.String(), err)
	if b == nil || err != nil {
		return
	}
	locals, err := m.Locals()
	w.check("locals", m.String(), err)
	for _, l := range locals {
		w.closed(m, l.Type)
	}
	list, err := b.Instructions()
	w.check("code", m.String(), err)
	for i := range list {
		in := &list[i]
		w.operand(m.Context(), in, m)
		switch in.Op.Info().Operand {
		case il.InlineMethod:
			w.method(m, in)
		case il.InlineField:
			if f, err := m.Context().Field(in.Token()); err == nil {
				w.closed(m, f.Owner, f.Type())
			}
		case il.InlineType:
			if t, err := m.Context().Type(in.Token()); err == nil {
				w.closed(m, t)
			}
		}
	}
}

func (w *closure) method(from *Method, in *il.Instruction) {
	callee, site, err := from.Context().CallSite(in.Token())
	if err != nil {
		return
	}
	w.closed(from, callee.Owner, site.Ret)
	w.closed(from, callee.Args...)
	w.closed(from, site.Params...)
	w.closed(from, callee.ParamTypes()...)
	if !callee.IsArrayMember() {
		w.add(callee)
	}
}

// closed checks that no variable is left.
func (w *closure) closed(m *Method, ts ...*Type) {
	for _, t := range ts {
		if t.HasTypeVars() {
			w.check("closed", m.String(), fmt.Errorf("%s has variables", t))
		}
	}
}
