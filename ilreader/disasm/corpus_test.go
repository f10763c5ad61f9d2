package disasm

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader"
)

// countingWriter counts what is written.
type countingWriter int

func (w *countingWriter) Write(b []byte) (int, error) {
	*w += countingWriter(len(b))
	return len(b), nil
}

// Every assembly of a .NET installation is written without an error and without a part that could not be read.
func TestCorpus_Disassemble(t *testing.T) {
	root := os.Getenv("ILAOT_DOTNET")
	if root == "" {
		t.Skip("SKIPPED: set ILAOT_DOTNET to a folder with .NET assemblies to disassemble all of them")
	}
	files, size := 0, countingWriter(0)
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".dll" {
			return err
		}
		a, err := ilreader.Open(path)
		if err != nil && strings.Contains(err.Error(), "not a .NET assembly") {
			return nil
		}
		require.NoError(t, err)
		assert.NoError(t, Disassemble(&size, a, ""), path)
		assert.NoError(t, Info(io.Discard, a), path)
		files++
		return nil
	})
	require.NoError(t, err)
	require.NotZero(t, files)
	t.Logf("%d files, %d MB of text", files, size>>20)
}
