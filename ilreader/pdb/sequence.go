// This file reads sequence points: which source text the instructions from an IL offset on come from.
//
//	header: local signature, first document if the row names none     (compressed)
//	record: IL delta, line delta, column delta, start line, start column   where both deltas zero mean hidden and nothing follows;
//	        after the first record an IL delta of zero introduces a change of document instead
//
// Start line and column are absolute in the first record that has them and signed differences from the one before later on; the column delta is signed
// when the lines differ.

package pdb

import (
	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
)

// SequencePoint says where the code from Offset up to the next point comes from. Lines and columns count from 1; they are zero in a hidden point, whose
// code comes from no source text.
type SequencePoint struct {
	Offset              uint32 // IL offset, in bytes
	Document            metadata.DocumentID
	StartLine, StartCol uint32
	EndLine, EndCol     uint32
	Hidden              bool
}

// maxLine bounds lines and columns as the format does; offsets are bounded by 2^29 for the same reason.
const (
	maxLine   = 0x20000000
	maxColumn = 0x10000
)

// SequencePoints returns the sequence points of a method in order of their offsets, nil if the method has none.
func (p *PDB) SequencePoints(method metadata.MethodDefID) ([]SequencePoint, error) {
	row, err := p.Metadata.MethodDebugInformation(metadata.MethodDebugInformationID(method))
	if err != nil || row.SequencePoints == 0 {
		return nil, err
	}
	c, err := p.Metadata.BlobCursor(row.SequencePoints, "")
	if err != nil {
		return nil, err
	}
	c.CompressedUint() // local signature, which the body has too
	d := sequenceDecoder{c: &c}
	d.point.Document = row.Document
	if row.Document == 0 {
		d.readDocument(p)
	}
	var points []SequencePoint
	for c.Len() > 0 {
		if d.next(p) {
			points = append(points, d.point)
		}
	}
	return points, c.Err()
}

// LocalSignature returns the StandAloneSig that the PDB records for a method's locals, 0 if none.
func (p *PDB) LocalSignature(method metadata.MethodDefID) (metadata.StandAloneSigID, error) {
	row, err := p.Metadata.MethodDebugInformation(metadata.MethodDebugInformationID(method))
	if err != nil || row.SequencePoints == 0 {
		return 0, err
	}
	c, err := p.Metadata.BlobCursor(row.SequencePoints, "")
	if err != nil {
		return 0, err
	}
	return metadata.StandAloneSigID(c.CompressedUint()), c.Err()
}

// sequenceDecoder holds what a record is relative to.
type sequenceDecoder struct {
	c         *cursor.Cursor
	point     SequencePoint // the last one
	started   bool          // a record was read
	line, col int64         // start of the last visible point
	placed    bool          // line and col are set
}

// next reads one record and reports whether it was a point, and not a change of document.
func (d *sequenceDecoder) next(p *PDB) bool {
	delta := d.c.CompressedUint()
	if d.started && delta == 0 {
		d.readDocument(p)
		return false
	}
	d.started = true
	if uint64(d.point.Offset)+uint64(delta) >= maxLine {
		d.c.Failf("IL offset %#x out of range", uint64(d.point.Offset)+uint64(delta))
	}
	point := SequencePoint{Offset: d.point.Offset + delta, Document: d.point.Document}
	lines := int64(d.c.CompressedUint())
	columns := d.readColumns(lines)
	if lines == 0 && columns == 0 {
		point.Hidden = true
	} else {
		d.readStart()
		point.StartLine, point.StartCol = uint32(d.line), uint32(d.col)
		point.EndLine, point.EndCol = uint32(d.line+lines), uint32(d.col+columns)
		d.checkEnd(lines, columns)
	}
	d.point = point
	return d.c.Err() == nil
}

// readColumns reads the column delta.
func (d *sequenceDecoder) readColumns(lines int64) int64 {
	if lines == 0 {
		return int64(d.c.CompressedUint())
	}
	return int64(d.c.CompressedInt())
}

// readStart reads the start line and column into d.
func (d *sequenceDecoder) readStart() {
	if d.placed {
		d.line += int64(d.c.CompressedInt())
		d.col += int64(d.c.CompressedInt())
		return
	}
	d.placed = true
	d.line, d.col = int64(d.c.CompressedUint()), int64(d.c.CompressedUint())
}

func (d *sequenceDecoder) checkEnd(lines, columns int64) {
	if d.line < 0 || d.line+lines >= maxLine || d.col < 0 || d.col >= maxColumn || d.col+columns < 0 || d.col+columns >= maxColumn {
		d.c.Failf("sequence point at line %d, column %d, for %d lines and %d columns", d.line, d.col, lines, columns)
	}
}

func (d *sequenceDecoder) readDocument(p *PDB) {
	id := d.c.CompressedUint()
	if id == 0 || id > p.Metadata.Rows(metadata.TableDocument) {
		d.c.Failf("no document %d", id)
	}
	d.point.Document = metadata.DocumentID(id)
}

// PointAt returns the last visible point of points at or before an IL offset; ok is false if there is none.
func PointAt(points []SequencePoint, offset uint32) (point SequencePoint, ok bool) {
	for _, candidate := range points {
		if candidate.Offset > offset {
			break
		}
		if !candidate.Hidden {
			point, ok = candidate, true
		}
	}
	return point, ok
}

// LineAt returns the source file and line of the instruction at offset of a method, and an empty file when it has none. It decodes the method's points
// each time: for many offsets use SequencePoints and PointAt.
func (p *PDB) LineAt(method metadata.MethodDefID, offset uint32) (file string, line uint32, err error) {
	points, err := p.SequencePoints(method)
	if err != nil {
		return "", 0, err
	}
	point, ok := PointAt(points, offset)
	if !ok {
		return "", 0, nil
	}
	document, err := p.Document(point.Document)
	return document.Name, point.StartLine, err
}
