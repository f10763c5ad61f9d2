// This file defines Cursor, a bounded little-endian reader with a sticky error: after the first failure every read returns zero, so a decoder reads a
// whole structure and asks for the error once. A Cursor is a small value and never allocates except to report an error.

package cursor

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Place says where the bytes of a Cursor come from, for its errors: the offset Off of the first byte within Stream (or within File), and the ECMA-335
// clause the bytes should follow.
type Place struct {
	File    string
	Stream  string
	Off     int64
	Section string
}

// Errorf returns a FormatError at off bytes past the place.
func (p Place) Errorf(off int64, format string, args ...any) *FormatError {
	return &FormatError{File: p.File, Stream: p.Stream, Off: p.Off + off, Section: p.Section, Msg: fmt.Sprintf(format, args...)}
}

// Cursor reads data from front to back. The zero value is an empty cursor.
type Cursor struct {
	data  []byte
	pos   int
	place Place
	err   *FormatError
}

// New returns a cursor at the start of data, which lies at place.
func New(data []byte, place Place) Cursor { return Cursor{data: data, place: place} }

// Err returns the first failure as a *FormatError, or nil.
func (c *Cursor) Err() error {
	if c.err == nil {
		return nil
	}
	return c.err
}

// Pos returns the offset of the next byte within the cursor's data.
func (c *Cursor) Pos() int { return c.pos }

// Len returns the number of bytes left; it is zero after a failure.
func (c *Cursor) Len() int { return len(c.data) - c.pos }

// Place returns where the cursor's data lies.
func (c *Cursor) Place() Place { return c.place }

// Failf records a failure at the current position, unless one is already recorded, and makes every later read return zero.
func (c *Cursor) Failf(format string, args ...any) {
	c.FailAt(c.pos, format, args...)
}

// FailAt is Failf for the byte at pos within the cursor's data.
func (c *Cursor) FailAt(pos int, format string, args ...any) {
	if c.err == nil {
		c.err = c.place.Errorf(int64(pos), format, args...)
	}
	c.pos = len(c.data)
}

// SetSection names the ECMA-335 clause that the following reads implement.
func (c *Cursor) SetSection(section string) { c.place.Section = section }

// need reports whether n more bytes exist, recording a failure if not.
func (c *Cursor) need(n int) bool {
	if n < 0 || n > len(c.data)-c.pos {
		c.Failf("need %d bytes, %d left", n, len(c.data)-c.pos)
		return false
	}
	return true
}

// Bytes returns the next n bytes without copying them, or nil on failure.
func (c *Cursor) Bytes(n int) []byte {
	if !c.need(n) {
		return nil
	}
	b := c.data[c.pos : c.pos+n : c.pos+n]
	c.pos += n
	return b
}

// Rest returns all bytes left without copying them.
func (c *Cursor) Rest() []byte { return c.Bytes(c.Len()) }

// Skip passes over n bytes.
func (c *Cursor) Skip(n int) { c.Bytes(n) }

// Seek moves to pos within the cursor's data.
func (c *Cursor) Seek(pos int) {
	if c.err != nil {
		return
	}
	if pos < 0 || pos > len(c.data) {
		c.Failf("offset %d is outside %d bytes", pos, len(c.data))
		return
	}
	c.pos = pos
}

// Align moves to the next multiple of n (a power of two) from the start of the cursor's data; padding that is cut off at the end is accepted.
func (c *Cursor) Align(n int) {
	next := (c.pos + n - 1) &^ (n - 1)
	c.Seek(min(next, len(c.data)))
}

// Count checks that count elements of at least size bytes each can still follow, before anything is allocated for them, and returns count as an int;
// it fails and returns zero otherwise.
func (c *Cursor) Count(count uint32, size int) int {
	if uint64(count)*uint64(size) > uint64(c.Len()) {
		c.Failf("%d elements of at least %d bytes, %d bytes left", count, size, c.Len())
		return 0
	}
	return int(count)
}

// Sub returns a cursor over the next n bytes, at their own place, and passes over them.
func (c *Cursor) Sub(n int) Cursor {
	place := c.place
	place.Off += int64(c.pos)
	sub := New(c.Bytes(n), place)
	sub.err = c.err
	return sub
}

// Adopt makes the failure of sub, if any, the cursor's own, unless it has failed already.
func (c *Cursor) Adopt(sub *Cursor) {
	if c.err == nil && sub.err != nil {
		c.err = sub.err
		c.pos = len(c.data)
	}
}

// PeekU8 returns the next byte without passing over it; ok is false at the end.
func (c *Cursor) PeekU8() (b byte, ok bool) {
	if c.pos >= len(c.data) {
		return 0, false
	}
	return c.data[c.pos], true
}

// U8 reads one byte.
func (c *Cursor) U8() uint8 {
	if !c.need(1) {
		return 0
	}
	c.pos++
	return c.data[c.pos-1]
}

// U16 reads a 16-bit unsigned integer.
func (c *Cursor) U16() uint16 {
	if !c.need(2) {
		return 0
	}
	c.pos += 2
	return binary.LittleEndian.Uint16(c.data[c.pos-2:])
}

// U32 reads a 32-bit unsigned integer.
func (c *Cursor) U32() uint32 {
	if !c.need(4) {
		return 0
	}
	c.pos += 4
	return binary.LittleEndian.Uint32(c.data[c.pos-4:])
}

// U64 reads a 64-bit unsigned integer.
func (c *Cursor) U64() uint64 {
	if !c.need(8) {
		return 0
	}
	c.pos += 8
	return binary.LittleEndian.Uint64(c.data[c.pos-8:])
}

// I8 reads a signed byte.
func (c *Cursor) I8() int8 { return int8(c.U8()) }

// I16 reads a 16-bit signed integer.
func (c *Cursor) I16() int16 { return int16(c.U16()) }

// I32 reads a 32-bit signed integer.
func (c *Cursor) I32() int32 { return int32(c.U32()) }

// I64 reads a 64-bit signed integer.
func (c *Cursor) I64() int64 { return int64(c.U64()) }

// F32 reads an IEEE 754 binary32; the bits are kept, NaN payloads included.
func (c *Cursor) F32() float32 { return math.Float32frombits(c.U32()) }

// F64 reads an IEEE 754 binary64; the bits are kept, NaN payloads included.
func (c *Cursor) F64() float64 { return math.Float64frombits(c.U64()) }
