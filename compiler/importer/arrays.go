package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles vectors, the SZ arrays (ECMA-335 III.4.7 to 4.9, 12, 20,
// 26, 27). An access checks null, then the bounds, then (stores of references)
// the type of the element.

func newarr(l *loader, in *il.Instruction, _ *entry) {
	elem := must(l.ctx.Type(in.Token()))
	if elem.Kind == types.ByRef || elem.Kind == types.Void {
		badIL("an array of %s", elem)
	}
	t := l.u.SZArrayOf(elem)
	if err := t.Loadable(); err != nil {
		fail(err)
	}
	l.push(l.newArray(t, l.pop()))
}

// newArray makes an SZ array of type t; a negative length, or one of more than
// 2^31-1, is an OverflowException.
func (b *builder) newArray(t *types.Type, length mir.Value) mir.Value {
	length = b.asInt(length)
	n, known := b.constOf(length)
	if mir.RepOf(b.typ(length)) != mir.RepInt32 {
		large := b.op(mir.OpGtUn, b.k.I4, length, b.konst(b.typ(length), 1<<31-1))
		b.trapIf(mir.FaultOverflow, large)
		length = b.conv(length, b.k.I4, 0)
	} else if !known || n < 0 {
		b.trapIf(mir.FaultOverflow, b.op(mir.OpLt, b.k.I4, length, b.int32(0)))
	}
	return b.rawNewArray(t, length)
}

// rawNewArray makes an array whose length is known to be good.
func (b *builder) rawNewArray(t *types.Type, length mir.Value) mir.Value {
	v := b.emit(mir.Instr{Op: mir.OpNewArray, Type: t, T: t, Args: []mir.Value{length}})
	b.nonNull[v] = true
	return v
}

// ldlen gives a native int.
func ldlen(l *loader, _ *il.Instruction, _ *entry) {
	l.push(l.conv(l.arrayLen(l.array()), l.k.U, mir.Unsigned))
}

// array pops an array and checks it against null.
func (l *loader) array() mir.Value {
	a := l.pop()
	if mir.RepOf(l.typ(a)) != mir.RepRef {
		badIL("a %s is no array", l.typ(a))
	}
	return a
}

// arrayLen gives the length of an SZ array that may be null.
func (b *builder) arrayLen(a mir.Value) mir.Value {
	b.nullCheck(a)
	return b.op(mir.OpArrayLen, b.k.I4, a)
}

// elemType returns the element type that the static type of a tells, or object.
func (b *builder) elemType(a mir.Value) *types.Type {
	if t := b.typ(a); t.Kind == types.SZArray {
		return t.Elem
	}
	return b.k.Object
}

// elemAddr gives the address of the element of type t at index, with both checks.
func (b *builder) elemAddr(t *types.Type, a, index mir.Value) mir.Value {
	index = b.asInt(index)
	length := b.arrayLen(a)
	index, wide := b.widenInts(index, length, mir.Unsigned)
	b.do(mir.OpBoundsCheck, index, wide)
	return b.rawElemAddr(t, a, index)
}

// rawElemAddr is elemAddr without checks.
func (b *builder) rawElemAddr(t *types.Type, a, index mir.Value) mir.Value {
	v := b.emit(mir.Instr{Op: mir.OpElemAddr, Type: b.u.ByRefOf(t), T: t, Args: []mir.Value{a, index}})
	b.nonNull[v] = true
	return v
}

// ldelema also requires the array's exact type, unless the element is no
// reference or readonly. allows less (III.4.8, III.2.3).
func ldelema(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	index := l.pop()
	a := l.array()
	addr := l.elemAddr(t, a, index)
	if t.IsRef() && !l.prefix.readonly && !isExact(t) {
		l.checkExact(a, l.u.SZArrayOf(t))
	}
	l.push(addr)
}

// checkExact throws ArrayTypeMismatchException if the array a is not of exactly type t.
func (b *builder) checkExact(a mir.Value, t *types.Type) {
	pointer := b.u.PointerOf(b.k.Void)
	want := b.methodTable(t)
	b.trapIf(mir.FaultArrayTypeMismatch, b.op(mir.OpNe, b.k.I4, b.op(mir.OpTypeOfObj, pointer, a), want))
}

// isExact reports whether an object whose static type is t can only be a t.
func isExact(t *types.Type) bool {
	switch t.Kind {
	case types.Class:
		return t.IsSealed() && !t.IsDelegate() // a delegate may be seen through variance
	case types.SZArray:
		return !t.Elem.IsPrimitive() && t.Elem.Kind != types.Enum && (t.Elem.IsValueType() || isExact(t.Elem))
	}
	return false
}

func ldelem(l *loader, _ *il.Instruction, e *entry) { l.loadElem(l.u.PrimitiveOf(e.kind)) }

func ldelemRef(l *loader, _ *il.Instruction, _ *entry) {
	index := l.pop()
	a := l.array()
	t := l.elemType(a)
	if !t.IsRef() {
		t = l.k.Object
	}
	l.push(l.load(t, l.elemAddr(t, a, index)))
}

func ldelemAny(l *loader, in *il.Instruction, _ *entry) { l.loadElem(must(l.ctx.Type(in.Token()))) }

func (l *loader) loadElem(t *types.Type) {
	index := l.pop()
	a := l.array()
	l.push(l.load(t, l.elemAddr(t, a, index)))
}

func stelem(l *loader, _ *il.Instruction, e *entry) { l.storeElem(l.u.PrimitiveOf(e.kind)) }

func stelemAny(l *loader, in *il.Instruction, _ *entry) { l.storeElem(must(l.ctx.Type(in.Token()))) }

func stelemRef(l *loader, _ *il.Instruction, _ *entry) { l.storeElem(l.k.Object) }

func (l *loader) storeElem(t *types.Type) {
	v := l.pop()
	index := l.pop()
	a := l.array()
	v = l.coerce(v, t)
	addr := l.elemAddr(t, a, index)
	if t.IsRef() {
		l.storeCheck(a, v)
	}
	l.store(t, addr, v)
}

// storeCheck checks that v may be an element of the array of references a.
func (b *builder) storeCheck(a, v mir.Value) {
	elem := b.elemType(a)
	if b.isNull(v) || isExact(elem) && b.typ(v) == elem {
		return
	}
	if d := b.f.Def(a); d != nil && d.Op == mir.OpNewArray && b.u.Assignable(b.typ(v), elem) {
		return // its exact type is known
	}
	b.do(mir.OpStoreCheck, a, v)
}
