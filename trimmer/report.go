package trimmer

import (
	"encoding/json"
	"io"
	"slices"
	"strings"

	"ilaot/compiler/mir"
)

// This file writes the closed set for programs to read: every kept method and
// type with the reason that stands first in its shortest chain to a root.
// Following "by" from entry to entry gives the chain that `ilaot why` prints.

// reportFormat is the number of the report's form; it grows when a field
// changes its meaning or goes.
const reportFormat = 1

type report struct {
	Format int           `json:"format"`
	Kept   []reportEntry `json:"kept"`
}

// reportEntry is one thing that is kept.
type reportEntry struct {
	Kind     string `json:"kind"`
	Name     string `json:"name"`           // as messages print it
	Symbol   string `json:"-"`              // unique: the order of the report
	ID       string `json:"id,omitempty"`   // documentation id of the definition or exact type
	Assembly string `json:"assembly"`       // simple name; empty for what the compiler made up
	Reason   string `json:"reason"`         // a predicate: Name Reason By
	By       string `json:"by"`             // Name of another entry, or a root
	Also     string `json:"also,omitempty"` // a second condition
	IL       *int32 `json:"il,omitempty"`   // offset in By's body
}

// reportKinds names the kinds of nodes that reports list.
var reportKinds = map[NodeKind]string{
	MethodNode: "method", VirtualNode: "virtual", ConstructedNode: "constructed", TypeNode: "type", TypeObjectNode: "typeof",
	InitNode: "initialiser", StaticNode: "static", DataNode: "data", StringNode: "string", RuntimeNode: "runtime", AssemblyNode: "assembly",
}

// WriteReport writes everything that is kept as JSON, sorted by kind and name.
func (g *Graph) WriteReport(w io.Writer) error {
	next := g.distances()
	r := report{Format: reportFormat, Kept: []reportEntry{}}
	for _, n := range g.Nodes {
		if e := next[n.num]; e != nil {
			r.Kept = append(r.Kept, entryOf(n, e))
		}
	}
	slices.SortFunc(r.Kept, func(a, b reportEntry) int {
		if c := strings.Compare(a.Kind, b.Kind); c != 0 {
			return c
		}
		return strings.Compare(a.Symbol, b.Symbol)
	})
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(r)
}

func entryOf(n *Node, e *Edge) reportEntry {
	x := reportEntry{Kind: reportKinds[n.Kind], Name: n.String(), Symbol: n.Text, Reason: e.Reason.String(), By: e.From.String()}
	switch {
	case n.Method != nil:
		x.ID, x.Symbol = DocID(n.Method), n.Method.Symbol()
		if m := n.Method.Module(); m != nil {
			x.Assembly = m.Name
		}
	case n.Field != nil:
		x.Symbol, x.Assembly = n.Field.Symbol(), n.Field.Def.Owner.Module.Name
	case n.Type != nil:
		x.ID, x.Symbol = TypeDocID(n.Type), n.Type.Symbol()
		if n.Type.Def != nil {
			x.Assembly = n.Type.Def.Module.Name
		}
	}
	if e.Also != nil {
		x.Also = e.Also.String()
	}
	if e.IL != mir.NoIL {
		x.IL = &e.IL
	}
	return x
}
