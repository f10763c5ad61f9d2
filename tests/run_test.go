// Package tests holds the end-to-end tests: whole programs and command lines.
package tests

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler"
	"ilaot/compiler/diag"
	"ilaot/internal/testutil"
	"ilaot/runtime"
)

// This file builds and runs the programs of run/, whose output .NET recorded.

// TestRun builds every program at -O0 and -O2 for the host and runs it. The
// middle form is verified after every pass.
func TestRun(t *testing.T) {
	for _, p := range testutil.Programs(t, "run") {
		for _, level := range []compiler.Level{compiler.O0, compiler.O2} {
			t.Run(p.Name+"/O"+string(level), func(t *testing.T) {
				t.Parallel()
				p.Run(t, build(t, p.DLL, "linux-x64", level))
			})
		}
	}
}

// TestRunArm64 runs every program as linux-arm64 code under qemu.
func TestRunArm64(t *testing.T) {
	qemu := emulator(t, "qemu-aarch64-static", "qemu-user-static")
	for _, p := range testutil.Programs(t, "run") {
		t.Run(p.Name, func(t *testing.T) {
			t.Parallel()
			if testing.Short() && !shortList[p.Name] {
				t.Skip("only some programs with -short")
			}
			p.Run(t, build(t, p.DLL, "linux-arm64", compiler.O2), qemu)
		})
	}
}

// TestRunWindows runs programs as win-x64 code under wine: all without -short,
// but for those that end by a signal on Linux.
func TestRunWindows(t *testing.T) {
	wine := emulator(t, "wine64", "wine64", "/usr/lib/wine/wine64")
	t.Setenv("WINEDEBUG", "-all")
	t.Setenv("WINEPREFIX", filepath.Join(os.TempDir(), "ilaot-wine"))
	for _, p := range testutil.Programs(t, "run") {
		t.Run(p.Name, func(t *testing.T) {
			if testing.Short() && !shortList[p.Name] {
				t.Skip("only some programs with -short")
			}
			if p.Code == 134 {
				t.Skip("ends by SIGABRT, which Windows does not have")
			}
			p.Run(t, build(t, p.DLL, "win-x64", compiler.O2), wine)
		})
	}
}

// shortList names the programs that other targets run even with -short.
var shortList = map[string]bool{"hello": true, "exceptions": true, "generics": true, "unhandled": true, "interfaces": true}

// emulator returns the path of a program that runs foreign code, on PATH or
// elsewhere, or skips the test.
func emulator(t *testing.T, name, pkg string, elsewhere ...string) string {
	t.Helper()
	for _, candidate := range append([]string{name}, elsewhere...) {
		if path, err := exec.LookPath(candidate); err == nil {
			return path
		}
	}
	t.Skipf("SKIPPED: %s is not installed (apt-get install %s)", name, pkg)
	return ""
}

// refusedByNET lists the programs that consist of what .NET refuses at run time: each has warnings.
var refusedByNET = []string{"badil", "constraintsbroken", "typeloading", "variable"}

// build compiles a program into a temporary folder; warnings are errors, since
// the class library has everything that the test programs use.
func build(t *testing.T, dll, rid string, level compiler.Level) string {
	t.Helper()
	if _, err := runtime.Files(rid); err != nil {
		t.Fatalf("%v: run make build first", err)
	}
	out := filepath.Join(t.TempDir(), "app")
	warns := slices.Contains(refusedByNET, strings.TrimSuffix(filepath.Base(dll), ".dll"))
	r, err := compiler.Build(compiler.Options{Input: dll, RID: rid, Output: out, Level: level, Verify: true, Strict: !warns, Jobs: 1})
	require.NoError(t, err, "%v", texts(r.Diagnostics))
	require.Equal(t, warns, len(r.Diagnostics) > 0, "%v", texts(r.Diagnostics))
	return out
}

func texts(ds []*diag.Diagnostic) []string {
	var out []string
	for _, d := range ds {
		out = append(out, d.String())
	}
	return out
}
