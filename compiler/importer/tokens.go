package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles ldtoken and typed references (ECMA-335 III.4.16, 19, 22,
// 23). A token is lazy: what follows it is nearly always
// Type.GetTypeFromHandle or an array initialiser, which want what it names.

// pendingToken is a handle that is not made yet; one of the fields is set.
type pendingToken struct {
	t *types.Type
	m *types.Method
	f *types.Field
}

// force makes the handle: a value type whose one field is the MethodTable of a
// type, the code of a method, by which it can be called, and for fields and methods without
// code the address of the literal that is their symbol: equal handles are of equal members.
func (p *pendingToken) force(l *loader) mir.Value {
	switch {
	case p.m != nil && !p.m.IsAbstract() && !p.m.HasTypeVars() && !p.m.IsArrayMember():
		return l.handle("RuntimeMethodHandle", l.emit(mir.Instr{Op: mir.OpFuncAddr, Type: l.k.I, M: p.m}))
	case p.m != nil:
		return l.handle("RuntimeMethodHandle", l.bitcast(l.str(p.m.Symbol()), l.k.I))
	case p.f != nil:
		return l.handle("RuntimeFieldHandle", l.bitcast(l.str(p.f.Symbol()), l.k.I))
	}
	return l.handleOf(l.k.RuntimeTypeHandle, l.methodTable(p.t))
}

// handle makes a handle of a type of namespace System.
func (l *loader) handle(name string, value mir.Value) mir.Value {
	return l.handleOf(must(l.u.CoreType("System", name)), value)
}

func (l *loader) handleOf(handle *types.Type, value mir.Value) mir.Value {
	id := l.temp(handle)
	addr := l.localAddr(id)
	l.clear(handle, addr)
	field := onlyField(handle)
	l.store(field.Type(), l.fieldAddr(field, addr), value)
	return l.loadLocal(id)
}

// onlyField returns the one instance field of a value type.
func onlyField(t *types.Type) *types.Field {
	for _, f := range t.Fields() {
		if !f.IsStatic() {
			return f
		}
	}
	fail(&types.LoadError{Kind: types.TypeLoad, What: t.String(), Msg: t.String() + " has no field"})
	return nil
}

// methodTable gives the address of t's MethodTable.
func (b *builder) methodTable(t *types.Type) mir.Value {
	v := b.emit(mir.Instr{Op: mir.OpMethodTable, Type: b.u.PointerOf(b.k.Void), T: t})
	b.nonNull[v] = true
	return v
}

// typeObject gives the System.RuntimeType of t.
func (b *builder) typeObject(t *types.Type) mir.Value {
	v := b.emit(mir.Instr{Op: mir.OpTypeObject, Type: b.k.RuntimeType, T: t})
	b.nonNull[v] = true
	return v
}

func ldtoken(l *loader, in *il.Instruction, _ *entry) {
	switch x := must(l.ctx.Token(in.Token())).(type) {
	case *types.Type:
		l.pushLazy(&pendingToken{t: x})
	case *types.Method:
		l.pushLazy(&pendingToken{m: x})
	case *types.Field:
		l.pushLazy(&pendingToken{f: x})
	default:
		badIL("ldtoken of nothing")
	}
}

// mkrefany makes a typed reference: an address and the type behind it.
func mkrefany(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	addr := l.address()
	ref := l.k.TypedReference
	id := l.temp(ref)
	to := l.localAddr(id)
	value, table := typedRefFields(ref)
	l.store(value.Type(), l.fieldAddr(value, to), addr)
	l.store(table.Type(), l.fieldAddr(table, to), l.methodTable(t))
	l.push(l.loadLocal(id))
}

// typedRefFields returns the two fields of System.TypedReference.
func typedRefFields(ref *types.Type) (value, table *types.Field) {
	return fieldNamed(ref, "_value"), fieldNamed(ref, "_methodTable")
}

// refanyval gives the address, if the type is exactly the one that is asked for.
func refanyval(l *loader, in *il.Instruction, _ *entry) {
	t := must(l.ctx.Type(in.Token()))
	ref := l.pop()
	value, table := typedRefFields(l.k.TypedReference)
	have := l.extract(table, ref)
	want := l.coerce(l.methodTable(t), l.typ(have))
	l.trapIf(mir.FaultInvalidCast, l.op(mir.OpNe, l.k.I4, have, want))
	l.push(l.bitcast(l.extract(value, ref), l.u.ByRefOf(t)))
}

// refanytype gives the type as a RuntimeTypeHandle.
func refanytype(l *loader, _ *il.Instruction, _ *entry) {
	_, table := typedRefFields(l.k.TypedReference)
	mt := l.extract(table, l.pop())
	handle := l.k.RuntimeTypeHandle
	id := l.temp(handle)
	field := onlyField(handle)
	l.store(field.Type(), l.fieldAddr(field, l.localAddr(id)), mt)
	l.push(l.loadLocal(id))
}
