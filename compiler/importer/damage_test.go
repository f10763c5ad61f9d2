package importer

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader"
)

// This file damages IL byte by byte: whatever stands in a body, the result is
// a sound function, with diagnostics of the user's and not of the compiler's.

func TestDamagedBodies(t *testing.T) {
	files, err := filepath.Glob("testdata/*.dll")
	require.NoError(t, err)
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			u := newUniverse(t)
			asm, err := ilreader.Open(file)
			require.NoError(t, err)
			mod, err := u.LoadModule(asm)
			require.NoError(t, err)
			tried := 0
			for _, d := range mod.TypeDefs() {
				for _, m := range d.Type().Methods() {
					if len(d.Params) == 0 && !m.IsGeneric() {
						tried += damage(t, u, m)
					}
				}
			}
			require.Positive(t, tried)
		})
	}
}

// damage replaces each byte of m's code, which shares memory with the file, in
// some ways, and imports m each time.
func damage(t *testing.T, u *types.Universe, m *types.Method) (tried int) {
	body, err := m.Body()
	require.NoError(t, err)
	if body == nil {
		return 0
	}
	var last *diag.Diagnostic
	imp := New(u, func(d *diag.Diagnostic) { last = d })
	for i, old := range body.Code {
		for _, b := range []byte{0, old ^ 1, old + 1, old + 16, 0x25, 0x26, 0x2A, 0xFF} {
			body.Code[i] = b
			last = nil
			f, err := imp.Import(m)
			require.NoError(t, err, "%s byte %d = %#x", m, i, b)
			if last != nil {
				require.Less(t, last.Severity, diag.Internal, "byte %d = %#x: %s", i, b, last)
			}
			require.NoError(t, mir.Verify(f), "%s byte %d = %#x\n%s", m, i, b, f)
			tried++
		}
		body.Code[i] = old
	}
	return tried
}
