// This file reads the debug directory: where a program database lies (CodeView), an embedded portable PDB, and the checksums that tie them together.
// The layouts are those of the PE/COFF specification and of the portable PDB addendum to it.

package pe

import (
	"bytes"
	"compress/flate"
	"io"

	"ilaot/ilreader/cursor"
)

// DebugType is the type of a debug directory entry.
type DebugType uint32

// Debug directory entry types, PE/COFF and its .NET addendum.
const (
	DebugCodeView            DebugType = 2
	DebugReproducible        DebugType = 16
	DebugEmbeddedPortablePDB DebugType = 17
	DebugPDBChecksum         DebugType = 19
)

// portableMinorVersion in a CodeView entry's minor version marks its PDB as portable ("PM").
const portableMinorVersion = 0x504D

// DebugEntry is one debug directory entry. Data aliases the file and is nil when the entry has none.
type DebugEntry struct {
	TimeDateStamp uint32
	MajorVersion  uint16
	MinorVersion  uint16
	Type          DebugType
	Data          []byte
	Off           int64 // of Data in the file
}

const debugEntrySize = 28

// DebugEntries returns the debug directory, nil when there is none.
func (f *File) DebugEntries() ([]DebugEntry, error) {
	dir := f.Directory(DirDebug)
	if dir.RVA == 0 || dir.Size == 0 {
		return nil, nil
	}
	c, err := f.cursorAt(dir.RVA, dir.Size, "")
	if err != nil {
		return nil, err
	}
	entries := make([]DebugEntry, dir.Size/debugEntrySize)
	for i := range entries {
		if entries[i], err = f.readDebugEntry(&c); err != nil {
			return nil, err
		}
	}
	return entries, c.Err()
}

func (f *File) readDebugEntry(c *cursor.Cursor) (DebugEntry, error) {
	c.Skip(4) // characteristics
	e := DebugEntry{TimeDateStamp: c.U32(), MajorVersion: c.U16(), MinorVersion: c.U16(), Type: DebugType(c.U32())}
	size := uint64(c.U32())
	c.Skip(4) // RVA: optional, the file offset is always there
	off := uint64(c.U32())
	if size == 0 || c.Err() != nil {
		return e, c.Err()
	}
	if off+size > uint64(len(f.Data)) {
		return e, f.errorf(int64(off), "", "debug entry of %d bytes runs past the file's %d bytes", size, len(f.Data))
	}
	e.Data = f.Data[off : off+size : off+size]
	e.Off = int64(off)
	return e, nil
}

// CodeView names the program database of a file. The PDB id of a portable PDB is GUID followed by the entry's time stamp.
type CodeView struct {
	GUID     [16]byte
	Age      uint32
	Path     string
	Stamp    uint32
	Portable bool
}

// CodeView decodes a DebugCodeView entry ("RSDS", GUID, age, NUL-terminated path).
func (f *File) CodeView(e DebugEntry) (CodeView, error) {
	c := cursor.New(e.Data, cursor.Place{File: f.Name, Off: e.Off})
	if signature := c.U32(); signature != 0x53445352 {
		c.FailAt(0, "CodeView signature %#x is not RSDS", signature)
	}
	v := CodeView{Stamp: e.TimeDateStamp, Portable: e.MinorVersion == portableMinorVersion}
	copy(v.GUID[:], c.Bytes(16))
	v.Age = c.U32()
	v.Path = trimNUL(c.Rest())
	return v, c.Err()
}

// maxInflation is the highest ratio DEFLATE reaches; a stated size beyond it is false.
const maxInflation = 1032

// EmbeddedPDB decodes a DebugEmbeddedPortablePDB entry ("MPDB", uncompressed size, DEFLATE data) to the bytes of a portable PDB.
func (f *File) EmbeddedPDB(e DebugEntry) ([]byte, error) {
	c := cursor.New(e.Data, cursor.Place{File: f.Name, Off: e.Off})
	if signature := c.U32(); signature != 0x4244504D {
		c.FailAt(0, "embedded PDB signature %#x is not MPDB", signature)
	}
	size := uint64(c.U32())
	packed := c.Rest()
	if err := c.Err(); err != nil {
		return nil, err
	}
	if size > maxInflation*uint64(len(packed)) {
		return nil, f.errorf(e.Off, "", "embedded PDB of %d bytes cannot come from %d compressed bytes", size, len(packed))
	}
	var pdb bytes.Buffer // grows with what is really there, not with the size the file states
	n, err := io.CopyN(&pdb, flate.NewReader(bytes.NewReader(packed)), int64(size))
	if err != nil {
		return nil, f.errorf(e.Off, "", "embedded PDB: %v after %d of %d bytes", err, n, size)
	}
	return pdb.Bytes(), nil
}
