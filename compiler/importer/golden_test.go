package importer

import (
	"cmp"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader"
)

// This file compares the mir of small programs with goldens: testdata/NAME.cs
// or .il, its NAME.dll, and NAME.mir, which holds all methods of the program, the
// instantiations and stubs they need, and the diagnostics.

var update = flag.Bool("update", false, "write the goldens")

func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.dll")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".dll")
		t.Run(name, func(t *testing.T) {
			got := dumpProgram(t, file)
			golden := strings.TrimSuffix(file, ".dll") + ".mir"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

// dumpProgram returns the mir of the program in file and what it needs outside of CoreLib.
func dumpProgram(t *testing.T, file string) string {
	u := newUniverse(t)
	asm, err := ilreader.Open(file)
	require.NoError(t, err)
	mod, err := u.LoadModule(asm)
	require.NoError(t, err)
	var ds diag.List
	fs := closure(t, New(u, ds.Add), programRoots(mod)...)
	fs = slices.DeleteFunc(fs, func(f *mir.Func) bool { return !belongs(f.Method, mod) })
	slices.SortFunc(fs, func(a, b *mir.Func) int { return cmp.Compare(a.Method.Symbol(), b.Method.Symbol()) })
	var b strings.Builder
	for _, f := range fs {
		b.WriteString(f.String() + "\n")
	}
	for _, d := range ds.Sorted() {
		b.WriteString(strings.ReplaceAll(d.String(), file, filepath.Base(file)) + "\n")
	}
	return b.String()
}

// asyncCall names the members of delegates whose signatures the class library may lack.
var asyncCall = map[string]bool{"BeginInvoke": true, "EndInvoke": true}

// programRoots returns the methods of mod that are not generic, and the stubs of its types.
func programRoots(mod *types.Module) []*types.Method {
	u := mod.Universe()
	var roots []*types.Method
	if entry, err := mod.EntryPoint(); err == nil && entry != nil {
		roots = append(roots, u.Stub(types.StubEntry, entry, nil))
	}
	for _, d := range mod.TypeDefs() {
		if len(d.Params) > 0 {
			continue
		}
		t := d.Type()
		for _, m := range t.Methods() {
			if !m.IsGeneric() && !asyncCall[m.Name()] {
				roots = append(roots, m)
			}
		}
		switch {
		case t.IsDelegate():
			roots = append(roots, u.Stub(types.StubMulticast, nil, t))
		case t.IsValueType() && !t.IsEnum():
			for _, name := range []string{"Equals", "GetHashCode"} {
				decl, err := u.KnownMethod("System.Object", name, map[string]int{"Equals": 1}[name])
				if m, err2 := t.FindOverride(decl); err == nil && err2 == nil {
					roots = append(roots, m)
				}
			}
		}
		for _, m := range t.Methods() {
			switch {
			case m.IsGeneric() || m.IsAbstract():
			case m.IsStatic() && t.Def.Name == "Delegates":
				roots = append(roots, u.Stub(types.StubStaticThunk, m, nil))
			case t.IsValueType() && m.IsVirtual():
				roots = append(roots, u.Stub(types.StubUnbox, m, nil))
			}
		}
	}
	return roots
}

// belongs reports whether m, or its owner, is of the program.
func belongs(m *types.Method, mod *types.Module) bool {
	return m.Owner.Def != nil && m.Owner.Def.Module == mod
}

// TestImportTwice checks that the same method gives the same text in another
// universe and when many are imported at once.
func TestImportTwice(t *testing.T) {
	for _, name := range []string{"exceptions", "generics"} {
		first := dumpProgram(t, "testdata/"+name+".dll")
		assert.Equal(t, first, dumpProgram(t, "testdata/"+name+".dll"))
	}
}
