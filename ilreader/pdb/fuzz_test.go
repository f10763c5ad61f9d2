package pdb

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/metadata"
)

// readAll reads everything a PDB holds; errors are as good as values, panics and endless work are not.
func readAll(data []byte) (first error) {
	p, err := Parse("fuzz.pdb", data)
	if err != nil {
		return err
	}
	note := func(err error) {
		if first == nil {
			first = err
		}
	}
	for rid := uint32(1); rid <= p.Metadata.Rows(metadata.TableMethodDebugInformation); rid++ {
		method := metadata.MethodDefID(rid)
		_, err := p.SequencePoints(method)
		note(err)
		_, _, err = p.LineAt(method, 5)
		note(err)
		_, err = p.Scopes(method)
		note(err)
		_, err = p.Kickoff(method)
		note(err)
		_, err = p.CustomInfoOf(method.Token())
		note(err)
	}
	for rid := uint32(1); rid <= p.Metadata.Rows(metadata.TableDocument); rid++ {
		_, err := p.Document(metadata.DocumentID(rid))
		note(err)
	}
	for rid := uint32(1); rid <= p.Metadata.Rows(metadata.TableImportScope); rid++ {
		_, _, err := p.Imports(metadata.ImportScopeID(rid))
		note(err)
	}
	return first
}

// smallPDB is compiled from testdata/small.cs, which brings its own core library: its PDB has one of each and few bytes.
func smallPDB(t testing.TB) []byte {
	data, err := os.ReadFile("testdata/small.pdb")
	require.NoError(t, err)
	return data
}

// Every truncation is an error; every change of a byte is an error or another PDB.
func TestEveryDamage(t *testing.T) {
	good := smallPDB(t)
	require.NoError(t, readAll(good))
	for n := range good {
		assert.Error(t, readAll(good[:n]), "cut off at %d", n)
	}
	for at := range good {
		bad := bytes.Clone(good)
		for value := range 256 {
			bad[at] = byte(value)
			_ = readAll(bad)
		}
	}
}

func FuzzPDB(f *testing.F) {
	f.Add(smallPDB(f))
	f.Add([]byte("Microsoft C/C++ MSF 7.00\r\n\x1aDS"))
	f.Fuzz(func(_ *testing.T, data []byte) { _ = readAll(data) })
}
