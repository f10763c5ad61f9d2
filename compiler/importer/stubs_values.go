package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file makes the Equals and GetHashCode of value types that inherit them
// from System.ValueType. What .NET finds by reflection, field by field, is known
// here: integers are compared as bits, other values by their own Equals, so that NaN equals
// NaN and -0.0 equals 0.0.

// unboxed returns the method behind an unboxing stub: the value type's own, or
// another stub.
func (b *builder) unboxed() *types.Method {
	m := b.f.Method
	if m.Def != nil {
		return b.served()
	}
	if len(must(m.Signature()).Params) == 1 {
		return b.u.Stub(types.StubValueEquals, nil, m.Owner)
	}
	return b.u.Stub(types.StubValueHashCode, nil, m.Owner)
}

// instanceFieldsOf returns the fields that the values of t have.
func instanceFieldsOf(t *types.Type) []*types.Field {
	var out []*types.Field
	for _, f := range t.Fields() {
		if !f.IsStatic() {
			out = append(out, f)
		}
	}
	return out
}

// buildValueEquals makes Equals(object): the same type, and all fields equal.
func buildValueEquals(b *builder) {
	b.declareParams()
	b.start()
	t := b.f.Method.Owner
	args := b.params()
	this, other := args[0], args[1]
	no := b.f.NewBlock(mir.NoRegion)
	b.require(no, b.op(mir.OpNe, b.k.I4, other, b.null(b.k.Object)))
	b.nonNull[other] = true
	pointer := b.u.PointerOf(b.k.Void)
	b.require(no, b.op(mir.OpEq, b.k.I4, b.op(mir.OpTypeOfObj, pointer, other), b.methodTable(t)))
	b.equalFields(no, t, this, b.dataOf(other, types.HeaderSize, t))
	b.ret(b.int32(1))
	b.cur = no
	b.ret(b.int32(0))
}

// require goes on if cond is true, else to no.
func (b *builder) require(no *mir.Block, cond mir.Value) {
	if n, ok := b.constOf(cond); ok && n != 0 {
		return
	}
	next := b.newBlock()
	b.condBr(cond, mir.Target{Block: next}, mir.Target{Block: no})
	b.cur = next
}

// equalFields goes to no unless the fields of the two values of t are equal.
func (b *builder) equalFields(no *mir.Block, t *types.Type, x, y mir.Value) {
	for _, f := range instanceFieldsOf(t) {
		ft := f.Type()
		fx, fy := b.fieldAddr(f, x), b.fieldAddr(f, y)
		switch {
		case ft.IsRef():
			b.require(no, b.equalObjects(b.load(ft, fx), b.load(ft, fy)))
		case mir.RepOf(ft) == mir.RepValue || ft.IsFloat():
			b.require(no, b.equalValues(ft, fx, fy))
		default:
			b.require(no, b.op(mir.OpEq, b.k.I4, b.load(ft, fx), b.load(ft, fy)))
		}
	}
}

// equalObjects compares two references as ValueType.Equals does: by the first one's Equals, null equal to null.
func (b *builder) equalObjects(x, y mir.Value) mir.Value {
	null := b.null(b.k.Object)
	isNull := b.op(mir.OpEq, b.k.I4, x, null)
	return b.choose(isNull, b.k.I4,
		func() mir.Value { return b.op(mir.OpEq, b.k.I4, y, null) },
		func() mir.Value {
			return b.callVirt(must(b.u.KnownMethod("System.Object", "Equals", 1)), x, y)
		})
}

// callVirt calls a method through the slot of an object that is not null.
func (b *builder) callVirt(m *types.Method, args ...mir.Value) mir.Value {
	return b.callAs(mir.Instr{Op: mir.OpCallVirt, M: m}, m.Sig(), m.ParamTypes(), args)
}

// equalValues compares the values of t at two addresses by t's own Equals(object).
func (b *builder) equalValues(t *types.Type, x, y mir.Value) mir.Value {
	return b.callOnValue(t, x, "Equals", b.box(t, b.load(t, y)))
}

// callOnValue calls a method of System.Object on the t at addr, as constrained. does.
func (b *builder) callOnValue(t *types.Type, addr mir.Value, name string, args ...mir.Value) mir.Value {
	decl := must(b.u.KnownMethod("System.Object", name, len(args)))
	m, boxed, err := b.u.ResolveConstrained(t, decl)
	if err != nil {
		fail(err)
	}
	this := addr
	if boxed {
		this = b.box(t, b.load(t, addr))
	}
	return b.call(m, append([]mir.Value{this}, args...)...)
}

// buildValueHashCode makes GetHashCode(): the hash codes of all fields, mixed in order.
// differs: .NET may use the first field alone; equal values have equal codes here as there.
func buildValueHashCode(b *builder) {
	b.declareParams()
	b.start()
	this := b.params()[0]
	hash := b.int32(17)
	for _, f := range instanceFieldsOf(b.f.Method.Owner) {
		code := b.hashOf(f.Type(), b.fieldAddr(f, this))
		hash = b.op(mir.OpAdd, b.k.I4, b.op(mir.OpMul, b.k.I4, hash, b.int32(31)), code)
	}
	b.ret(hash)
}

// hashOf gives the hash code of the t at addr; 0 for null.
func (b *builder) hashOf(t *types.Type, addr mir.Value) mir.Value {
	if !t.IsRef() {
		if !t.IsValueType() { // a pointer
			return b.conv(b.asInt(b.load(t, addr)), b.k.I4, 0)
		}
		return b.callOnValue(t, addr, "GetHashCode")
	}
	obj := b.load(t, addr)
	isNull := b.op(mir.OpEq, b.k.I4, obj, b.null(b.k.Object))
	return b.choose(isNull, b.k.I4,
		func() mir.Value { return b.int32(0) },
		func() mir.Value { return b.callVirt(must(b.u.KnownMethod("System.Object", "GetHashCode", 0)), obj) })
}
