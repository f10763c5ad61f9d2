package importer

import (
	"ilaot/compiler/mir"
	"ilaot/ilreader/il"
)

// This file handles branches and comparisons (ECMA-335 III.3.5 to 3.27,
// III.3.66). The Un comparisons are unsigned on integers and unordered on
// floating point; bge and ble are ordered, so a NaN never takes them.

func br(l *loader, in *il.Instruction, _ *entry) { l.edge(l.blockAt(in.Target())) }

// brIf handles brtrue and brfalse.
func brIf(l *loader, in *il.Instruction, e *entry) {
	cond := l.truth(l.popSlot())
	l.branch(cond, in, e.n != 0)
}

// branch goes to the instruction's target if cond is sense, else on.
func (l *loader) branch(cond mir.Value, in *il.Instruction, sense bool) {
	if n, ok := l.constOf(cond); ok {
		if (n != 0) == sense {
			l.edge(l.blockAt(in.Target()))
		} else {
			l.edge(l.following())
		}
		return
	}
	yes, no := l.branchTarget(l.blockAt(in.Target())), l.branchTarget(l.following())
	if !sense {
		yes, no = no, yes
	}
	l.condBr(cond, yes, no)
}

// following returns the block after a conditional branch.
func (l *loader) following() *block {
	if l.pc+1 >= len(l.code) || l.at[l.pc+1] == nil {
		badIL("control falls off the end of the code")
	}
	return l.at[l.pc+1]
}

// truth returns a condition for "s is not zero".
func (l *loader) truth(s slot) mir.Value {
	if box, ok := s.lazy.(*pendingBox); ok {
		return box.isObject(l)
	}
	v := l.value(s)
	if l.nonNull[v] {
		return l.int32(1)
	}
	switch mir.RepOf(l.typ(v)) {
	case mir.RepInt64, mir.RepNative:
		return l.op(mir.OpNe, l.k.I4, v, l.konst(l.typ(v), 0))
	case mir.RepFloat32, mir.RepFloat64:
		return l.op(mir.OpNe, l.k.I4, v, l.zero(l.typ(v)))
	case mir.RepValue:
		badIL("a branch on a %s", l.typ(v))
	case mir.RepInt32:
	default:
		if l.isNull(v) {
			return l.int32(0)
		}
	}
	return v
}

// brCmp handles beq, blt, ...
func brCmp(l *loader, in *il.Instruction, e *entry) {
	y, x := l.popSlot(), l.popSlot()
	l.branch(l.compare(e.op, x, y, e.flags), in, true)
}

// compare handles ceq, clt, ...
// differs: an int32 beside a native int extends with its sign, while the
// unsigned branches extend it with zeros; so does .NET.
func compare(l *loader, _ *il.Instruction, e *entry) {
	y, x := l.popSlot(), l.popSlot()
	l.push(l.compare(e.op, x, y, e.flags))
}

// compare compares two stack entries. "x > null", unsigned, is how compilers say "x is not null".
func (l *loader) compare(op mir.Op, xs, ys slot, flags mir.Flags) mir.Value {
	if box, ok := xs.lazy.(*pendingBox); ok && ys.lazy == nil && l.isNull(ys.v) && (op == mir.OpEq || op == mir.OpNe || op == mir.OpGtUn) {
		is := box.isObject(l)
		if op != mir.OpEq {
			return is
		}
		if n, known := l.constOf(is); known {
			return l.bool(n == 0)
		}
		return l.op(mir.OpEq, l.k.I4, is, l.int32(0))
	}
	x, y := l.value(xs), l.value(ys)
	x, y = l.widen(x, y, flags)
	r := mir.RepOf(l.typ(x))
	if r == mir.RepValue {
		badIL("%s values are compared", l.typ(x))
	}
	if !r.IsInt() && !r.IsFloat() {
		return l.compareAddresses(op, x, y)
	}
	if a, ok := l.constOf(x); ok {
		if c, ok := l.constOf(y); ok && (op == mir.OpEq || op == mir.OpNe) {
			return l.bool((a == c) == (op == mir.OpEq))
		}
	}
	return l.op(op, l.k.I4, x, y)
}

func (l *loader) compareAddresses(op mir.Op, x, y mir.Value) mir.Value {
	switch op {
	case mir.OpGtUn, mir.OpLtUn:
		if op == mir.OpGtUn && l.isNull(y) || op == mir.OpLtUn && l.isNull(x) {
			op = mir.OpNe
		}
	case mir.OpLt:
		op = mir.OpLtUn
	case mir.OpLe:
		op = mir.OpLeUn
	case mir.OpGt:
		op = mir.OpGtUn
	case mir.OpGe:
		op = mir.OpGeUn
	}
	if (op == mir.OpEq || op == mir.OpNe) && (l.nonNull[x] && l.isNull(y) || l.nonNull[y] && l.isNull(x)) {
		return l.bool(op == mir.OpNe)
	}
	return l.op(op, l.k.I4, x, y)
}

// switchOn handles switch (III.3.66).
func switchOn(l *loader, in *il.Instruction, _ *entry) {
	v := l.pop()
	switch mir.RepOf(l.typ(v)) {
	case mir.RepInt32:
	case mir.RepNative, mir.RepInt64:
		v = l.narrowSwitch(v)
	default:
		badIL("a switch on a %s", l.typ(v))
	}
	sw := mir.Instr{Op: mir.OpSwitch, Args: []mir.Value{v}}
	for _, t := range in.Targets {
		sw.Targets = append(sw.Targets, l.branchTarget(l.blockAt(t)))
	}
	sw.Targets = append(sw.Targets, l.branchTarget(l.following()))
	l.term(sw)
}

// narrowSwitch brings a 64-bit switch value to 32 bits: large ones become -1, which no table reaches.
func (l *loader) narrowSwitch(v mir.Value) mir.Value {
	large := l.op(mir.OpGtUn, l.k.I4, v, l.konst(l.typ(v), 1<<31-1))
	return l.op(mir.OpSelect, l.k.I4, large, l.int32(-1), l.conv(v, l.k.I4, 0))
}
