package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles boxing (ECMA-335 III.4.1, 32, 33). A box is made lazily:
// generic code boxes only to compare with null or to ask for the type, and both are
// answered without an object. A Nullable<T> boxes to null or to a boxed T
// (I.8.2.4), which is expanded here into its two cases.

// pendingBox is a box that is not made yet.
type pendingBox struct {
	t *types.Type
	v mir.Value
}

func (p *pendingBox) force(l *loader) mir.Value { return l.box(p.t, p.v) }

// isObject gives 1 if the box is not null, without making it.
func (p *pendingBox) isObject(l *loader) mir.Value {
	if !p.t.IsNullable() {
		return l.int32(1)
	}
	hasValue, _ := nullableFields(p.t)
	return l.extract(hasValue, p.v)
}

func box(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	v := l.pop()
	if !t.IsValueType() {
		l.push(v)
		return
	}
	if t.IsByRefLike() && !l.boxIsTested() {
		badIL("a box of the by-ref-like type %s", t)
	}
	l.pushLazy(&pendingBox{t, l.coerce(v, t)})
}

// boxIsTested reports whether the next instruction only tests the box.
func (l *loader) boxIsTested() bool {
	next := l.next()
	if next == nil {
		return false
	}
	switch next.Op {
	case il.OpBrtrue, il.OpBrtrueS, il.OpBrfalse, il.OpBrfalseS, il.OpIsinst:
		return true
	}
	return false
}

// box makes the box of v, a t.
func (b *builder) box(t *types.Type, v mir.Value) mir.Value {
	if !t.IsNullable() {
		obj := b.emit(mir.Instr{Op: mir.OpBox, Type: b.k.Object, T: t, Args: []mir.Value{v}})
		b.nonNull[obj] = true
		return obj
	}
	hasValue, value := nullableFields(t)
	return b.choose(b.extract(hasValue, v), b.k.Object,
		func() mir.Value { return b.box(t.Args[0], b.extract(value, v)) },
		func() mir.Value { return b.null(b.k.Object) })
}

// nullableFields returns the two instance fields of the Nullable<T> t: the
// class library declares the flag first, as .NET does.
func nullableFields(t *types.Type) (hasValue, value *types.Field) {
	var fields []*types.Field
	for _, f := range t.Fields() {
		if !f.IsStatic() {
			fields = append(fields, f)
		}
	}
	if len(fields) != 2 {
		fail(&types.LoadError{Kind: types.TypeLoad, What: t.String(), Msg: t.String() + " has not the fields of a Nullable"})
	}
	return fields[0], fields[1]
}

// unbox gives the address of the value in a box. For a Nullable<T> it is that
// of a copy.
func unbox(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	obj := l.object()
	switch {
	case !t.IsValueType():
		badIL("unbox to %s", t)
	case t.IsNullable():
		id := l.temp(t)
		l.storeLocal(id, l.unboxNullable(t, obj))
		l.push(l.localAddr(id))
	default:
		l.push(l.unboxAddr(t, obj))
	}
}

func (b *builder) unboxAddr(t *types.Type, obj mir.Value) mir.Value {
	b.nullCheck(obj)
	v := b.emit(mir.Instr{Op: mir.OpUnbox, Type: b.u.ByRefOf(t), T: t, Args: []mir.Value{obj}})
	b.nonNull[v] = true
	return v
}

// unboxAny is castclass for a reference type, else the value in the box.
func unboxAny(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	s := l.popSlot()
	if box, ok := s.lazy.(*pendingBox); ok && box.t == t {
		l.push(box.v)
		return
	}
	obj := l.coerce(l.value(s), l.k.Object)
	switch {
	case !t.IsValueType():
		l.push(l.cast(t, obj))
	case t.IsNullable():
		l.push(l.unboxNullable(t, obj))
	default:
		l.push(l.load(t, l.unboxAddr(t, obj)))
	}
}

// unboxNullable makes a Nullable<T> of null or of a boxed T.
func (b *builder) unboxNullable(t *types.Type, obj mir.Value) mir.Value {
	hasValue, value := nullableFields(t)
	id := b.temp(t)
	addr := b.localAddr(id)
	b.clear(t, addr)
	isNull := b.op(mir.OpEq, b.k.I4, obj, b.null(b.k.Object))
	b.choose(isNull, nil, func() mir.Value { return 0 }, func() mir.Value {
		b.store(value.Type(), b.fieldAddr(value, addr), b.load(t.Args[0], b.unboxExact(t.Args[0], obj)))
		b.store(hasValue.Type(), b.fieldAddr(hasValue, addr), b.int32(1))
		return 0
	})
	return b.loadLocal(id)
}

// unboxExact unboxes without the leniency between enums and integers: a boxed int is no E?.
func (b *builder) unboxExact(t *types.Type, obj mir.Value) mir.Value {
	pointer := b.u.PointerOf(b.k.Void)
	want := b.methodTable(t)
	b.trapIf(mir.FaultInvalidCast, b.op(mir.OpNe, b.k.I4, b.op(mir.OpTypeOfObj, pointer, obj), want))
	return b.dataOf(obj, types.HeaderSize, t)
}
