package tests

import (
	"crypto/sha256"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/compiler"
	"ilaot/internal/testutil"
	"ilaot/runtime"
	"ilaot/tests/il/cases"
)

// This file builds and runs the IL conformance suite of il/, and checks that it
// names every opcode and that its files are those of its tables.

// TestIL runs every group at -O0 and -O2; with -short, two thirds of them at one of the levels.
func TestIL(t *testing.T) {
	levels := []compiler.Level{compiler.O2, compiler.O0}
	for i, g := range cases.Groups() {
		for k, level := range levels {
			if testing.Short() && k != i%3 {
				continue
			}
			t.Run(g.Name+"/O"+string(level), func(t *testing.T) {
				t.Parallel()
				runGroup(t, g, "linux-x64", level)
			})
		}
	}
}

// TestILArm64 runs every group as linux-arm64 code under qemu.
func TestILArm64(t *testing.T) {
	if testing.Short() {
		t.Skip("not with -short")
	}
	qemu := emulator(t, "qemu-aarch64-static", "qemu-user-static")
	for _, g := range cases.Groups() {
		t.Run(g.Name, func(t *testing.T) {
			t.Parallel()
			runGroup(t, g, "linux-arm64", compiler.O2, qemu)
		})
	}
}

// TestILWindows runs every group as win-x64 code under wine.
func TestILWindows(t *testing.T) {
	if testing.Short() {
		t.Skip("not with -short")
	}
	wine := emulator(t, "wine64", "wine64", "/usr/lib/wine/wine64")
	t.Setenv("WINEDEBUG", "-all")
	t.Setenv("WINEPREFIX", filepath.Join(os.TempDir(), "ilaot-wine"))
	for _, g := range cases.Groups() {
		t.Run(g.Name, func(t *testing.T) { runGroup(t, g, "win-x64", compiler.O2, wine) })
	}
}

// runGroup builds a group's assembly, runs it, and checks the line of each case.
func runGroup(t *testing.T, g *cases.Group, rid string, level compiler.Level, emulator ...string) {
	recorded(t, g)
	command := append(emulator, buildGroup(t, g, rid, level))
	out, err := exec.Command(command[0], command[1:]...).CombinedOutput()
	lines := map[string]string{}
	for _, line := range strings.Split(strings.ReplaceAll(string(out), "\r", ""), "\n") {
		if name, result, ok := strings.Cut(line, ": "); ok {
			lines[name] = result
		}
	}
	for _, c := range g.Cases {
		t.Run(c.Name(), func(t *testing.T) { assert.Equal(t, "ok", lines[c.Name()]) })
	}
	assert.Equal(t, 100, testutil.ExitCode(err), "%s", out)
}

// buildGroup builds a group's assembly. Bodies that .NET refuses get a warning, and nothing else does.
func buildGroup(t *testing.T, g *cases.Group, rid string, level compiler.Level) string {
	t.Helper()
	if _, err := runtime.Files(rid); err != nil {
		t.Fatalf("%v: run make build first", err)
	}
	out := filepath.Join(t.TempDir(), "app")
	r, err := compiler.Build(compiler.Options{Input: filepath.Join("il", g.Name+".dll"), RID: rid, Output: out, Level: level, Verify: true, Jobs: 1})
	require.NoError(t, err)
	refused := 0
	for _, c := range g.Cases {
		if c.Refused {
			refused++
		}
	}
	assert.Equal(t, refused, len(r.Diagnostics), "a warning for each body that .NET refuses, and no other: %v", texts(r.Diagnostics))
	for _, text := range texts(r.Diagnostics) {
		assert.Contains(t, text, "warning ILA2002")
	}
	return out
}

// recorded returns what .NET gave for a group's cases, and checks that the
// assembly is the one that the tables describe.
func recorded(t *testing.T, g *cases.Group) map[string]string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("il", g.Name+".txt"))
	require.NoError(t, err, "run go run ./tests/il/gen")
	want := cases.ParseResults(string(text))
	sum := fmt.Sprintf("# %x\n", sha256.Sum256([]byte(g.Source(want))))
	require.True(t, strings.HasPrefix(string(text), sum), "the tables of tests/il/cases changed: run go run ./tests/il/gen %s", g.Name)
	return want
}

// TestILTable checks that every opcode has a case or a reason why not, that
// names of cases are unique, and that docs/il-suite.md is current.
func TestILTable(t *testing.T) {
	names := map[string]bool{}
	for _, g := range cases.Groups() {
		results := recorded(t, g)
		for _, c := range g.Cases {
			assert.False(t, names[c.Name()], "two cases are named %q", c.Name())
			names[c.Name()] = true
			assert.Contains(t, results, c.Name(), "no result was recorded")
		}
	}
	rows := cases.Rows()
	for _, op := range cases.Opcodes() {
		if reason := cases.Holes[op]; rows[op] == nil {
			assert.NotEmpty(t, reason, "no case is about %s", op)
		} else {
			assert.Empty(t, reason, "there is a case about %s", op)
		}
	}
	for op := range rows {
		assert.Contains(t, cases.Opcodes(), op, "a case is about an unknown opcode")
	}
	t.Logf("%d cases in %d assemblies name %d of %d opcodes", len(names), len(cases.Groups()), len(rows), len(cases.Opcodes()))
	doc, err := os.ReadFile("../docs/il-suite.md")
	require.NoError(t, err)
	require.Equal(t, cases.Table(), string(doc), "run go run ./tests/il/gen")
}
