package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles constants and the instructions that only move the stack.

// ldc handles ldc.i4.* and ldc.i8 (ECMA-335 III.3.40).
func ldc(l *loader, in *il.Instruction, e *entry) {
	n := in.Operand
	if in.Op.Info().Operand == il.InlineNone {
		n = e.n
	}
	l.push(l.konst(l.u.PrimitiveOf(e.kind), n))
}

// ldcR handles ldc.r4 and ldc.r8.
func ldcR(l *loader, in *il.Instruction, e *entry) {
	l.push(l.emit(mir.Instr{Op: mir.OpFloat, Type: l.u.PrimitiveOf(e.kind), Float: in.Float()}))
}

func ldnull(l *loader, _ *il.Instruction, _ *entry) { l.push(l.null(l.k.Object)) }

func ldstr(l *loader, in *il.Instruction, _ *entry) {
	l.push(l.str(must(l.ctx.UserString(in.Token()))))
}

// dup handles dup; both copies are the same value.
func dup(l *loader, _ *il.Instruction, _ *entry) {
	v := l.pop()
	l.push(v)
	l.push(v)
}

// pop drops a value. A lazy one is made first, for its checks.
func pop(l *loader, _ *il.Instruction, _ *entry) { l.pop() }

// sizeOf handles sizeof (III.4.25): a reference has the size of a pointer.
func sizeOf(l *loader, in *il.Instruction, _ *entry) {
	l.push(l.int32(l.sizeOf(must(l.ctx.Type(in.Token())))))
}

// sizeOf returns the bytes of a t in memory.
func (b *builder) sizeOf(t *types.Type) int64 {
	size, _, err := b.u.SizeAlign(t)
	if err != nil {
		fail(err)
	}
	return int64(size)
}
