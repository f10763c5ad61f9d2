package compiler

import (
	"fmt"
	"io"

	"ilaot/compiler/diag"
	"ilaot/trimmer"
)

// This file answers `ilaot why`: it runs the pipeline up to the closed set and
// prints the shortest chain of reasons for each thing that a name means.

// Why writes, for everything kept that pattern matches, the shortest chain to
// a root. It returns how many matched.
func Why(o Options, pattern string, w io.Writer) (int, []*diag.Diagnostic, error) {
	b, err := newBuild(o)
	if err != nil {
		return 0, nil, err
	}
	defer b.cleanup()
	if err := b.run(frontSteps); err != nil {
		return 0, b.diags.Sorted(), err
	}
	g := b.trimmed.Graph
	nodes := g.Match(pattern)
	for i, n := range nodes {
		if i > 0 {
			fmt.Fprintln(w)
		}
		trimmer.PrintWhy(w, g.Why(n))
	}
	return len(nodes), b.diags.Sorted(), nil
}
