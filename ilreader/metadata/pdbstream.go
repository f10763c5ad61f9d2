// This file reads the #Pdb stream, which makes metadata a portable PDB: it ties the file to its module and gives the row counts of the module's tables,
// which decide the widths of indices into them.

package metadata

import (
	"math/bits"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata/schema"
)

// PDBHeader is the #Pdb stream: ID matches the CodeView entry of the module (GUID, then time stamp), EntryPoint is the module's or nil.
type PDBHeader struct {
	ID         [20]byte
	EntryPoint Token
}

// PDB returns the #Pdb stream's header; ok is false when the metadata is not a portable PDB.
func (r *Reader) PDB() (h PDBHeader, ok bool) {
	c := cursor.New(r.pdb.data, r.place(&r.pdb, 0, ""))
	copy(h.ID[:], c.Bytes(len(h.ID)))
	h.EntryPoint = Token(c.U32())
	return h, c.Err() == nil
}

// readPDBStream reads the row counts of the tables the PDB refers to.
func (r *Reader) readPDBStream() error {
	if r.pdb.name == "" {
		return nil
	}
	c := cursor.New(r.pdb.data, r.place(&r.pdb, 0, ""))
	c.Skip(24) // header, see PDB
	for valid := c.U64(); valid != 0; valid &= valid - 1 {
		t := bits.TrailingZeros64(valid)
		if t >= int(schema.Document) {
			c.Failf("referenced table %#x is not a type system table", t)
			break
		}
		if r.refRows[t] = c.U32(); r.refRows[t] > maxRID {
			c.Failf("referenced table %#x with %d rows", t, r.refRows[t])
		}
	}
	return c.Err()
}
