package trimmer

import (
	"fmt"

	"ilaot/compiler/diag"
	"ilaot/compiler/types"
)

// This file ends instantiation without end. Recursion through ever larger
// instantiations (T calls List<T>) runs, in .NET, to the depth that the program
// asks for when it runs; compiled ahead of time it has to stop somewhere. The
// limits are generous: what nests less than shallow levels is never cut, a
// chain that grows in one way goes on to the universe's own limit, and what
// grows in several ways at once (every level calls two larger ones) is cut
// when a definition has deepInstances instantiations beyond shallow. A method
// that is cut keeps its name and throws TypeLoadException.

const (
	shallow       = 8   // levels of nested generic arguments
	deepInstances = 150 // of one definition
)

// expansion counts deep instantiations by definition.
type expansion struct {
	deep map[*types.MethodDef]int
	told map[*types.MethodDef]bool
}

func newExpansion() expansion {
	return expansion{deep: map[*types.MethodDef]int{}, told: map[*types.MethodDef]bool{}}
}

// cut decides whether a newly reached method is beyond the limits, and returns
// why.
func (x *expansion) cut(meth *types.Method) error {
	depth, err := meth.Owner.Depth(), meth.Owner.Err()
	for _, a := range meth.Args {
		depth = max(depth, a.Depth())
		if err == nil {
			err = a.Err()
		}
	}
	if err != nil {
		return err
	}
	if meth.Def == nil || depth <= shallow {
		return nil
	}
	x.deep[meth.Def]++
	if x.deep[meth.Def] <= deepInstances {
		return nil
	}
	return &types.LoadError{Kind: types.TypeLoad, What: meth.Def.String(), Msg: fmt.Sprintf("%s is instantiated without end: more than %d instantiations nest deeper than %d levels", meth.Def, deepInstances, shallow)}
}

// endless reports a cut, once for each definition, with the cycle of calls
// that leads from the definition to itself.
func (m *marker) endless(n *Node, why error) {
	def := n.Method.Def
	if def == nil || m.expansion.told[def] {
		return
	}
	m.expansion.told[def] = true
	d := diag.Warn("ILA3001", diag.Pos{Assembly: n.Method.File(), Method: def.String(), ILOffset: diag.NoIL},
		"generic instantiation without end is cut off (%v); the method throws TypeLoadException beyond that", why)
	d.Notes = cycle(n)
	m.in.Report(d)
}

// cycle lists the bodies from n back to the next instantiation of the same definition.
func cycle(n *Node) []string {
	var notes []string
	for from, hops := n, 0; hops < 8 && len(from.In) > 0; hops++ {
		from = from.In[0].From
		if from.Method == nil {
			break
		}
		notes = append(notes, "from "+shorten(from.Method.String()))
		if from.Kind == MethodNode && from.Method.Def == n.Method.Def {
			return notes
		}
	}
	return notes
}

// shorten cuts the middle out of a name that has grown beyond reading.
func shorten(s string) string {
	const limit = 160
	if len(s) <= limit {
		return s
	}
	return s[:limit/2] + "..." + s[len(s)-limit/2:]
}
