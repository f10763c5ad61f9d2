package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles conversions (ECMA-335 III.3.27 to 3.30).

// isSmall reports whether values of the primitive are narrower than int32.
func isSmall(k types.Kind) bool {
	return k == types.I1 || k == types.U1 || k == types.I2 || k == types.U2
}

// convert handles the conversions that never throw. From an int32, the
// unsigned targets extend with zeros.
// differs: floating point to integer saturates and NaN gives 0, as .NET does since version 9; to a small integer
// it goes through int32.
func convert(l *loader, _ *il.Instruction, e *entry) {
	v := l.asInt(l.pop())
	to := l.u.PrimitiveOf(e.kind)
	from := mir.RepOf(l.typ(v))
	switch {
	case from.IsFloat() && isSmall(e.kind):
		v = l.conv(v, l.k.I4, 0)
	case from.IsFloat():
		l.push(l.conv(v, to, 0))
		return
	case l.convIsNoop(v, e.kind):
		l.push(l.retyped(v, to.StackType()))
		return
	}
	v = l.unextended(v, to)
	if l.convIsNoop(v, e.kind) {
		l.push(v)
		return
	}
	l.push(l.conv(v, to, e.flags))
}

// convIsNoop reports whether the integer v has the bits of its conversion to k.
func (l *loader) convIsNoop(v mir.Value, k types.Kind) bool {
	switch mir.RepOf(l.typ(v)) {
	case mir.RepInt32:
		return k == types.I4 || k == types.U4
	case mir.RepInt64:
		return k == types.I8 || k == types.U8
	case mir.RepNative:
		return k == types.I || k == types.U
	}
	return false
}

// retyped returns v, whose representation is that of t, as a t.
func (l *loader) retyped(v mir.Value, t *types.Type) mir.Value {
	if l.typ(v) == t {
		return v
	}
	return l.conv(v, t, 0)
}

// unextended looks through the widening of an int32 that is about to be
// narrowed again: ldlen gives a native int, and conv.i4 follows nearly always.
func (l *loader) unextended(v mir.Value, to *types.Type) mir.Value {
	d := l.f.Def(v)
	if d == nil || d.Op != mir.OpConv || mir.RepOf(to) != mir.RepInt32 || mir.RepOf(l.typ(v)) == mir.RepInt32 || mir.RepOf(l.typ(d.Args[0])) != mir.RepInt32 {
		return v
	}
	return d.Args[0]
}

// convertOvf handles the conversions that throw OverflowException.
func convertOvf(l *loader, _ *il.Instruction, e *entry) {
	v := l.asInt(l.pop())
	to := l.u.PrimitiveOf(e.kind)
	flags := e.flags
	if mir.RepOf(l.typ(v)).IsFloat() {
		flags = 0
	}
	if l.convCannotOverflow(v, e.kind, flags) {
		l.push(l.conv(v, to, flags))
		return
	}
	l.push(l.emit(mir.Instr{Op: mir.OpConvOvf, Type: to.StackType(), T: to, Args: []mir.Value{v}, Flags: flags}))
}

// convCannotOverflow reports whether every integer of v's representation fits k.
func (l *loader) convCannotOverflow(v mir.Value, k types.Kind, flags mir.Flags) bool {
	unsigned := flags&mir.Unsigned != 0
	switch r := mir.RepOf(l.typ(v)); {
	case r == mir.RepInt32:
		return k == types.I8 || k == types.I || unsigned && (k == types.U4 || k == types.U8 || k == types.U) || !unsigned && k == types.I4
	case r == mir.RepInt64 || r == mir.RepNative:
		return unsigned && (k == types.U8 || k == types.U) || !unsigned && (k == types.I8 || k == types.I)
	}
	return false
}
