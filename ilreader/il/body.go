// This file reads method bodies: a tiny or fat header, the code, and the data sections behind it that hold the exception clauses.
//
//	tiny:  size<<2 | 2                                      1 byte, up to 63 bytes of code, stack of 8, no locals, no sections
//	fat:   flags (12 bits), header words (4 bits), maxstack (u16), code size (u32), local signature (token)
//	       code, padding to 4 bytes, sections while the header or the section before says more
//	small: kind, size (u8), 2 bytes padding, clauses of 12 bytes
//	fat:   kind, size (u24), clauses of 24 bytes

package il

import (
	"fmt"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
)

// Header and section flags, ECMA-335 II.25.4.1, II.25.4.4 and II.25.4.5.
const (
	formatMask  = 0x3
	tinyFormat  = 0x2
	fatFormat   = 0x3
	moreSects   = 0x8
	initLocals  = 0x10
	fatWords    = 3
	sectEHTable = 0x1
	sectKind    = 0x3F
	sectFat     = 0x40
	sectMore    = 0x80
)

// tinyMaxStack is the stack size of a tiny body, which cannot state one, ECMA-335 II.25.4.2.
const tinyMaxStack = 8

// MethodBody is the IL of one method.
type MethodBody struct {
	RVA        uint32
	MaxStack   uint16
	InitLocals bool
	LocalSig   metadata.Token // StandAloneSig, or 0
	Code       []byte         // shares memory with the file
	Clauses    []Clause       // in the file's order: inner ones come first, ECMA-335 I.12.4.2.5
	Size       uint32         // header, code and sections, in bytes

	place cursor.Place // of the code
}

// ClauseKind says how a clause's handler is entered.
type ClauseKind uint8

// The clause kinds; their values are those of ECMA-335 II.25.4.6.
const (
	Catch   ClauseKind = 0
	Filter  ClauseKind = 1
	Finally ClauseKind = 2
	Fault   ClauseKind = 4
)

// String returns the ilasm keyword.
func (k ClauseKind) String() string {
	switch k {
	case Catch:
		return "catch"
	case Filter:
		return "filter"
	case Finally:
		return "finally"
	case Fault:
		return "fault"
	}
	return fmt.Sprintf("clause kind %d", uint8(k))
}

// Clause is one protected region and its handler. Offsets are bytes from the start of the code; an end is the offset after the last byte.
type Clause struct {
	Kind                     ClauseKind
	TryStart, TryEnd         uint32
	HandlerStart, HandlerEnd uint32
	FilterStart              uint32         // of Filter; the filter ends where the handler starts
	CatchType                metadata.Token // of Catch: TypeDef, TypeRef or TypeSpec
}

// Instructions decodes the code and checks that branches and clauses lie on instruction boundaries. Errors are *cursor.FormatError with the method's
// RVA and the offset from the start of the body.
func (b *MethodBody) Instructions() ([]Instruction, error) {
	list, err := decodeAt(b.Code, b.place)
	if err != nil {
		return nil, err
	}
	if err := b.checkClauses(list); err != nil {
		return nil, err
	}
	return list, nil
}

// Place returns where the code lies, for errors about its instructions.
func (b *MethodBody) Place() cursor.Place { return b.place }

// ReadBody reads the method body at the start of data, which begins at rva in file and may extend beyond the body, ECMA-335 II.25.4. Code and clauses
// are checked to be inside their bounds; the code itself is not decoded.
func ReadBody(data []byte, file string, rva uint32) (*MethodBody, error) {
	c := cursor.New(data, cursor.Place{File: file, Stream: fmt.Sprintf("method body at RVA 0x%X", rva), Section: "II.25.4"})
	b := &MethodBody{RVA: rva}
	first, _ := c.PeekU8()
	switch first & formatMask {
	case tinyFormat:
		readTiny(&c, b)
	case fatFormat:
		readFat(&c, b)
	default:
		c.Failf("%#02x starts neither a tiny nor a fat header", first)
	}
	if err := c.Err(); err != nil {
		return nil, err
	}
	b.Size = uint32(c.Pos())
	return b, nil
}

// readTiny reads a body with a one-byte header, ECMA-335 II.25.4.2.
func readTiny(c *cursor.Cursor, b *MethodBody) {
	c.SetSection("II.25.4.2")
	size := int(c.U8() >> 2)
	b.MaxStack = tinyMaxStack
	b.readCode(c, size)
}

// readFat reads a body with a full header, ECMA-335 II.25.4.3.
func readFat(c *cursor.Cursor, b *MethodBody) {
	c.SetSection("II.25.4.3")
	flags := c.U16()
	words := int(flags >> 12)
	if words < fatWords {
		c.FailAt(0, "header of %d words, need %d", words, fatWords)
		return
	}
	b.InitLocals = flags&initLocals != 0
	b.MaxStack = c.U16()
	size := c.Count(c.U32(), 0)
	b.LocalSig = metadata.Token(c.U32())
	c.Skip(4 * (words - fatWords))
	b.readCode(c, size)
	for more := flags&moreSects != 0; more && c.Err() == nil; {
		more = b.readSection(c)
	}
}

func (b *MethodBody) readCode(c *cursor.Cursor, size int) {
	b.place = c.Place()
	b.place.Off += int64(c.Pos())
	b.Code = c.Bytes(size)
}

// readSection reads one data section, ECMA-335 II.25.4.5, and reports whether another follows. Sections that are no exception table are passed over.
//
// The size should count the section's header, but compilers exist that leave it out; the number of clauses by integer division is right in both cases,
// and so shipping runtimes read it.
func (b *MethodBody) readSection(c *cursor.Cursor) (more bool) {
	c.SetSection("II.25.4.5")
	c.Skip(int(-(b.RVA + uint32(c.Pos())) & 3))
	flags := c.U8()
	size, clauseSize, read := int(c.U8()), smallClauseSize, readSmallClause
	size |= int(c.U16()) << 8
	if flags&sectFat != 0 {
		clauseSize, read = fatClauseSize, readFatClause
	} else {
		size &= 0xFF
	}
	if flags&sectKind != sectEHTable {
		c.Skip(max(size-4, 0))
		return flags&sectMore != 0
	}
	n := c.Count(uint32(size/clauseSize), clauseSize)
	for range n {
		b.Clauses = append(b.Clauses, b.readClause(c, read))
	}
	c.Skip(max(size-4-n*clauseSize, 0))
	return flags&sectMore != 0
}
