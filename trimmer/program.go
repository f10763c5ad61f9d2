package trimmer

import (
	"slices"
	"strings"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file turns the marked graph into mir.Program, every list sorted by
// name, so that the order in which things were found leaves no trace.

func (m *marker) program() *mir.Program {
	p := &mir.Program{Universe: m.in.Universe, Entry: m.in.Entry, Relations: m.relatives.set, Initial: m.initial}
	uses := map[*types.Type]*mir.TypeUse{}
	use := func(t *types.Type) *mir.TypeUse {
		if uses[t] == nil {
			uses[t] = &mir.TypeUse{Type: t, CastTarget: m.castTo[t]}
			p.Types = append(p.Types, uses[t])
		}
		return uses[t]
	}
	for _, n := range m.graph.Nodes {
		switch n.Kind {
		case MethodNode:
			if f := m.funcs[n.Method]; f != nil {
				p.Funcs = append(p.Funcs, f)
			}
		case VirtualNode:
			p.Slots = append(p.Slots, n.Method)
		case TypeNode:
			use(n.Type)
		case ConstructedNode:
			use(n.Type).Constructed = true
		case TypeObjectNode:
			u := use(n.Type)
			u.TypeObject, u.Named = true, true
		case StaticNode:
			p.Statics = append(p.Statics, n.Field)
		case DataNode:
			p.Data = append(p.Data, n.Field)
		case StringNode:
			p.Strings = append(p.Strings, n.Text)
		case InitNode:
			p.Inits = append(p.Inits, n.Type)
		case RuntimeNode:
			p.Helpers = append(p.Helpers, n.Text)
		}
	}
	for _, e := range m.in.Exports {
		if m.graph.Find(MethodNode, e.Method, nil, nil, "") != nil {
			p.Exports = append(p.Exports, mir.Export{Symbol: e.Symbol, Method: e.Method})
		}
	}
	sortProgram(p)
	p.Frozen = frozenObjects(p.Initial)
	return p
}

func sortProgram(p *mir.Program) {
	sortBy(p.Funcs, func(f *mir.Func) string { return f.Method.Symbol() })
	sortBy(p.Types, func(u *mir.TypeUse) string { return u.Type.Symbol() })
	sortBy(p.Slots, (*types.Method).Symbol)
	sortBy(p.Statics, (*types.Field).Symbol)
	sortBy(p.Initial, func(i mir.Initial) string { return i.Field.Symbol() })
	sortBy(p.Data, (*types.Field).Symbol)
	sortBy(p.Inits, (*types.Type).Symbol)
	sortBy(p.Exports, func(e mir.Export) string { return e.Symbol })
	slices.Sort(p.Strings)
	slices.Sort(p.Helpers)
}

// sortBy sorts by a name computed once for each element.
func sortBy[T any](s []T, name func(T) string) {
	type entry struct {
		name string
		item T
	}
	es := make([]entry, len(s))
	for i, x := range s {
		es[i] = entry{name(x), x}
	}
	slices.SortFunc(es, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	for i := range es {
		s[i] = es[i].item
	}
}
