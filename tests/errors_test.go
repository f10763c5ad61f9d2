package tests

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// This file holds docs/errors.md to the source and to the tests.

var (
	codeLiteral = regexp.MustCompile(`"(ILA[0-9]{4})"`)
	codeRow     = regexp.MustCompile(`(?m)^\| (ILA[0-9]{4}) \|`)
	codeTested  = regexp.MustCompile(`ILA[0-9]{4}`)
)

// Every code in the source is in docs/errors.md, once, and has a test; and the page lists no other.
func TestErrorCodes(t *testing.T) {
	page, err := os.ReadFile("../docs/errors.md")
	require.NoError(t, err)
	var listed []string
	for _, m := range codeRow.FindAllSubmatch(page, -1) {
		listed = append(listed, string(m[1]))
	}
	source, tested := map[string]bool{}, map[string]bool{}
	for _, root := range []string{"../cmd", "../compiler", "../codegen", "../trimmer", "../ilreader", "../runtime", "."} {
		require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			into, re := source, codeLiteral
			switch {
			case strings.HasSuffix(path, "_test.go"), filepath.Ext(path) == ".txt" && filepath.Dir(path) == "cli":
				into, re = tested, codeTested
			case filepath.Ext(path) != ".go":
				return nil
			}
			text, err := os.ReadFile(path)
			for _, m := range re.FindAllString(string(text), -1) {
				into[strings.Trim(m, `"`)] = true
			}
			return err
		}))
	}
	require.NotEmpty(t, listed)
	require.True(t, slices.IsSorted(listed), "the page is not in order: %v", listed)
	require.Len(t, slices.Compact(slices.Clone(listed)), len(listed), "a code is listed twice")
	require.Equal(t, listed, sorted(source), "docs/errors.md against the source")
	for _, code := range listed {
		require.True(t, tested[code], "%s has no test", code)
	}
}

func sorted(set map[string]bool) []string {
	var out []string
	for s := range set {
		out = append(out, s)
	}
	slices.Sort(out)
	return out
}
