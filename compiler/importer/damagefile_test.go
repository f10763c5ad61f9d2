package importer

import (
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader"
)

// This file damages whole files: a few bytes anywhere, in tables, signatures, headers, clauses and code. Whatever
// still opens must load, refuse its types and import its bodies without a fault of the compiler, in bounded time.

// fileTime is how long each file is damaged.
func fileTime() time.Duration {
	if testing.Short() {
		return 300 * time.Millisecond
	}
	return 3 * time.Second
}

func TestDamagedFiles(t *testing.T) {
	var files []string
	for _, pattern := range []string{"testdata/*.dll", "../types/testdata/*/*.dll", "../../tests/run/typeloading.dll", "../../tests/run/generics.dll"} {
		found, err := filepath.Glob(pattern)
		require.NoError(t, err)
		files = append(files, found...)
	}
	tried := 0
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			data, err := os.ReadFile(file)
			require.NoError(t, err)
			rnd := rand.New(rand.NewSource(int64(len(data))))
			for end := time.Now().Add(fileTime()); time.Now().Before(end); tried++ {
				damageFile(t, file, data, rnd)
			}
		})
	}
	require.Greater(t, tried, len(files))
}

// damageFile changes up to four bytes of a copy and imports what is left.
func damageFile(t *testing.T, file string, data []byte, rnd *rand.Rand) {
	copied := append([]byte(nil), data...)
	what := ""
	for range 1 + rnd.Intn(4) {
		at, b := rnd.Intn(len(data)), byte(rnd.Intn(256))
		if rnd.Intn(2) == 0 {
			b = copied[at] ^ 1<<rnd.Intn(8)
		}
		copied[at] = b
		what += fmt.Sprintf(" %#x=%#x", at, b)
	}
	defer func() {
		if r := recover(); r != nil {
			t.Errorf("panic at%s: %v", what, r)
			panic(r)
		}
	}()
	asm, err := ilreader.OpenBytes(file, copied)
	if err != nil {
		return
	}
	u := newUniverse(t)
	mod, err := u.LoadModule(asm)
	if err != nil {
		return
	}
	var last *diag.Diagnostic
	imp := New(u, func(d *diag.Diagnostic) { last = d })
	start := time.Now()
	for _, d := range mod.TypeDefs() {
		_ = d.Type().Loadable()
		for _, m := range d.Type().Methods() {
			if m.HasTypeVars() {
				continue
			}
			importDamaged(t, imp, m, &last, what)
		}
	}
	require.Less(t, time.Since(start), 10*time.Second, "at%s", what)
}

func importDamaged(t *testing.T, imp *Importer, m *types.Method, last **diag.Diagnostic, what string) {
	*last = nil
	f, err := imp.Import(m)
	if *last != nil {
		require.Less(t, (*last).Severity, diag.Internal, "at%s: %s %v", what, *last, (*last).Notes)
	}
	require.NoError(t, err, "at%s: %s", what, m)
	require.NoError(t, mir.Verify(f), "at%s: %s\n%s", what, m, f)
}
