package trimmer

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/codegen/rtabi"
	"ilaot/compiler/diag"
	"ilaot/compiler/importer"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file computes the closed set of whole programs and compares it with
// what Native AOT keeps of the library under the same root file.

// closedSet runs the default analysis over an app with these roots, and
// returns the result with what was reported.
func closedSet(t *testing.T, u *types.Universe, m *types.Module, roots []Root) (*Result, []string) {
	t.Helper()
	main, err := m.EntryPoint()
	require.NoError(t, err)
	var reported []string
	report := func(d *diag.Diagnostic) { reported = append(reported, d.String()) }
	in := &Input{Universe: u, Bodies: importer.New(u, report), Entry: u.Stub(types.StubEntry, main, nil), Roots: roots, Report: report}
	bySymbol, err := u.RuntimeExports()
	require.NoError(t, err)
	for _, e := range rtabi.Exports {
		in.Exports = append(in.Exports, Export{Symbol: e.Symbol, Method: bySymbol[e.Symbol], For: e.For})
	}
	r, err := Analyses()[0].Run(in)
	require.NoError(t, err)
	return r, reported
}

// keptMethods returns the identifiers of an assembly's kept methods: the
// definition of each, and besides exact instantiations whose arguments are all
// value types. What the C# compiler made up is left out, as in the record.
func keptMethods(p *mir.Program, assembly string) []string {
	var ids []string
	for _, f := range p.Funcs {
		m := f.Method
		if m.Def == nil || m.Stub != types.NoStub || m.Def.Owner.Module.Name != assembly || strings.Contains(m.Def.String(), "<") {
			continue
		}
		ids = append(ids, assembly+"!"+DocID(m))
		args := append(slices.Clone(m.Owner.Args), m.Args...)
		if len(args) > 0 && !slices.ContainsFunc(args, func(a *types.Type) bool { return !a.IsValueType() }) {
			ids = append(ids, assembly+"!"+ExactDocID(m))
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids)
}

// Of the library exactly those methods are kept that Native AOT keeps.
func TestRdXML_KeepsWhatNativeAOTKeeps(t *testing.T) {
	dir := "testdata/rd-vectors"
	for _, v := range readVectors(t, dir) {
		t.Run(strings.TrimSuffix(filepath.Base(v.RdXML), ".xml"), func(t *testing.T) {
			u, m := testUniverse(t, dir)
			roots, err := ReadRdXML(u, filepath.Join(dir, v.RdXML))
			require.NoError(t, err)
			r, reported := closedSet(t, u, m, roots)
			require.Empty(t, reported)
			var want []string
			for _, id := range v.Kept {
				if strings.HasPrefix(id, "lib!M:") {
					want = append(want, id)
				}
			}
			slices.Sort(want)
			require.Equal(t, strings.Join(want, "\n"), strings.Join(keptMethods(r.Program, "lib"), "\n"))
		})
	}
}
