// This file builds metadata byte by byte for the tests: heaps as given, tables as lists of cells. Widths are worked out here anew, from the rule and not
// from the reader's code.

package metadata

import (
	"encoding/binary"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"ilaot/ilreader/metadata/schema"
	"ilaot/ilreader/pe"
)

// module is metadata to be. A table has either rows or, for large tables, fill with a count of equal rows.
type module struct {
	stream    string // "#~" if empty
	heapSizes byte
	sorted    uint64
	rows      map[TableID][][]uint32
	fill      map[TableID]uint32
	strings   []byte
	blob      []byte
	guid      []byte
	us        []byte
	pdb       []byte
	delta     bool
	moreRows  map[TableID]uint32 // rows that only widths see: those of a PDB's module
}

func (m *module) count(t TableID) uint32 {
	return max(uint32(len(m.rows[t])), m.fill[t])
}

func le(b []byte, width int, v uint32) []byte {
	var word [4]byte
	binary.LittleEndian.PutUint32(word[:], v)
	return append(b, word[:width]...)
}

// width follows ECMA-335 II.24.2.6.
func (m *module) width(c schema.Column) int {
	rowsFor := func(t TableID) uint32 {
		if t == schema.None {
			return 0
		}
		return max(m.count(t), m.moreRows[t])
	}
	wide := m.delta
	switch c.Kind {
	case schema.U8:
		return 1
	case schema.U16:
		return 2
	case schema.U32:
		return 4
	case schema.String:
		wide = wide || m.heapSizes&1 != 0
	case schema.GUID:
		wide = wide || m.heapSizes&2 != 0
	case schema.Blob:
		wide = wide || m.heapSizes&4 != 0
	case schema.Row, schema.List:
		wide = wide || rowsFor(c.Table) >= 1<<16
	case schema.Coded:
		x := schema.CodedIndices[c.Coded]
		for _, t := range x.Tables {
			wide = wide || rowsFor(t) >= 1<<(16-x.Bits)
		}
	}
	if wide {
		return 4
	}
	return 2
}

func (m *module) tables() []byte {
	b := append(make([]byte, 6), m.heapSizes, 1)
	valid := uint64(0)
	for _, t := range schema.Tables {
		if m.count(t.ID) > 0 {
			valid |= 1 << t.ID
		}
	}
	b = binary.LittleEndian.AppendUint64(b, valid)
	b = binary.LittleEndian.AppendUint64(b, m.sorted)
	for _, t := range schema.Tables {
		if n := m.count(t.ID); n > 0 {
			b = le(b, 4, n)
		}
	}
	if m.heapSizes&0x40 != 0 {
		b = le(b, 4, 0xDEADBEEF)
	}
	for _, t := range schema.Tables {
		for i := range m.count(t.ID) {
			for j, c := range t.Columns {
				v := uint32(0)
				if int(i) < len(m.rows[t.ID]) {
					v = m.rows[t.ID][i][j]
				}
				b = le(b, m.width(c), v)
			}
		}
	}
	return b
}

func (m *module) build() []byte {
	stream := m.stream
	if stream == "" {
		stream = "#~"
	}
	type part struct {
		name string
		data []byte
	}
	parts := []part{{stream, m.tables()}}
	for _, p := range []part{{"#Strings", m.strings}, {"#Blob", m.blob}, {"#GUID", m.guid}, {"#US", m.us}, {"#Pdb", m.pdb}} {
		if p.data != nil {
			parts = append(parts, p)
		}
	}
	if m.delta {
		parts = append(parts, part{"#JTD", nil})
	}
	b := []byte("BSJB\x01\x00\x01\x00\x00\x00\x00\x00\x08\x00\x00\x00v4.0\x00\x00\x00\x00\x00\x00")
	b = le(b, 2, uint32(len(parts)))
	size := len(b)
	for _, p := range parts {
		size += 8 + (len(p.name)+4)/4*4
	}
	var bodies []byte
	for _, p := range parts {
		b = le(b, 4, uint32(size+len(bodies)))
		b = le(b, 4, uint32(len(p.data)))
		b = append(b, p.name...)
		b = append(b, make([]byte, 4-len(p.name)%4)...)
		bodies = append(bodies, p.data...)
		bodies = append(bodies, make([]byte, (4-len(bodies)%4)%4)...)
	}
	return append(b, bodies...)
}

func (m *module) open(t testing.TB) *Reader {
	t.Helper()
	r, err := Parse("built", m.build())
	require.NoError(t, err)
	return r
}

// openBlob returns a reader whose #Blob heap has data as its blob 1.
func openBlob(t testing.TB, data []byte) *Reader {
	t.Helper()
	return (&module{blob: counted([]byte{0}, data)}).open(t)
}

// counted appends data to a blob heap with its length.
func counted(heap, data []byte) []byte {
	if len(data) < 0x80 {
		return append(append(heap, byte(len(data))), data...)
	}
	n := len(data)
	return append(append(heap, 0xC0|byte(n>>24), byte(n>>16), byte(n>>8), byte(n)), data...)
}

// openFile opens a committed sample.
func openFile(t testing.TB, name string) (*pe.File, *Reader) {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	f, err := pe.Parse(name, data)
	require.NoError(t, err)
	r, err := Open(f)
	require.NoError(t, err)
	return f, r
}
