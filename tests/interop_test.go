package tests

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler"
	"ilaot/internal/testutil"
)

// This file builds and runs the programs of interop/, which call the functions of
// interop/native.c and are called by them. The C compiler compiles it for each target; what .NET
// printed was recorded with a shared library of the same source.

// interopTarget is a target with what compiles and runs C code for it.
type interopTarget struct {
	rid, triple string
	flags       []string
}

var interopTargets = map[string]interopTarget{
	"linux-x64":   {"linux-x64", "x86_64-linux-musl", []string{"-fPIE"}},
	"linux-arm64": {"linux-arm64", "aarch64-linux-musl", []string{"-fPIE"}},
	"win-x64":     {"win-x64", "x86_64-pc-windows-msvc", nil},
	"win-arm64":   {"win-arm64", "aarch64-pc-windows-msvc", nil},
}

// nativeObject compiles native.c.
func nativeObject(t *testing.T, target interopTarget) string {
	t.Helper()
	clang := ""
	for _, name := range []string{"clang-19", "clang-20", "clang-18", "clang-17", "clang-16", "clang"} {
		if path, err := exec.LookPath(name); err == nil {
			clang = path
			break
		}
	}
	if clang == "" {
		t.Skip("SKIPPED: clang is not installed")
	}
	out := filepath.Join(t.TempDir(), "native.o")
	args := append([]string{"--target=" + target.triple, "-std=c11", "-O1", "-ffreestanding", "-nostdlibinc", "-Wno-visibility", "-c", "interop/native.c", "-o", out}, target.flags...)
	text, err := exec.Command(clang, args...).CombinedOutput()
	require.NoError(t, err, "%s", text)
	return out
}

// expectedWarning is what the programs may be warned of: that something is missing is what missing.cs is about.
var expectedWarning = regexp.MustCompile(`warning ILA200[67]: `)

func buildInterop(t *testing.T, p *testutil.Program, target interopTarget, native string, level compiler.Level) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "app")
	r, err := compiler.Build(compiler.Options{Input: p.DLL, RID: target.rid, Output: out, Level: level, Verify: true, Jobs: 1, NativeLibs: []string{"native=" + native}})
	require.NoError(t, err, "%v", texts(r.Diagnostics))
	for _, d := range texts(r.Diagnostics) {
		require.True(t, (p.Name == "missing" || p.Name == "exported") && expectedWarning.MatchString(d), d)
	}
	return out
}

func TestInterop(t *testing.T) {
	target := interopTargets["linux-x64"]
	native := nativeObject(t, target)
	for _, p := range testutil.Programs(t, "interop") {
		for _, level := range []compiler.Level{compiler.O0, compiler.O2} {
			t.Run(p.Name+"/O"+string(level), func(t *testing.T) {
				if p.Name == "libc" {
					if _, err := os.Stat("/usr/lib/x86_64-linux-musl/libc.a"); err != nil {
						t.Skip("SKIPPED: musl-dev is not installed")
					}
				}
				p.Run(t, buildInterop(t, p, target, native, level))
			})
		}
	}
}

func TestInteropArm64(t *testing.T) {
	qemu := emulator(t, "qemu-aarch64-static", "qemu-user-static")
	target := interopTargets["linux-arm64"]
	native := nativeObject(t, target)
	for _, p := range testutil.Programs(t, "interop") {
		t.Run(p.Name, func(t *testing.T) {
			if p.Name == "libc" {
				t.Skip("SKIPPED: there is no C library for arm64 on this machine")
			}
			p.Run(t, buildInterop(t, p, target, native, compiler.O2), qemu)
		})
	}
}

func TestInteropWindows(t *testing.T) {
	wine := emulator(t, "wine64", "wine64", "/usr/lib/wine/wine64")
	t.Setenv("WINEDEBUG", "-all")
	t.Setenv("WINEPREFIX", filepath.Join(os.TempDir(), "ilaot-wine"))
	target := interopTargets["win-x64"]
	native := nativeObject(t, target)
	for _, p := range testutil.Programs(t, "interop") {
		t.Run(p.Name, func(t *testing.T) {
			if testing.Short() && p.Name != "structs" {
				t.Skip("one program with -short")
			}
			if p.Name == "libc" || p.Code == 134 {
				t.Skip("about Linux")
			}
			p.Run(t, buildInterop(t, p, target, native, compiler.O2), wine)
		})
	}
}

// TestInteropWindowsArm64 builds only: no emulator runs the result here.
func TestInteropWindowsArm64(t *testing.T) {
	target := interopTargets["win-arm64"]
	native := nativeObject(t, target)
	for _, p := range testutil.Programs(t, "interop") {
		t.Run(p.Name, func(t *testing.T) {
			if p.Name == "libc" {
				t.Skip("about Linux")
			}
			buildInterop(t, p, target, native, compiler.O2)
		})
	}
}

// TestEntryPoints links an executable of C code that calls the methods of callbacks.cs by their names.
func TestEntryPoints(t *testing.T) {
	target := interopTargets["linux-x64"]
	native := nativeObject(t, target)
	for _, p := range testutil.Programs(t, "interop") {
		if p.Name != "exported" {
			continue
		}
		source, object := filepath.Join(t.TempDir(), "caller.c"), filepath.Join(t.TempDir(), "caller.o")
		require.NoError(t, os.WriteFile(source, []byte("int exported_add(int, int); int call_exported(int a, int b) { return exported_add(a, b) * 10; }"), 0o644))
		text, err := exec.Command("clang-19", "--target="+target.triple, "-fPIE", "-c", source, "-o", object).CombinedOutput()
		if err != nil {
			t.Skipf("SKIPPED: no clang: %v %s", err, text)
		}
		out := filepath.Join(t.TempDir(), "app")
		r, err := compiler.Build(compiler.Options{Input: p.DLL, RID: target.rid, Output: out, Jobs: 1, NativeLibs: []string{"native=" + native, "caller=" + object}})
		require.NoError(t, err, "%v", texts(r.Diagnostics))
		got, err := exec.Command(out, "named").Output()
		require.NoError(t, err)
		require.Equal(t, "70\n", string(got))
	}
}

// TestUnresolvedNativeSymbol checks that a native library which needs something that nothing has is
// reported in words, not by the linker.
func TestUnresolvedNativeSymbol(t *testing.T) {
	target := interopTargets["linux-x64"]
	clang, err := exec.LookPath("clang-19")
	if err != nil {
		t.Skip("SKIPPED: clang is not installed")
	}
	dir := t.TempDir()
	source, object := filepath.Join(dir, "x.c"), filepath.Join(dir, "x.o")
	require.NoError(t, os.WriteFile(source, []byte("int nowhere_at_all(int); int add_i4(int a, int b) { return nowhere_at_all(a) + b; }"), 0o644))
	text, err := exec.Command(clang, "--target="+target.triple, "-fPIE", "-c", source, "-o", object).CombinedOutput()
	require.NoError(t, err, "%s", text)
	var scalars *testutil.Program
	for _, p := range testutil.Programs(t, "interop") {
		if p.Name == "scalars" {
			scalars = p
		}
	}
	r, err := compiler.Build(compiler.Options{Input: scalars.DLL, RID: target.rid, Output: filepath.Join(dir, "app"), NativeLibs: []string{"native=" + object}})
	require.Error(t, err)
	all := strings.Join(texts(r.Diagnostics), "\n")
	require.Contains(t, all, "ILA4005")
	require.Contains(t, all, "nowhere_at_all")
}
