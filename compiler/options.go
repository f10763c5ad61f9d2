package compiler

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"ilaot/codegen/target"
	"ilaot/compiler/opt"
)

// This file declares what a build can be told.

// Options say what to build and how. The zero value of every field but Input
// is a usable default.
type Options struct {
	Input      string   // the application's assembly
	RID        string   // runtime identifier of the target; "": the host's
	Output     string   // "": beside nothing, in the working directory, named after the input
	References []string // further assemblies and folders of assemblies
	RdXML      []string // root files
	NativeLibs []string // static archives and objects that P/Invoke binds to: FILE, NAME=FILE or -lNAME
	Report     string   // file for the closed set and its reasons as JSON; "": none
	Level      Level
	Emit       Emit
	Debug      bool   // keep symbols; lines and variables where there is a PDB
	LLVM       string // folder of the LLVM tools; "": PATH
	Strict     bool   // a missing member is an error
	Verify     bool   // check mir after every pass
	Jobs       int    // parallel tool runs; 0: the number of processors

	Context  context.Context // ends the build early: nothing is written then; nil: it is not ended
	Commands io.Writer       // -x: the commands that are run; nil: none
	Log      io.Writer       // -v: what is decided; nil: none
	Dump     Dump
	Passes   Passes
	Progress func(step string, done, total int) // nil: none
}

// Level is an optimisation level.
type Level string

// Levels.
const (
	O0 Level = "0"
	O1 Level = "1"
	O2 Level = "2" // the default
	Os Level = "s"
)

// Emit says which form the result takes.
type Emit string

// Forms of output.
const (
	EmitExe    Emit = "exe" // the default
	EmitObject Emit = "obj"
	EmitIR     Emit = "llvm-ir"
	EmitAsm    Emit = "asm"
)

// Dump names what to print on standard error on the way. Method patterns are
// globs over Namespace.Type::Method(args).
type Dump struct {
	MIR  string `help:"mir of the methods that match, after import and after every pass that changes it"`
	IR   string `help:"LLVM IR of the methods that match, as it goes to opt"`
	Asm  string `help:"machine code of the methods that match, as linked"`
	Kept bool   `help:"every kept method, one a line"`
	Out  io.Writer
}

// preinitPass is what the running of type initialisers by the compiler is called among the passes.
const preinitPass = "preinit"

// Passes controls the passes over mir.
type Passes struct {
	Explain []string // passes that say what they do, on Dump.Out
	Off     []string // passes that are not run
	Bisect  string   // binary digits: passes rewrite only the methods whose hash ends in them
}

// overMIR leaves out preinit, which runs before there is a closed set to pass over.
func overMIR(names []string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(name string) bool { return name == preinitPass })
}

// check reports a name that no pass has, or digits that are not binary.
func (p *Passes) check() error {
	known := append([]string{preinitPass}, opt.Names()...)
	for _, name := range append(slices.Clone(p.Explain), p.Off...) {
		if !slices.Contains(known, name) {
			return fmt.Errorf("unknown pass '%s': the passes are %s", name, strings.Join(known, ", "))
		}
	}
	if strings.Trim(p.Bisect, "01") != "" {
		return fmt.Errorf("--bisect takes binary digits, not '%s'", p.Bisect)
	}
	return nil
}

// complete checks the options and fills in the defaults.
func (o *Options) complete() (*target.Target, error) {
	if o.Input == "" {
		return nil, errors.New("no input assembly")
	}
	if o.RID == "" {
		o.RID = target.HostRID()
	}
	t := target.ByRID(o.RID)
	if t == nil {
		var all []string
		for _, t := range target.All() {
			all = append(all, t.RID)
		}
		return nil, fmt.Errorf("unknown runtime identifier '%s': ilaot builds for %s", o.RID, strings.Join(all, ", "))
	}
	if o.Level == "" {
		o.Level = O2
	}
	if !slices.Contains([]Level{O0, O1, O2, Os}, o.Level) {
		return nil, fmt.Errorf("unknown optimisation level -O%s: use -O0, -O1, -O2 or -Os", o.Level)
	}
	if err := o.Passes.check(); err != nil {
		return nil, err
	}
	if o.Emit == "" {
		o.Emit = EmitExe
	}
	if !slices.Contains([]Emit{EmitExe, EmitObject, EmitIR, EmitAsm}, o.Emit) {
		return nil, fmt.Errorf("unknown output form --emit=%s: use exe, obj, llvm-ir or asm", o.Emit)
	}
	if o.Output == "" {
		o.Output = defaultOutput(o.Input, o.Emit, t)
	}
	return t, nil
}

func defaultOutput(input string, e Emit, t *target.Target) string {
	base := strings.TrimSuffix(filepath.Base(input), filepath.Ext(input))
	switch e {
	case EmitObject:
		return base + t.ObjSuffix
	case EmitIR:
		return base + ".ll"
	case EmitAsm:
		return base + ".s"
	}
	if out := base + t.ExeSuffix; out != filepath.Base(input) {
		return out
	}
	return base + ".native" + t.ExeSuffix
}
