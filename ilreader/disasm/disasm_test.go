package disasm

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader"
	"ilaot/ilreader/il"
	"ilaot/internal/glob"
)

var update = flag.Bool("update", false, "rewrite golden files")

func open(t testing.TB, path string) *ilreader.Assembly {
	t.Helper()
	a, err := ilreader.Open(path)
	require.NoError(t, err)
	return a
}

func disassemble(t testing.TB, path, glob string) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, Disassemble(&b, open(t, path), glob))
	return b.String()
}

func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func TestDisassemble_Golden(t *testing.T) {
	golden(t, "testdata/language.il", disassemble(t, "testdata/language.dll", ""))
}

func TestInfo_Golden(t *testing.T) {
	for _, name := range []string{"language", "exotic"} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			require.NoError(t, Info(&b, open(t, "testdata/"+name+".dll")))
			golden(t, "testdata/"+name+".info", b.String())
		})
	}
}

// Files that no C# compiler makes: netmodule references, exported types, native exports, generic methods overloaded by arity.
func TestDisassemble_ExoticGolden(t *testing.T) {
	golden(t, "testdata/exotic.dump", disassemble(t, "testdata/exotic.dll", ""))
}

func TestDisassemble_Glob(t *testing.T) {
	for _, test := range []struct {
		glob    string
		methods []string // all that must be there, in order
	}{
		{"Sample.Program::Try", []string{"Try"}},
		{"*::get_Area", []string{"get_Area"}},
		{"*::*get_Area", []string{"get_Area", "Sample.IShape.get_Area"}},
		{"Sample.Prog*/*::MoveNext", []string{"MoveNext"}},
		{"Sample.Maker*", []string{".ctor", "Invoke", "BeginInvoke", "EndInvoke"}},
		{"Sample.Native::?a*", []string{"Call"}},
	} {
		t.Run(test.glob, func(t *testing.T) {
			text := disassemble(t, "testdata/language.dll", test.glob)
			var got []string
			for _, match := range regexp.MustCompile(`end of method (\S+)`).FindAllStringSubmatch(text, -1) {
				got = append(got, strings.Trim(match[1], "'"))
			}
			assert.Equal(t, test.methods, got)
			assert.NotContains(t, text, ".assembly", "the manifest is left out")
		})
	}
}

func TestDisassemble_FieldGlob(t *testing.T) {
	text := disassemble(t, "testdata/language.dll", "Sample.Overlay::Low")
	assert.Contains(t, text, ".field [0] public int32 Low")
	assert.NotContains(t, text, "Real")
}

func TestDisassemble_NothingMatches(t *testing.T) {
	err := Disassemble(io.Discard, open(t, "testdata/language.dll"), "Sample.Missing::*")
	assert.EqualError(t, err, `no type or member matches 'Sample.Missing::*'`)
}

// failingWriter accepts some bytes and then none.
type failingWriter struct{ left int }

func (w *failingWriter) Write(b []byte) (int, error) {
	if w.left -= len(b); w.left < 0 {
		return 0, errors.New("disk full")
	}
	return len(b), nil
}

func TestDisassemble_WriteError(t *testing.T) {
	assert.EqualError(t, Disassemble(&failingWriter{left: 5000}, open(t, "testdata/language.dll"), ""), "disk full")
	assert.EqualError(t, Info(&failingWriter{}, open(t, "testdata/language.dll")), "disk full")
}

func TestMatchGlob(t *testing.T) {
	for _, test := range []struct {
		pattern, name string
		want          bool
	}{
		{"", "", true}, {"", "a", false}, {"*", "", true}, {"*", "A.B/C", true}, {"A.*", "A.B", true}, {"A.*", "AB", false}, {"a?c", "abc", true},
		{"a?c", "ac", false}, {"*b*b", "abab", true}, {"*b*b", "aba", false}, {"a*", "a", true}, {"a**", "a", true}, {"*.ctor", ".cctor", false},
	} {
		assert.Equal(t, test.want, glob.Match(test.pattern, test.name), "%q %q", test.pattern, test.name)
	}
	assert.False(t, glob.Match(strings.Repeat("*a", 200)+"b", strings.Repeat("a", 20000)), "no exponential search")
}

func TestID(t *testing.T) {
	for name, want := range map[string]string{
		"Main": "Main", "System.Object": "System.Object", "List`1": "List`1", "_x$@?": "_x$@?", ".ctor": ".ctor", ".cctor": ".cctor",
		"": "''", "1a": "'1a'", "<>c": "'<>c'", "a b": "'a b'", "it's": `'it\'s'`, `a\b`: `'a\\b'`, "class": "'class'", "add": "'add'", "A.value": "'A.value'",
		"ldc": "'ldc'", "A..B": "'A..B'", "naïve": "'naïve'", "a\nb": `'a\nb'`, "a\x01": `'a\001'`, "\xff": `'\377'`,
	} {
		assert.Equal(t, want, id(name), "%q", name)
	}
}

func TestStringLiteral(t *testing.T) {
	for text, want := range map[string]string{
		"": `""`, "plain": `"plain"`, "a\tb\r\n": `"a\tb\r\n"`, `"\`: `"\"\\"`, "é": "bytearray (E9 00)", "\x00": "bytearray (00 00)", "\x7F": "bytearray (7F 00)",
		"😀": "bytearray (3D D8 00 DE)",
	} {
		assert.Equal(t, want, stringLiteral(utf16.Encode([]rune(text))), "%q", text)
	}
	assert.Equal(t, ` // "é\n"`, textComment([]uint16{0xE9, '\n'}))
	assert.Empty(t, textComment([]uint16{0xD800}))
}

func TestFloat(t *testing.T) {
	for v, want := range map[float64]string{0: "0.0", 1: "1.0", -2.5: "-2.5", 1e300: "1.0e+300", 1.5e-7: "1.5e-07", math.Copysign(0, -1): "0.0"} {
		if math.Signbit(v) && v == 0 {
			want = "-0.0"
		}
		assert.Equal(t, want, float(v, 64))
	}
	assert.Equal(t, "0.1", float(float64(float32(0.1)), 32))
	assert.Empty(t, float(math.Inf(1), 64))
	assert.Empty(t, float(math.NaN(), 64))
	assert.Equal(t, "(00 00 80 7F)", floatOperand(&il.Instruction{Op: il.OpLdcR4, Operand: 0x7F800000}, 32))
}

// Every change of a byte ends in output, perhaps with an error, in bounded time and space. This is the deepest walk over metadata there is.
func TestDisassemble_EveryDamage(t *testing.T) {
	good, err := os.ReadFile("testdata/small.dll")
	require.NoError(t, err)
	damaged := 0
	for at := range good {
		bad := bytes.Clone(good)
		bad[at] ^= byte(at*73 + 1)
		a, err := ilreader.OpenBytes("damaged.dll", bad)
		if err != nil {
			continue
		}
		_ = Info(io.Discard, a)
		if err := Disassemble(io.Discard, a, ""); err != nil {
			damaged++
		}
	}
	assert.NotZero(t, damaged)
}

func FuzzDisassemble(f *testing.F) {
	good, err := os.ReadFile("testdata/small.dll")
	require.NoError(f, err)
	f.Add(good)
	f.Fuzz(func(_ *testing.T, data []byte) {
		if a, err := ilreader.OpenBytes("fuzz.dll", data); err == nil {
			_ = Info(io.Discard, a)
			_ = Disassemble(io.Discard, a, "")
		}
	})
}

// What is written can be assembled again and then runs and disassembles to the same, where ilasm and a runtime are found.
func TestDisassemble_RoundTrip(t *testing.T) {
	tools := os.Getenv("ILAOT_DOTNET")
	if tools == "" {
		t.Skip("SKIPPED: set ILAOT_DOTNET to a folder with ilasm and dotnet to assemble and run the output again")
	}
	folder := t.TempDir()
	run := func(name string, args ...string) string {
		cmd := exec.Command(filepath.Join(tools, name), args...)
		cmd.Dir = folder
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s", out)
		return string(out)
	}
	source, err := filepath.Abs("testdata/language.dll")
	require.NoError(t, err)
	text := disassemble(t, source, "")
	require.NoError(t, os.WriteFile(filepath.Join(folder, "language.il"), []byte(text), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(folder, "Note"), []byte("some text"), 0o644)) // ilasm reads resources from files
	run("ilasm", "-out=language.dll", "language.il")
	assert.Equal(t, normalise(text), normalise(disassemble(t, filepath.Join(folder, "language.dll"), "")))
	assert.Equal(t, run("dotnet", source), run("dotnet", "language.dll"))
}

// normalise drops what an assembler decides: addresses, the module's id, the base address, the order of attributes.
func normalise(text string) []string {
	text = regexp.MustCompile(`RVA 0x[0-9A-F]+|D_[0-9A-F]{8}|MVID: .*|(?m)^\.imagebase.*$`).ReplaceAllString(text, "")
	lines := strings.Split(text, "\n")
	for start := 0; start < len(lines); start++ {
		end := start
		for end < len(lines) && strings.HasPrefix(strings.TrimSpace(lines[end]), ".custom") {
			end++
		}
		slices.Sort(lines[start:end])
		start = max(start, end-1)
	}
	return lines
}

func TestDisassemble_SourceLines(t *testing.T) {
	text := disassemble(t, "../pdb/testdata/trace.dll", "Sample.Trace::Elsewhere")
	assert.Regexp(t, `(?s)// trace.cs:47\n +IL_0000:.*// other.cs:100\n +IL_0001:.*// trace.cs:53\n +IL_000D:`, text)
}

func TestFileName(t *testing.T) {
	for name, want := range map[string]string{"/a/b.cs": "b.cs", `C:\a\b.cs`: "b.cs", "b.cs": "b.cs", "a/b\n.entrypoint": "b?.entrypoint"} {
		assert.Equal(t, want, fileName(name))
	}
}

func TestInfo_Symbols(t *testing.T) {
	for name, want := range map[string]string{
		"../pdb/testdata/embedded.dll": "Symbols:          portable PDB, embedded\n",
		"../pdb/testdata/trace.dll":    "Symbols:          portable PDB, \"/_/trace.pdb\"\n",
	} {
		var b bytes.Buffer
		require.NoError(t, Info(&b, open(t, name)))
		assert.Contains(t, b.String(), want)
	}
}
