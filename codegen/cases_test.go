package codegen

import (
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/codegen/target"
	"ilaot/runtime"
)

// This file runs the cases: their text is compared with a recorded one, LLVM's
// verifier accepts it for every target, and those that can be executed are.

var update = flag.Bool("update", false, "rewrite testdata/cases/*.ll")

func cases(t *testing.T) []string {
	t.Helper()
	list, err := filepath.Glob("testdata/cases/*.mir")
	require.NoError(t, err)
	require.NotEmpty(t, list)
	return list
}

// tool returns the path of an LLVM program; without it the test is skipped, loudly.
func tool(t *testing.T, name string) string {
	t.Helper()
	for _, candidate := range []string{name + "-19", name} {
		if p, err := exec.LookPath(candidate); err == nil {
			return p
		}
	}
	t.Skipf("SKIPPED: %s is not installed (apt-get install llvm-19 lld-19)", name)
	return ""
}

func run(t *testing.T, name string, args ...string) {
	t.Helper()
	out, err := exec.Command(name, args...).CombinedOutput()
	require.NoError(t, err, "%s %s\n%s", name, strings.Join(args, " "), out)
}

func TestCases_Golden(t *testing.T) {
	for _, path := range cases(t) {
		n := newNames(t)
		c := readCase(n, path)
		t.Run(c.name, func(t *testing.T) {
			n.t = t
			text := generateText(t, programOf(n, c), target.ByRID("linux-x64"), Options{Optimise: true})
			golden := strings.TrimSuffix(path, ".mir") + ".ll"
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(text), 0o644))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err, "run with -update")
			assert.Equal(t, string(want), text)
		})
	}
}

// TestCases_Deterministic builds the same case from scratch and compares the bytes.
func TestCases_Deterministic(t *testing.T) {
	for _, path := range cases(t) {
		var texts []string
		for range 3 {
			n := newNames(t)
			texts = append(texts, generateText(t, programOf(n, readCase(n, path)), target.ByRID("linux-arm64"), Options{}))
		}
		assert.Equal(t, texts[0], texts[1], path)
		assert.Equal(t, texts[0], texts[2], path)
	}
}

func TestCases_Verify(t *testing.T) {
	opt := tool(t, "opt")
	for _, tg := range target.All() {
		for _, pin := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s/pin=%t", tg.RID, pin), func(t *testing.T) {
				for _, path := range cases(t) {
					n := newNames(t)
					text := generateText(t, programOf(n, readCase(n, path)), tg, Options{PinBases: pin})
					file := filepath.Join(t.TempDir(), "x.ll")
					require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
					run(t, opt, "-passes=verify", "-disable-output", file)
				}
			})
		}
	}
}

// TestCases_Run executes the cases with the native runtime, as they come from
// codegen, cut into two modules, and optimised with the inlined allocation.
func TestCases_Run(t *testing.T) {
	tg := target.Host()
	if tg == nil || tg.OS != "linux" {
		t.Skip("SKIPPED: programs are executed on Linux only")
	}
	files, err := runtime.Files(tg.RID)
	if err != nil {
		t.Skipf("SKIPPED: %v (scripts/build-runtime.sh)", err)
	}
	dir := t.TempDir()
	libs := map[string]string{}
	for name, data := range files {
		libs[name] = filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(libs[name], data, 0o644))
	}
	hot := libs["hot.bc"]
	delete(libs, "hot.bc")
	ran := 0
	for _, path := range cases(t) {
		for _, parts := range []int{1, 2} {
			for _, level := range []string{"O0", "O2"} {
				n := newNames(t)
				c := readCase(n, path)
				if c.run < 0 {
					continue
				}
				ran++
				t.Run(fmt.Sprintf("%s/%s/%d", c.name, level, parts), func(t *testing.T) {
					n.t = t
					exe := buildCase(t, programOf(n, c), tg, parts, level, hot, libs)
					err := exec.Command(exe).Run()
					var exit *exec.ExitError
					if c.run != 0 {
						require.ErrorAs(t, err, &exit)
						assert.Equal(t, c.run, exit.ExitCode())
					} else {
						require.NoError(t, err)
					}
				})
			}
		}
	}
	require.NotZero(t, ran)
}
