package compiler

import (
	"errors"
	"fmt"
	"runtime/debug"
	"strings"
	"time"

	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
)

// This file is the pipeline: the steps of a build in order, each timed, each
// stopped by the first error of the one before.

// step is one named part of a build.
type step struct {
	name string
	run  func(*build) error
}

// steps lists the pipeline of `ilaot build`.
var steps = []step{
	{"read", (*build).read},          // the input's headers, its references' places
	{"load", (*build).load},          // the type universe, the entry point
	{"roots", (*build).roots},        // rd.xml
	{"trim", (*build).trim},          // {import, mark} until nothing is new
	{"opt", (*build).optimise},       // mir passes. After this point no type or method is added.
	{"emit", (*build).emit},          // mir to LLVM IR, data to constants
	{"llvm", (*build).compile},       // opt and llc, a process for each partition
	{"link", (*build).link},          // lld, with the native runtime
	{"report", (*build).writeReport}, // what is kept and why, if it was asked for
	{"place", (*build).place},        // the result to where it was asked for
}

// frontSteps lists the steps that `ilaot why` needs.
var frontSteps = steps[:4]

// Result is what a build made.
type Result struct {
	Output      string
	Size        int64
	Diagnostics []*diag.Diagnostic
	Timings     []Timing
	Methods     int // bodies compiled
	Types       int // MethodTables

	program *mir.Program
}

// ILBytes returns the size of the IL that was compiled: of a generic method as often as it
// is instantiated. It is 0 if the build did not come so far.
func (r *Result) ILBytes() int {
	if r.program == nil {
		return 0
	}
	n := 0
	for _, f := range r.program.Funcs {
		if body, err := f.Method.Body(); err == nil && body != nil {
			n += len(body.Code)
		}
	}
	return n
}

// Timing is the wall time of a step.
type Timing struct {
	Step string
	Time time.Duration
}

// ErrFailed is the error of a build whose diagnostics say what is wrong.
var ErrFailed = errors.New("the build failed")

// ErrInterrupted is the error of a build that Options.Context ended.
var ErrInterrupted = errors.New("interrupted")

// Build runs the whole pipeline. On failure the error is ErrFailed when the
// Result's diagnostics say why, an *InternalError for a fault of the compiler,
// ErrInterrupted, or a *UsageError. No output file is touched unless everything succeeded.
func Build(o Options) (*Result, error) {
	b, err := newBuild(o)
	if err != nil {
		return &Result{}, err
	}
	defer b.cleanup()
	err = b.run(steps)
	return b.result(), err
}

// run runs steps until one fails or leaves an error diagnostic.
func (b *build) run(steps []step) error {
	for i, s := range steps {
		if b.ctx.Err() != nil {
			return ErrInterrupted
		}
		if b.opt.Progress != nil {
			b.opt.Progress(s.name, i, len(steps))
		}
		start := time.Now()
		err := b.guard(s)
		b.timings = append(b.timings, Timing{s.name, time.Since(start)})
		if d, ok := err.(*diag.Diagnostic); ok {
			b.diags.Add(d)
			err = nil
		}
		if err == nil {
			err = b.fault
		}
		if err != nil {
			return b.stopped(s, err)
		}
		if b.diags.HasErrors() {
			return ErrFailed
		}
	}
	if b.opt.Progress != nil {
		b.opt.Progress("", len(steps), len(steps))
	}
	return nil
}

// stopped returns the error that the build ends with after a step failed with
// err. Steps word the errors of their input as diagnostics: another error is a
// fault of the compiler.
func (b *build) stopped(s step, err error) error {
	var internal *InternalError
	var usage *UsageError
	switch {
	case b.ctx.Err() != nil:
		return ErrInterrupted
	case errors.As(err, &internal), errors.As(err, &usage):
		return err
	}
	return b.internal(s.name, err, "")
}

// report takes a diagnostic of a step.
func (b *build) report(d *diag.Diagnostic) {
	if d.Severity < diag.Internal {
		b.diags.Add(d)
	} else if b.fault == nil {
		e := b.internal("import", d.Msg, strings.Join(d.Notes, "\n"))
		e.At = d.Pos.String()
		b.fault = e
	}
}

// InternalError is a fault of the compiler itself: it says where, and how to
// see it again.
type InternalError struct {
	Step  string
	At    string // method, if known
	Cause any
	Stack string
	Again string // command line
}

// Error returns the report on one line; Stack holds the rest.
func (e *InternalError) Error() string {
	s := "step " + e.Step
	if e.At != "" {
		s += ", " + e.At
	}
	return fmt.Sprintf("internal compiler error (%s): %v; reproduce with: %s", s, e.Cause, e.Again)
}

// guard runs a step and turns a panic into an InternalError.
func (b *build) guard(s step) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = b.internal(s.name, r, string(debug.Stack()))
		}
	}()
	return s.run(b)
}

// internal makes the report of a fault, with the command that shows it again.
func (b *build) internal(step string, cause any, stack string) *InternalError {
	again := []string{"ilaot", "build", b.opt.Input, "-r", b.target.RID, "-O" + string(b.opt.Level)}
	for _, r := range b.opt.References {
		again = append(again, "--reference", r)
	}
	for _, r := range b.opt.RdXML {
		again = append(again, "--rdxml", r)
	}
	for _, l := range b.opt.NativeLibs {
		again = append(again, "--native-lib="+l)
	}
	return &InternalError{Step: step, At: b.where(), Cause: cause, Stack: stack, Again: strings.Join(again, " ")}
}
