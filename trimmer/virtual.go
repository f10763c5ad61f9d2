package trimmer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file connects virtual calls with the types that can answer them. Every
// pair (used slot, constructed type) is looked at once: when the later of the two is found.

// virtualIndex holds the used slots and constructed types so far.
type virtualIndex struct {
	// usesOf lists the used slots by the definition that declares them, so
	// that a new type looks only at those of its bases and interfaces.
	usesOf map[*types.TypeDef][]*Node
	// typesOf lists the constructed types below a definition (class or interface).
	typesOf map[*types.TypeDef][]*Node
	all     []*Node
}

func newVirtualIndex() virtualIndex {
	return virtualIndex{usesOf: map[*types.TypeDef][]*Node{}, typesOf: map[*types.TypeDef][]*Node{}}
}

func (x *virtualIndex) constructed() []*Node { return x.all }

// addType enters a constructed type and returns the used slots it may answer.
func (x *virtualIndex) addType(t *types.Type, n *Node) []*Node {
	x.all = append(x.all, n)
	var uses []*Node
	for _, d := range ancestors(t) {
		x.typesOf[d] = append(x.typesOf[d], n)
		uses = append(uses, x.usesOf[d]...)
	}
	return uses
}

// addUse enters a used slot and returns the constructed types that may answer it.
func (x *virtualIndex) addUse(n *Node) []*Node {
	d := n.Method.Owner.Def
	x.usesOf[d] = append(x.usesOf[d], n)
	return x.typesOf[d]
}

// ancestors returns the definitions of t, its bases and its interfaces, each once.
func ancestors(t *types.Type) []*types.TypeDef {
	var out []*types.TypeDef
	seen := map[*types.TypeDef]bool{}
	add := func(t *types.Type) {
		if t.Def != nil && !seen[t.Def] {
			seen[t.Def] = true
			out = append(out, t.Def)
		}
	}
	for b := t; b != nil; b = b.Base() {
		add(b)
	}
	for _, i := range t.Interfaces() {
		add(i)
	}
	return out
}

// virtualUse marks a slot as called.
func (m *marker) virtualUse(decl *types.Method, e Edge) {
	n, isNew := m.graph.add(key{kind: VirtualNode, m: decl}, e)
	if !isNew {
		return
	}
	for _, t := range m.virtual.addUse(n) {
		m.dispatch(n, t)
	}
}

// dispatch marks the body that the slot use reaches in objects of type t.
func (m *marker) dispatch(use, t *Node) {
	if target := t.Type.SlotTarget(use.Method); target != nil {
		m.method(target, Edge{From: use, Also: t, Reason: VirtualDispatch, IL: mir.NoIL})
	}
}
