package compiler

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"ilaot/codegen/rtabi"
	"ilaot/compiler/diag"
	"ilaot/compiler/importer"
	"ilaot/compiler/preinit"
	"ilaot/compiler/types"
	"ilaot/ilreader"
	"ilaot/runtime"
	"ilaot/trimmer"
)

// This file holds the steps up to the closed set: read, load, roots, trim.

// read opens the input and looks at its headers.
func (b *build) read() error {
	if sameFile(b.opt.Input, b.opt.Output) || sameFile(b.opt.Input, b.opt.Report) {
		return &UsageError{fmt.Errorf("the output would replace the input %s: name another file", b.opt.Input)}
	}
	asm, err := ilreader.Open(b.opt.Input)
	if err != nil {
		return InputError(b.opt.Input, err)
	}
	if section, cut := asm.CutOff(); cut {
		return diag.New("ILA1001", diag.In(b.opt.Input), "the file is cut off: it ends at %#x, within section %s", len(asm.PE.Data), section)
	}
	if asm.IsReferenceAssembly() {
		return diag.New("ILA1004", diag.In(b.opt.Input), "this is a reference assembly: it has no method bodies; give the implementation")
	}
	b.asm = asm
	return nil
}

// InputError words an error of opening or reading a file.
func InputError(file string, err error) error {
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return diag.New("ILA1002", diag.In(file), "no such file")
	case errors.Is(err, fs.ErrPermission):
		return diag.New("ILA1002", diag.In(file), "permission denied")
	}
	var pe *os.PathError
	if errors.As(err, &pe) {
		if st, serr := os.Stat(file); serr == nil && st.IsDir() {
			return diag.New("ILA1002", diag.In(file), "this is a folder; give the .dll in it")
		}
		return diag.New("ILA1002", diag.In(file), "cannot read it: %v", pe.Err)
	}
	what := strings.TrimPrefix(err.Error(), file+": ") // which stands in front already
	return diag.New("ILA1001", diag.In(file), "not a .NET assembly, or damaged: %s%s", what, hostHint(file))
}

func sameFile(a, b string) bool {
	x, err := os.Stat(a)
	y, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(x, y)
}

// hostHint points from the native host that `dotnet build` puts beside an
// assembly, App or App.exe, to the assembly.
func hostHint(file string) string {
	dll := strings.TrimSuffix(file, ".exe") + ".dll"
	if _, err := os.Stat(dll); err != nil || strings.HasSuffix(file, ".dll") {
		return ""
	}
	return "; the assembly of this name is " + dll
}

// load sets up the universe with the places where references are looked for,
// and finds the entry point.
func (b *build) load() error {
	probe, err := types.NewProbe(b.opt.Input, b.opt.References, runtime.CoreLib())
	if err != nil {
		return referenceError(b.opt.Input, err)
	}
	b.universe = types.NewUniverse(probe)
	if b.module, err = b.universe.LoadModule(b.asm); err != nil {
		return InputError(b.opt.Input, err)
	}
	if err := b.universe.CheckKnown(); err != nil {
		return diag.New("ILA1008", diag.In(b.opt.Input), "the class library does not fit this compiler: %v", err)
	}
	entry, err := b.module.EntryPoint()
	if err != nil {
		return InputError(b.opt.Input, err)
	}
	if entry == nil {
		return diag.New("ILA1005", diag.In(b.opt.Input), "it has no entry point: ilaot builds programs, and this is a library")
	}
	b.entry = b.universe.Stub(types.StubEntry, entry, nil)
	if err := b.loadNatives(); err != nil {
		return err
	}
	b.importer = importer.New(b.universe, b.reportImport).WithPlatform(b.platform())
	b.bodies = bodies{}
	if !slices.Contains(b.opt.Passes.Off, preinitPass) {
		b.preinit = preinit.New(b.universe, b)
	}
	return nil
}

// referenceError words an error of the files that are looked up for input: the
// place is the file, if one is known.
func referenceError(input string, err error) error {
	var pe *os.PathError
	switch {
	case !errors.As(err, &pe):
		return diag.New("ILA1003", diag.In(input), "%v", err)
	case errors.Is(err, fs.ErrNotExist):
		return diag.New("ILA1003", diag.In(pe.Path), "there is no such reference")
	}
	return diag.New("ILA1003", diag.In(pe.Path), "cannot read it: %v", pe.Err)
}

// roots reads the root files.
func (b *build) roots() error {
	for _, file := range b.opt.RdXML {
		roots, err := trimmer.ReadRdXML(b.universe, file)
		if err != nil {
			return err
		}
		b.rdRoots = append(b.rdRoots, roots...)
	}
	return nil
}

// trim computes the closed set.
func (b *build) trim() error {
	exports, err := b.exports()
	if err != nil {
		return err
	}
	in := &trimmer.Input{Universe: b.universe, Bodies: b, Entry: b.entry, Exports: exports, Roots: b.rdRoots, Report: b.report}
	if b.preinit != nil {
		in.Initialisers = b.preinit
	}
	b.trimmed, err = trimmer.Analyses()[0].Run(in)
	if err != nil {
		return err
	}
	b.explainInitialisers()
	if b.opt.Strict {
		b.diags.Promote("ILA2")
	}
	p := b.trimmed.Program
	b.logf("kept %d methods, %d types, %d slots, %d literals", len(p.Funcs), len(p.Types), len(p.Slots), len(p.Strings))
	if b.opt.Dump.Kept {
		for _, f := range p.Funcs {
			fmt.Fprintln(b.opt.Dump.Out, f.Method)
		}
	}
	return nil
}

// explainInitialisers says for -d preinit which types the compiler has initialised, and why not the others.
func (b *build) explainInitialisers() {
	if b.preinit == nil || !slices.Contains(b.opt.Passes.Explain, preinitPass) {
		return
	}
	for _, t := range b.preinit.Asked() {
		fmt.Fprintf(b.opt.Dump.Out, "%s: %s\n", preinitPass, b.initialised(t))
	}
}

// exports resolves the class library's functions that native code calls.
func (b *build) exports() ([]trimmer.Export, error) {
	var out []trimmer.Export
	bySymbol, err := b.universe.RuntimeExports()
	if err != nil {
		return nil, err
	}
	for _, e := range rtabi.Exports {
		m := bySymbol[e.Symbol]
		if m == nil {
			return nil, diag.New("ILA1008", diag.In("System.Private.CoreLib"), "the class library does not export %s", e.Symbol)
		}
		out = append(out, trimmer.Export{Symbol: e.Symbol, Method: m, For: e.For})
	}
	return append(out, b.entryPoints()...), nil
}

// entryPoints returns the methods of the program that C code calls by name: UnmanagedCallersOnly with an
// EntryPoint. Nobody can call them in an executable without native libraries.
func (b *build) entryPoints() []trimmer.Export {
	if b.opt.Emit == EmitExe && len(b.natives.libs) == 0 {
		return nil
	}
	var out []trimmer.Export
	for _, d := range b.module.TypeDefs() {
		for _, def := range d.Methods {
			m := b.universe.MethodOf(def, d.Type(), nil)
			a, ok, err := m.Attribute(importer.UnmanagedCallersOnly)
			if err != nil || !ok {
				continue
			}
			for _, n := range a.Named {
				if name, isText := n.Value.(string); isText && n.Name == "EntryPoint" && name != "" {
					out = append(out, trimmer.Export{Symbol: name, Method: b.universe.Stub(types.StubNativeEntry, m, nil)})
				}
			}
		}
	}
	return out
}
