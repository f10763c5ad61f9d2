package compiler

import (
	"fmt"
	"io"

	"ilaot/compiler/diag"
	"ilaot/compiler/types"
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

// WhyInit writes, for every type that pattern names and whose initialiser something kept would have
// triggered, a line that says whether the compiler has run it or why the program must; if there is
// none, one line that says so. It returns how many there were. Errors are those of Build, or of w.
func WhyInit(o Options, pattern string, w io.Writer) (int, []*diag.Diagnostic, error) {
	b, err := newBuild(o)
	if err != nil {
		return 0, nil, err
	}
	defer b.cleanup()
	if err := b.run(frontSteps); err != nil {
		return 0, b.diags.Sorted(), err
	}
	out := &firstError{w: w}
	n := 0
	for _, t := range b.asked() {
		if trimmer.TypeIsNamed(pattern, t) {
			n++
			fmt.Fprintln(out, b.initialised(t))
		}
	}
	if n == 0 {
		fmt.Fprintf(out, "nothing kept triggers an initialiser of %s\n", pattern)
	}
	return n, b.diags.Sorted(), out.err
}

// asked lists the types whose initialisers something triggers.
func (b *build) asked() []*types.Type {
	if b.preinit == nil {
		return nil
	}
	return b.preinit.Asked()
}

// initialised says when the initialiser of t runs.
func (b *build) initialised(t *types.Type) string {
	if err := b.preinit.Run(t); err != nil {
		return fmt.Sprintf("%s is initialised by the program: its initialiser %v", t, err)
	}
	return fmt.Sprintf("%s is initialised by the compiler", t)
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
