// This file decodes columns. The generated row decoders call it with column numbers; lookups read single columns with it.

package metadata

import (
	"encoding/binary"

	"ilaot/ilreader/metadata/schema"
)

// rowReader decodes the columns of one row. Bytes cannot run out, since tables are bounded when opened; err is a missing row or a bad coded index.
type rowReader struct {
	r    *Reader
	l    *layout
	rid  uint32
	data []byte
	err  error
}

// row returns a reader of row rid of table t.
func (r *Reader) row(t TableID, rid uint32) rowReader {
	l := &r.layouts[t]
	if rid-1 >= r.rows[t] {
		return rowReader{err: r.errNoRow(t, rid)}
	}
	start := (rid - 1) * l.rowSize
	return rowReader{r: r, l: l, rid: rid, data: l.data[start : start+l.rowSize]}
}

func (r *Reader) errNoRow(t TableID, rid uint32) error {
	return r.place(&r.tables, 0, "II.22").Errorf(0, "no row %d in table %s of %d rows", rid, tableName(t), r.rows[t])
}

// Err returns the first failure of the row.
func (c *rowReader) Err() error { return c.err }

// column returns column i, zero after a failure.
func (c *rowReader) column(i int) uint32 {
	if c.err != nil {
		return 0
	}
	return columnOf(c.data, c.l.columns[i])
}

// columnOf reads a column from the bytes of a row.
func columnOf(row []byte, col columnLayout) uint32 {
	switch b := row[col.off:]; col.width {
	case 1:
		return uint32(b[0])
	case 2:
		return uint32(binary.LittleEndian.Uint16(b))
	default:
		return binary.LittleEndian.Uint32(b)
	}
}

// coded returns column i as a token, 0 if it is nil. ECMA-335 II.24.2.6.
func (c *rowReader) coded(i int, kind schema.CodedKind) Token {
	value := c.column(i)
	x := &schema.CodedIndices[kind]
	rid := value >> x.Bits
	if rid == 0 {
		return 0
	}
	tag := int(value & (1<<x.Bits - 1))
	if tag >= len(x.Tables) || x.Tables[tag] == schema.None || rid > maxRID {
		off := int64(c.rid-1)*int64(c.l.rowSize) + int64(c.l.columns[i].off)
		c.err = c.r.place(&c.r.tables, 0, "II.24.2.6").Errorf(0, "%s row %d (table offset %#x): %#x is not a %s index",
			c.l.table.Name, c.rid, off, value, x.Name)
		return 0
	}
	return MakeToken(x.Tables[tag], rid)
}

// encode returns the coded index of a token; ok is false when kind cannot express it.
func encode(token Token, kind schema.CodedKind) (value uint32, ok bool) {
	x := &schema.CodedIndices[kind]
	for tag, t := range x.Tables {
		if t == token.Table() {
			return token.RID()<<x.Bits | uint32(tag), true
		}
	}
	return 0, false
}

// cell returns column i of row rid, which must exist.
func (r *Reader) cell(t TableID, rid uint32, i int) uint32 {
	l := &r.layouts[t]
	start := (rid - 1) * l.rowSize
	return columnOf(l.data[start:start+l.rowSize], l.columns[i])
}
