// This file reads and checks exception clauses.
//
//	small: flags u16, try offset u16, try length u8, handler offset u16, handler length u8, class token or filter offset u32
//	fat:   flags, try offset, try length, handler offset, handler length, class token or filter offset: u32 each

package il

import (
	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
)

// Sizes of one clause, ECMA-335 II.25.4.6.
const (
	smallClauseSize = 12
	fatClauseSize   = 24
)

// rawClause has the fields of both formats as the file has them.
type rawClause struct {
	flags, tryOffset, tryLength, handlerOffset, handlerLength, classOrFilter uint32
}

func readSmallClause(c *cursor.Cursor) (r rawClause) {
	r.flags = uint32(c.U16())
	r.tryOffset, r.tryLength = uint32(c.U16()), uint32(c.U8())
	r.handlerOffset, r.handlerLength = uint32(c.U16()), uint32(c.U8())
	r.classOrFilter = c.U32()
	return r
}

func readFatClause(c *cursor.Cursor) (r rawClause) {
	r.flags = c.U32()
	r.tryOffset, r.tryLength = c.U32(), c.U32()
	r.handlerOffset, r.handlerLength = c.U32(), c.U32()
	r.classOrFilter = c.U32()
	return r
}

// readClause reads one clause and checks it against the size of the code, ECMA-335 II.25.4.6.
func (b *MethodBody) readClause(c *cursor.Cursor, read func(*cursor.Cursor) rawClause) Clause {
	start := c.Pos()
	r := read(c)
	clause := Clause{
		Kind:         ClauseKind(r.flags),
		TryStart:     r.tryOffset,
		TryEnd:       r.tryOffset + r.tryLength,
		HandlerStart: r.handlerOffset,
		HandlerEnd:   r.handlerOffset + r.handlerLength,
	}
	switch r.flags {
	case uint32(Catch):
		clause.CatchType = metadata.Token(r.classOrFilter)
	case uint32(Filter):
		clause.FilterStart = r.classOrFilter
		if clause.FilterStart >= clause.HandlerStart {
			c.FailAt(start, "filter at IL_%04X is not before its handler at IL_%04X", clause.FilterStart, clause.HandlerStart)
		}
	case uint32(Finally), uint32(Fault):
	default:
		c.FailAt(start, "exception clause of unknown kind %#x", r.flags)
	}
	b.checkRegion(c, start, "try block", r.tryOffset, r.tryLength)
	b.checkRegion(c, start, "handler", r.handlerOffset, r.handlerLength)
	return clause
}

// checkRegion requires a region to be inside the code and not empty.
func (b *MethodBody) checkRegion(c *cursor.Cursor, start int, what string, offset, length uint32) {
	if length == 0 || uint64(offset)+uint64(length) > uint64(len(b.Code)) {
		c.FailAt(start, "%s of %d bytes at IL_%04X, in %d bytes of code", what, length, offset, len(b.Code))
	}
}

// checkClauses requires the ends of all regions to lie between the instructions of list, ECMA-335 III.1.7.3.
func (b *MethodBody) checkClauses(list []Instruction) error {
	place := b.place
	place.Section = "III.1.7.3"
	for k := range b.Clauses {
		clause := &b.Clauses[k]
		offsets := []uint32{clause.TryStart, clause.TryEnd, clause.HandlerStart, clause.HandlerEnd}
		if clause.Kind == Filter {
			offsets = append(offsets, clause.FilterStart)
		}
		for _, offset := range offsets {
			if _, ok := IndexOf(list, offset); !ok && offset != uint32(len(b.Code)) {
				return place.Errorf(int64(offset), "exception clause %d begins or ends inside an instruction", k)
			}
		}
	}
	return nil
}
