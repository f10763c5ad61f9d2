package tests

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/codegen/target"
)

// This file shows that the output depends on the input and the options alone.

// surroundings are two ways to run the same build that have nothing in common.
type surroundings struct {
	folder, output string // below the test's folder
	jobs           string
	env            []string
}

var differing = [2]surroundings{
	{"a", "out", "1", []string{"GOMAXPROCS=1", "LANG=C", "TZ=UTC", "HOME=/"}},
	{"another folder/with ünicode", "else/where/the output.bin", "7", []string{"GOMAXPROCS=13", "LANG=de_DE.UTF-8", "LC_ALL=tr_TR.UTF-8", "TZ=Asia/Tokyo",
		"HOME=/nowhere", "USER=someone", "SOURCE_DATE_EPOCH=1", "GOGC=10", "NO_COLOR=1", "TERM=xterm"}},
}

// The same program built from other folders, into others, with other numbers
// of processors and tools, in another environment: the same bytes.
func TestBuild_IsDeterministic(t *testing.T) {
	ilaot, err := ilaotBinary()
	require.NoError(t, err)
	programs := []string{"generics", "hello", "exceptions"}
	for _, tg := range target.All() {
		for _, options := range []string{"-O0", "-O2", "-O2 -g", "-O2 --emit=obj", "-O2 --emit=llvm-ir", "-O2 --emit=asm"} {
			for i, program := range programs {
				// One program for every target and level; the others, and the other forms, for one of each system.
				if (i > 0 || strings.Contains(options, " ")) && (testing.Short() || !strings.HasSuffix(tg.RID, "-x64")) {
					continue
				}
				if i > 0 && options != "-O2" {
					continue
				}
				t.Run(program+"/"+tg.RID+"/"+options, func(t *testing.T) {
					t.Parallel()
					dll, err := os.ReadFile(filepath.Join("run", program+".dll"))
					require.NoError(t, err)
					dir := t.TempDir()
					var outputs [2][]byte
					for i, s := range differing {
						if strings.Contains(options, "-g") && tg.Format == target.COFF {
							s.output = filepath.Join(filepath.Dir(s.output), "app.exe") // a PDB has the executable's name, which is in both
						}
						outputs[i] = s.build(t, ilaot, dir, dll, append(strings.Fields(options), "-r", tg.RID))
					}
					require.NotEmpty(t, outputs[0])
					require.True(t, bytes.Equal(outputs[0], outputs[1]), "the bytes differ at %d", firstDifference(outputs[0], outputs[1]))
					for _, trace := range []string{dir, ".ilaot-", "another folder"} {
						require.False(t, bytes.Contains(outputs[1], []byte(trace)), "the output holds %q", trace)
					}
				})
			}
		}
	}
}

func (s surroundings) build(t *testing.T, ilaot, dir string, dll []byte, options []string) []byte {
	t.Helper()
	folder, output := filepath.Join(dir, s.folder), filepath.Join(dir, s.output)
	temp := filepath.Join(dir, "tmp-"+s.jobs)
	for _, d := range []string{folder, filepath.Dir(output), temp} {
		require.NoError(t, os.MkdirAll(d, 0o755))
	}
	require.NoError(t, os.WriteFile(filepath.Join(folder, "app.dll"), dll, 0o644))
	cmd := exec.Command(ilaot, append([]string{"build", "app.dll", "-o", output, "-j", s.jobs}, options...)...)
	cmd.Dir = folder
	if s.jobs == "1" {
		cmd.Dir, cmd.Args[2] = dir, filepath.Join(folder, "app.dll") // an absolute name
	}
	cmd.Env = append([]string{"PATH=" + os.Getenv("PATH"), "TMPDIR=" + temp}, s.env...)
	text, err := cmd.CombinedOutput()
	require.NoError(t, err, "%s", text)
	data, err := os.ReadFile(output)
	require.NoError(t, err)
	return data
}

func firstDifference(a, b []byte) int {
	for i := range a {
		if i >= len(b) || a[i] != b[i] {
			return i
		}
	}
	return len(a)
}
