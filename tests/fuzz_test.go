package tests

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler"
	"ilaot/internal/testutil"
)

// This file builds and runs the programs that random generation left behind:
// small ones of bugs that were fixed, and whole batches with what .NET printed.
// scripts/fuzz-programs.sh generates new ones.

// TestFixedBugs runs every program of fixedbugs/, each a bug that was, like those of run/.
func TestFixedBugs(t *testing.T) {
	for _, p := range testutil.Programs(t, "fixedbugs") {
		for _, level := range []compiler.Level{compiler.O0, compiler.O2} {
			t.Run(p.Name+"/O"+string(level), func(t *testing.T) {
				t.Parallel()
				p.Run(t, build(t, p.DLL, "linux-x64", level))
			})
		}
	}
}

// TestGenerated runs recorded batches of generated programs (fuzz/recorded:
// SEED.dll.gz and SEED.out, a checksum for each program; ilSEED: in IL), with -short the first.
func TestGenerated(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("fuzz", "recorded", "*.dll.gz"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	if testing.Short() {
		files = files[:1]
	}
	for _, file := range files {
		base := strings.TrimSuffix(file, ".dll.gz")
		out, err := os.ReadFile(base + ".out")
		require.NoError(t, err)
		p := &testutil.Program{Name: filepath.Base(base), DLL: decompress(t, file), Args: []string{"-q"}, Out: out}
		for _, level := range []compiler.Level{compiler.O0, compiler.O2} {
			t.Run(p.Name+"/O"+string(level), func(t *testing.T) {
				t.Parallel()
				p.Run(t, build(t, p.DLL, "linux-x64", level))
			})
		}
	}
}

// decompress unpacks a file into a temporary folder.
func decompress(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	r, err := gzip.NewReader(bytes.NewReader(data))
	require.NoError(t, err)
	data, err = io.ReadAll(r)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), strings.TrimSuffix(filepath.Base(file), ".gz"))
	require.NoError(t, os.WriteFile(path, data, 0o644))
	return path
}
