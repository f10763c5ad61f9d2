package trimmer

import (
	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file declares what goes in and what comes out, and runs an analysis.

// BodySource gives the body of a method in middle form; the importer is one.
type BodySource interface {
	Import(m *types.Method) (*mir.Func, error)
	// ImportThrowing gives a body that throws the exception of why.
	ImportThrowing(m *types.Method, why error) (*mir.Func, error)
}

// Input is everything that an analysis starts from.
type Input struct {
	Universe *types.Universe
	Bodies   BodySource
	// Initialisers runs type initialisers ahead of time; nil leaves all to the program.
	Initialisers Initialisers
	Entry        *types.Method // the entry stub
	// Exports are the class library's functions that native code calls: a root
	// when For is empty, else as soon as the runtime function For is called.
	Exports []Export
	// Roots are added by root files; see RdXML.
	Roots  []Root
	Report func(*diag.Diagnostic)
}

// Export is a class library function that the native runtime calls.
type Export struct {
	Symbol string
	Method *types.Method
	For    string // runtime function
}

// Root is something to keep whatever the program does.
type Root struct {
	Method *types.Method // its body, and if it is virtual its slot
	Type   *types.Type   // objects of it
	Text   string        // an assembly
	Reason Reason
	Source string // rd.xml's file and line
}

// Result is what is kept and why.
type Result struct {
	Program *mir.Program
	Graph   *Graph
}

// Analysis decides which bodies the virtual calls of a program reach.
type Analysis interface {
	// Name is what the command line calls it.
	Name() string
	// Run computes the closed set. Errors are failures of the compiler's input
	// as a whole; what concerns one body goes to in.Report.
	Run(in *Input) (*Result, error)
}

// Analyses lists the analyses, the default first.
func Analyses() []Analysis { return []Analysis{RTA{}} }

// RTA is rapid type analysis over exact instantiations: a virtual call reaches
// the overrides in the types of which objects are made somewhere.
type RTA struct{}

// Name returns "rta".
func (RTA) Name() string { return "rta" }

// Run computes the closed set by rapid type analysis.
func (RTA) Run(in *Input) (*Result, error) {
	m := newMarker(in)
	m.markRoots()
	if err := m.drain(); err != nil {
		return nil, err
	}
	return &Result{Program: m.program(), Graph: m.graph}, nil
}
