// This file walks every managed file below a directory given from outside: real assemblies by the hundred, where the committed samples are a few. It
// needs ILAOT_DOTNET, a list of directories with .NET assemblies below them (the framework's among them, for its enums), and says so when it has none.

package metadata

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/pe"
)

func TestSweep(t *testing.T) {
	root := os.Getenv("ILAOT_DOTNET")
	if root == "" {
		t.Skip("SKIPPED: set ILAOT_DOTNET to directories of .NET assemblies to walk them all")
	}
	start := time.Now()
	enums := sweepEnums{}
	var readers []*Reader
	for _, dir := range filepath.SplitList(root) {
		readers = append(readers, openAll(t, dir, enums)...)
	}
	opened := time.Since(start)
	require.NotEmpty(t, readers, "no managed file below %s", root)
	rows, signatures, attributes := 0, 0, 0
	for _, r := range readers {
		report := WalkAll(r, enums.of(r))
		rows, signatures, attributes = rows+report.Rows, signatures+report.Signatures, attributes+report.Attributes
		for _, err := range report.Errors {
			t.Error(err)
		}
	}
	t.Logf("%d files opened in %v, walked in %v: %d rows, %d signatures, %d attributes", len(readers), opened, time.Since(start)-opened, rows, signatures, attributes)
}

// openAll opens every managed file below root and collects the enums they define.
func openAll(t *testing.T, root string, enums sweepEnums) []*Reader {
	var readers []*Reader
	require.NoError(t, filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !slices.Contains([]string{".dll", ".exe", ".pdb"}, filepath.Ext(path)) {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		r, err := openAny(path, data)
		switch {
		case isForeign(err):
		case err != nil:
			t.Error(err)
		default:
			readers = append(readers, r)
			enums.collect(r)
		}
		return nil
	}))
	return readers
}

// openAny opens a PE file or a portable PDB.
func openAny(path string, data []byte) (*Reader, error) {
	if filepath.Ext(path) == ".pdb" {
		return Parse(path, data)
	}
	f, err := pe.Parse(path, data)
	if err != nil {
		return nil, err
	}
	return Open(f)
}

// isForeign reports whether err says that a file is a native program or a Windows PDB.
func isForeign(err error) bool {
	var format *cursor.FormatError
	return errors.As(err, &format) && (strings.Contains(format.Msg, "no CLI header") || strings.Contains(format.Msg, "is not BSJB"))
}

// sweepEnums maps the full name of every enum met to its underlying type; names are unique enough for one framework.
type sweepEnums map[string]ElementType

func (e sweepEnums) collect(r *Reader) {
	each(r, TableTypeDef, func(id TypeDefID) {
		row, err := r.TypeDef(id)
		if err != nil || row.Extends.IsNil() || !r.IsTypeNamed(row.Extends, "System", "Enum") {
			return
		}
		name, _ := r.TypeName(id.Token())
		if underlying, err := r.EnumUnderlying(id); err == nil {
			e[name] = underlying
		}
	})
}

func (e sweepEnums) of(r *Reader) EnumResolver { return sweepResolver{e, r} }

type sweepResolver struct {
	enums sweepEnums
	r     *Reader
}

func (s sweepResolver) EnumByToken(t Token) (ElementType, error) {
	if t.Table() == TableTypeDef {
		return s.r.EnumUnderlying(TypeDefID(t.RID()))
	}
	name, err := s.r.TypeName(t)
	if err != nil {
		return 0, err
	}
	return s.EnumByName(name)
}

func (s sweepResolver) EnumByName(name string) (ElementType, error) {
	name, _, _ = strings.Cut(name, ",")
	if underlying, ok := s.enums[strings.ReplaceAll(name, `\`, "")]; ok {
		return underlying, nil
	}
	return 0, errors.New("unknown enum " + name)
}
