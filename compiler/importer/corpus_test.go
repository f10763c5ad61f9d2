package importer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
)

// This file imports every method of the class library: all are verified and
// their text is read back, and none may lack a body.

const corelibPath = "../../runtime/corelib/bin/System.Private.CoreLib.dll"

// coreOnly resolves every reference to the class library.
type coreOnly struct{ core *ilreader.Assembly }

func (r coreOnly) Resolve(ref metadata.AssemblyName, _ *types.Module) (*ilreader.Assembly, error) {
	if ref.Name == "System.Private.CoreLib" {
		return r.core, nil
	}
	return nil, nil
}

func newUniverse(t testing.TB) *types.Universe {
	t.Helper()
	core, err := ilreader.Open(corelibPath)
	require.NoError(t, err)
	u := types.NewUniverse(coreOnly{core})
	require.NoError(t, u.Known().Err())
	return u
}

// closure imports what m needs, and what that needs, without virtual resolution
// beyond the declared method; it returns the functions.
func closure(t testing.TB, imp *Importer, roots ...*types.Method) []*mir.Func {
	t.Helper()
	var out []*mir.Func
	seen := map[*types.Method]bool{}
	work := roots
	for len(work) > 0 {
		m := work[0]
		work = work[1:]
		if m == nil || seen[m] || m.IsAbstract() {
			continue
		}
		seen[m] = true
		f, err := imp.Import(m)
		require.NoError(t, err)
		check(t, f)
		out = append(out, f)
		for _, n := range mir.Requires(f) {
			switch n.Kind {
			case mir.NeedCall, mir.NeedVirtual, mir.NeedAddress, mir.NeedDelegate:
				work = append(work, n.M)
			case mir.NeedInit:
				work = append(work, n.T.Cctor())
			}
		}
	}
	return out
}

// check verifies f and reads its text back.
func check(t testing.TB, f *mir.Func) {
	t.Helper()
	require.NoError(t, mir.Verify(f), "%s", f)
	text := f.String()
	back, err := mir.Parse(text, mir.NamesOf(f))
	require.NoError(t, err, "%s", text)
	require.Equal(t, text, back.String())
	require.NoError(t, mir.Verify(back))
}

func TestCoreLib(t *testing.T) {
	u := newUniverse(t)
	var ds diag.List
	imp := New(u, ds.Add)
	n := 0
	for _, d := range u.CoreLib().TypeDefs() {
		if len(d.Params) > 0 {
			continue
		}
		for _, m := range d.Type().Methods() {
			if m.IsGeneric() || m.IsAbstract() {
				continue
			}
			f, err := imp.Import(m)
			require.NoError(t, err)
			check(t, f)
			mir.Requires(f)
			n++
		}
	}
	require.Greater(t, n, 1000)
	for _, d := range ds.Sorted() {
		// String constructors are declared and never called (docs/abi.md, section 7).
		require.Contains(t, d.Pos.Method, "string::.ctor(", "%s", d)
	}
}
