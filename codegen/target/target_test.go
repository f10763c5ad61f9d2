package target

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestByRID(t *testing.T) {
	for _, want := range All() {
		assert.Same(t, want, ByRID(want.RID))
	}
	assert.Nil(t, ByRID("linux-x86"))
	assert.Len(t, All(), 4)
}

func TestAll_IsACopy(t *testing.T) {
	All()[0] = nil
	assert.NotNil(t, All()[0])
}

func TestLinkCommand_IsDeterministic(t *testing.T) {
	libs := map[string]string{"rt.a": "/r/rt.a", "b.lib": "/r/b.lib", "c.o": "/r/c.o"}
	for _, target := range All() {
		tool, args := target.LinkCommand([]string{"x.o", "y.o"}, libs, "out", true)
		line := strings.Join(args, " ")
		assert.Contains(t, line, "x.o y.o /r/b.lib /r/c.o /r/rt.a", target.RID)
		for range 10 {
			tool2, args2 := target.LinkCommand([]string{"x.o", "y.o"}, libs, "out", true)
			assert.Equal(t, tool, tool2)
			assert.Equal(t, args, args2)
		}
	}
}

func TestLinkCommand_Symbols(t *testing.T) {
	for _, target := range All() {
		line := func(strip bool) string {
			_, args := target.LinkCommand([]string{"x.o"}, nil, "d/app.exe", strip)
			return strings.Join(args, " ")
		}
		kept, stripped := line(false), line(true)
		if target.Format == COFF {
			assert.Contains(t, kept, "/pdb:d/app.exe.pdb /pdbaltpath:%_PDB%")
			assert.NotContains(t, stripped, "pdb")
			continue
		}
		assert.NotContains(t, strings.Fields(kept), "-s")
		assert.Contains(t, strings.Fields(stripped), "-s")
		assert.Contains(t, kept, "dead-reloc")
	}
}

func TestPDBName(t *testing.T) {
	assert.Equal(t, "d/app.exe.pdb", PDBName("d/app.exe"))
	assert.Equal(t, "d/app.exe.pdb", PDBName("d/app"), "never what belongs to an assembly d/app.dll")
}

// TestTarget_LayoutIsLLVMs compiles an empty module with the data layout of each
// entry: llc refuses one that is not its own, and warns of unknown features.
func TestTarget_LayoutIsLLVMs(t *testing.T) {
	llc, err := exec.LookPath("llc-19")
	if err != nil {
		t.Skip("SKIPPED: llc-19 is not installed (apt-get install llvm-19)")
	}
	for _, target := range All() {
		t.Run(target.RID, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "x.ll")
			text := "target datalayout = \"" + target.DataLayout + "\"\ntarget triple = \"" + target.Triple + "\"\n" +
				"define void @f() #0 { ret void }\nattributes #0 = { \"target-features\"=\"" + target.Features + "\" }\n"
			require.NoError(t, os.WriteFile(file, []byte(text), 0o644))
			args := append(target.LLCFlags(), "-filetype=obj", file, "-o", filepath.Join(t.TempDir(), "x"+target.ObjSuffix))
			out, err := exec.Command(llc, args...).CombinedOutput()
			require.NoError(t, err, "%s", out)
			assert.Empty(t, string(out))
		})
	}
}
