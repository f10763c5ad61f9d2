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
	"ilaot/tests/il/cases"
)

// This file builds and runs the IL conformance suite of il/, and checks that it
// names every opcode and that its files are those of its tables.

// TestIL runs every group at -O0 and -O2; with -short, each at one of them.
func TestIL(t *testing.T) {
	levels := []compiler.Level{compiler.O2, compiler.O0}
	for i, g := range cases.Groups() {
		for k, level := range levels {
			if testing.Short() && k != i%len(levels) {
				continue
			}
			t.Run(g.Name+"/O"+string(level), func(t *testing.T) {
				t.Parallel()
				runGroup(t, g, level)
			})
		}
	}
}

// runGroup builds a group's assembly and checks the line of each case.
func runGroup(t *testing.T, g *cases.Group, level compiler.Level) {
	want := recorded(t, g)
	exe := buildGroup(t, g, want, level)
	out, err := exec.Command(exe).CombinedOutput()
	lines := map[string]string{}
	for _, line := range strings.Split(string(out), "\n") {
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
func buildGroup(t *testing.T, g *cases.Group, want map[string]string, level compiler.Level) string {
	t.Helper()
	refused := false
	for _, result := range want {
		refused = refused || cases.Refused(result)
	}
	dll := filepath.Join("il", g.Name+".dll")
	if !refused {
		return build(t, dll, "linux-x64", level)
	}
	out := filepath.Join(t.TempDir(), "app")
	r, err := compiler.Build(compiler.Options{Input: dll, RID: "linux-x64", Output: out, Level: level, Verify: true, Jobs: 1})
	require.NoError(t, err)
	for _, text := range texts(r.Diagnostics) {
		assert.Contains(t, text, "ILA2", "only bodies that cannot be imported")
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
	results, names := map[string]map[string]string{}, map[string]bool{}
	for _, g := range cases.Groups() {
		results[g.Name] = recorded(t, g)
		for _, c := range g.Cases {
			assert.False(t, names[c.Name()], "two cases are named %q", c.Name())
			names[c.Name()] = true
			assert.Contains(t, results[g.Name], c.Name(), "no result was recorded")
		}
	}
	rows := cases.Rows(results)
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
	require.Equal(t, cases.Table(results), string(doc), "run go run ./tests/il/gen")
}
