package trimmer

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
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

// Match returns the nodes that a user's name means, in order of discovery. A
// name is what messages print (Ns.Type::Method(int32)), the same without
// parameters, generic arguments or arity, with dots throughout as in C#
// (Ns.Outer.Inner.Method), with System.Int32 for int32, or a documentation id;
// * and ? are wildcards. If nothing is called that, the name may lack its
// namespace or outer types.
func (g *Graph) Match(pattern string) []*Node {
	if found := g.match(pattern); len(found) > 0 {
		return found
	}
	return g.match("*." + pattern)
}

func (g *Graph) match(pattern string) []*Node {
	var out []*Node
	for _, n := range g.Nodes {
		if n.Kind != RootNode && slices.ContainsFunc(names(n), func(name string) bool { return glob.Match(pattern, name) }) {
			out = append(out, n)
		}
	}
	return out
}

// TypeIsNamed reports whether a user's name, as for Match, means the type t.
func TypeIsNamed(pattern string, t *types.Type) bool {
	return slices.ContainsFunc(names(&Node{Type: t}), func(name string) bool {
		return glob.Match(pattern, name) || glob.Match("*."+pattern, name)
	})
}

// names returns everything that users may call what the node is about.
func names(n *Node) []string {
	switch {
	case n.Method != nil:
		return append(memberNames(n.Method.String(), n.Method.Owner, n.Method.Name()), DocID(n.Method), ExactDocID(n.Method))
	case n.Type != nil && n.Type.Def != nil:
		return append(spellings(n.Type.String(), n.Type.Def.FullName()), TypeDocID(n.Type))
	case n.Type != nil:
		return spellings(n.Type.String())
	case n.Field != nil:
		return memberNames(n.Field.String(), n.Field.Owner, n.Field.Name())
	}
	return []string{n.Text}
}

func memberNames(full string, owner *types.Type, name string) []string {
	short, _, _ := strings.Cut(full, "(")
	all := []string{full, short}
	if owner != nil && owner.Def != nil {
		all = append(all, owner.Def.FullName()+"::"+name)
	}
	return spellings(all...)
}

// arity is the suffix of a generic type's name.
var arity = regexp.MustCompile("`[0-9]+")

// spellings returns each name as it stands, without arities, and with dots alone.
func spellings(list ...string) []string {
	dots := strings.NewReplacer("::", ".", "+", ".")
	var out []string
	for _, name := range list {
		plain := arity.ReplaceAllString(name, "")
		out = append(out, name, plain, dots.Replace(name), dots.Replace(plain))
	}
	return out
}

// Why returns for each of the nodes the shortest chain back to a root. A node
// with two conditions is followed through the use; the other is printed beside it.
func (g *Graph) Why(nodes []*Node) [][]Step {
	next := g.distances()
	var chains [][]Step
	for _, n := range nodes {
		var chain []Step
		for {
			e := next[n.num]
			chain = append(chain, Step{n, e})
			if e == nil {
				break
			}
			n = e.From
		}
		chains = append(chains, chain)
	}
	return chains
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

// PrintWhy writes a chain: what was asked for, then one reason a line, each of
// which speaks of the one before:
//
//	Shapes.Circle::Area()
//	    implements virtual Shapes.Shape::Area(), since there are objects of Shapes.Circle
//	    which is called virtually by Program::Main(string[]) at IL_0010
//	    which is the entry point of the program
func PrintWhy(w io.Writer, chain []Step) {
	fmt.Fprintln(w, chain[0].Node)
	for i, s := range chain {
		if s.Edge == nil {
			return
		}
		line := s.Edge.Reason.String() + " " + s.Edge.From.String()
		if i > 0 {
			line = "which " + line
		}
		if s.Edge.IL != mir.NoIL {
			line += fmt.Sprintf(" at IL_%04X", s.Edge.IL)
		}
		if s.Edge.Also != nil {
			line += fmt.Sprintf(", since there are %s", s.Edge.Also)
		}
		fmt.Fprintln(w, "    "+line)
	}
}
