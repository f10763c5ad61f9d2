package pdb

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pe"
)

var update = flag.Bool("update", false, "rewrite golden files")

// The assets are compiled from testdata/trace.cs without optimisation: trace.dll with trace.pdb beside it, embedded.dll with the PDB inside, none.dll
// without one.

func openPE(t testing.TB, path string) (*pe.File, *metadata.Reader) {
	t.Helper()
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	file, err := pe.Parse(path, data)
	require.NoError(t, err)
	reader, err := metadata.Open(file)
	require.NoError(t, err)
	return file, reader
}

func find(t testing.TB, path string) (*PDB, *metadata.Reader) {
	t.Helper()
	file, reader := openPE(t, path)
	p, err := Find(file, path)
	require.NoError(t, err)
	return p, reader
}

// methodNamed returns the first method of a name.
func methodNamed(t testing.TB, r *metadata.Reader, name string) metadata.MethodDefID {
	t.Helper()
	for rid := uint32(1); rid <= r.Rows(metadata.TableMethodDef); rid++ {
		row, err := r.MethodDef(metadata.MethodDefID(rid))
		require.NoError(t, err)
		if got, _ := r.String(row.Name); got == name {
			return metadata.MethodDefID(rid)
		}
	}
	require.Fail(t, "no method "+name)
	return 0
}

// dump writes everything the PDB says about the methods of r.
func dump(t testing.TB, p *PDB, r *metadata.Reader) string {
	var b strings.Builder
	for rid := uint32(1); rid <= r.Rows(metadata.TableMethodDef); rid++ {
		method := metadata.MethodDefID(rid)
		row, err := r.MethodDef(method)
		require.NoError(t, err)
		name, _ := r.String(row.Name)
		fmt.Fprintf(&b, "method %s\n", name)
		dumpMethod(t, &b, p, method)
	}
	for rid := uint32(1); rid <= p.Metadata.Rows(metadata.TableImportScope); rid++ {
		imports, parent, err := p.Imports(metadata.ImportScopeID(rid))
		require.NoError(t, err)
		fmt.Fprintf(&b, "imports %d in %d: %+v\n", rid, parent, imports)
	}
	return b.String()
}

func dumpMethod(t testing.TB, b *strings.Builder, p *PDB, method metadata.MethodDefID) {
	points, err := p.SequencePoints(method)
	require.NoError(t, err)
	for _, point := range points {
		d, err := p.Document(point.Document)
		require.NoError(t, err)
		if point.Hidden {
			fmt.Fprintf(b, "  IL_%04X %s hidden\n", point.Offset, d.Name)
			continue
		}
		fmt.Fprintf(b, "  IL_%04X %s(%d,%d)-(%d,%d)\n", point.Offset, d.Name, point.StartLine, point.StartCol, point.EndLine, point.EndCol)
	}
	scopes, err := p.Scopes(method)
	require.NoError(t, err)
	for _, s := range scopes {
		fmt.Fprintf(b, "  scope IL_%04X-IL_%04X imports %d\n", s.Start, s.End, s.Imports)
		for _, v := range s.Variables {
			fmt.Fprintf(b, "    variable %d %s hidden=%v\n", v.Index, v.Name, v.Hidden)
		}
		for _, c := range s.Constants {
			fmt.Fprintf(b, "    constant %s kind=%#x type=%08x bits=%#x data=%x null=%v\n", c.Name, c.Kind, uint32(c.Type), c.Bits, c.Data, c.Data == nil)
		}
	}
	kickoff, err := p.Kickoff(method)
	require.NoError(t, err)
	if kickoff != 0 {
		fmt.Fprintf(b, "  kickoff %d\n", kickoff)
	}
}

func TestGolden(t *testing.T) {
	p, r := find(t, "testdata/trace.dll")
	got := dump(t, p, r)
	golden := "testdata/trace.txt"
	if *update {
		require.NoError(t, os.WriteFile(golden, []byte(got), 0o644))
	}
	want, err := os.ReadFile(golden)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

func TestFind_EmbeddedSaysTheSame(t *testing.T) {
	beside, r := find(t, "testdata/trace.dll")
	embedded, er := find(t, "testdata/embedded.dll")
	assert.Equal(t, dump(t, beside, r), dump(t, embedded, er))
}

// The points of Main cover the statements of its source, in order.
func TestSequencePoints_CoverStatements(t *testing.T) {
	p, r := find(t, "testdata/trace.dll")
	source, err := os.ReadFile("testdata/trace.cs")
	require.NoError(t, err)
	lines := strings.Split(string(source), "\n")
	points, err := p.SequencePoints(methodNamed(t, r, "Main"))
	require.NoError(t, err)
	var got []string
	for _, point := range points {
		if point.Hidden {
			got = append(got, "hidden")
			continue
		}
		require.Equal(t, point.StartLine, point.EndLine)
		got = append(got, lines[point.StartLine-1][point.StartCol-1:point.EndCol-1])
	}
	assert.Equal(t, []string{"{", "int sum = 0;", "int i = 0", "hidden", "{", "int square = i * i;", "sum += square;", "}", "i++", "i < Limit", "hidden",
		"if (Nothing == null && Shade == Colour.Blue)", "sum += Greeting.Length + (int)Ratio + (int)Price;", "foreach", "Numbers()", "hidden",
		"int n", "sum += n;", "in", "hidden", "hidden", "return sum + Later().Result;", "}"}, got)
}

func TestLineAt(t *testing.T) {
	p, r := find(t, "testdata/trace.dll")
	elsewhere := methodNamed(t, r, "Elsewhere")
	points, err := p.SequencePoints(elsewhere)
	require.NoError(t, err)
	last := points[len(points)-1]
	for _, test := range []struct {
		name   string
		offset uint32
		file   string
		line   uint32
	}{
		{"first instruction", 0, "trace.cs", 47},
		{"mapped line", 1, "other.cs", 100},
		{"inside an instruction's statement", 3, "other.cs", 100},
		{"hidden code keeps the line before", hiddenOffset(t, points), "other.cs", 100},
		{"behind the end", last.Offset + 1000, "trace.cs", last.StartLine},
	} {
		t.Run(test.name, func(t *testing.T) {
			file, line, err := p.LineAt(elsewhere, test.offset)
			require.NoError(t, err)
			assert.Equal(t, test.file, file[strings.LastIndex(file, "/")+1:])
			assert.Equal(t, test.line, line)
		})
	}
	file, line, err := p.LineAt(methodNamed(t, r, ".ctor"), 0)
	require.NoError(t, err)
	assert.Empty(t, file)
	assert.Zero(t, line)
	_, _, err = p.LineAt(10000, 0)
	assert.ErrorContains(t, err, "no row 10000")
}

func hiddenOffset(t *testing.T, points []SequencePoint) uint32 {
	for _, point := range points {
		if point.Hidden {
			return point.Offset
		}
	}
	require.Fail(t, "no hidden point")
	return 0
}

func TestDocument(t *testing.T) {
	p, _ := find(t, "testdata/trace.dll")
	d, err := p.Document(2)
	require.NoError(t, err)
	assert.Equal(t, "/_/trace.cs", d.Name)
	assert.Len(t, d.Hash, 32)
	assert.NotZero(t, d.HashAlgorithm)
	assert.NotZero(t, d.Language)
}

func TestLocalSignature(t *testing.T) {
	p, r := find(t, "testdata/trace.dll")
	sig, err := p.LocalSignature(methodNamed(t, r, "Main"))
	require.NoError(t, err)
	assert.NotZero(t, sig)
}

// The compiler records its options at the module; the kind is the one the format assigns to them.
func TestCustomInfoOf(t *testing.T) {
	p, _ := find(t, "testdata/trace.dll")
	list, err := p.CustomInfoOf(metadata.ModuleID(1).Token())
	require.NoError(t, err)
	found := false
	for _, info := range list {
		found = found || bytes.Contains(info.Data, []byte("language-version\x00")) && info.Kind != metadata.GUID{}
	}
	assert.True(t, found)
}

func TestFind_EmbeddedSizeIsFalse(t *testing.T) {
	data, err := os.ReadFile("testdata/embedded.dll")
	require.NoError(t, err)
	at := bytes.Index(data, []byte("MPDB"))
	copy(data[at+4:], []byte{0xFF, 0xFF, 0xFF, 0x7F})
	file, err := pe.Parse("x.dll", data)
	require.NoError(t, err)
	_, err = Find(file, "x.dll")
	assert.ErrorContains(t, err, "embedded PDB of 2147483647 bytes cannot come from")
}

func TestFind_None(t *testing.T) {
	p, _ := find(t, "testdata/none.dll")
	assert.Nil(t, p)
}

func TestFind_RecordedNameBesideAnotherFileName(t *testing.T) {
	folder := t.TempDir()
	copyFile(t, "testdata/trace.dll", filepath.Join(folder, "renamed.dll"))
	copyFile(t, "testdata/trace.pdb", filepath.Join(folder, "trace.pdb"))
	p, _ := find(t, filepath.Join(folder, "renamed.dll"))
	assert.NotNil(t, p)
}

func copyFile(t *testing.T, from, to string) {
	data, err := os.ReadFile(from)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(to, data, 0o644))
}

func TestFind_OfAnotherBuild(t *testing.T) {
	folder := t.TempDir()
	copyFile(t, "testdata/trace.dll", filepath.Join(folder, "trace.dll"))
	data, err := os.ReadFile("testdata/trace.pdb")
	require.NoError(t, err)
	id := beginningOf(t, data)
	data[bytes.Index(data, id[:])] ^= 1
	require.NoError(t, os.WriteFile(filepath.Join(folder, "trace.pdb"), data, 0o644))
	file, _ := openPE(t, filepath.Join(folder, "trace.dll"))
	_, err = Find(file, filepath.Join(folder, "trace.dll"))
	assert.ErrorContains(t, err, "it is of another build")
}

func beginningOf(t *testing.T, data []byte) ID {
	p, err := Parse("trace.pdb", data)
	require.NoError(t, err)
	return p.ID
}

func TestParse_Malformed(t *testing.T) {
	dll, err := os.ReadFile("testdata/none.dll")
	require.NoError(t, err)
	file, err := pe.Parse("none.dll", dll)
	require.NoError(t, err)
	plain, _, err := file.Metadata()
	require.NoError(t, err)
	for _, test := range []struct {
		name, want string
		data       []byte
	}{
		{"empty", "x.pdb: 0x0", nil},
		{"text", "not BSJB", []byte("hello, this is not a PDB at all")},
		{"windows", "a Windows PDB, which is not supported", []byte("Microsoft C/C++ MSF 7.00\r\n\x1aDS\x00\x00\x00")},
		{"assembly metadata", "not a portable PDB", plain},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := Parse("x.pdb", test.data)
			var format *cursor.FormatError
			require.ErrorAs(t, err, &format)
			assert.ErrorContains(t, err, test.want)
		})
	}
}
