package trimmer

import (
	"slices"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file is about type initialisers that the compiler has run: nothing
// triggers them any more, and the fields that are reached bring the objects in
// them along, as if they had been made.

// Initialisers runs type initialisers ahead of time; preinit.Interpreter is one.
type Initialisers interface {
	// Run runs the initialiser of t; an error says why the program must.
	Run(t *types.Type) error
	// Value returns what a static field holds afterwards, nil for zero.
	Value(f *types.Field) *mir.Frozen
}

// ranBefore reports whether t's initialiser has been run ahead of time.
func (m *marker) ranBefore(t *types.Type) bool {
	return m.in.Initialisers != nil && t.Cctor() != nil && m.in.Initialisers.Run(t) == nil
}

// dropTriggers removes from f and its filters what triggers initialisers that have run.
func (m *marker) dropTriggers(f *mir.Func) {
	for _, b := range f.Blocks {
		b.Instrs = slices.DeleteFunc(b.Instrs, func(in *mir.Instr) bool { return in.Op == mir.OpInitType && m.ranBefore(in.T) })
	}
	for _, r := range f.Regions {
		if r.Filter != nil {
			m.dropTriggers(r.Filter)
		}
	}
}

// static marks a static field, and what it holds from the start.
func (m *marker) static(f *types.Field, e Edge) {
	n, isNew := m.graph.add(key{kind: StaticNode, f: f}, e)
	if !isNew || !m.ranBefore(f.Owner) {
		return
	}
	if v := m.in.Initialisers.Value(f); v != nil {
		m.initial = append(m.initial, mir.Initial{Field: f, Value: v})
		m.links(v, n)
	}
}

// links marks what frozen data refers to; n is the field that brought it in.
func (m *marker) links(v *mir.Frozen, n *Node) {
	for _, l := range v.Links {
		switch {
		case l.Str != nil:
			m.graph.add(key{kind: StringNode, text: *l.Str}, because(n, LiteralUsed))
			m.constructed(m.in.Universe.Known().String, because(n, LiteralUsed))
		case l.TypeObject != nil:
			m.typeObject(l.TypeObject, because(n, TypeOf))
		case l.Code != nil:
			m.method(l.Code, because(n, DelegateTarget))
		case !m.frozen[l.Object]:
			m.frozen[l.Object] = true
			m.constructed(l.Object.Type, because(n, ObjectCreated))
			if el := l.Object.Type.Elem; el != nil && el.IsRef() { // what stores into it are checked against
				m.castTo[el] = true
				m.methodTable(el, because(n, CastTo))
			}
			m.links(l.Object, n)
		}
	}
}

// frozenObjects lists the objects behind the fields, in the order in which the fields lead to them.
func frozenObjects(initial []mir.Initial) []*mir.Frozen {
	var out []*mir.Frozen
	seen := map[*mir.Frozen]bool{}
	var walk func(v *mir.Frozen)
	walk = func(v *mir.Frozen) {
		for _, l := range v.Links {
			if o := l.Object; o != nil && !seen[o] {
				seen[o] = true
				out = append(out, o)
				walk(o)
			}
		}
	}
	for _, i := range initial {
		walk(i.Value)
	}
	return out
}
