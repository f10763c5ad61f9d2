package compiler

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"

	"ilaot/codegen"
	"ilaot/codegen/target"
	"ilaot/compiler/diag"
	"ilaot/compiler/importer"
	"ilaot/compiler/preinit"
	"ilaot/compiler/types"
	"ilaot/ilreader"
	"ilaot/trimmer"
)

// This file declares the state that the steps of one build share.

type build struct {
	opt     Options
	target  *target.Target
	ctx     context.Context
	cancel  context.CancelFunc
	jobs    int
	tools   tools
	diags   diag.List
	fault   error // the first fault of the compiler that a step reported
	timings []Timing

	// In the order in which the steps fill them in.
	asm      *ilreader.Assembly
	universe *types.Universe
	module   *types.Module
	entry    *types.Method
	importer *importer.Importer
	natives  *natives
	bodies   bodies
	current  *types.Method        // whose body is being imported
	late     *imported            // its diagnostics go here
	preinit  *preinit.Interpreter // nil if it is off
	rdRoots  []trimmer.Root
	trimmed  *trimmer.Result
	modules  []codegen.Module
	objects  []string          // one for each module, in order
	native   map[string][]byte // runtimeFiles
	dir      string            // temporary, removed at the end
	output   string            // in dir
	size     int64
}

func newBuild(o Options) (*build, error) {
	t, err := o.complete()
	if err != nil {
		return nil, &UsageError{err}
	}
	b := &build{opt: o, target: t, jobs: o.Jobs}
	if b.jobs <= 0 {
		b.jobs = runtime.NumCPU()
	}
	if o.Context == nil {
		o.Context = context.Background()
	}
	b.ctx, b.cancel = context.WithCancel(o.Context)
	b.tools = tools{dir: o.LLVM, paths: map[string]string{}, commands: func(line string) {
		if o.Commands != nil {
			fmt.Fprintln(o.Commands, line)
		}
	}}
	return b, nil
}

// UsageError is a mistake in the options rather than in the input.
type UsageError struct{ Err error }

// Error returns the message.
func (e *UsageError) Error() string { return e.Err.Error() }

// Unwrap returns the cause.
func (e *UsageError) Unwrap() error { return e.Err }

func (b *build) cleanup() {
	b.cancel()
	if b.dir != "" {
		os.RemoveAll(b.dir)
	}
}

// logf writes a line for -v.
func (b *build) logf(format string, args ...any) {
	if b.opt.Log != nil {
		fmt.Fprintf(b.opt.Log, format+"\n", args...)
	}
}

// where names the method that the current step is at, for internal errors.
func (b *build) where() string {
	if b.current == nil {
		return ""
	}
	return b.current.String()
}

func (b *build) result() *Result {
	r := &Result{Output: b.opt.Output, Size: b.size, Diagnostics: b.diags.Sorted(), Timings: b.timings}
	if b.trimmed != nil {
		r.Methods, r.Types = len(b.trimmed.Program.Funcs), len(b.trimmed.Program.Types)
		r.program = b.trimmed.Program
	}
	return r
}

// tempDir makes the build's folder of intermediate files on first use. It lies
// beside the output, so that the last step can rename instead of copying.
func (b *build) tempDir() (string, error) {
	if b.dir != "" {
		return b.dir, nil
	}
	parent := filepath.Dir(b.opt.Output)
	if st, err := os.Stat(b.opt.Output); err == nil && st.IsDir() {
		return "", diag.New("ILA1006", diag.In(b.opt.Output), "cannot write the output: it is a folder")
	}
	dir, err := os.MkdirTemp(parent, ".ilaot-")
	if err != nil {
		return "", writeError(b.opt.Output, folderError(parent, err))
	}
	b.dir, b.tools.work = dir, dir
	return dir, nil
}

// folderError says what is wrong with the folder that the output goes to.
func folderError(dir string, err error) error {
	if st, serr := os.Stat(dir); errors.Is(serr, fs.ErrNotExist) {
		return fmt.Errorf("there is no folder %s", dir)
	} else if serr == nil && !st.IsDir() || errors.Is(serr, syscall.ENOTDIR) {
		return fmt.Errorf("%s is not a folder", dir)
	}
	return err
}
