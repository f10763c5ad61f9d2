// This file decodes a code stream into instructions: the iterator, the slice form, and the check that branches land on instructions. Operands are
// normalised on the way: branch targets become offsets from the start of the code, short and long forms look alike to the reader.

package il

import (
	"fmt"
	"iter"
	"math"
	"sort"

	"ilaot/ilreader/cursor"
	"ilaot/ilreader/metadata"
)

// Instruction is one decoded instruction or prefix.
//
// Operand holds, by the opcode's OperandKind: the variable number; the integer, sign-extended (zero-extended for the prefixes unaligned. and no.); the
// bits of the float in its low 32 or 64 bits; the token; the branch target as an offset from the start of the code. It is zero for InlineNone and for
// InlineSwitch, whose targets are in Targets.
type Instruction struct {
	Offset  uint32 // from the start of the code, in bytes
	Size    uint32 // of opcode and operand, in bytes
	Op      Opcode
	Operand int64
	Targets []uint32 // of switch, as offsets from the start of the code; nil otherwise
}

// End returns the offset of the following instruction.
func (i *Instruction) End() uint32 { return i.Offset + i.Size }

// Token returns the operand of an instruction that takes a token.
func (i *Instruction) Token() metadata.Token { return metadata.Token(uint32(i.Operand)) }

// Target returns the branch target of an instruction that has one.
func (i *Instruction) Target() uint32 { return uint32(i.Operand) }

// Float returns the operand of ldc.r4 (widened; a NaN keeps its payload but becomes quiet) or ldc.r8.
func (i *Instruction) Float() float64 {
	if i.Op.Info().Operand == ShortInlineR {
		return float64(math.Float32frombits(uint32(i.Operand)))
	}
	return math.Float64frombits(uint64(i.Operand))
}

// String returns a debugging form without resolved names: "IL_0004: br.s IL_0000".
func (i *Instruction) String() string {
	head := fmt.Sprintf("IL_%04X: %s", i.Offset, i.Op)
	switch kind := i.Op.Info().Operand; {
	case kind == InlineNone:
		return head
	case kind == InlineSwitch:
		return fmt.Sprintf("%s %d targets", head, len(i.Targets))
	case kind.IsBranch():
		return fmt.Sprintf("%s IL_%04X", head, i.Target())
	case kind.IsToken():
		return fmt.Sprintf("%s %08x", head, uint32(i.Operand))
	case kind == ShortInlineR || kind == InlineR:
		return fmt.Sprintf("%s %g", head, i.Float())
	}
	return fmt.Sprintf("%s %d", head, i.Operand)
}

// codeSection is the clause that defines the encoding of the code stream.
const codeSection = "III.1.2.1"

// All returns an iterator over the instructions of code, which lies at place. After a malformed instruction it yields one *cursor.FormatError and stops.
// Branch targets are inside the code but not yet known to start an instruction: see CheckTargets.
func All(code []byte, place cursor.Place) iter.Seq2[Instruction, error] {
	place.Section = codeSection
	return func(yield func(Instruction, error) bool) {
		c := cursor.New(code, place)
		for c.Len() > 0 {
			instruction := next(&c, len(code))
			if err := c.Err(); err != nil {
				yield(Instruction{}, err)
				return
			}
			if !yield(instruction, nil) {
				return
			}
		}
	}
}

// Decode returns all instructions of code. Errors are *cursor.FormatError whose offset counts from the start of code; branch targets are checked.
// The place of a body read from a file is better: see MethodBody.Instructions.
func Decode(code []byte) ([]Instruction, error) { return decodeAt(code, cursor.Place{}) }

func decodeAt(code []byte, place cursor.Place) ([]Instruction, error) {
	list := make([]Instruction, 0, len(code)/2+1)
	for instruction, err := range All(code, place) {
		if err != nil {
			return nil, err
		}
		list = append(list, instruction)
	}
	if err := CheckTargets(list, place); err != nil {
		return nil, err
	}
	return list, nil
}

// next decodes one instruction; size is that of the whole code.
func next(c *cursor.Cursor, size int) Instruction {
	start := c.Pos()
	i := Instruction{Offset: uint32(start)}
	op := opcodeAt(c)
	if c.Err() != nil {
		return i
	}
	i.Op = op
	switch kind := op.Info().Operand; kind {
	case ShortInlineBrTarget, InlineBrTarget:
		i.Operand = readTarget(c, kind, start, size)
	case InlineSwitch:
		i.Targets = readSwitch(c, start, size)
	default:
		i.Operand = readOperand(c, op)
	}
	i.Size = uint32(c.Pos() - start)
	return i
}

// opcodeAt reads an opcode of one or two bytes.
func opcodeAt(c *cursor.Cursor) Opcode {
	start := c.Pos()
	first := c.U8()
	op := oneByte[first]
	if first == 0xFE {
		second := c.U8()
		op = twoByte[second]
		if op == invalid {
			c.FailAt(start, "FE %02X is no opcode", second)
		}
		return Opcode(op)
	}
	if op == invalid {
		c.FailAt(start, "%02X is no opcode", first)
	}
	return Opcode(op)
}

// readOperand reads the operands that do not depend on the instruction's place.
func readOperand(c *cursor.Cursor, op Opcode) int64 {
	switch kind := op.Info().Operand; kind {
	case InlineNone:
		return 0
	case ShortInlineVar:
		return int64(c.U8())
	case InlineVar:
		return int64(c.U16())
	case ShortInlineI:
		if op.IsPrefix() {
			return int64(c.U8())
		}
		return int64(c.I8())
	case InlineI:
		return int64(c.I32())
	case InlineI8, InlineR:
		return c.I64()
	default: // ShortInlineR and tokens
		return int64(c.U32())
	}
}

func readTarget(c *cursor.Cursor, kind OperandKind, start, size int) int64 {
	var delta int64
	if kind == ShortInlineBrTarget {
		delta = int64(c.I8())
	} else {
		delta = int64(c.I32())
	}
	return checkRange(c, delta, int64(c.Pos()), start, size)
}

func readSwitch(c *cursor.Cursor, start, size int) []uint32 {
	n := c.Count(c.U32(), 4)
	targets := make([]uint32, n)
	end := int64(c.Pos() + 4*n)
	for k := range targets {
		targets[k] = uint32(checkRange(c, int64(c.I32()), end, start, size))
	}
	return targets
}

// checkRange returns the target of a branch by delta from end, having checked that it is inside the code.
func checkRange(c *cursor.Cursor, delta, end int64, start, size int) int64 {
	target := end + delta
	if c.Err() == nil && (target < 0 || target >= int64(size)) {
		c.FailAt(start, "branch to %d, outside the method's %d bytes of code", target, size)
	}
	return target
}

// CheckTargets verifies that every branch of list, decoded from code at place, goes to the start of an instruction, ECMA-335 III.1.7.2.
func CheckTargets(list []Instruction, place cursor.Place) error {
	place.Section = "III.1.7.2"
	for k := range list {
		i := &list[k]
		if i.Op.Info().Operand.IsBranch() {
			if _, ok := IndexOf(list, i.Target()); !ok {
				return place.Errorf(int64(i.Offset), "branch to IL_%04X, inside an instruction", i.Target())
			}
		}
		for _, target := range i.Targets {
			if _, ok := IndexOf(list, target); !ok {
				return place.Errorf(int64(i.Offset), "branch to IL_%04X, inside an instruction", target)
			}
		}
	}
	return nil
}

// IndexOf returns the index in list of the instruction at offset; ok is false when none starts there.
func IndexOf(list []Instruction, offset uint32) (index int, ok bool) {
	index = sort.Search(len(list), func(k int) bool { return list[k].Offset >= offset })
	return index, index < len(list) && list[index].Offset == offset
}
