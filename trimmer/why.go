package trimmer

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"ilaot/compiler/mir"
	"ilaot/internal/glob"
)

// This file answers `ilaot why`: the shortest chain of reasons from a root to
// a kept thing, found by breadth-first search over the recorded edges.

// Step is one link of a chain: Node is kept because of Edge, whose From is the
// next step's node. The last step is a root and has no Edge.
type Step struct {
	Node *Node
	Edge *Edge
}

// Match returns the nodes that a user's name means, in order of discovery: a
// full name as printed, a Namespace.Type or Namespace.Type::Method without
// parameters, or a glob over those with * and ?.
func (g *Graph) Match(pattern string) []*Node {
	var out []*Node
	for _, n := range g.Nodes {
		if n.Kind != RootNode && matches(pattern, n) {
			out = append(out, n)
		}
	}
	return out
}

func matches(pattern string, n *Node) bool {
	full := subject(n)
	short, _, _ := strings.Cut(full, "(")
	return glob.Match(pattern, full) || glob.Match(pattern, short)
}

// subject is the name of what the node is about, without the words around it.
func subject(n *Node) string {
	switch {
	case n.Method != nil:
		return n.Method.String()
	case n.Type != nil:
		return n.Type.String()
	case n.Field != nil:
		return n.Field.String()
	}
	return n.Text
}

// Why returns the shortest chain from n back to a root. A node with two
// conditions is followed through the use; the other is printed beside it.
func (g *Graph) Why(n *Node) []Step {
	next := g.distances()
	var chain []Step
	for n != nil {
		e := next[n.num]
		chain = append(chain, Step{n, e})
		if e == nil {
			break
		}
		n = e.From
	}
	return chain
}

// distances returns for each node the edge that begins its shortest way to a root.
func (g *Graph) distances() []*Edge {
	best := make([]*Edge, len(g.Nodes))
	seen := make([]bool, len(g.Nodes))
	var queue []*Node
	for _, n := range g.Nodes {
		if n.Kind == RootNode {
			seen[n.num] = true
			queue = append(queue, n)
		}
	}
	for len(queue) > 0 {
		from := queue[0]
		queue = queue[1:]
		for _, to := range from.out {
			if seen[to.num] {
				continue
			}
			i := slices.IndexFunc(to.In, func(e Edge) bool { return seen[e.From.num] && (e.Also == nil || seen[e.Also.num]) })
			if i < 0 {
				continue // waits for its second condition
			}
			seen[to.num], best[to.num] = true, &to.In[i]
			queue = append(queue, to)
		}
	}
	return best
}

// PrintWhy writes a chain, the thing asked for first, one reason a line.
func PrintWhy(w io.Writer, chain []Step) {
	for i, s := range chain {
		if s.Edge == nil {
			break
		}
		head := s.Node.String()
		if i > 0 {
			head = "  " + head
		}
		line := fmt.Sprintf("%s %s %s", head, s.Edge.Reason, s.Edge.From)
		if s.Edge.IL != mir.NoIL {
			line += fmt.Sprintf(" at IL_%04X", s.Edge.IL)
		}
		if s.Edge.Also != nil {
			line += fmt.Sprintf(" (%s exist)", s.Edge.Also)
		}
		fmt.Fprintln(w, line)
	}
}
