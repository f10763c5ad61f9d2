package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"ilaot/compiler"
	"ilaot/compiler/diag"
)

// This file is `ilaot build` and `ilaot why`.

// buildFlags holds the flags that need translation into Options.
type buildFlags struct {
	opt            compiler.Options
	level, emit    string
	strip          bool
	passes         []string // -d
	trace, verbose bool
	timings        bool
}

// input adds the flags that say what the program consists of.
func (f *buildFlags) input(fs *pflag.FlagSet) {
	fs.StringVarP(&f.opt.RID, "runtime", "r", "", "target `RID`: linux-x64, linux-arm64, win-x64, win-arm64 (default: this machine's)")
	fs.StringArrayVar(&f.opt.References, "reference", nil, "assembly or folder of assemblies to look references up in `PATH` (repeatable)")
	fs.StringArrayVar(&f.opt.RdXML, "rdxml", nil, "rd.xml `FILE` with further roots (repeatable)")
	fs.StringArrayVar(&f.opt.NativeLibs, "native-lib", nil, "static library or object `FILE` for P/Invoke (or NAME=FILE, -lNAME; repeatable)")
	fs.BoolVar(&f.opt.Strict, "strict", false, "refuse programs that reach a missing member or invalid IL")
}

func (f *buildFlags) output(fs *pflag.FlagSet) {
	fs.StringVarP(&f.opt.Output, "output", "o", "", "output `FILE` (default: the input's name)")
	fs.StringVar(&f.opt.Report, "report", "", "write what is kept, and why, as JSON to `FILE`")
	fs.StringVarP(&f.level, "optimize", "O", "2", "optimisation `LEVEL`: 0, 1, 2 or s")
	fs.StringVar(&f.emit, "emit", "exe", "output `FORM`: exe, obj, llvm-ir or asm")
	fs.BoolVarP(&f.opt.Debug, "debug", "g", false, "debug information: symbols, and lines and variables of assemblies that have a .pdb")
	fs.BoolVar(&f.strip, "strip", false, "remove all symbols (the default)")
	fs.StringVar(&f.opt.LLVM, "llvm", "", "folder of LLVM's tools `DIR` (default: PATH)")
	fs.IntVarP(&f.opt.Jobs, "jobs", "j", 0, "tools to run at the same time `N` (default: the number of processors)")
	fs.BoolVarP(&f.trace, "trace", "x", false, "print the commands that are run")
	fs.BoolVarP(&f.verbose, "verbose", "v", false, "say what is decided")
	fs.BoolVar(&f.timings, "timings", false, "print the time of each step")
	fs.BoolVar(&f.opt.Verify, "verify", false, "check the middle form after every pass")
	fs.StringVar(&f.opt.Dump.MIR, "dump-mir", "", "print the mir of methods that match `GLOB` after every pass")
	fs.StringVar(&f.opt.Dump.IR, "dump-ir", "", "print the LLVM IR of methods that match `GLOB`")
	fs.StringArrayVarP(&f.passes, "pass", "d", nil, "let a pass say what it does, `PASS`, or do not run it, PASS/off (repeatable)")
	fs.StringVar(&f.opt.Passes.Bisect, "bisect", "", "let passes rewrite only methods whose hash ends in these binary `DIGITS`")
	fs.StringVar(&f.opt.Dump.Asm, "dump-asm", "", "print the machine code of methods that match `GLOB`")
	fs.BoolVar(&f.opt.Dump.Kept, "dump-kept", false, "print every kept method")
}

// options translates the flags.
func (f *buildFlags) options(input string) (compiler.Options, error) {
	o := f.opt
	o.Input, o.Level, o.Emit = input, compiler.Level(f.level), compiler.Emit(f.emit)
	if f.strip && o.Debug {
		return o, errors.New("--strip and -g contradict each other")
	}
	if o.Jobs < 0 {
		return o, errors.New("-j wants a number of tools, 0 for as many as there are processors")
	}
	if f.trace {
		o.Commands = os.Stderr
	}
	if f.verbose {
		o.Log = os.Stderr
	}
	o.Dump.Out = os.Stderr
	for _, p := range f.passes {
		if name, off := strings.CutSuffix(p, "/off"); off {
			o.Passes.Off = append(o.Passes.Off, name)
		} else {
			o.Passes.Explain = append(o.Passes.Explain, name)
		}
	}
	return o, nil
}

func newBuildCmd() *cobra.Command {
	f := &buildFlags{}
	cmd := &cobra.Command{
		Use:   "build app.dll",
		Short: "Compile an assembly to a native executable",
		Args:  arguments(1, 1, "one assembly"),
		RunE:  func(cmd *cobra.Command, args []string) error { return f.build(cmd.Context(), args[0]) },
	}
	f.input(cmd.Flags())
	f.output(cmd.Flags())
	cmd.Flags().SortFlags = false
	return cmd
}

func (f *buildFlags) build(ctx context.Context, input string) error {
	o, err := f.options(input)
	if err != nil {
		return err
	}
	o.Context = ctx
	p := newProgress(os.Stderr)
	o.Progress = p.step
	start := time.Now()
	r, err := compiler.Build(o)
	p.done()
	printDiagnostics(os.Stderr, r.Diagnostics)
	if f.timings {
		printTimings(os.Stderr, r.Timings, time.Since(start), r.ILBytes())
	}
	if err == nil && f.verbose {
		fmt.Fprintf(os.Stderr, "%s: %d bytes, %d methods, %d types\n", r.Output, r.Size, r.Methods, r.Types)
	}
	return err
}

func printDiagnostics(w io.Writer, ds []*diag.Diagnostic) {
	for _, d := range ds {
		fmt.Fprintln(w, colourSeverity(w, d))
	}
}

// printTimings prints the time of each step, and what that is for 1,000 bytes of IL, so that programs
// of different sizes can be compared.
func printTimings(w io.Writer, ts []compiler.Timing, total time.Duration, il int) {
	row := func(name string, t time.Duration) {
		ms := float64(t.Microseconds()) / 1000
		fmt.Fprintf(w, "%-6s %8.1f ms", name, ms)
		if il > 0 {
			fmt.Fprintf(w, " %8.2f ms per 1,000 bytes of IL", ms*1000/float64(il))
		}
		fmt.Fprintln(w)
	}

	for _, t := range ts {
		row(t.Step, t.Time)
	}
	row("total", total)
	if il > 0 {
		fmt.Fprintf(w, "IL     %8d bytes\n", il)
	}
}

func newWhyCmd() *cobra.Command {
	f := &buildFlags{}
	answer := compiler.Why
	cmd := &cobra.Command{
		Use:   "why app.dll MEMBER",
		Short: "Say why a type or member is kept",
		Long: `why prints, for everything kept that MEMBER means, the shortest chain of
reasons back to a root. MEMBER is a name such as Namespace.Type,
Namespace.Type::Method or Namespace.Type.Method, with or without parameters;
* and ? are wildcards. The exit code is 3 if nothing of that name is kept.

With --init it says for the type MEMBER whether its static fields are data of
the program, or why its initialiser must run with the program.`,
		Args: arguments(2, 2, "an assembly and a name"),
		RunE: func(cmd *cobra.Command, args []string) error { return f.why(cmd.Context(), args[0], args[1], answer) },
	}
	f.input(cmd.Flags())
	cmd.Flags().BoolFunc("init", "say when the initialiser of the type MEMBER runs", func(string) error { answer = compiler.WhyInit; return nil })
	return cmd
}

// why prints what answer, compiler.Why or WhyInit, has to say about a name.
func (f *buildFlags) why(ctx context.Context, input, pattern string, answer func(compiler.Options, string, io.Writer) (int, []*diag.Diagnostic, error)) error {
	o, err := f.options(input)
	if err != nil {
		return err
	}
	o.Context = ctx
	w := bufio.NewWriter(os.Stdout)
	n, ds, err := answer(o, pattern, w)
	if err == nil {
		err = w.Flush()
	}
	printDiagnostics(os.Stderr, ds)
	if err == nil && n == 0 {
		err = errNotKept
	}
	return err
}
