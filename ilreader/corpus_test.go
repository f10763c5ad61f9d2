package ilreader

import (
	"bufio"
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/il"
	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pe"
)

// This file reads every method body of a whole .NET installation and compares counts with another reader of the same files. It needs ILAOT_DOTNET, a
// folder with .NET assemblies somewhere below it and, for the comparison, an ildasm in it; without it the tests say loudly that they did not run.

// corpus returns the folder to search.
func corpus(t *testing.T) string {
	root := os.Getenv("ILAOT_DOTNET")
	if root == "" {
		t.Skip("SKIPPED: set ILAOT_DOTNET to a folder with .NET assemblies to read all of them")
	}
	return root
}

// managed calls visit for each managed file below root, in order.
func managed(t *testing.T, root string, visit func(a *Assembly)) (files int) {
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".dll" {
			return err
		}
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		if _, err := pe.Parse(path, data); err != nil && strings.Contains(err.Error(), "not a .NET assembly") {
			return nil
		}
		a, err := OpenBytes(path, data)
		if assert.NoError(t, err) {
			files++
			visit(a)
		}
		return nil
	})
	require.NoError(t, err)
	return files
}

// tally counts what was decoded.
type tally struct{ methods, bodies, instructions, clauses, tokens int }

func TestCorpus_EveryBody(t *testing.T) {
	var n tally
	files := managed(t, corpus(t), func(a *Assembly) {
		for rid := uint32(1); rid <= a.Metadata.Rows(metadata.TableMethodDef); rid++ {
			n.methods++
			if err := n.method(a, metadata.MethodDefID(rid)); err != nil {
				t.Errorf("%s: method %d: %v", a.Path, rid, err)
			}
		}
		if _, err := a.PDB(); err != nil {
			t.Errorf("%s: PDB: %v", a.Path, err)
		}
	})
	require.NotZero(t, files)
	require.NotZero(t, n.clauses)
	t.Logf("%d files: %+v", files, n)
}

// method decodes one body and resolves what its instructions, clauses and local signature refer to.
func (n *tally) method(a *Assembly, id metadata.MethodDefID) error {
	body, err := a.Body(id)
	if err != nil || body == nil {
		return err
	}
	n.bodies++
	list, err := body.Instructions()
	if err != nil {
		return err
	}
	n.instructions += len(list)
	n.clauses += len(body.Clauses)
	if !body.LocalSig.IsNil() {
		if sig, err := a.Metadata.StandAloneSignature(metadata.StandAloneSigID(body.LocalSig.RID())); err != nil || sig.Locals == nil {
			return fmt.Errorf("locals %s: %v", body.LocalSig, err)
		}
	}
	for k := range body.Clauses {
		if c := &body.Clauses[k]; c.Kind == il.Catch && !hasRow(a.Metadata, il.InlineType, c.CatchType) {
			return fmt.Errorf("clause %d catches %s", k, c.CatchType)
		}
	}
	for k := range list {
		if kind := list[k].Op.Info().Operand; kind.IsToken() {
			n.tokens++
			if !hasRow(a.Metadata, kind, list[k].Token()) {
				return fmt.Errorf("%s: %s", &list[k], list[k].Token())
			}
		}
	}
	return nil
}

// tokenTables are the tables an operand may name, by its kind.
var tokenTables = map[il.OperandKind][]metadata.TableID{
	il.InlineMethod: {metadata.TableMethodDef, metadata.TableMemberRef, metadata.TableMethodSpec},
	il.InlineField:  {metadata.TableField, metadata.TableMemberRef},
	il.InlineType:   {metadata.TableTypeDef, metadata.TableTypeRef, metadata.TableTypeSpec},
	il.InlineTok: {metadata.TableTypeDef, metadata.TableTypeRef, metadata.TableTypeSpec, metadata.TableMethodDef, metadata.TableMemberRef,
		metadata.TableMethodSpec, metadata.TableField},
	il.InlineSig: {metadata.TableStandAloneSig},
}

// hasRow reports whether an operand names a row that exists, of a table that its kind allows, or a readable string.
func hasRow(r *metadata.Reader, kind il.OperandKind, token metadata.Token) bool {
	if kind == il.InlineString {
		_, err := r.UserString(metadata.UserStringRef(token.RID()))
		return err == nil && token.Table() == metadata.TableUserString
	}
	for _, table := range tokenTables[kind] {
		if token.Table() == table {
			return token.RID() >= 1 && token.RID() <= r.Rows(table)
		}
	}
	return false
}

// corpusStride is the sample for the slow comparison: every so many files with bodies, up to a size in bytes.
const (
	corpusStride  = 4
	corpusMaxSize = 4 << 20
)

// ildasm prints one ".method" per method and the size of its code: the sequence of sizes must be ours.
func TestCorpus_CodeSizesOfILDAsm(t *testing.T) {
	root := corpus(t)
	ildasm := filepath.Join(root, "ildasm")
	if _, err := os.Stat(ildasm); err != nil {
		t.Skip("SKIPPED: no ildasm in ILAOT_DOTNET")
	}
	files, methods, count := 0, 0, 0
	managed(t, root, func(a *Assembly) {
		if a.IsReferenceAssembly() || len(a.PE.Data) > corpusMaxSize {
			return
		}
		if count++; count%corpusStride != 0 {
			return
		}
		text, err := exec.Command(ildasm, a.Path).Output()
		require.NoError(t, err, a.Path)
		theirs := codeSizes(text)
		ours := map[int]int{}
		for rid := uint32(1); rid <= a.Metadata.Rows(metadata.TableMethodDef); rid++ {
			body, err := a.Body(metadata.MethodDefID(rid))
			require.NoError(t, err)
			if body != nil {
				ours[len(body.Code)]++
				methods++
			}
		}
		assert.Equal(t, theirs, ours, a.Path)
		files++
	})
	require.NotZero(t, files)
	t.Logf("%d files, %d method bodies of the same sizes", files, methods)
}

// codeSizes counts the bodies of each size in ildasm's output.
func codeSizes(text []byte) map[int]int {
	sizes := map[int]int{}
	lines := bufio.NewScanner(bytes.NewReader(text))
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var size int
		if _, err := fmt.Sscanf(strings.TrimSpace(lines.Text()), "// Code size %d", &size); err == nil {
			sizes[size]++
		}
	}
	return sizes
}
