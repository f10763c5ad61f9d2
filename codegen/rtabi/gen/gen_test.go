package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestMacroName(t *testing.T) {
	for name, want := range map[string]string{
		"ObjectType":  "RTABI_OBJECT_TYPE",
		"MTFlags":     "RTABI_MT_FLAGS",
		"MTGCMap":     "RTABI_MT_GC_MAP",
		"MDArrayDims": "RTABI_MD_ARRAY_DIMS",
		"ArrayData4":  "RTABI_ARRAY_DATA4",
	} {
		assert.Equal(t, want, macroName(name))
	}
}

func TestPrototype(t *testing.T) {
	assert.Equal(t, "void *rt_new(int32_t, int64_t)", prototype("rt_new", "pil"))
	assert.Equal(t, "void rt_abort(void)", prototype("rt_abort", "v"))
	assert.Equal(t, "float fmodf(float, float)", prototype("fmodf", "fff"))
}

func TestReadConstants(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "layout.go")
	require.NoError(t, os.WriteFile(path, []byte("package p\n\n// Two.\n// Lines.\nconst (\n\tA = 1 << 3 // eight\n\tB = A + 1\n)\n"), 0o600))
	groups, err := readConstants(path)
	require.NoError(t, err)
	assert.Equal(t, []group{{Doc: []string{"Two.", "Lines."}, Consts: []constDef{{"A", 8, "eight"}, {"B", 9, ""}}}}, groups)

	require.NoError(t, os.WriteFile(path, []byte("package p\n\n// S is no number.\nconst S = \"x\"\n"), 0o600))
	_, err = readConstants(path)
	assert.EqualError(t, err, "S is not an integer")
}

// The committed files are those that the tables give.
func TestGeneratedFilesAreCurrent(t *testing.T) {
	root := t.TempDir()
	require.NoError(t, run("..", root))
	for _, path := range []string{"runtime/native/rtabi.h", "runtime/corelib/Internal/Runtime/RuntimeABI.cs"} {
		want, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(path)))
		require.NoError(t, err)
		have, err := os.ReadFile(filepath.Join("..", "..", "..", filepath.FromSlash(path)))
		require.NoError(t, err)
		assert.Equal(t, string(want), string(have), "run go generate ./codegen/rtabi")
	}
}
