// This file reads the header of the table stream (#~ or #-) and computes the layout of every table: a column's width depends on heap sizes and on the
// row counts of the tables it can point to.

package metadata

import (
	"math/bits"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata/schema"
)

// Bits of the HeapSizes byte, ECMA-335 II.24.2.6; the last is not in the standard: four more bytes follow the row counts.
const (
	wideStrings = 0x01
	wideGUIDs   = 0x02
	wideBlobs   = 0x04
	extraData   = 0x40
)

// maxColumns is the number of columns of the widest table.
const maxColumns = 9

// layout is where the rows of one table lie: rows bytes of rowSize each, and per column the offset in the row and the width in bytes.
type layout struct {
	table   *schema.Table
	data    []byte
	rowSize uint32
	columns [maxColumns]columnLayout
}

type columnLayout struct {
	off   uint8
	width uint8
}

// readTableStream reads the header of the table stream, ECMA-335 II.24.2.6, and lays out the tables.
func (r *Reader) readTableStream() error {
	if r.tables.name == "" {
		return cursor.Place{File: r.name, Off: r.off, Section: "II.24.2.6"}.Errorf(0, "no table stream (#~)")
	}
	c := cursor.New(r.tables.data, r.place(&r.tables, 0, "II.24.2.6"))
	c.Skip(6) // reserved, version
	r.heapSizes = c.U8()
	c.Skip(1) // reserved
	valid := c.U64()
	r.sorted = c.U64()
	r.readRowCounts(&c, valid)
	if r.heapSizes&extraData != 0 {
		c.Skip(4)
	}
	r.layOut(&c)
	return c.Err()
}

func (r *Reader) readRowCounts(c *cursor.Cursor, valid uint64) {
	known := uint64(0)
	for i := range schema.Tables {
		known |= 1 << schema.Tables[i].ID
	}
	if unknown := valid &^ known; unknown != 0 {
		c.Failf("unknown table %#x", bits.TrailingZeros64(unknown))
		return
	}
	for ; valid != 0; valid &= valid - 1 {
		t := bits.TrailingZeros64(valid)
		r.rows[t] = c.U32()
		if r.rows[t] > maxRID {
			c.Failf("table %s with %d rows, a token can name %d", tableName(TableID(t)), r.rows[t], maxRID)
			return
		}
	}
}

// layOut computes the columns of every table and takes its rows from c.
func (r *Reader) layOut(c *cursor.Cursor) {
	for i := range schema.Tables {
		t := &schema.Tables[i]
		l := &r.layouts[t.ID]
		l.table = t
		for j := range t.Columns {
			width := r.width(&t.Columns[j])
			l.columns[j] = columnLayout{off: uint8(l.rowSize), width: width}
			l.rowSize += uint32(width)
		}
		size := uint64(l.rowSize) * uint64(r.rows[t.ID])
		if size > uint64(c.Len()) {
			c.Failf("%d rows of table %s need %d bytes, %d left", r.rows[t.ID], t.Name, size, c.Len())
			return
		}
		l.data = c.Bytes(int(size))
	}
}

// width returns the width of a column in bytes.
func (r *Reader) width(col *schema.Column) uint8 {
	switch col.Kind {
	case schema.U8:
		return 1
	case schema.U16:
		return 2
	case schema.U32:
		return 4
	case schema.String:
		return r.wide(r.heapSizes&wideStrings != 0)
	case schema.GUID:
		return r.wide(r.heapSizes&wideGUIDs != 0)
	case schema.Blob:
		return r.wide(r.heapSizes&wideBlobs != 0)
	case schema.Row:
		return r.wide(r.rowCount(col.Table) > 0xFFFF)
	case schema.List:
		return r.wide(max(r.rowCount(col.Table), r.rowCount(pointerTable(col.Table))) > 0xFFFF)
	}
	return r.codedWidth(&schema.CodedIndices[col.Coded])
}

// codedWidth returns the width of a coded index: two bytes as long as every table it selects fits beside the tag.
func (r *Reader) codedWidth(x *schema.CodedIndex) uint8 {
	rows := uint32(0)
	for _, t := range x.Tables {
		rows = max(rows, r.rowCount(t))
	}
	return r.wide(rows > 0xFFFF>>x.Bits)
}

func (r *Reader) wide(yes bool) uint8 {
	if yes || r.delta {
		return 4
	}
	return 2
}

// rowCount returns the row count that decides widths: a portable PDB points into the tables of the module it belongs to.
func (r *Reader) rowCount(t TableID) uint32 {
	if t == schema.None {
		return 0
	}
	return max(r.rows[t], r.refRows[t])
}

// pointerTable returns the table that list columns into t go through in uncompressed metadata, schema.None if there is none.
func pointerTable(t TableID) TableID {
	switch t {
	case TableField:
		return TableFieldPtr
	case TableMethodDef:
		return TableMethodPtr
	case TableParam:
		return TableParamPtr
	case TableEvent:
		return TableEventPtr
	case TableProperty:
		return TablePropertyPtr
	}
	return schema.None
}
