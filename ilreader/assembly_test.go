package ilreader

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/il"
	"ilaot/ilreader/metadata"
)

// The assets are compiled from testdata/app.cs: app.dll with note.txt as two resources, ref.dll as its reference assembly.

func open(t testing.TB, path string) *Assembly {
	t.Helper()
	a, err := Open(path)
	require.NoError(t, err)
	return a
}

func methodNamed(t testing.TB, a *Assembly, name string) metadata.MethodDefID {
	t.Helper()
	for rid := uint32(1); rid <= a.Metadata.Rows(metadata.TableMethodDef); rid++ {
		row, err := a.Metadata.MethodDef(metadata.MethodDefID(rid))
		require.NoError(t, err)
		if got, _ := a.Metadata.String(row.Name); got == name {
			return metadata.MethodDefID(rid)
		}
	}
	require.Fail(t, "no method "+name)
	return 0
}

func TestOpen(t *testing.T) {
	a := open(t, "testdata/app.dll")
	assert.Equal(t, "app", a.Name())
	assert.Equal(t, "app", a.FileName())
	assert.True(t, a.IsAssembly())
	assert.False(t, a.IsReadyToRun())
	assert.False(t, a.IsReferenceAssembly())
	assert.NotZero(t, a.MVID())
	assert.Equal(t, methodNamed(t, a, "Main").Token(), a.EntryPoint())
	p, err := a.PDB()
	require.NoError(t, err)
	assert.Nil(t, p)
}

func TestOpen_NotAnAssembly(t *testing.T) {
	_, err := Open("testdata/app.cs")
	assert.EqualError(t, err, "testdata/app.cs: 0x0: not a PE file (ECMA-335 II.25.2.1)")
	_, err = Open("testdata/missing.dll")
	assert.ErrorIs(t, err, os.ErrNotExist)
}

func TestPDB_IsReadOnce(t *testing.T) {
	a := open(t, "pdb/testdata/trace.dll")
	first, err := a.PDB()
	require.NoError(t, err)
	require.NotNil(t, first)
	second, err := a.PDB()
	require.NoError(t, err)
	assert.Same(t, first, second)
	_, line, err := first.LineAt(methodNamed(t, a, "Main"), 0)
	require.NoError(t, err)
	assert.Equal(t, uint32(14), line)
}

func TestBody(t *testing.T) {
	a := open(t, "testdata/app.dll")
	body, err := a.Body(methodNamed(t, a, "Main"))
	require.NoError(t, err)
	list, err := body.Instructions()
	require.NoError(t, err)
	assert.Equal(t, il.OpRet, list[len(list)-1].Op)
	require.Len(t, body.Clauses, 1)
	assert.Equal(t, il.Finally, body.Clauses[0].Kind)
	for _, name := range []string{"Area", "native_call"} {
		body, err := a.Body(methodNamed(t, a, name))
		require.NoError(t, err, name)
		assert.Nil(t, body, name)
	}
	_, err = a.Body(1000)
	assert.ErrorContains(t, err, "no row 1000 in table MethodDef")
}

func TestBody_ReferenceAssemblyHasNone(t *testing.T) {
	a := open(t, "testdata/ref.dll")
	assert.True(t, a.IsReferenceAssembly())
	row, err := a.Metadata.MethodDef(methodNamed(t, a, "Sides"))
	require.NoError(t, err)
	require.NotZero(t, row.RVA, "the compiler writes a body that throws")
	body, err := a.Body(methodNamed(t, a, "Sides"))
	require.NoError(t, err)
	assert.Nil(t, body)
}

func TestBody_BadRVA(t *testing.T) {
	data, err := os.ReadFile("testdata/app.dll")
	require.NoError(t, err)
	good, err := OpenBytes("app.dll", data)
	require.NoError(t, err)
	main := methodNamed(t, good, "Main")
	row, err := good.Metadata.MethodDef(main)
	require.NoError(t, err)
	at, err := good.PE.Offset(row.RVA)
	require.NoError(t, err)
	bad := bytes.Clone(data)
	bad[at] = 0
	a, err := OpenBytes("app.dll", bad)
	require.NoError(t, err)
	_, err = a.Body(main)
	var format *cursor.FormatError
	require.ErrorAs(t, err, &format)
	assert.ErrorContains(t, err, "app.dll: method body at RVA 0x")
}

func TestResource(t *testing.T) {
	a := open(t, "testdata/app.dll")
	for _, name := range []string{"Note", "Other"} {
		data, err := a.Resource(name)
		require.NoError(t, err)
		assert.Equal(t, "some text", string(data))
	}
	_, err := a.Resource("Missing")
	assert.EqualError(t, err, `testdata/app.dll: no resource "Missing"`)
}

func TestFieldRVAData(t *testing.T) {
	a := open(t, "testdata/app.dll")
	found := 0
	for rid := uint32(1); rid <= a.Metadata.Rows(metadata.TableField); rid++ {
		data, err := a.FieldRVAData(metadata.FieldID(rid), 6)
		require.NoError(t, err)
		if data != nil {
			found++
			assert.Equal(t, []byte{2, 3, 5, 7, 11, 13}, data)
			_, err = a.FieldRVAData(metadata.FieldID(rid), 1<<31)
			assert.Error(t, err)
		}
	}
	assert.Equal(t, 1, found)
}

// Every truncation and every change of a byte ends in an error or an assembly that can be read; nothing panics.
func TestOpenBytes_EveryDamage(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "app.dll"))
	require.NoError(t, err)
	for n := 0; n < len(data); n += 7 {
		readBodies(data[:n])
	}
	for at := range data {
		bad := bytes.Clone(data)
		bad[at] ^= byte(at*37 + 1)
		readBodies(bad)
	}
}

func readBodies(data []byte) {
	a, err := OpenBytes("damaged.dll", data)
	if err != nil {
		return
	}
	_, _ = a.Resource("Note")
	_, _ = a.PDB()
	for rid := uint32(1); rid <= a.Metadata.Rows(metadata.TableMethodDef); rid++ {
		if body, err := a.Body(metadata.MethodDefID(rid)); err == nil && body != nil {
			_, _ = body.Instructions()
		}
	}
	for rid := uint32(1); rid <= a.Metadata.Rows(metadata.TableField); rid++ {
		_, _ = a.FieldRVAData(metadata.FieldID(rid), 6)
	}
}
