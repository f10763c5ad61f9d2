package importer

import (
	"slices"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles newobj and the casts (ECMA-335 III.4.3, 6, 21).

// newobj makes an object by a constructor. What that means depends on the type:
// arrays, strings and delegates have constructors without a body.
func newobj(l *loader, in *il.Instruction, _ *entry) {
	m := l.callee(in)
	t := m.Owner
	if m.IsStatic() || m.Name() != ".ctor" {
		badIL("newobj of %s", m)
	}
	slots := l.popSlots(len(m.ParamTypes()) - 1)
	switch {
	case isArrayMember(m):
		l.push(l.newMDArray(t, l.values(slots)))
	case t.IsAbstract():
		fail(&types.LoadError{Kind: types.InvalidOperation, What: t.String(), Msg: "Instances of abstract classes cannot be created."})
	case t == l.k.String:
		l.direct(l.stringCtor(m), l.values(slots))
	case t.IsDelegate():
		l.push(l.newDelegate(t, slots))
	case t.IsValueType():
		l.push(l.newValue(m, l.values(slots)))
	default:
		l.push(l.newObject(m, l.values(slots)))
	}
}

// newObject allocates an object and calls the constructor m on it.
func (l *loader) newObject(m *types.Method, args []mir.Value) mir.Value {
	obj := l.alloc(m.Owner)
	all := append([]mir.Value{obj}, args...)
	if !l.intrinsic(m, slotsOf(all)) {
		l.call(m, all...)
	}
	return obj
}

// alloc makes a zeroed object of the class t.
func (b *builder) alloc(t *types.Type) mir.Value {
	obj := b.emit(mir.Instr{Op: mir.OpNew, Type: t, T: t})
	b.nonNull[obj] = true
	return obj
}

// newValue makes a value of a value type in a temporary and calls the constructor m on it.
func (l *loader) newValue(m *types.Method, args []mir.Value) mir.Value {
	id := l.temp(m.Owner)
	addr := l.localAddr(id)
	l.clear(m.Owner, addr)
	all := append([]mir.Value{addr}, args...)
	if !l.intrinsic(m, slotsOf(all)) {
		l.call(m, all...)
	}
	return l.loadLocal(id)
}

// stringCtor returns the static method String.Ctor that stands for the constructor m (docs/abi.md, section 7).
func (l *loader) stringCtor(m *types.Method) *types.Method {
	for _, c := range l.k.String.FindMethods("Ctor") {
		if c.IsStatic() && slices.Equal(c.Sig().Params, m.Sig().Params) {
			return c
		}
	}
	fail(&types.LoadError{Kind: types.MissingMethod, What: m.String(), Msg: "method " + m.String() + " not found"})
	return nil
}

func slotsOf(values []mir.Value) []slot {
	out := make([]slot, len(values))
	for i, v := range values {
		out[i] = slot{v: v}
	}
	return out
}

// castType returns the type that an object is tested against for t: a
// Nullable<T> is never an object, a boxed T is (III.4.3).
func castType(t *types.Type) *types.Type {
	if t.IsNullable() {
		return t.Args[0]
	}
	return t
}

func castclass(l *loader, in *il.Instruction, _ *entry) {
	t := castType(must(l.ctx.Type(in.Token())))
	l.push(l.cast(t, l.object()))
}

// object pops a reference.
func (l *loader) object() mir.Value {
	v := l.pop()
	if mir.RepOf(l.typ(v)) != mir.RepRef {
		return l.coerce(v, l.k.Object)
	}
	return v
}

// cast emits a castclass, unless it cannot fail.
func (b *builder) cast(t *types.Type, obj mir.Value) mir.Value {
	if t == b.k.Object || b.isNull(obj) {
		return obj
	}
	v := b.emit(mir.Instr{Op: mir.OpCast, Type: refTo(b, t), T: t, Args: []mir.Value{obj}})
	b.nonNull[v] = b.nonNull[obj]
	return v
}

// refTo returns the static type of an object that is a t: a boxed value is an object.
func refTo(b *builder, t *types.Type) *types.Type {
	if t.IsRef() {
		return t
	}
	return b.k.Object
}

func isinst(l *loader, in *il.Instruction, _ *entry) {
	t := castType(must(l.ctx.Type(in.Token())))
	s := l.popSlot()
	if box, ok := s.lazy.(*pendingBox); ok && !box.t.IsNullable() {
		if l.u.Assignable(box.t, t) {
			l.pushSlot(s)
		} else {
			l.push(l.null(refTo(l.builder, t)))
		}
		return
	}
	l.push(l.isInst(t, l.coerce(l.value(s), l.k.Object)))
}

// pushSlot puts an entry back as it was.
func (l *loader) pushSlot(s slot) { l.stack = append(l.stack, s) }

func (b *builder) isInst(t *types.Type, obj mir.Value) mir.Value {
	if t == b.k.Object || b.isNull(obj) {
		return obj
	}
	return b.emit(mir.Instr{Op: mir.OpIsInst, Type: refTo(b, t), T: t, Args: []mir.Value{obj}})
}
