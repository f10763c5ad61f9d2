package testutil

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// This file is the format of recorded test programs: NAME.dll and beside it
// what .NET printed, NAME.out; the exit code, NAME.code, if not 0; the first
// line of standard error, NAME.err; arguments one a line, NAME.args; standard
// input, NAME.in. "{dir}" in an argument stands for a fresh empty folder, which is also the working directory.

// Program is a recorded test program.
type Program struct {
	Name string // without folder
	DLL  string // absolute path
	Args []string
	In   []byte
	Out  []byte
	Err  *string // first line of standard error, nil: anything
	Code int
}

// Programs returns the programs of a folder, by name. It fails the test if there are none.
func Programs(t *testing.T, dir string) []*Program {
	t.Helper()
	outs, err := filepath.Glob(filepath.Join(dir, "*.out"))
	require.NoError(t, err)
	sort.Strings(outs)
	var ps []*Program
	for _, out := range outs {
		base := strings.TrimSuffix(out, ".out")
		if _, err := os.Stat(base + ".dll"); err != nil {
			continue
		}
		p, err := readProgram(base)
		require.NoError(t, err)
		ps = append(ps, p)
	}
	require.NotEmpty(t, ps, "no test programs in %s", dir)
	return ps
}

func readProgram(base string) (*Program, error) {
	abs, err := filepath.Abs(base)
	if err != nil {
		return nil, err
	}
	p := &Program{Name: filepath.Base(base), DLL: abs + ".dll"}
	if p.Out, err = os.ReadFile(base + ".out"); err != nil {
		return nil, err
	}
	if code, err := os.ReadFile(base + ".code"); err == nil {
		if p.Code, err = strconv.Atoi(strings.TrimSpace(string(code))); err != nil {
			return nil, fmt.Errorf("%s.code: %w", base, err)
		}
	}
	if line, err := os.ReadFile(base + ".err"); err == nil {
		s := strings.TrimRight(string(line), "\n")
		p.Err = &s
	}
	if args, err := os.ReadFile(base + ".args"); err == nil {
		p.Args = strings.Split(strings.TrimSuffix(string(args), "\n"), "\n")
	}
	p.In, _ = os.ReadFile(base + ".in")
	return p, nil
}

// runTimeout bounds one run; emulators are slow.
const runTimeout = 60 * time.Second

// Run runs the executable, under an emulator if there is one, and fails the
// test on any difference to what was recorded.
func (p *Program) Run(t *testing.T, exe string, emulator ...string) {
	t.Helper()
	dir := t.TempDir()
	ctx, cancel := context.WithTimeout(context.Background(), runTimeout)
	defer cancel()
	argv := append(append([]string{}, emulator...), exe)
	for _, a := range p.Args {
		argv = append(argv, strings.ReplaceAll(a, "{dir}", dir))
	}
	cmd := exec.CommandContext(ctx, argv[0], argv[1:]...)
	cmd.Dir, cmd.Stdin = dir, bytes.NewReader(p.In)
	var out, errOut bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errOut
	err := cmd.Run()
	require.NoError(t, ctx.Err(), "%s ran for more than %v", p.Name, runTimeout)
	require.Equal(t, string(p.Out), normalise(out.String(), emulator), "standard output; standard error was: %s", errOut.String())
	require.Equal(t, p.Code, ExitCode(err), "exit code; standard error was: %s", errOut.String())
	if p.Err != nil {
		first, _, _ := strings.Cut(normalise(errOut.String(), emulator), "\n")
		require.Equal(t, *p.Err, first, "first line of standard error")
	}
}

// normalise turns Windows line ends into those of the record.
func normalise(s string, emulator []string) string {
	if len(emulator) > 0 && strings.Contains(emulator[0], "wine") {
		return strings.ReplaceAll(s, "\r\n", "\n")
	}
	return s
}

// ExitCode is the code as a shell gives it: 128 + the signal for killed processes.
func ExitCode(err error) int {
	var ee *exec.ExitError
	if !errors.As(err, &ee) {
		return 0
	}
	if s := signalOf(ee); s != 0 {
		return 128 + s
	}
	return ee.ExitCode()
}
