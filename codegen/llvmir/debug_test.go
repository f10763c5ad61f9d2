package llvmir

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// described begins a function with debug information of every kind.
func described(codeView bool) func(*Module, *Func) {
	return func(m *Module, f *Func) {
		file := m.DebugFile("/_/a \"b\".cs")
		unit := m.DebugUnit(DebugUnit{File: file, Producer: "test", CodeView: codeView})
		number := m.DebugBasic("int", 32, DebugSigned)
		node := m.DebugStruct("Node", 16)
		next := m.DebugPointer(node)
		m.SetMembers(node, []DebugMember{
			{Name: "next", Offset: 8, Size: 8, Type: next},
			{Name: "items", Offset: 16, Type: m.DebugArray(number, -1, 0)},
			{Name: "other", Offset: 16, Size: 8, Type: m.DebugPointer(m.DebugOpaque("Other"))},
			{Name: "none", Offset: 24, Size: 8, Type: m.DebugPointer(m.DebugVoid())},
		})
		sub := m.DebugFunction(DebugFunction{Name: "A.f", Unit: unit, File: file, Line: 3, Optimise: true, Types: []Node{number, number, next}})
		f.Describe(sub)
		inner := m.DebugBlock(sub, file, 4, 1)
		f.Locate(m.DebugLocation(3, 1, sub))
		slot, local := f.Alloca(I32, 0), f.Alloca(Ptr, 0)
		f.DeclareVariable(slot, DebugVariable{Name: "n", Arg: 1, Scope: sub, File: file, Line: 3, Type: number})
		f.Locate(m.DebugLocation(4, 1, inner))
		f.DeclareVariable(local, DebugVariable{Name: "p", Scope: inner, File: file, Line: 4, Type: next})
		f.Locate(m.DebugLocation(5, 9, m.DebugBlockFile(inner, m.DebugFile("/_/b.cs"))))
	}
}

// TestDebug_EveryInstruction: what is added after Locate has the location, whatever it is.
func TestDebug_EveryInstruction(t *testing.T) {
	all := text(t, everything(described(false)))
	_, body, found := strings.Cut(all, "define ")
	require.True(t, found)
	body, _, _ = strings.Cut(body, "\n}\n")
	seen := 0
	for _, line := range strings.Split(body, "\n")[1:] {
		in := strings.TrimSpace(line)
		switch {
		case in == "", !strings.HasPrefix(line, "\t"), strings.Contains(in, " alloca i32"), strings.Contains(in, " = phi "), strings.Contains(in, " = alloca i8*"):
			continue // labels, and what belongs to no line
		case strings.HasPrefix(line, "\t\t") && !strings.Contains(in, "unwind label"),
			strings.HasSuffix(in, "["), strings.Contains(in, " = landingpad"), strings.Contains(in, "invoke "):
			continue // the location stands behind the last line
		}
		seen++
		if !strings.HasPrefix(in, "catch ") {
			assert.Contains(t, in, ", !dbg !", line)
		}
	}
	assert.Greater(t, seen, 60)
	assert.Contains(t, all, `filename: "/_/a \22b\22.cs"`)
	assert.Equal(t, 1, strings.Count(all, "!llvm.dbg.cu = "))
}

// TestDebug_Verifies gives the text to LLVM, which warns of debug information that it drops.
func TestDebug_Verifies(t *testing.T) {
	opt, err := exec.LookPath("opt-19")
	if err != nil {
		t.Skip("SKIPPED: opt-19 is not installed (apt-get install llvm-19)")
	}
	for name, codeView := range map[string]bool{"DWARF": false, "CodeView": true} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "x.ll")
			require.NoError(t, os.WriteFile(file, []byte(text(t, everything(described(codeView)))), 0o644))
			out, err := exec.Command(opt, "-passes=verify", "-S", file).Output()
			require.NoError(t, err)
			for _, want := range []string{"!DISubprogram(name: \"A.f\"", "!DILocalVariable(name: \"n\", arg: 1", "!DILocalVariable(name: \"p\"", "!DILexicalBlockFile", "!DICompileUnit"} {
				assert.Contains(t, string(out), want)
			}
			out, err = exec.Command(opt, "-passes=verify", "-disable-output", file).CombinedOutput()
			require.NoError(t, err, "%s", out)
			assert.Empty(t, string(out))
		})
	}
}

func TestDebug_NoneWithoutUnit(t *testing.T) {
	assert.NotContains(t, text(t, everything()), "dbg")
}

func TestFunc_Late(t *testing.T) {
	m := newModule()
	f := m.NewFunc("f", m.Sig(Void), Hidden)
	f.Late(true)
	last := f.NewBlock("last")
	f.Late(false)
	first := f.NewBlock("first")
	f.Br(first)
	f.At(first)
	f.Br(last)
	f.Finish()
	all := text(t, m)
	assert.Greater(t, strings.Index(all, "\nlast:"), strings.Index(all, "\nfirst:"))
}
