// This file decodes values of primitive types, as constants and custom attributes store them.

package metadata

import (
	"encoding/binary"

	"ilaot/ilreader/cursor"
)

// primitive reads a value of a primitive element type: bool, uint16 for a char, the integer and floating-point types; nil after a failure.
func primitive(c *cursor.Cursor, kind ElementType) any {
	var v any
	switch kind {
	case ElementBoolean:
		v = c.U8() != 0
	case ElementChar, ElementU2:
		v = c.U16()
	case ElementI1:
		v = c.I8()
	case ElementU1:
		v = c.U8()
	case ElementI2:
		v = c.I16()
	case ElementI4:
		v = c.I32()
	case ElementU4:
		v = c.U32()
	case ElementI8:
		v = c.I64()
	case ElementU8:
		v = c.U64()
	case ElementR4:
		v = c.F32()
	case ElementR8:
		v = c.F64()
	default:
		c.Failf("element type %#02x has no value", uint8(kind))
	}
	if c.Err() != nil {
		return nil
	}
	return v
}

// ConstantValue decodes a constant: kind is the stored element type, value is a bool, integer or float, a []uint16 of UTF-16 code units for
// ElementString, and nil for the null reference, ElementClass. ECMA-335 II.22.9.
func (r *Reader) ConstantValue(id ConstantID) (kind ElementType, value any, err error) {
	row, err := r.Constant(id)
	if err != nil {
		return 0, nil, err
	}
	kind = ElementType(row.Type)
	c, err := r.BlobCursor(row.Value, "II.22.9")
	if err != nil {
		return kind, nil, err
	}
	switch kind {
	case ElementString:
		value = utf16Units(c.Rest())
	case ElementClass:
		if null := c.U32(); null != 0 {
			c.FailAt(0, "a constant of class type is null, not %#x", null)
		}
	default:
		value = primitive(&c, kind)
	}
	return kind, value, c.Err()
}

// utf16Units returns the little-endian UTF-16 code units in b; an odd last byte is dropped.
func utf16Units(b []byte) []uint16 {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(b[2*i:])
	}
	return units
}
