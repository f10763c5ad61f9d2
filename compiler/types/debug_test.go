package types_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/compiler/types"
	"ilaot/ilreader"
)

// methodNamed returns a method of a type by its name.
func methodNamed(t *testing.T, m *types.Module, owner, name string) *types.Method {
	t.Helper()
	typ, err := m.Universe().ParseTypeName(owner, m)
	require.NoError(t, err)
	list := typ.FindMethods(name)
	require.Len(t, list, 1)
	return list[0]
}

func TestDebugInfo_Points(t *testing.T) {
	m := loadAsset(t, "debug/named.dll")
	d, err := methodNamed(t, m, "Named", "Sum").DebugInfo()
	require.NoError(t, err)
	require.NotNil(t, d)
	var lines []int
	for i, p := range d.Points {
		assert.True(t, i == 0 || d.Points[i-1].IL < p.IL, "ascending, once each")
		want := "/_/named.cs"
		if p.Line == 100 {
			want = "/_/other.cs"
		}
		assert.Equal(t, want, p.File)
		assert.Positive(t, p.Column)
		lines = append(lines, p.Line)
	}
	assert.Equal(t, []int{6, 7, 8, 8, 8, 9, 10, 11, 12, 8, 13, 14, 15, 100, 19, 20, 21}, lines)
}

func TestDebugInfo_At(t *testing.T) {
	d := &types.DebugInfo{Points: []types.SourcePoint{{IL: 2, Line: 5}, {IL: 8, Line: 6}}}
	for il, want := range map[int32]int{-1: 5, 0: 5, 2: 5, 7: 5, 8: 6, 100: 6} {
		assert.Equal(t, want, d.At(il).Line, "IL offset %d", il)
	}
}

func TestDebugInfo_Scopes(t *testing.T) {
	m := loadAsset(t, "debug/named.dll")
	sum := methodNamed(t, m, "Named", "Sum")
	d, err := sum.DebugInfo()
	require.NoError(t, err)
	locals, err := sum.Locals()
	require.NoError(t, err)
	var names []string
	for i, s := range d.Scopes {
		assert.Less(t, s.Start, s.End)
		for _, outer := range d.Scopes[:i] {
			apart := s.Start >= outer.End || s.End <= outer.Start
			assert.True(t, apart || s.Start >= outer.Start && s.End <= outer.End, "scopes nest, outer first")
		}
		for _, n := range s.Names {
			require.Less(t, n.Index, len(locals))
			names = append(names, n.Name)
		}
	}
	assert.Equal(t, []string{"sum", "item", "part", "part"}, names, "what the compiler made has no name")
}

func TestDebugInfo_None(t *testing.T) {
	m := loadAsset(t, "debug/named.dll")
	for _, method := range []*types.Method{
		methodNamed(t, m, "Named+NoBody", "F"),
		m.Universe().Stub(types.StubEntry, methodNamed(t, m, "Named", "Sum"), nil),
		m.Universe().Known().Object.Methods()[0], // the class library has none
	} {
		d, err := method.DebugInfo()
		require.NoError(t, err)
		assert.Nil(t, d)
	}
}

// TestDebugInfo_Damaged changes each byte of the PDB in turn: there is an answer or an error, never a panic.
func TestDebugInfo_Damaged(t *testing.T) {
	dll, err := os.ReadFile("testdata/debug/named.dll")
	require.NoError(t, err)
	good, err := os.ReadFile("testdata/debug/named.pdb")
	require.NoError(t, err)
	dir := t.TempDir()
	failed := 0
	for i := 0; i < len(good); i += 7 {
		bad := append([]byte(nil), good...)
		bad[i] ^= 0xFF
		require.NoError(t, os.WriteFile(filepath.Join(dir, "named.pdb"), bad, 0o644))
		asm, err := ilreader.OpenBytes(filepath.Join(dir, "named.dll"), dll)
		require.NoError(t, err)
		u := types.NewUniverse(miniResolver{dir})
		m, err := u.LoadModule(asm)
		require.NoError(t, err)
		d, err := methodNamed(t, m, "Named", "Sum").DebugInfo()
		if err != nil {
			failed++
			continue
		}
		if d != nil {
			assert.NotEmpty(t, d.Points)
		}
	}
	assert.Positive(t, failed)
}

func TestParamNames(t *testing.T) {
	m := loadAsset(t, "debug/named.dll")
	assert.Equal(t, []string{"this", "items", "twice"}, methodNamed(t, m, "Named", "Sum").ParamNames())
	assert.Equal(t, []string{"this", "a"}, methodNamed(t, m, "Named+NoBody", "F").ParamNames())
	entry := m.Universe().Stub(types.StubEntry, methodNamed(t, m, "Named", "Sum"), nil)
	assert.Equal(t, make([]string, len(entry.ParamTypes())), entry.ParamNames(), "stubs have none")
}
