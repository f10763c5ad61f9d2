package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file handles fields (ECMA-335 III.4.10, 11, 14, 15, 28, 30).

// field resolves the field operand of ldfld and its like. A static
// field is allowed there: the object is not looked at.
func (l *loader) field(in *il.Instruction) *types.Field {
	f := must(l.ctx.Field(in.Token()))
	if f.IsLiteral() {
		fail(&types.LoadError{Kind: types.MissingField, What: f.String(), Msg: "Field not found: '" + f.Owner.FullName() + "." + f.Name() + "'."})
	}
	return f
}

// base pops what a field is accessed in: an object, or the address of a value, not null.
func (l *loader) base() mir.Value { return l.baseOf(l.pop()) }

func (l *loader) baseOf(v mir.Value) mir.Value {
	switch r := mir.RepOf(l.typ(v)); {
	case r == mir.RepRef:
		l.nullCheck(v)
		return v
	case r == mir.RepValue:
		badIL("a field of a value is addressed")
	}
	return l.deref(l.asAddress(v))
}

func ldfld(l *loader, in *il.Instruction, _ *entry) {
	f := l.field(in)
	v := l.pop()
	switch {
	case f.IsStatic():
		l.push(l.loadAs(f.Type(), l.staticAddr(f), l.prefix.access))
	case mir.RepOf(l.typ(v)) == mir.RepValue:
		l.push(l.extract(f, v))
	default:
		l.push(l.loadAs(f.Type(), l.fieldAddr(f, l.baseOf(v)), l.prefix.access))
	}
}

// extract gives the field f of the value v.
func (b *builder) extract(f *types.Field, v mir.Value) mir.Value {
	if b.typ(v) != f.Owner {
		badIL("%s is no field of a %s", f, b.typ(v))
	}
	return b.emit(mir.Instr{Op: mir.OpExtract, Type: f.Type().StackType(), F: f, Args: []mir.Value{v}})
}

func ldflda(l *loader, in *il.Instruction, _ *entry) {
	f := l.field(in)
	if f.IsStatic() {
		l.pop()
		l.push(l.staticAddr(f))
		return
	}
	l.push(l.fieldAddr(f, l.base()))
}

// stfld checks the object after the value has been evaluated, which IL's order gives for free.
func stfld(l *loader, in *il.Instruction, _ *entry) {
	f := l.field(in)
	obj, v := l.pop2()
	if f.IsStatic() {
		l.storeAs(f.Type(), l.staticAddr(f), v, l.prefix.access)
		return
	}
	l.storeAs(f.Type(), l.fieldAddr(f, l.baseOf(obj)), v, l.prefix.access)
}

// static resolves the operand of ldsfld and its like.
func (l *loader) static(in *il.Instruction) *types.Field {
	f := l.field(in)
	if !f.IsStatic() {
		badIL("%s is no static field", f)
	}
	return f
}

func ldsfld(l *loader, in *il.Instruction, _ *entry) {
	f := l.static(in)
	if f.Owner == l.k.String && f.Def.Name == "Empty" {
		l.push(l.str(""))
		return
	}
	l.push(l.loadAs(f.Type(), l.staticAddr(f), l.prefix.access))
}

func ldsflda(l *loader, in *il.Instruction, _ *entry) { l.push(l.staticAddr(l.static(in))) }

func stsfld(l *loader, in *il.Instruction, _ *entry) {
	f := l.static(in)
	v := l.pop()
	l.storeAs(f.Type(), l.staticAddr(f), v, l.prefix.access)
}

// staticAddr gives the address of a static field, behind the trigger of its
// type's initialiser. Initial data that nothing can change is used in place.
func (l *loader) staticAddr(f *types.Field) mir.Value {
	if l.needsInit(f.Owner) {
		l.emit(mir.Instr{Op: mir.OpInitType, T: f.Owner})
	}
	op := mir.OpStaticAddr
	if f.HasRVA() && f.IsInitOnly() {
		op = mir.OpDataAddr
	}
	v := l.emit(mir.Instr{Op: op, Type: l.u.ByRefOf(f.Type()), F: f})
	l.nonNull[v] = true
	return v
}
