package target

import (
	"runtime"
	"slices"
	"strings"
)

// This file declares Target and the look-ups.

// Format is the format of object files and executables.
type Format uint8

// Formats.
const (
	ELF Format = iota
	COFF
)

// Target is one platform.
type Target struct {
	RID        string // .NET's runtime identifier
	OS         string // linux or windows
	Triple     string // LLVM's target triple
	DataLayout string // LLVM's, as the triple's back end defines it
	// CPU names the processor that code is scheduled and unrolled for: the one that C compilers take
	// when they are told of none. Without a name LLVM unrolls no loop whose trip count it does not know.
	CPU string
	// Features of the processor that code may use: more than CPU has.
	Features  string
	Format    Format
	ObjSuffix string
	ExeSuffix string
	Emulator  string // program that runs executables on another host; "" if the host must be the target

	machine string // of the linker's command line
}

// All returns every target, in the order in which they are listed to users.
func All() []*Target { return slices.Clone(targets) }

var targets = []*Target{linuxX64, linuxArm64, winX64, winArm64}

// ByRID returns the target with a runtime identifier, or nil.
func ByRID(rid string) *Target {
	for _, t := range targets {
		if t.RID == rid {
			return t
		}
	}
	return nil
}

// Host returns the target that the running program is built for, or nil if ilaot does not build for it.
func Host() *Target { return ByRID(HostRID()) }

// HostRID returns the runtime identifier of the machine that the compiler runs on.
func HostRID() string {
	system := runtime.GOOS
	switch system {
	case "windows":
		system = "win"
	case "darwin":
		system = "osx"
	}
	return system + "-" + strings.Replace(runtime.GOARCH, "amd64", "x64", 1)
}

// RefsSection is the section of statics that hold references. The runtime finds
// its bounds: on ELF by the linker's __start_ and __stop_ symbols, in COFF, whose
// linker sorts what follows the $, by symbols in .ilrefs$a and .ilrefs$z.
func (t *Target) RefsSection() string {
	if t.Format == COFF {
		return ".ilrefs$m"
	}
	return "ilaot_refs"
}

// OptFlags returns the flags that opt needs besides the pipeline: none, since
// everything that matters stands in the module.
func (t *Target) OptFlags() []string { return nil }

// LLCFlags returns the flags that llc needs besides the level and the kind of output.
// Every function and datum gets a section of its own, so that the linker can drop and fold
// them; the address significance table says which ones may be folded.
func (t *Target) LLCFlags() []string {
	return []string{"-relocation-model=pic", "-function-sections", "-data-sections", "-addrsig"}
}

// LinkCommand returns the linker and its arguments. libs are files by name
// (archives, import libraries, objects), which are given in the order of their names.
func (t *Target) LinkCommand(objects []string, libs map[string]string, output string, strip bool) (tool string, args []string) {
	var names []string
	for name := range libs {
		names = append(names, name)
	}
	slices.Sort(names)
	inputs := slices.Clone(objects)
	for _, name := range names {
		inputs = append(inputs, libs[name])
	}
	if t.Format == COFF {
		return t.linkCOFF(inputs, output, strip)
	}
	return t.linkELF(inputs, output, strip)
}
