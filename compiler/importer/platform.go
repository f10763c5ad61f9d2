package importer

import (
	"errors"

	"ilaot/compiler/types"
)

// This file is what the importer is told about the target: conversions at the boundary to native
// code differ between systems, and some functions are there when the program is linked.

// Platform describes the target of the bodies.
type Platform struct {
	Windows bool
	// Bind finds the function of a P/Invoke method among what is linked in; names are tried in
	// order. It returns the symbol, or "" if the function is to be found at run time; then missing says
	// that it certainly will not be found there. nil: nothing is linked in.
	Bind func(library string, names []string) (symbol string, missing error)
}

// Missing is a function that P/Invoke names and nothing has: the call will throw.
type Missing struct {
	Library, Entry string
	NoLibrary      bool // nothing of the library's name is linked in
}

// Error says what is missing and how to give it.
func (e *Missing) Error() string {
	if e.NoLibrary {
		return "the native library '" + e.Library + "' is not linked in: give it with --native-lib; calls of " + e.Entry + " will throw DllNotFoundException"
	}
	return "the native library '" + e.Library + "' has no function " + e.Entry + "; calls will throw EntryPointNotFoundException"
}

// WithPlatform returns an importer like imp for a target.
func (imp *Importer) WithPlatform(p Platform) *Importer {
	out := *imp
	out.platform = p
	return &out
}

// bound is what became of a P/Invoke method.
type bound struct {
	Symbol  string
	Missing error
}

// lateFlags are the letters of bindFlags that the look-up adds.
func (b bound) lateFlags() string {
	var missing *Missing
	if errors.As(b.Missing, &missing) && !missing.NoLibrary {
		return "e"
	}
	return ""
}

// bind looks for the function of a P/Invoke method where the program is linked.
func (p *Platform) bind(m *types.Method, library, entry string, flags types.PInvokeAttributes) bound {
	if p.Bind == nil {
		return bound{}
	}
	symbol, missing := p.Bind(library, p.names(entry, flags))
	return bound{symbol, missing}
}

// names lists the names of a function in the order in which .NET tries them: on Windows those
// with text come in a narrow and a wide variant.
func (p *Platform) names(entry string, flags types.PInvokeAttributes) []string {
	if !p.Windows || flags&types.PInvokeNoMangle != 0 || entry != "" && entry[0] == '#' {
		return []string{entry}
	}
	switch flags & types.PInvokeCharSetMask {
	case types.PInvokeUnicode, types.PInvokeAuto:
		return []string{entry + "W", entry}
	}
	return []string{entry, entry + "A"}
}
