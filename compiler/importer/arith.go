package importer

import (
	"ilaot/compiler/mir"
	"ilaot/ilreader/il"
)

// This file handles arithmetic (ECMA-335 III.3.1 to 3.3, 31, 32, 48 to 50, 52,
// 53, 55, 56, 58 to 60, 64 to 67). What can go wrong in a division is checked
// before it, so that the division itself is pure.

// addSub handles add and sub, which also move addresses (III.1.5, table 2).
func addSub(l *loader, _ *il.Instruction, e *entry) {
	x, y := l.pop2()
	rx, ry := mir.RepOf(l.typ(x)), mir.RepOf(l.typ(y))
	switch {
	case rx.IsAddress() && ry.IsAddress() && e.op == mir.OpSub:
		l.push(l.op(mir.OpSub, l.k.I, l.asInt(x), l.asInt(y)))
	case rx.IsAddress() && ry.IsInt():
		l.push(l.op(e.op, l.typ(x), x, l.coerce(y, l.k.I)))
	case ry.IsAddress() && rx.IsInt() && e.op == mir.OpAdd:
		l.push(l.op(e.op, l.typ(y), y, l.coerce(x, l.k.I)))
	default:
		l.push(l.arith(e.op, x, y, 0))
	}
}

// arith applies op to two numbers of any representations.
func (l *loader) arith(op mir.Op, x, y mir.Value, flags mir.Flags) mir.Value {
	x, y = l.widen(l.asInt(x), l.asInt(y), flags)
	return l.op(op, l.typ(x), x, y)
}

func binary(l *loader, _ *il.Instruction, e *entry) {
	x, y := l.pop2()
	l.push(l.arith(e.op, x, y, e.flags))
}

// binaryInt handles the checked operations, which take integers only.
func binaryInt(l *loader, _ *il.Instruction, e *entry) {
	x, y := l.pop2()
	if mir.RepOf(l.typ(x)).IsFloat() {
		badIL("%s on a %s", e.op, l.typ(x))
	}
	l.push(l.arith(e.op, x, y, e.flags))
}

func bitwise(l *loader, _ *il.Instruction, e *entry) {
	x, y := l.pop2()
	if mir.RepOf(l.typ(x)).IsFloat() || mir.RepOf(l.typ(y)).IsFloat() {
		badIL("%s on a %s", e.op, l.typ(x))
	}
	l.push(l.arith(e.op, x, y, e.flags))
}

// shift handles shl, shr and shr.un: the count may be an int32 or a native int.
func shift(l *loader, _ *il.Instruction, e *entry) {
	x, n := l.pop2()
	x, n = l.asInt(x), l.asInt(n)
	if mir.RepOf(l.typ(x)).IsFloat() || mir.RepOf(l.typ(n)).IsFloat() {
		badIL("%s on a %s", e.op, l.typ(x))
	}
	l.push(l.op(e.op, l.typ(x), x, l.conv(n, l.typ(x), 0)))
}

func unary(l *loader, _ *il.Instruction, e *entry) {
	x := l.asInt(l.pop())
	if e.op == mir.OpNot && mir.RepOf(l.typ(x)).IsFloat() {
		badIL("not on a %s", l.typ(x))
	}
	l.push(l.op(e.op, l.typ(x), x))
}

// divide handles div and rem. Integers: DivideByZeroException for 0, and
// OverflowException for the smallest number by -1, rem included, as .NET does.
// An int32 beside a native int extends with its sign, for div.un and rem.un too.
func divide(l *loader, _ *il.Instruction, e *entry) {
	x, y := l.pop2()
	x, y = l.widen(l.asInt(x), l.asInt(y), 0)
	t := l.typ(x)
	if mir.RepOf(t).IsFloat() {
		if e.flags != 0 {
			badIL("%s on a %s", e.op, t)
		}
		l.push(l.op(e.op, t, x, y))
		return
	}
	l.checkDivision(x, y, e.flags == 0)
	l.push(l.op(e.op, t, x, y))
}

func (l *loader) checkDivision(x, y mir.Value, signed bool) {
	t := l.typ(x)
	n, known := l.constOf(y)
	if !known || n == 0 {
		l.trapIf(mir.FaultDivideByZero, l.op(mir.OpEq, l.k.I4, y, l.konst(t, 0)))
	}
	if !signed || known && n != -1 {
		return
	}
	smallest := int64(-1 << 63)
	if mir.RepOf(t) == mir.RepInt32 {
		smallest = -1 << 31
	}
	isMin := l.op(mir.OpEq, l.k.I4, x, l.konst(t, smallest))
	if !known {
		isMin = l.op(mir.OpAnd, l.k.I4, isMin, l.op(mir.OpEq, l.k.I4, y, l.konst(t, -1)))
	}
	l.trapIf(mir.FaultOverflow, isMin)
}

// ckfinite throws ArithmeticException, of which OverflowException is one, for NaN and infinities (III.3.19).
func ckfinite(l *loader, _ *il.Instruction, _ *entry) {
	x := l.pop()
	if !mir.RepOf(l.typ(x)).IsFloat() {
		badIL("ckfinite on a %s", l.typ(x))
	}
	difference := l.op(mir.OpSub, l.typ(x), x, x) // 0, or NaN if x is not finite
	l.trapIf(mir.FaultOverflow, l.op(mir.OpNe, l.k.I4, difference, difference))
	l.push(x)
}
