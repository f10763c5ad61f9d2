package tests

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// This file enforces the direction of imports (docs/ARCHITECTURE.md). A new
// edge needs a reason there first: do not change this table to make a build pass.

// layers lists, for each package below the module, the packages of ours that
// it may import. A package that is missing here may import none of ours.
var layers = map[string][]string{
	"ilreader/cursor":          {},
	"ilreader/pe":              {"ilreader/cursor"},
	"ilreader/metadata/schema": {},
	"ilreader/metadata/gen":    {"ilreader/metadata/schema"},
	"ilreader/metadata":        {"ilreader/cursor", "ilreader/metadata/schema", "ilreader/pe"},
	"ilreader/il":              {"ilreader/cursor", "ilreader/metadata", "ilreader/pe"},
	"ilreader/pdb":             {"ilreader/cursor", "ilreader/metadata", "ilreader/pe"},
	"ilreader":                 {"ilreader/cursor", "ilreader/il", "ilreader/metadata", "ilreader/pdb", "ilreader/pe"},
	"ilreader/disasm":          {"ilreader", "ilreader/cursor", "ilreader/il", "ilreader/metadata", "ilreader/pdb", "ilreader/pe", "internal/glob"},

	"compiler/diag":     {},
	"compiler/types":    {"ilreader", "ilreader/cursor", "ilreader/il", "ilreader/metadata", "ilreader/pdb", "ilreader/pe"},
	"compiler/mir":      {"compiler/types"},
	"compiler/importer": {"compiler/diag", "compiler/mir", "compiler/types", "ilreader/il", "ilreader/metadata"},
	"compiler/preinit":  {"compiler/mir", "compiler/types"},
	"compiler/opt":      {"compiler/mir", "compiler/types", "internal/glob"},
	"trimmer":           {"compiler/diag", "compiler/mir", "compiler/types", "ilreader/metadata", "internal/glob", "internal/xmltree"},

	"codegen/llvmir":    {},
	"codegen/target":    {},
	"codegen/rtabi":     {},
	"codegen/rtabi/gen": {"codegen/rtabi"},
	"codegen":           {"codegen/llvmir", "codegen/rtabi", "codegen/target", "compiler/mir", "compiler/types", "ilreader/metadata", "internal/glob"},
	"runtime":           {},

	"compiler": {"codegen", "codegen/rtabi", "codegen/target", "compiler/diag", "compiler/importer", "compiler/mir", "compiler/opt", "compiler/preinit", "compiler/types",
		"ilreader", "ilreader/cursor", "ilreader/il", "ilreader/metadata", "internal/glob", "internal/nativelib", "runtime", "trimmer"},
	"cmd/ilaot": {"codegen/target", "compiler", "compiler/diag", "ilreader", "ilreader/disasm"},

	"tests/fuzz/gen":      {},
	"tests/fuzz/cmd/fuzz": {"tests/fuzz/gen"},

	"tests/il/cases": {"ilreader/il"},
	"tests/il/gen":   {"tests/il/cases"},

	"internal/glob":      {},
	"internal/nativelib": {},
	"internal/xmltree":   {},
	"internal/testutil":  {},
}

func TestImportOrder(t *testing.T) {
	seen := 0
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (strings.HasPrefix(d.Name(), ".") && d.Name() != ".." || d.Name() == "testdata" || d.Name() == "build") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		seen++
		checkImports(t, path)
		return nil
	})
	require.NoError(t, err)
	require.Greater(t, seen, 50, "the walk found too few files to be right")
}

func checkImports(t *testing.T, path string) {
	f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
	require.NoError(t, err)
	pkg := strings.TrimPrefix(filepath.ToSlash(filepath.Dir(path)), "../")
	for _, imp := range f.Imports {
		p, err := strconv.Unquote(imp.Path.Value)
		require.NoError(t, err)
		ours, ok := strings.CutPrefix(p, "ilaot/")
		if ok && !slices.Contains(layers[pkg], ours) {
			t.Errorf("%s: package %s must not import %s", path, pkg, ours)
		}
		if strings.HasPrefix(p, "github.com/llir/") && pkg != "codegen/llvmir" {
			t.Errorf("%s: only codegen/llvmir imports llir/llvm", path)
		}
	}
}
