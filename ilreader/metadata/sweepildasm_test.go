// This file compares every cell of every table with what another reader of the same files prints: ildasm's raw metadata dump. It needs ILAOT_DOTNET
// with an ildasm in its first directory, and says so when it has none.

package metadata

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/ilreader/metadata/schema"
)

// sweepStride is the sample: every so many files of the tree.
const sweepStride = 5

var (
	dumpTable = regexp.MustCompile(`^// +\d+\([0-9a-fx]+\): +(\w+) +cRecs: *(\d+)\([0-9a-fx]+\), cbRec: *(\d+)`)
	dumpRow   = regexp.MustCompile(`^// +([0-9a-f]+) == (.*)`)
	dumpCell  = regexp.MustCompile(`([0-9a-f]+)\]?$`)
)

func TestSweepAgainstILDAsm(t *testing.T) {
	root, _, _ := strings.Cut(os.Getenv("ILAOT_DOTNET"), string(filepath.ListSeparator))
	ildasm := filepath.Join(root, "ildasm")
	if _, err := os.Stat(ildasm); root == "" || err != nil {
		t.Skip("SKIPPED: set ILAOT_DOTNET to a directory that has ildasm and .NET assemblies to compare with it")
	}
	readers := openAll(t, root, sweepEnums{})
	sample := openAll(t, "testdata", sweepEnums{})
	for i := 0; i < len(readers); i += sweepStride {
		sample = append(sample, readers[i])
	}
	files, cells := 0, 0
	for _, r := range sample {
		if filepath.Ext(r.Name()) == ".pdb" {
			continue // ildasm reads PE files only
		}
		dump, err := exec.Command(ildasm, "-metadata=raw", "-noil", r.Name()).Output()
		require.NoError(t, err, r.Name())
		cells += compareDump(t, r, dump)
		files++
	}
	require.NotZero(t, cells)
	t.Logf("%d files, %d cells alike", files, cells)
}

// compareDump compares r with a dump and returns the number of cells compared.
func compareDump(t *testing.T, r *Reader, dump []byte) (cells int) {
	table, rows := -1, uint32(0)
	finish := func() {
		if table >= 0 {
			require.Equal(t, r.Rows(TableID(table)), rows, "%s: rows of %s", r.Name(), TableName(TableID(table)))
		}
	}
	lines := bufio.NewScanner(bytes.NewReader(dump))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if m := dumpTable.FindStringSubmatch(lines.Text()); m != nil {
			finish()
			table, rows = tableNamed(t, m[1]), 0
			count, _ := strconv.Atoi(m[2])
			size, _ := strconv.Atoi(m[3])
			require.EqualValues(t, count, r.Rows(TableID(table)), "%s: %s", r.Name(), m[1])
			require.EqualValues(t, size, r.layouts[table].rowSize, "%s: row size of %s", r.Name(), m[1])
		} else if m := dumpRow.FindStringSubmatch(lines.Text()); m != nil {
			rows++
			cells += compareRow(t, r, TableID(table), rows, m[2])
		}
	}
	finish()
	return cells
}

func compareRow(t *testing.T, r *Reader, table TableID, rid uint32, dump string) int {
	columns := r.layouts[table].table.Columns
	c := r.row(table, rid)
	values := strings.Split(dump, ", ")
	column := 0
	for _, value := range values {
		if columns[column].Name == "Padding" {
			column++ // of the Constant table: not printed
		}
		m := dumpCell.FindStringSubmatch(value)
		require.NotNil(t, m, "%s: %s row %d: %q", r.Name(), TableName(table), rid, dump)
		want, err := strconv.ParseUint(m[1], 16, 32)
		require.NoError(t, err)
		got := c.column(column)
		if columns[column].Kind == schema.Coded {
			got = uint32(c.coded(column, columns[column].Coded))
		}
		if strings.HasSuffix(value, "]") && uint32(want)&maxRID == 0 {
			want = 0 // a nil reference, printed with its table
		}
		if strings.HasSuffix(value, "]") && columns[column].Kind != schema.Coded {
			want &= maxRID
		}
		if uint32(want) != got {
			t.Fatalf("%s: %s row %d column %d: got %#x, ildasm has %s", r.Name(), TableName(table), rid, column, got, value)
		}
		column++
	}
	require.NoError(t, c.Err())
	return len(values)
}

// tableNamed finds a table by ildasm's name for it.
func tableNamed(t *testing.T, name string) int {
	if name == "Method" {
		name = "MethodDef"
	}
	for i := range schema.Tables {
		if schema.Tables[i].Name == name {
			return int(schema.Tables[i].ID)
		}
	}
	t.Fatalf("no table %s", name)
	return -1
}
