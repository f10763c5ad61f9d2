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
// a root; if nothing does, one line that says so. It returns how many matched.
// Errors are those of Build, or of w.
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
	if len(nodes) == 0 {
		_, err := fmt.Fprintf(w, "%s is not kept\n", pattern)
		return 0, b.diags.Sorted(), err
	}
	out := &firstError{w: w}
	for i, chain := range g.Why(nodes) {
		if i > 0 {
			fmt.Fprintln(out)
		}
		trimmer.PrintWhy(out, chain)
	}
	return len(nodes), b.diags.Sorted(), out.err
}

// firstError is a writer that remembers its first error.
type firstError struct {
	w   io.Writer
	err error
}

// Write writes p unless a write failed before.
func (f *firstError) Write(p []byte) (int, error) {
	if f.err == nil {
		_, f.err = f.w.Write(p)
	}
	return len(p), f.err
}
