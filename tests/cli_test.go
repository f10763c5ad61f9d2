package tests

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"ilaot/internal/testutil"
)

// This file runs the scripts of cli/, which say what command lines do. A
// script is lines of words; "#" begins a comment, quotes hold a word together:
//
//	ilaot CODE ARG...     run ilaot; it must end with CODE
//	run CODE FILE ARG...  run a built program
//	stdout REGEXP         the last command's output matches; also stderr
//	quiet                 the last command printed nothing at all
//	copy ASSET [AS]       take a file from cli/assets, run/ or interop/ into the folder
//	write FILE TEXT       make a file; \n in TEXT is a line end
//	tool FILE TEXT        make a shell script
//	cut FILE N            leave the first N bytes
//	mkdir DIR, env K=V
//	keep FILE, same FILE  remember the bytes; compare with what was remembered
//	missing FILE          there is no such file
//
// A script has a fresh folder of its own. After each ilaot that fails there is
// one line of message, unless `messages N` before it says otherwise; no Go
// or flag-library text; and no temporary folder after any.

// script is the state of one run.
type script struct {
	t        *testing.T
	dir      string
	env      []string
	out, err string
	kept     map[string][]byte
	messages int // expected of the next ilaot; -1: one if it fails
}

func TestCommandLine(t *testing.T) {
	files, err := filepath.Glob("cli/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			t.Parallel()
			s := &script{t: t, dir: t.TempDir(), kept: map[string][]byte{}, messages: -1}
			for i, line := range strings.Split(string(text), "\n") {
				if words := splitWords(line); len(words) > 0 {
					require.NoError(t, s.line(words), "%s:%d: %s\nstandard output: %s\nstandard error: %s", file, i+1, line, s.out, s.err)
				}
			}
		})
	}
}

// ilaotBinary builds the command once and returns its path.
var ilaotBinary = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "ilaot-test-")
	if err != nil {
		return "", err
	}
	exe := filepath.Join(dir, "ilaot")
	out, err := exec.Command("go", "build", "-o", exe, "../cmd/ilaot").CombinedOutput()
	if err != nil {
		err = fmt.Errorf("%w: %s", err, out)
	}
	return exe, err
})

// TestMain removes what ilaotBinary made.
func TestMain(m *testing.M) {
	code := m.Run()
	if built, err := ilaotBinary(); err == nil {
		os.RemoveAll(filepath.Dir(built))
	}
	os.Exit(code)
}

var wordRE = regexp.MustCompile(`'[^']*'|"[^"]*"|[^\s]+`)

func splitWords(line string) []string {
	if strings.HasPrefix(strings.TrimSpace(line), "#") {
		return nil
	}
	words := wordRE.FindAllString(line, -1)
	for i, w := range words {
		if len(w) > 1 && (w[0] == '\'' || w[0] == '"') {
			words[i] = w[1 : len(w)-1]
		}
	}
	return words
}

func (s *script) path(name string) string { return filepath.Join(s.dir, filepath.FromSlash(name)) }

// commands lists the commands but ilaot and run, with their least number of arguments.
var commands = map[string]struct {
	args int
	run  func(*script, []string) error
}{
	"stdout":   {1, func(s *script, a []string) error { return match(a[0], s.out) }},
	"stderr":   {1, func(s *script, a []string) error { return match(a[0], s.err) }},
	"quiet":    {0, func(s *script, _ []string) error { return match(`^$`, s.out+s.err) }},
	"mkdir":    {1, func(s *script, a []string) error { return os.MkdirAll(s.path(a[0]), 0o755) }},
	"env":      {1, func(s *script, a []string) error { s.env = append(s.env, a[0]); return nil }},
	"copy":     {1, (*script).copy},
	"write":    {2, func(s *script, a []string) error { return s.write(a[0], a[1], 0o644) }},
	"tool":     {2, func(s *script, a []string) error { return s.write(a[0], "#!/bin/sh\n"+a[1], 0o755) }},
	"cut":      {2, (*script).cut},
	"keep":     {1, (*script).keep},
	"same":     {1, (*script).same},
	"missing":  {1, (*script).missing},
	"messages": {1, func(s *script, a []string) (err error) { s.messages, err = strconv.Atoi(a[0]); return err }},
}

func (s *script) line(words []string) error {
	name, args := words[0], words[1:]
	if name == "ilaot" || name == "run" {
		return s.process(name, args)
	}
	c, ok := commands[name]
	if !ok || len(args) < c.args {
		return fmt.Errorf("no such command, or too few words")
	}
	return c.run(s, args)
}

func match(pattern, text string) error {
	re, err := regexp.Compile("(?s)" + pattern)
	if err == nil && !re.MatchString(text) {
		err = fmt.Errorf("it does not match %s", pattern)
	}
	return err
}

func (s *script) copy(a []string) error {
	var data []byte
	var err error
	for _, folder := range []string{"cli/assets", "run", "interop"} {
		if data, err = os.ReadFile(filepath.Join(folder, a[0])); err == nil {
			return s.write(a[len(a)-1], string(data), 0o644)
		}
	}
	return err
}

func (s *script) write(name, text string, mode fs.FileMode) error {
	if err := os.MkdirAll(filepath.Dir(s.path(name)), 0o755); err != nil {
		return err
	}
	return os.WriteFile(s.path(name), []byte(strings.ReplaceAll(text, `\n`, "\n")), mode)
}

func (s *script) cut(a []string) error {
	n, err := strconv.ParseInt(a[1], 10, 64)
	if err != nil {
		return err
	}
	return os.Truncate(s.path(a[0]), n)
}

func (s *script) keep(a []string) (err error) {
	s.kept[a[0]], err = os.ReadFile(s.path(a[0]))
	return err
}

func (s *script) same(a []string) error {
	data, err := os.ReadFile(s.path(a[0]))
	if err == nil && !bytes.Equal(data, s.kept[a[0]]) {
		err = fmt.Errorf("%s has changed", a[0])
	}
	return err
}

func (s *script) missing(a []string) error {
	if _, err := os.Lstat(s.path(a[0])); err == nil {
		return fmt.Errorf("%s exists", a[0])
	}
	return nil
}

// process runs ilaot or a built program.
func (s *script) process(name string, args []string) error {
	want, err := strconv.Atoi(args[0])
	if err != nil {
		return err
	}
	args = args[1:]
	exe := ""
	if name == "run" {
		exe, args = s.path(args[0]), args[1:]
	} else if exe, err = ilaotBinary(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, exe, args...)
	cmd.Dir, cmd.Env = s.dir, append(os.Environ(), s.env...)
	var out, errOut strings.Builder
	cmd.Stdout, cmd.Stderr = &out, &errOut
	code := testutil.ExitCode(cmd.Run())
	s.out, s.err = out.String(), errOut.String()
	if code != want {
		return fmt.Errorf("the exit code is %d", code)
	}
	if name == "run" {
		return nil
	}
	return s.clean(code)
}

var foreignText = regexp.MustCompile(`Usage:|panic|goroutine|strconv|\.go:|<nil>|%!`)

// clean checks what holds after every ilaot.
func (s *script) clean(code int) error {
	if bad := foreignText.FindString(s.err); bad != "" {
		return fmt.Errorf("a message holds %q", bad)
	}
	want := s.messages
	if s.messages = -1; want < 0 {
		want = min(code, 1)
	}
	got := 0
	for _, line := range strings.Split(s.err, "\n") {
		if line != "" && !strings.HasPrefix(line, " ") {
			got++
		}
	}
	if got != want && code != 3 { // 3 is an answer, on standard output
		return fmt.Errorf("%d messages instead of %d", got, want)
	}
	left, err := filepath.Glob(s.path(".ilaot-*"))
	if err == nil && len(left) > 0 {
		err = fmt.Errorf("left behind: %v", left)
	}
	return err
}

// Every truncation of a good assembly is refused in one line.
func TestCommandLine_Truncated(t *testing.T) {
	data, err := os.ReadFile("run/hello.dll")
	require.NoError(t, err)
	s := &script{t: t, dir: t.TempDir(), messages: -1}
	step := 61
	if testing.Short() {
		step = 499
	}
	for n := 0; n < len(data); n += step {
		require.NoError(t, s.write("app.dll", string(data[:n]), 0o644))
		require.NoError(t, s.process("ilaot", []string{"1", "build", "app.dll", "-o", "app"}), "%d of %d bytes: %s", n, len(data), s.err)
		require.Regexp(t, `^app\.dll.*error ILA1001: `, s.err, "%d bytes", n)
		require.NoError(t, s.missing([]string{"app"}))
	}
}

// An interrupted build ends at once with 130, leaves nothing and keeps the older output.
func TestCommandLine_Interrupted(t *testing.T) {
	s := &script{t: t, dir: t.TempDir(), kept: map[string][]byte{}}
	ilaot, err := ilaotBinary()
	require.NoError(t, err)
	for _, line := range []string{"copy hello.dll", "write out old", "keep out", `tool bin/llc-19 'touch started; exec sleep 60'`} {
		require.NoError(t, s.line(splitWords(line)))
	}
	cmd := exec.Command(ilaot, "build", "hello.dll", "-O0", "-o", "out", "--llvm", "bin")
	cmd.Dir = s.dir
	var text strings.Builder
	cmd.Stderr = &text
	require.NoError(t, cmd.Start())
	require.Eventually(t, func() bool {
		started, err := filepath.Glob(s.path(".ilaot-*/started"))
		return err == nil && len(started) == 1
	}, 20*time.Second, 10*time.Millisecond)
	require.NoError(t, cmd.Process.Signal(os.Interrupt))
	require.Equal(t, 130, testutil.ExitCode(cmd.Wait()))
	require.Equal(t, "ilaot: interrupted\n", text.String())
	require.NoError(t, s.same([]string{"out"}))
	left, err := filepath.Glob(s.path(".ilaot-*"))
	require.NoError(t, err)
	require.Empty(t, left)
}
