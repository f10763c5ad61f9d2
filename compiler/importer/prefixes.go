package importer

import (
	"ilaot/compiler/mir"
	"ilaot/ilreader/il"
)

// This file handles the prefixes (ECMA-335 III.2): they are remembered until
// the instruction that they modify.

// checkPrefixes refuses prefixes that the instruction op does not take.
func (l *loader) checkPrefixes(op il.Opcode) {
	if l.prefix == (prefix{}) {
		return
	}
	isCall := op == il.OpCall || op == il.OpCallvirt || op == il.OpCalli
	switch p := &l.prefix; {
	case p.flags&mir.Unaligned != 0 && !accessesMemory(op), p.flags&mir.Volatile != 0 && !accessesMemory(op) && op != il.OpLdsfld && op != il.OpStsfld,
		p.constrained != nil && op != il.OpCallvirt && op != il.OpCall && op != il.OpLdftn,
		p.readonly && op != il.OpLdelema && !isCall, p.tail && !isCall:
		badIL("a prefix before %s, which does not take it", op)
	}
	if l.prefix.tail && (l.pc+1 >= len(l.code) || l.code[l.pc+1].Op != il.OpRet) {
		badIL("tail. before a call that no ret follows")
	}
}

// accessesMemory reports whether an instruction may be volatile or unaligned (III.2.5, III.2.6).
func accessesMemory(op il.Opcode) bool {
	switch op {
	case il.OpLdfld, il.OpStfld, il.OpLdobj, il.OpStobj, il.OpInitblk, il.OpCpblk, il.OpStindI:
		return true
	}
	return il.OpLdindI1 <= op && op <= il.OpStindR8
}

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
