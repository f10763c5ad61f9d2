// This file reads the variable-length forms of ECMA-335: compressed integers and the counted strings of custom attributes.
//
//	0xxxxxxx                             7 bits
//	10xxxxxx xxxxxxxx                   14 bits, high byte first
//	110xxxxx xxxxxxxx xxxxxxxx xxxxxxxx 29 bits, high byte first
//
// A signed integer is rotated left by one within its width before it is stored, so its sign ends in bit 0.

package cursor

// CompressedUint reads a compressed unsigned integer, ECMA-335 II.23.2. An encoding longer than needed is accepted: shipping compilers write them for
// fields they patch later.
func (c *Cursor) CompressedUint() uint32 {
	value, _ := c.compressed()
	if c.err != nil {
		return 0
	}
	return value
}

// compressed returns the stored value and its width in bits (7, 14 or 29).
func (c *Cursor) compressed() (value uint32, bits uint) {
	start := c.pos
	first := uint32(c.U8())
	switch {
	case first&0x80 == 0:
		return first, 7
	case first&0xC0 == 0x80:
		return first&0x3F<<8 | uint32(c.U8()), 14
	case first&0xE0 == 0xC0:
		b := c.Bytes(3)
		if b == nil {
			return 0, 29
		}
		return first&0x1F<<24 | uint32(b[0])<<16 | uint32(b[1])<<8 | uint32(b[2]), 29
	}
	c.FailAt(start, "%#02x does not start a compressed integer", first)
	return 0, 7
}

// CompressedInt reads a compressed signed integer, ECMA-335 II.23.2.
func (c *Cursor) CompressedInt() int32 {
	stored, bits := c.compressed()
	if c.err != nil {
		return 0
	}
	value := int32(stored >> 1)
	if stored&1 != 0 {
		value -= 1 << (bits - 1)
	}
	return value
}

// SerString reads a counted UTF-8 string, ECMA-335 II.23.3. The single byte 0xFF stands for the null string: null is true and s is empty.
func (c *Cursor) SerString() (s string, null bool) {
	if b, ok := c.PeekU8(); ok && b == 0xFF {
		c.Skip(1)
		return "", true
	}
	n := c.Count(c.CompressedUint(), 1)
	return string(c.Bytes(n)), false
}
