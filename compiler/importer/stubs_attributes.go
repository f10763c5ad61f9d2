package importer

import (
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/metadata"
)

// This file makes what answers for a type's attributes: a method that makes an array of all of them, each
// with its constructor and then its named fields and properties (ECMA-335 II.23.3). It is compiled only for types
// that have a System.Type in programs that ask types for attributes.

// buildAttributes makes the body of a StubAttributes: object[] of the attributes of the owner.
func buildAttributes(b *builder) {
	b.declareParams()
	b.f.NoInline = true
	b.start()
	list := types.MadeAttributes(b.f.Method.Owner)
	array := b.rawNewArray(b.u.SZArrayOf(b.k.Object), b.int32(int64(len(list))))
	for i, a := range list {
		b.storeElement(b.k.Object, array, i, b.attribute(a))
	}
	b.ret(array)
}

// attribute makes one attribute.
func (b *builder) attribute(a types.MadeAttribute) mir.Value {
	value, err := a.Value()
	if err != nil {
		fail(err)
	}
	params := must(a.Ctor.Signature()).Params
	if len(params) != len(value.Fixed) {
		badIL("%s takes %d arguments, its attribute has %d", a.Ctor, len(params), len(value.Fixed))
	}
	obj := b.alloc(a.Ctor.Owner)
	args := []mir.Value{obj}
	for i, v := range value.Fixed {
		args = append(args, b.argument(a, params[i], v))
	}
	b.call(a.Ctor, args...)
	for _, n := range value.Named {
		b.named(a, obj, n)
	}
	return obj
}

// named sets a field or property of an attribute, which may be inherited.
func (b *builder) named(a types.MadeAttribute, obj mir.Value, n metadata.NamedArgument) {
	for t := a.Ctor.Owner; t != nil; t = t.Base() {
		if n.IsProperty {
			for _, m := range t.FindMethods("set_" + n.Name) {
				if s := must(m.Signature()); len(s.Params) == 1 && !m.IsStatic() {
					b.call(m, obj, b.argument(a, s.Params[0], n.AttributeValue))
					return
				}
			}
			continue
		}
		for _, f := range t.Fields() {
			if f.Def.Name == n.Name && !f.IsStatic() {
				b.store(f.Type(), b.fieldAddr(f, obj), b.argument(a, f.Type(), n.AttributeValue))
				return
			}
		}
	}
	fail(&types.LoadError{Kind: types.MissingField, What: n.Name, Msg: a.Class + " has no field or property '" + n.Name + "'"})
}

// argument makes a value of type t; an object is a box, an array or one of the types that are objects themselves.
func (b *builder) argument(a types.MadeAttribute, t *types.Type, v metadata.AttributeValue) mir.Value {
	switch x := v.Value.(type) {
	case nil:
		return b.null(t)
	case metadata.AttributeValue:
		return b.boxedArgument(a, x)
	case string:
		if v.Type.Kind == metadata.ElementSystemType {
			return b.typeObject(must(b.u.ParseTypeName(x, a.Module)))
		}
		return b.str(x)
	case []metadata.AttributeValue:
		if t.Elem == nil {
			t = b.u.SZArrayOf(b.argumentType(a, *v.Type.Elem))
		}
		array := b.rawNewArray(t, b.int32(int64(len(x))))
		for i, e := range x {
			b.storeElement(t.Elem, array, i, b.argument(a, t.Elem, e))
		}
		return array
	case float32:
		return b.emit(mir.Instr{Op: mir.OpFloat, Type: b.k.R4, Float: float64(x)})
	case float64:
		return b.emit(mir.Instr{Op: mir.OpFloat, Type: b.k.R8, Float: x})
	}
	bits, _ := integerBits(v.Value)
	return b.konst(t.StackType(), bits)
}

// boxedArgument makes the object that an argument of type object holds.
func (b *builder) boxedArgument(a types.MadeAttribute, v metadata.AttributeValue) mir.Value {
	t := b.argumentType(a, v.Type)
	value := b.argument(a, t, v)
	if t.IsValueType() {
		return b.box(t, value)
	}
	return value
}

// argumentType returns the type of an argument that says itself what it is.
func (b *builder) argumentType(a types.MadeAttribute, t metadata.AttributeType) *types.Type {
	switch t.Kind {
	case metadata.ElementSZArray:
		return b.u.SZArrayOf(b.argumentType(a, *t.Elem))
	case metadata.ElementEnum:
		if t.EnumName != "" {
			return must(b.u.ParseTypeName(t.EnumName, a.Module))
		}
		return must(types.Context{Module: a.Module}.Type(t.EnumToken))
	}
	kinds := map[metadata.ElementType]*types.Type{
		metadata.ElementBoolean: b.k.Bool, metadata.ElementChar: b.k.Char, metadata.ElementI1: b.k.I1, metadata.ElementU1: b.k.U1,
		metadata.ElementI2: b.k.I2, metadata.ElementU2: b.k.U2, metadata.ElementI4: b.k.I4, metadata.ElementU4: b.k.U4,
		metadata.ElementI8: b.k.I8, metadata.ElementU8: b.k.U8, metadata.ElementR4: b.k.R4, metadata.ElementR8: b.k.R8,
		metadata.ElementString: b.k.String, metadata.ElementSystemType: b.k.Type, metadata.ElementBoxed: b.k.Object,
	}
	if k := kinds[t.Kind]; k != nil {
		return k
	}
	badIL("an attribute argument of element type %#02x", uint8(t.Kind))
	return nil
}

// storeElement stores into an array of references or values that was just made.
func (b *builder) storeElement(elem *types.Type, array mir.Value, i int, v mir.Value) {
	b.store(elem, b.rawElemAddr(elem, array, b.nint(int64(i))), v)
}

// integerBits returns an integer argument, extended to 64 bits by its type's sign.
func integerBits(v any) (int64, bool) {
	switch x := v.(type) {
	case bool:
		return int64(boolBit(x)), true
	case int8:
		return int64(x), true
	case uint8:
		return int64(x), true
	case int16:
		return int64(x), true
	case uint16:
		return int64(x), true
	case int32:
		return int64(x), true
	case uint32:
		return int64(x), true
	case int64:
		return x, true
	case uint64:
		return int64(x), true
	}
	return 0, false
}
