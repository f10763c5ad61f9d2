// This file defines Reader and opens it: the metadata root, the stream headers and the header of the table stream. Everything that needs a row count is
// settled here, so decoding a row later cannot run out of its bytes.

package metadata

import (
	"strings"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata/schema"
	"ilaot/ilreader/pe"
)

// Reader gives access to the metadata of one module. Row decoders are named after their tables; lookups by owner are in lookup.go and lists.go.
type Reader struct {
	name    string
	off     int64 // of the metadata in the file
	data    []byte
	version string

	strings heap
	text    string // the #Strings heap, so that a name is a substring and not an allocation
	us      heap
	guid    heap
	blob    heap
	pdb     heap
	tables  heap

	heapSizes uint8
	sorted    uint64
	delta     bool // #JTD: every index has four bytes
	rows      [schema.Count]uint32
	refRows   [schema.Count]uint32 // of the type system tables a portable PDB refers to
	layouts   [schema.Count]layout
	indices   *indices
}

// heap is one stream: its bytes and name.
type heap struct {
	name string
	data []byte
}

const rootSignature = 0x424A5342

// Open reads the metadata headers of a PE file.
func Open(f *pe.File) (*Reader, error) {
	data, off, err := f.Metadata()
	if err != nil {
		return nil, err
	}
	return parse(f.Name, data, off)
}

// Parse reads the metadata headers in data, which starts at the metadata root: a whole portable PDB file, or the metadata of a PE file. The Reader keeps
// data. Errors are *cursor.FormatError and carry name.
func Parse(name string, data []byte) (*Reader, error) { return parse(name, data, 0) }

func parse(name string, data []byte, off int64) (*Reader, error) {
	r := &Reader{name: name, off: off, data: data, indices: new(indices)}
	if err := r.readRoot(); err != nil {
		return nil, err
	}
	if err := r.readPDBStream(); err != nil {
		return nil, err
	}
	if err := r.readTableStream(); err != nil {
		return nil, err
	}
	r.text = string(r.strings.data)
	return r, nil
}

// Name returns the name of the file the Reader was opened with.
func (r *Reader) Name() string { return r.name }

// Version returns the runtime version text of the metadata root, such as "v4.0.30319" or "PDB v1.0".
func (r *Reader) Version() string { return r.version }

// Rows returns the number of rows of table t.
func (r *Reader) Rows(t TableID) uint32 {
	if int(t) >= len(r.rows) {
		return 0
	}
	return r.rows[t]
}

// IsUncompressed reports whether the table stream is #-, as edit-and-continue and some tools write it.
func (r *Reader) IsUncompressed() bool { return r.tables.name == "#-" }

// readRoot reads the metadata root and the stream headers, ECMA-335 II.24.2.1 and II.24.2.2.
func (r *Reader) readRoot() error {
	c := cursor.New(r.data, cursor.Place{File: r.name, Off: r.off, Section: "II.24.2.1"})
	if signature := c.U32(); c.Err() == nil && signature != rootSignature {
		c.FailAt(0, "metadata signature %#x is not BSJB", signature)
	}
	c.Skip(8) // version of the format, reserved
	version := string(c.Bytes(c.Count(c.U32(), 1)))
	r.version, _, _ = strings.Cut(version, "\x00")
	c.Align(4)
	c.SetSection("II.24.2.2")
	c.Skip(2) // flags, reserved
	count := c.Count(uint32(c.U16()), 12)
	for range count {
		r.readStreamHeader(&c)
	}
	return c.Err()
}

// readStreamHeader reads one stream header and keeps the stream; streams of unknown names are skipped.
func (r *Reader) readStreamHeader(c *cursor.Cursor) {
	start := c.Pos()
	off, size := uint64(c.U32()), uint64(c.U32())
	name := readStreamName(c)
	if c.Err() != nil {
		return
	}
	if off+size > uint64(len(r.data)) {
		c.FailAt(start, "stream %s at %#x with %#x bytes runs past the metadata's %#x bytes", name, off, size, len(r.data))
		return
	}
	if name == "#JTD" {
		r.delta = true
		return
	}
	h := r.heapNamed(name)
	if h == nil {
		return
	}
	if h.name != "" {
		c.FailAt(start, "second %s stream", name)
		return
	}
	*h = heap{name: name, data: r.data[off : off+size : off+size]}
}

// readStreamName reads a NUL-terminated name of at most 32 bytes, padded to four.
func readStreamName(c *cursor.Cursor) string {
	start := c.Pos()
	for n := 0; n < 32; n++ {
		if c.U8() == 0 {
			end := c.Pos() - 1
			c.Seek(start)
			name := string(c.Bytes(max(end-start, 0)))
			c.Skip(1)
			c.Align(4)
			return name
		}
	}
	c.FailAt(start, "stream name longer than 31 bytes")
	return ""
}

// heapNamed returns the place for the stream called name, nil if this package has no use for it.
func (r *Reader) heapNamed(name string) *heap {
	switch name {
	case "#Strings":
		return &r.strings
	case "#US":
		return &r.us
	case "#GUID":
		return &r.guid
	case "#Blob":
		return &r.blob
	case "#Pdb":
		return &r.pdb
	case "#~", "#-":
		return &r.tables
	}
	return nil
}

// place returns the place of bytes at off of heap h, for errors.
func (r *Reader) place(h *heap, off int64, section string) cursor.Place {
	return cursor.Place{File: r.name, Stream: h.name, Off: off, Section: section}
}
