package gen

import "strings"

// This file is the form of a program: lines and blocks of lines.

// Node is a line, or with Kids a block: Text opens it, Close ends it.
type Node struct {
	Text  string
	Kids  []*Node
	Close string
	Parts []*Node // blocks that follow and go with it: else, catch, finally
	Keep  bool    // the reducer leaves it in: without it nothing compiles
	gone  bool    // left out by the reducer
}

// String is the text of the tree.
func (n *Node) String() string {
	var b strings.Builder
	n.write(&b, 0)
	return b.String()
}

func (n *Node) write(b *strings.Builder, depth int) {
	if n.gone {
		return
	}
	indent := strings.Repeat(" ", depth)
	if n.Text != "" {
		b.WriteString(indent + n.Text + "\n")
	}
	for _, k := range n.Kids {
		k.write(b, depth+1)
	}
	if n.Close != "" {
		b.WriteString(indent + n.Close + "\n")
	}
	for _, p := range n.Parts {
		p.write(b, depth)
	}
}

// Lines counts the lines of the tree.
func (n *Node) Lines() int { return strings.Count(n.String(), "\n") }

// Reduce leaves out as much of the tree as it can while interesting stays
// true: first whole blocks, then their parts, until a round changes nothing.
// It is greedy delta debugging over the tree (Misherghi and Su, "HDD", ICSE 2006).
func (n *Node) Reduce(interesting func() bool) {
	for changed := true; changed; {
		changed = n.reduceKids(interesting)
	}
}

func (n *Node) reduceKids(interesting func() bool) bool {
	changed := dropRuns(n.Kids, interesting)
	if dropRuns(n.Parts, interesting) {
		changed = true
	}
	for _, k := range append(append([]*Node{}, n.Kids...), n.Parts...) {
		if !k.gone && k.reduceKids(interesting) {
			changed = true
		}
	}
	return changed
}

// dropRuns tries to leave out runs of children, long ones first; from the end,
// since what comes later uses what comes before.
func dropRuns(kids []*Node, interesting func() bool) bool {
	changed := false
	for size := len(kids); size > 0; size /= 2 {
		for end := len(kids); end > 0; end -= size {
			if dropped := drop(kids[max(0, end-size):end]); len(dropped) > 0 {
				if interesting() {
					changed = true
					continue
				}
				for _, k := range dropped {
					k.gone = false
				}
			}
		}
	}
	return changed
}

// drop marks the nodes that are there and may go; it returns them.
func drop(kids []*Node) []*Node {
	var dropped []*Node
	for _, k := range kids {
		if !k.gone && !k.Keep {
			k.gone = true
			dropped = append(dropped, k)
		}
	}
	return dropped
}
