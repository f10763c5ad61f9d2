package compiler

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strconv"
	"strings"
	"time"

	"ilaot/compiler/diag"
)

// This file finds the LLVM tools and runs them.

// Accepted LLVM versions: 19 is what ilaot is tested with and comes first.
var llvmVersions = []int{19, 20, 18, 17, 16}

// toolPackages names the Debian package of each tool, for the message that a missing one gets.
var toolPackages = map[string]string{
	"opt": "llvm-19", "llc": "llvm-19", "llvm-link": "llvm-19", "ld.lld": "lld-19", "lld-link": "lld-19",
}

// tools runs LLVM's programs.
type tools struct {
	dir      string // --llvm, or empty for PATH
	work     string // the folder that they run in
	commands func(line string)
	paths    map[string]string
}

// find returns the path of a tool: NAME-19 or NAME on PATH or in the folder
// that --llvm names, of an accepted version.
func (t *tools) find(name string) (string, error) {
	if p := t.paths[name]; p != "" {
		return p, nil
	}
	for _, candidate := range t.candidates(name) {
		p, err := exec.LookPath(candidate)
		if err != nil {
			continue
		}
		if !versioned(candidate) && !acceptable(p) {
			continue
		}
		if p, err = filepath.Abs(p); err != nil { // it is not run from here
			return "", err
		}
		t.paths[name] = p
		return p, nil
	}
	where := "on PATH"
	if t.dir != "" {
		where = "in " + t.dir
	}
	return "", diag.New("ILA4001", diag.Pos{ILOffset: diag.NoIL}, "LLVM's %s (version 16 to 20) was not found %s; "+
		"install it with: apt-get install %s, or name the folder that holds LLVM's tools with --llvm DIR", name, where, toolPackages[name])
}

func (t *tools) candidates(name string) []string {
	var out []string
	for _, v := range llvmVersions {
		out = append(out, fmt.Sprintf("%s-%d", name, v))
	}
	out = append(out, name)
	if t.dir != "" {
		for i := range out {
			out[i] = filepath.Join(t.dir, out[i])
		}
		return out
	}
	if runtime.GOOS == "linux" {
		for _, v := range llvmVersions {
			out = append(out, fmt.Sprintf("/usr/lib/llvm-%d/bin/%s", v, name))
		}
	}
	return out
}

var versionRE = regexp.MustCompile(`(?:LLVM version|LLD) (\d+)\.`)

func versioned(path string) bool {
	return regexp.MustCompile(`-\d+$|/llvm-\d+/`).MatchString(path)
}

// acceptable asks an unversioned tool for its version.
func acceptable(path string) bool {
	out, err := exec.Command(path, "--version").Output()
	if err != nil {
		return false
	}
	m := versionRE.FindSubmatch(out)
	if m == nil {
		return false
	}
	v, _ := strconv.Atoi(string(m[1]))
	return v >= 16 && v <= 20
}

// run runs a tool. What it prints on failure becomes part of the error.
func (t *tools) run(ctx context.Context, name string, args ...string) error {
	path, err := t.find(name)
	if err != nil {
		return err
	}
	t.commands(path + " " + strings.Join(args, " "))
	cmd := exec.CommandContext(ctx, path, args...)
	cmd.Dir = t.work
	cmd.WaitDelay = time.Second // for what a tool has started itself, when the build is ended
	// A fixed environment: the output must not depend on the user's.
	cmd.Env = []string{"PATH=" + os.Getenv("PATH"), "LC_ALL=C", "SYSTEMROOT=" + os.Getenv("SYSTEMROOT"), "TMPDIR=" + os.TempDir()}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err = cmd.Run()
	if err == nil {
		return nil
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	text := firstLines(out.String(), 20)
	if strings.Contains(strings.ToLower(text), "no space left on device") {
		return diag.New("ILA1007", diag.Pos{ILOffset: diag.NoIL}, "no space left on device while running %s", name)
	}
	d := diag.New("ILA4002", diag.Pos{ILOffset: diag.NoIL}, "%s failed (%v)", filepath.Base(path), err)
	if text != "" {
		d.Notes = strings.Split(text, "\n")
	}
	return d
}

func firstLines(s string, n int) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	if len(lines) > n {
		lines = append(lines[:n], fmt.Sprintf("... and %d more lines", len(lines)-n))
	}
	return strings.Join(lines, "\n")
}
