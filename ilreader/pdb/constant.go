// This file decodes local constants, whose type and value share a blob: custom modifiers, then one of
//
//	a primitive type's code and value; for integers, bool and char, optionally the enum they belong to behind it
//	string and UTF-16 text, or 0xFF for null
//	class or value type, a type, and its value as the bytes left (decimal, DateTime); object alone for null

package pdb

import (
	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
)

// Constant names a value. Kind is an element type; Bits holds a number's bits, zero-extended; Data the UTF-16 bytes of a string (nil for null) or the
// value of a structure; Type the enum, class or structure, if there is one.
type Constant struct {
	Name string
	Kind metadata.ElementType
	Type metadata.Token
	Bits uint64
	Data []byte
}

func (p *PDB) constant(id metadata.LocalConstantID) (k Constant, err error) {
	row, err := p.Metadata.LocalConstant(id)
	if err != nil {
		return k, err
	}
	if k.Name, err = p.Metadata.String(row.Name); err != nil {
		return k, err
	}
	c, err := p.Metadata.BlobCursor(row.Signature, "II.23.2")
	if err != nil {
		return k, err
	}
	k.read(&c)
	return k, c.Err()
}

// read decodes the blob.
func (k *Constant) read(c *cursor.Cursor) {
	k.Kind = metadata.ElementType(c.U8())
	for k.Kind == metadata.ElementCModReqd || k.Kind == metadata.ElementCModOpt {
		readType(c)
		k.Kind = metadata.ElementType(c.U8())
	}
	if size := numberSize(k.Kind); size > 0 {
		for i, b := range c.Bytes(size) {
			k.Bits |= uint64(b) << (8 * i)
		}
		if c.Len() > 0 {
			k.Type = readType(c)
		}
		return
	}
	switch k.Kind {
	case metadata.ElementString:
		if b, ok := c.PeekU8(); ok && b == 0xFF && c.Len() == 1 {
			c.Skip(1)
			return
		}
		k.Data = c.Rest()
		if k.Data == nil {
			k.Data = []byte{}
		}
	case metadata.ElementClass, metadata.ElementValueType:
		k.Type = readType(c)
		k.Data = c.Rest()
	case metadata.ElementObject:
	default:
		c.FailAt(0, "constant of element type %#02x", uint8(k.Kind))
	}
}

// numberSize returns the bytes of a value that is a number, 0 for other types.
func numberSize(kind metadata.ElementType) int {
	switch kind {
	case metadata.ElementBoolean, metadata.ElementI1, metadata.ElementU1:
		return 1
	case metadata.ElementChar, metadata.ElementI2, metadata.ElementU2:
		return 2
	case metadata.ElementI4, metadata.ElementU4, metadata.ElementR4:
		return 4
	case metadata.ElementI8, metadata.ElementU8, metadata.ElementR8:
		return 8
	}
	return 0
}

// typeTables are the tables a compressed type reference can name, by its low two bits. ECMA-335 II.23.2.8.
var typeTables = [...]metadata.TableID{metadata.TableTypeDef, metadata.TableTypeRef, metadata.TableTypeSpec}

// readType reads a compressed type reference into the module's metadata.
func readType(c *cursor.Cursor) metadata.Token {
	start := c.Pos()
	value := c.CompressedUint()
	if value&3 >= uint32(len(typeTables)) {
		c.FailAt(start, "%#x is not a type", value)
		return 0
	}
	return metadata.MakeToken(typeTables[value&3], value>>2)
}
