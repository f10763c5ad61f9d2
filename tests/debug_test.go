package tests

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/compiler"
)

// This file tests -g: the lines in the IR against a record, then what debuggers
// make of executables. debug/debugged.dll has its PDB beside it, debug/embedded.dll is the same
// source optimised with the PDB inside; both were compiled in that folder.

// buildDebug builds with -g and returns the output.
func buildDebug(t *testing.T, o compiler.Options) string {
	t.Helper()
	o.Debug, o.Verify, o.Jobs = true, true, 1
	if o.Output == "" {
		o.Output = filepath.Join(t.TempDir(), "app")
	}
	r, err := compiler.Build(o)
	require.NoError(t, err, "%v", texts(r.Diagnostics))
	require.Empty(t, texts(r.Diagnostics))
	return o.Output
}

// lineOf returns the number of the line of debugged.cs that ends with a comment.
func lineOf(t *testing.T, comment string) int {
	t.Helper()
	text, err := os.ReadFile("debug/debugged.cs")
	require.NoError(t, err)
	for i, line := range strings.Split(string(text), "\n") {
		if strings.HasSuffix(line, "// line: "+comment) {
			return i + 1
		}
	}
	t.Fatalf("debugged.cs has no line %q", comment)
	return 0
}

// output runs a program of the system, which is skipped loudly if it is not there.
func output(t *testing.T, pkg, name string, args ...string) string {
	t.Helper()
	path := emulator(t, name, pkg)
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	out, err := exec.CommandContext(ctx, path, args...).CombinedOutput()
	require.NoError(t, err, "%s", out)
	return string(out)
}

// TestDebug_Lines compares the order of lines in each function's IR with debug/lines.txt.
func TestDebug_Lines(t *testing.T) {
	out := buildDebug(t, compiler.Options{Input: "debug/debugged.dll", RID: "linux-x64", Level: compiler.O0, Emit: compiler.EmitIR})
	text, err := os.ReadFile(out)
	require.NoError(t, err)
	want, err := os.ReadFile("debug/lines.txt")
	require.NoError(t, err)
	require.Equal(t, string(want), linesOf(t, text))
}

var (
	defineRE     = regexp.MustCompile(`^define .*!dbg (!\d+) \{$`)
	subprogramRE = regexp.MustCompile(`(?m)^(!\d+) = distinct !DISubprogram\(name: "([^"]*)"`)
	locationRE   = regexp.MustCompile(`(?m)^(!\d+) = !DILocation\(line: (\d+), column: (\d+)`)
	dbgRE        = regexp.MustCompile(`, !dbg (!\d+)$`)
)

// linesOf lists the places of the instructions of every described function, in
// the order of the text; of equal neighbours one.
func linesOf(t *testing.T, ir []byte) string {
	t.Helper()
	names, places := map[string]string{}, map[string]string{}
	for _, m := range subprogramRE.FindAllSubmatch(ir, -1) {
		names[string(m[1])] = string(m[2])
	}
	for _, m := range locationRE.FindAllSubmatch(ir, -1) {
		places[string(m[1])] = fmt.Sprintf("%s:%s", m[2], m[3])
	}
	var out strings.Builder
	last, inside, prologue := "", false, false
	lines := bufio.NewScanner(bytes.NewReader(ir))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		line := lines.Text()
		if m := defineRE.FindStringSubmatch(line); m != nil {
			fmt.Fprintf(&out, "%s:", names[m[1]])
			last, inside, prologue = "", true, true
		}
		if line == "}" && inside {
			out.WriteByte('\n')
			inside = false
		}
		m := dbgRE.FindStringSubmatch(line)
		if !inside || strings.Contains(line, "@llvm.dbg.declare") {
			continue
		}
		if m == nil {
			require.False(t, !prologue && strings.Contains(line, "call "), "a call has no place: %s", line)
			continue
		}
		prologue = false
		require.Contains(t, places, m[1], line)
		if p := places[m[1]]; p != last {
			out.WriteString(" " + p)
			last = p
		}
	}
	require.NoError(t, lines.Err())
	return out.String()
}

// TestDebug_Dwarf asks LLVM whether the DWARF is consistent.
func TestDebug_Dwarf(t *testing.T) {
	for _, dll := range []string{"debugged", "embedded"} {
		for _, rid := range []string{"linux-x64", "linux-arm64"} {
			for _, level := range []compiler.Level{compiler.O0, compiler.O2, compiler.Os} {
				t.Run(fmt.Sprintf("%s/%s/O%s", dll, rid, level), func(t *testing.T) {
					exe := buildDebug(t, compiler.Options{Input: "debug/" + dll + ".dll", RID: rid, Level: level})
					assert.Contains(t, output(t, "llvm-19", "llvm-dwarfdump-19", "--verify", exe), "No errors.")
					assert.Contains(t, output(t, "llvm-19", "llvm-dwarfdump-19", "--debug-info", exe), "DW_AT_decl_file\t(\"/_/debugged.cs\")")
				})
			}
		}
	}
}

// gdb runs gdb's commands on a program and returns what it prints.
func gdb(t *testing.T, exe string, commands ...string) string {
	t.Helper()
	args := []string{"-nx", "-batch"}
	for _, c := range commands {
		args = append(args, "-ex", c)
	}
	return output(t, "gdb", "gdb", append(args, exe)...)
}

// TestDebug_Gdb breaks at lines and methods and looks at frames and variables.
func TestDebug_Gdb(t *testing.T) {
	exe := buildDebug(t, compiler.Options{Input: "debug/debugged.dll", RID: "linux-x64", Level: compiler.O0})
	at := func(comment string) string { return fmt.Sprintf("debugged.cs:%d", lineOf(t, comment)) }
	for _, c := range []struct {
		name     string
		commands []string
		want     []string // in this order
	}{
		{"line", []string{"break " + at("inner"), "run", "bt", "info locals", "print this->Next", "print *this->Sides", "print this->Sides->items[1]", "print this->Name->length"},
			[]string{"Breakpoint 1, Shape.Perimeter (this=0x", at("inner"), "#0  Shape.Perimeter (this=0x", at("inner"), " in Program.Main (args=0x", "side = 3", "sum = 0", "$1 = (struct Shape *) 0x0", "{length = 3, items = ", "$3 = 4", "$4 = 8"}},
		{"method", []string{"break Program.Divide", "run", "bt", "info args", "finish"},
			[]string{"Breakpoint 1, Program.Divide (dividend=100, divisor=0) at /_/" + at("divide"), "#1 ", " in Program.Guard (number=0) at /_/" + at("protected"), "#2 ", " in Program.Main (args="}},
		{"generic", []string{"break Program.Pick<string>", "run", "next", "info locals"}, []string{"Program.Pick<string> (first=0x", "chosen = 0x"}},
		{"handler", []string{"break " + at("handler"), "run", "bt", "print e"}, []string{"Program.Guard (number=0) at /_/" + at("handler"), "(struct System.DivideByZeroException *) 0x"}},
		{"finally", []string{"break " + at("finally"), "run", "bt 1"}, []string{"Program.Guard (number=0) at /_/" + at("finally")}},
		{"filter", []string{"break Program.Accept", "run", "bt"}, []string{"Program.Accept (number=0, e=0x", "#1 ", " in Program.Guard.filter", at("filter")[:len("debugged.cs:")]}},
		{"struct", []string{"break " + at("second call"), "run", "print p", "print total"}, []string{"$1 = {X = 3, Y = 4, Length = 5}", "$2 = 12"}},
		{"struct method", []string{"break Point.Sum", "run", "print *this", "bt"}, []string{at("struct method"), "$1 = {X = 3, Y = 4, Length = 5}", "Program.Main", at("last")}},
		{"step", []string{"break " + at("second call"), "run", "step", "bt 2", "next", "next", "next"}, []string{"Shape.Perimeter (this=0x7", "#1 ", " in Program.Main", at("second call"), "11\t", "12\t"}},
		{"step into", []string{"break " + at("call of Guard"), "run", "step", "bt 1"}, []string{"Program.Guard (number=0) at /_/debugged.cs:", "#0 "}},
		{"next", []string{"break " + at("generic"), "run", "next", "next", "next"}, []string{fmt.Sprintf("\n%d\t", lineOf(t, "generic")+1), "Program.Main", fmt.Sprintf("\n%d\t", lineOf(t, "call of Pick")+1)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rest := gdb(t, exe, c.commands...)
			for _, want := range c.want {
				_, after, found := strings.Cut(rest, want)
				require.True(t, found, "no %q in:\n%s", want, rest)
				rest = after
			}
		})
	}
}

// TestDebug_GdbOptimised breaks in an optimised program; Main is inlined into the entry stub.
func TestDebug_GdbOptimised(t *testing.T) {
	exe := buildDebug(t, compiler.Options{Input: "debug/embedded.dll", RID: "linux-x64"})
	out := gdb(t, exe, "break Program.Divide", "run", "bt")
	require.Regexp(t, fmt.Sprintf(`#0 .*Program\.Divide \(dividend=100, divisor=0\) at /_/debugged\.cs:%d`, lineOf(t, "divide")), out)
	require.Regexp(t, fmt.Sprintf(`#1 .*Program\.Guard \(number=.*\) at /_/debugged\.cs:%d`, lineOf(t, "protected")), out)
	require.Regexp(t, `#2 .*Program\.Main \(.*\) at /_/debugged\.cs:`, out)
	last := fmt.Sprintf("debugged.cs:%d", lineOf(t, "last"))
	require.Regexp(t, `#0 +Program\.Main \(.*\) at /_/`+last+`\n#1 .*ilaot_main`, gdb(t, exe, "break "+last, "run", "bt"))
}

// TestDebug_Windows looks for the lines in the PDB that stands beside the executable.
func TestDebug_Windows(t *testing.T) {
	for _, rid := range []string{"win-x64", "win-arm64"} {
		t.Run(rid, func(t *testing.T) {
			var files [2][2][]byte
			for i := range files {
				exe := buildDebug(t, compiler.Options{Input: "debug/debugged.dll", RID: rid, Level: compiler.O0, Output: filepath.Join(t.TempDir(), "app.exe")})
				for j, name := range []string{exe, exe + ".pdb"} {
					var err error
					files[i][j], err = os.ReadFile(name)
					require.NoError(t, err)
				}
				if i > 0 {
					continue
				}
				require.Contains(t, string(files[0][0]), "app.exe.pdb\x00", "the executable names its PDB")
				lines := output(t, "llvm-19", "llvm-pdbutil-19", "dump", "-l", exe+".pdb")
				require.Contains(t, lines, "/_/debugged.cs")
				for _, comment := range []string{"inner", "generic", "divide", "protected", "handler", "finally", "filter", "last"} {
					require.Regexp(t, fmt.Sprintf(`\b%d [0-9A-F]{8}`, lineOf(t, comment)), lines, comment)
				}
				symbols := output(t, "llvm-19", "llvm-pdbutil-19", "dump", "-symbols", exe+".pdb")
				for _, want := range []string{"`Program.Main`", "`Shape.Perimeter`", "`dividend`", "`triangle`"} {
					require.Contains(t, symbols, want)
				}
			}
			require.True(t, bytes.Equal(files[0][0], files[1][0]), "two executables differ")
			require.True(t, bytes.Equal(files[0][1], files[1][1]), "two PDBs differ")
		})
	}
}

// TestDebug_Unusable: without a usable PDB the program is built, and a warning says what is missing.
func TestDebug_Unusable(t *testing.T) {
	for _, c := range []struct{ name, dll, pdb, want string }{
		{"none", "debug/debugged.dll", "", `^\S+app\.dll: warning ILA1009: it has no debug information: `},
		{"other build", "debug/debugged.dll", "debug/missing.pdb", `^\S+app\.dll: warning ILA1009: its debug information cannot be used: .*it is of another build$`},
		{"damaged", "debug/debugged.dll", "debug/debugged.cs", `^\S+app\.dll: warning ILA1009: its debug information cannot be used: `},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			in := filepath.Join(dir, "app.dll")
			for from, to := range map[string]string{c.dll: in, c.pdb: filepath.Join(dir, "app.pdb")} {
				if from == "" {
					continue
				}
				data, err := os.ReadFile(from)
				require.NoError(t, err)
				require.NoError(t, os.WriteFile(to, data, 0o644))
			}
			r, err := compiler.Build(compiler.Options{Input: in, RID: "linux-x64", Output: filepath.Join(dir, "app"), Debug: true, Level: compiler.O0})
			require.NoError(t, err)
			require.Len(t, r.Diagnostics, 1)
			require.Regexp(t, c.want, r.Diagnostics[0].String())
		})
	}
}

// TestDebug_Diagnostics: with a PDB a warning about a body names the line, -g or not.
func TestDebug_Diagnostics(t *testing.T) {
	r, err := compiler.Build(compiler.Options{Input: "debug/missing.dll", RID: "linux-x64", Output: filepath.Join(t.TempDir(), "app"), Level: compiler.O0})
	require.NoError(t, err, "%v", texts(r.Diagnostics))
	require.Len(t, r.Diagnostics, 1)
	require.Regexp(t, `^debug/missing\.dll: Program::Lost\(\)\+IL_\w{4} \(/_/missing\.cs:7\): warning ILA2003: `, r.Diagnostics[0].String())
}

// TestDebug_OffChangesNothing: a PDB beside the input has no part in a build without -g.
func TestDebug_OffChangesNothing(t *testing.T) {
	dir := t.TempDir()
	data, err := os.ReadFile("debug/debugged.dll")
	require.NoError(t, err)
	in := filepath.Join(dir, "debugged.dll")
	require.NoError(t, os.WriteFile(in, data, 0o644))
	build := func(input, output string) []byte {
		_, err := compiler.Build(compiler.Options{Input: input, RID: "linux-x64", Output: filepath.Join(dir, output)})
		require.NoError(t, err)
		data, err := os.ReadFile(filepath.Join(dir, output))
		require.NoError(t, err)
		return data
	}
	with, without := build("debug/debugged.dll", "with"), build(in, "without")
	require.True(t, bytes.Equal(with, without))
	require.NotContains(t, string(with), "debugged.cs")
}
