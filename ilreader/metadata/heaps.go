// This file reads the heaps. A reference is checked when it is followed; the results alias the file wherever the type allows it.

package metadata

import (
	"strings"

	"ilaot/ilreader/cursor"
)

// References into the heaps. 0 is the empty string, the empty blob and the nil GUID; a GUIDRef is a 1-based index, the others are byte offsets.
// ECMA-335 II.24.2.3 to II.24.2.5.
type (
	StringRef     uint32
	BlobRef       uint32
	GUIDRef       uint32
	UserStringRef uint32
)

// GUID is a GUID in the byte order of the file.
type GUID [16]byte

// String returns the string at ref of the #Strings heap, without allocating. It is UTF-8 unless the file is malformed. ECMA-335 II.24.2.3.
func (r *Reader) String(ref StringRef) (string, error) {
	if ref == 0 {
		return "", nil
	}
	if uint64(ref) >= uint64(len(r.text)) {
		return "", r.place(&r.strings, int64(ref), "II.24.2.3").Errorf(0, "outside the heap's %d bytes", len(r.text))
	}
	s := r.text[ref:]
	end := strings.IndexByte(s, 0)
	if end < 0 {
		return "", r.place(&r.strings, int64(ref), "II.24.2.3").Errorf(0, "string without a terminator")
	}
	return s[:end], nil
}

// Blob returns the blob at ref of the #Blob heap, without copying. ECMA-335 II.24.2.4.
func (r *Reader) Blob(ref BlobRef) ([]byte, error) {
	if ref == 0 {
		return nil, nil
	}
	c, err := r.blobCursor(&r.blob, uint32(ref), "II.24.2.4")
	if err != nil {
		return nil, err
	}
	return c.Rest(), nil
}

// BlobCursor returns a cursor over the blob at ref, whose contents follow ECMA-335 section.
func (r *Reader) BlobCursor(ref BlobRef, section string) (cursor.Cursor, error) {
	if ref == 0 {
		return cursor.New(nil, r.place(&r.blob, 0, section)), nil
	}
	return r.blobCursor(&r.blob, uint32(ref), section)
}

// blobCursor returns a cursor over the counted bytes at off of h.
func (r *Reader) blobCursor(h *heap, off uint32, section string) (cursor.Cursor, error) {
	c := cursor.New(h.data, r.place(h, 0, "II.24.2.4"))
	c.Seek(int(off))
	n := c.Count(c.CompressedUint(), 1)
	c.SetSection(section)
	sub := c.Sub(n)
	return sub, c.Err()
}

// GUID returns the GUID at ref of the #GUID heap, zero for a nil ref. ECMA-335 II.24.2.5.
func (r *Reader) GUID(ref GUIDRef) (GUID, error) {
	if ref == 0 {
		return GUID{}, nil
	}
	off := (uint64(ref) - 1) * 16
	if off+16 > uint64(len(r.guid.data)) {
		return GUID{}, r.place(&r.guid, int64(off), "II.24.2.5").Errorf(0, "GUID %d is outside the heap's %d bytes", ref, len(r.guid.data))
	}
	return GUID(r.guid.data[off : off+16]), nil
}

// UserString returns the UTF-16 code units of a string literal; they may include lone surrogates. ref is the row number part of an ldstr token.
// ECMA-335 II.24.2.4.
func (r *Reader) UserString(ref UserStringRef) ([]uint16, error) {
	if ref == 0 {
		return nil, nil
	}
	c, err := r.blobCursor(&r.us, uint32(ref), "II.24.2.4")
	if err != nil {
		return nil, err
	}
	return utf16Units(c.Rest()), nil // the last, odd byte only says whether a unit needs more than simple handling
}
