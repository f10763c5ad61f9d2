package trimmer

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/compiler/types"
	"ilaot/ilreader"
	"ilaot/runtime"
)

// vector is one rd.xml file and what Native AOT made of it.
type vector struct {
	RdXML string   `json:"rdxml"`
	Exit  int      `json:"exit"`
	Error string   `json:"error"`
	Kept  []string `json:"kept"`
}

func readVectors(t *testing.T, dir string) []vector {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "expect.json"))
	require.NoError(t, err)
	var file struct{ Vectors []vector }
	require.NoError(t, json.Unmarshal(data, &file))
	require.NotEmpty(t, file.Vectors)
	return file.Vectors
}

// testUniverse loads the app of a folder against the embedded class library.
func testUniverse(t *testing.T, dir string) (*types.Universe, *types.Module) {
	t.Helper()
	app := filepath.Join(dir, "app.dll")
	probe, err := types.NewProbe(app, nil, runtime.CoreLib())
	require.NoError(t, err)
	asm, err := ilreader.Open(app)
	require.NoError(t, err)
	u := types.NewUniverse(probe)
	m, err := u.LoadModule(asm)
	require.NoError(t, err)
	return u, m
}

// Every malformed or unsupported file is rejected with the official message,
// behind its own file name and position.
func TestReadRdXML_Rejected(t *testing.T) {
	dir := "testdata/rd-errors"
	for _, v := range readVectors(t, dir) {
		t.Run(strings.TrimSuffix(filepath.Base(v.RdXML), ".xml"), func(t *testing.T) {
			u, _ := testUniverse(t, dir)
			file := filepath.Join(dir, v.RdXML)
			_, err := ReadRdXML(u, file)
			require.Error(t, err)
			require.Contains(t, err.Error(), v.Error)
			require.True(t, strings.HasPrefix(err.Error(), file), "the message begins with the file: %s", err)
		})
	}
}

func TestReadRdXML_Accepted(t *testing.T) {
	dir := "testdata/rd-vectors"
	for _, v := range readVectors(t, dir) {
		t.Run(strings.TrimSuffix(filepath.Base(v.RdXML), ".xml"), func(t *testing.T) {
			u, _ := testUniverse(t, dir)
			_, err := ReadRdXML(u, filepath.Join(dir, v.RdXML))
			require.NoError(t, err)
		})
	}
}

func TestReadRdXML_MissingFile(t *testing.T) {
	u, _ := testUniverse(t, "testdata/rd-errors")
	_, err := ReadRdXML(u, "testdata/none.xml")
	require.ErrorContains(t, err, "Could not find file 'testdata/none.xml'.")
}
