// This file maps relative virtual addresses to file bytes. A section holds VirtualSize bytes in memory, rounded up to whole pages, but only RawSize in
// the file; what lies past the raw bytes is zero in memory and is not returned here. Sections are few, so a linear search is the whole mechanism.

package pe

import (
	"ilaot/ilreader/cursor"
)

// From returns all file bytes from rva to the end of its section, without copying. ECMA-335 II.25.3.
func (f *File) From(rva uint32) ([]byte, error) {
	off, end, ok := f.locate(rva)
	if !ok {
		return nil, f.errorf(0, "II.25.3", "RVA %#x is in no section", rva)
	}
	return f.Data[off:end:end], nil
}

// Slice returns the size bytes at rva without copying; it fails when they are not all in one section's file bytes.
func (f *File) Slice(rva, size uint32) ([]byte, error) {
	off, end, ok := f.locate(rva)
	if !ok {
		return nil, f.errorf(0, "II.25.3", "RVA %#x is in no section", rva)
	}
	if uint64(size) > uint64(end-off) {
		return nil, f.errorf(off, "II.25.3", "%d bytes at RVA %#x run past the %d bytes left in the section", size, rva, end-off)
	}
	end = off + int64(size)
	return f.Data[off:end:end], nil
}

// maxZeroFill bounds what Initial allocates for bytes that are not in the file.
const maxZeroFill = 64 << 20

// Initial returns the size bytes that memory holds at rva when the image is loaded: those of the file, then zeros up to the section's virtual size. It
// copies only if there are such zeros. Fields with initial data may lie there. ECMA-335 II.22.18, II.25.3.
func (f *File) Initial(rva, size uint32) ([]byte, error) {
	data, err := f.Slice(rva, size)
	if err == nil {
		return data, nil
	}
	for i := range f.Sections {
		s := &f.Sections[i]
		if rva < s.RVA || uint64(rva-s.RVA)+uint64(size) > uint64(s.VirtualSize) || size > maxZeroFill {
			continue
		}
		memory := make([]byte, size)
		if stored, fromErr := f.From(rva); fromErr == nil {
			copy(memory, stored)
		}
		return memory, nil
	}
	return nil, err
}

// Offset returns the file offset of rva.
func (f *File) Offset(rva uint32) (int64, error) {
	off, _, ok := f.locate(rva)
	if !ok {
		return 0, f.errorf(0, "II.25.3", "RVA %#x is in no section", rva)
	}
	return off, nil
}

// locate returns the file range from rva to the end of the file bytes of its section, clipped to the file.
func (f *File) locate(rva uint32) (off, end int64, ok bool) {
	for i := range f.Sections {
		s := &f.Sections[i]
		if rva < s.RVA {
			continue
		}
		delta := rva - s.RVA
		extent := f.extent(s)
		if delta >= extent {
			continue
		}
		off = int64(s.RawOffset) + int64(delta)
		end = min(int64(s.RawOffset)+int64(extent), int64(len(f.Data)))
		if off < end {
			return off, end, true
		}
	}
	return 0, 0, false
}

// extent returns how many file bytes of s are mapped: loaders map whole pages, and all raw bytes when no virtual size is given.
func (f *File) extent(s *Section) uint32 {
	if s.VirtualSize == 0 {
		return s.RawSize
	}
	const page = 0x1000
	align := uint64(max(f.SectionAlign, page))
	mapped := (uint64(s.VirtualSize) + align - 1) / align * align
	return uint32(min(uint64(s.RawSize), mapped))
}

// cursorAt returns a cursor over the size bytes at rva, for decoding the structure that ECMA-335 section describes.
func (f *File) cursorAt(rva, size uint32, section string) (cursor.Cursor, error) {
	data, err := f.Slice(rva, size)
	if err != nil {
		return cursor.Cursor{}, err
	}
	off, err := f.Offset(rva)
	return cursor.New(data, cursor.Place{File: f.Name, Off: off, Section: section}), err
}
