package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles access through addresses (ECMA-335 III.3.34, 36, 42, 47,
// 62; III.4.4, 5, 13, 29). An address may be a by-ref, a pointer or a native
// int; addresses.go checks it against null.

// address pops an address.
func (l *loader) address() mir.Value { return l.asAddress(l.pop()) }

// accessed pops an address that is accessed now.
func (l *loader) accessed() mir.Value { return l.deref(l.address()) }

// asAddress returns v as a pointer or by-ref.
func (l *loader) asAddress(v mir.Value) mir.Value {
	switch r := mir.RepOf(l.typ(v)); {
	case r.IsAddress():
		return v
	case r == mir.RepRef:
		return l.bitcast(v, l.u.ByRefOf(l.k.U1))
	case r == mir.RepNative, r == mir.RepInt32, r == mir.RepInt64:
		return l.coerce(v, l.u.PointerOf(l.k.Void))
	}
	badIL("a %s is no address", l.typ(v))
	return 0
}

func ldind(l *loader, _ *il.Instruction, e *entry) {
	l.push(l.loadAs(l.u.PrimitiveOf(e.kind), l.accessed(), l.prefix.access))
}

func ldindRef(l *loader, _ *il.Instruction, _ *entry) {
	addr := l.accessed()
	l.push(l.loadAs(l.refBehind(addr), addr, l.prefix.access))
}

// refBehind returns the reference type that addr is known to lead to, or object.
func (l *loader) refBehind(addr mir.Value) *types.Type {
	if t := l.typ(addr).Elem; t != nil && t.IsRef() {
		return t
	}
	return l.k.Object
}

func stind(l *loader, _ *il.Instruction, e *entry) {
	addr, v := l.pop2()
	l.storeAs(l.u.PrimitiveOf(e.kind), l.deref(l.asAddress(addr)), v, l.prefix.access)
}

func stindRef(l *loader, _ *il.Instruction, _ *entry) {
	addr, v := l.pop2()
	addr = l.deref(l.asAddress(addr))
	l.storeAs(l.refBehind(addr), addr, v, l.prefix.access)
}

func ldobj(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	l.push(l.loadAs(t, l.accessed(), l.prefix.access))
}

func stobj(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	addr, v := l.pop2()
	l.storeAs(t, l.deref(l.asAddress(addr)), v, l.prefix.access)
}

// cpobj copies a value; for a reference type it is ldind.ref and stind.ref (III.4.4).
func cpobj(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	to, from := l.pop2()
	l.copy(t, l.deref(l.asAddress(to)), l.deref(l.asAddress(from)), l.prefix.access)
}

// copy copies a t between addresses.
func (b *builder) copy(t *types.Type, to, from mir.Value, a access) {
	if mir.RepOf(t) != mir.RepValue {
		b.storeAs(t, to, b.loadAs(t, from, a), a)
		return
	}
	b.emit(mir.Instr{Op: mir.OpCopy, T: t, Args: []mir.Value{to, from}, Flags: a.flags | b.barrier(t, to), Int: a.align})
}

func initobj(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	addr := l.accessed()
	if t.IsRef() {
		l.store(t, addr, l.null(t))
		return
	}
	l.clear(t, addr)
}

// cpblk copies bytes; overlap is not foreseen (III.3.30).
func cpblk(l *loader, _ *il.Instruction, _ *entry) {
	args := l.values(l.popSlots(3))
	to, from, n := l.asAddress(args[0]), l.asAddress(args[1]), l.byteCount(args[2])
	l.derefRange(to, n)
	l.derefRange(from, n)
	l.copyMem(to, from, n, 0)
}

// copyMem copies bytes; overlap is 1 if the areas may overlap.
func (b *builder) copyMem(to, from, bytes mir.Value, overlap int64) {
	b.emit(mir.Instr{Op: mir.OpCopyMem, Args: []mir.Value{to, from, bytes}, Int: overlap})
}

// byteCount returns the unsigned int32 n as a native int.
func (b *builder) byteCount(n mir.Value) mir.Value {
	if mir.RepOf(b.typ(n)) == mir.RepInt32 {
		return b.conv(n, b.k.U, mir.Unsigned)
	}
	return b.coerce(n, b.k.I)
}

func initblk(l *loader, _ *il.Instruction, _ *entry) {
	args := l.values(l.popSlots(3))
	to, v, n := l.asAddress(args[0]), l.coerce(args[1], l.k.I4), l.byteCount(args[2])
	l.derefRange(to, n)
	l.do(mir.OpFillMem, to, v, n)
}

// localloc allocates in the frame (III.3.47); the memory is zero if the method
// says .locals init. Nothing has the address null, as in .NET.
func localloc(l *loader, _ *il.Instruction, _ *entry) {
	n := l.byteCount(l.pop())
	if len(l.stack) > 0 || l.filter != nil || l.handlerAt(l.code[l.pc].Offset) >= 0 {
		badIL("localloc with values on the stack, or in a handler")
	}
	p := l.op(mir.OpAlloca, l.u.PointerOf(l.k.Void), n)
	if l.body.InitLocals {
		l.do(mir.OpFillMem, p, l.int32(0), n)
	}
	if size, known := l.constOf(n); !known || size == 0 {
		isEmpty := l.op(mir.OpEq, l.k.I4, n, l.konst(l.typ(n), 0))
		p = l.op(mir.OpSelect, l.typ(p), isEmpty, l.bitcast(l.konst(l.k.I, 0), l.typ(p)), p)
	} else {
		l.nonNull[p] = true
	}
	l.push(p)
}
