package importer

import (
	"ilaot/compiler/mir"
	"ilaot/ilreader/il"
)

// This file handles the prefixes (ECMA-335 III.2): they are remembered until
// the instruction that they modify.

func volatilePrefix(l *loader, _ *il.Instruction, _ *entry) { l.prefix.flags |= mir.Volatile }

func unalignedPrefix(l *loader, in *il.Instruction, _ *entry) {
	if in.Operand != 1 && in.Operand != 2 && in.Operand != 4 {
		badIL("unaligned. %d", in.Operand)
	}
	l.prefix.flags |= mir.Unaligned
	l.prefix.align = in.Operand
}

func constrainedPrefix(l *loader, in *il.Instruction, _ *entry) {
	l.prefix.constrained = must(l.ctx.Type(in.Token()))
}

func readonlyPrefix(l *loader, _ *il.Instruction, _ *entry) { l.prefix.readonly = true }

func tailPrefix(l *loader, _ *il.Instruction, _ *entry) { l.prefix.tail = true }
