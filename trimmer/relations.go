package trimmer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file keeps the types that System.Type answers with: if the program can ask a
// type for its base, each type that has a RuntimeType needs its base's as well, and so
// with every relation (mir.Relations). None of it makes objects of a type possible, but
// for the arrays that Array.CreateInstance makes.

// relatives is the state of the relations between types.
type relatives struct {
	readers map[*types.Method]mir.Relations
	active  []activeRelation
	typed   []*Node // types that have a RuntimeType
	named   []*Node // those among them that code names by itself, and what names them
	set     mir.Relations
}

// activeRelation is a relation that a reachable body reads.
type activeRelation struct {
	of     mir.Relations
	reader *Node
}

// deepRelated ends relations that go on without end: an interface of C<T> may be I<C<C<T>>>.
const deepRelated = 12

// relationRead notes that a method is reached which reads relations.
func (m *marker) relationRead(n *Node, of mir.Relations) {
	if m.relatives.set&of == of {
		return
	}
	m.relatives.set |= of
	a := activeRelation{of, n}
	m.relatives.active = append(m.relatives.active, a)
	for i := 0; i < len(m.relatives.typed); i++ {
		m.related(m.relatives.typed[i], a)
	}
	for i := 0; i < len(m.relatives.named); i++ {
		m.arraysOf(m.relatives.named[i], a)
	}
}

// typedType enters a type that has got a RuntimeType.
func (m *marker) typedType(n *Node) {
	m.relatives.typed = append(m.relatives.typed, n)
	for _, a := range m.relatives.active {
		m.related(n, a)
	}
}

// namedType enters a type that code names: arrays of it may be made at run time.
func (m *marker) namedType(t *types.Type) {
	n := m.graph.Find(TypeObjectNode, nil, t, nil, "")
	if n == nil || m.namedBefore[t] {
		return
	}
	m.namedBefore[t] = true
	m.relatives.named = append(m.relatives.named, n)
	for _, a := range m.relatives.active {
		m.arraysOf(n, a)
	}
}

// related gives the types that n is related to their RuntimeType.
func (m *marker) related(n *Node, a activeRelation) {
	if n.Type.Depth() > deepRelated {
		return
	}
	e := Edge{From: n, Also: a.reader, Reason: TypeRelated, IL: mir.NoIL}
	for _, t := range mir.Related(n.Type, a.of) {
		m.typeObject(t, e)
	}
	if a.of&mir.AttributeRelation != 0 {
		if stub := m.in.Universe.AttributeStub(n.Type); stub != nil {
			m.method(stub, e)
		}
	}
	if n.Type.IsArray() && a.of&(mir.ArrayRelation|mir.MatrixRelation) != 0 {
		m.constructed(n.Type, e)
	}
}

// arraysOf makes the arrays of a type that Array.CreateInstance may be asked for.
func (m *marker) arraysOf(n *Node, a activeRelation) {
	t := n.Type
	if t.IsByRefLike() || t.HasTypeVars() || t.Kind == types.Void || t.Kind == types.ByRef || t.Kind == types.FnPtr {
		return
	}
	e := Edge{From: n, Also: a.reader, Reason: TypeRelated, IL: mir.NoIL}
	if a.of&mir.ArrayRelation != 0 {
		m.dynamicArray(m.in.Universe.SZArrayOf(t), e)
	}
	if a.of&mir.MatrixRelation != 0 {
		for rank := 1; rank <= mir.MatrixRank; rank++ {
			m.dynamicArray(m.in.Universe.ArrayOf(t, rank), e)
		}
	}
}

func (m *marker) dynamicArray(t *types.Type, e Edge) {
	m.constructed(t, e)
	m.typeObject(t, e)
}
