// This file decodes the values of custom attributes: the arguments of the constructor, then named fields and properties. ECMA-335 II.23.3.
//
//	0x0001  fixed arguments, typed by the constructor  u16 count  named arguments, each carrying its type
//
// A blob does not say how wide an enum is, so the caller resolves enums; they may live in another assembly.

package metadata

import (
	"ilaot/ilreader/cursor"
)

// EnumResolver gives the underlying type of an enum, an integer, bool or char element type. A constructor's signature names enums by token; boxed values
// and named arguments name them by reflection name, possibly assembly-qualified.
type EnumResolver interface {
	EnumByToken(Token) (ElementType, error)
	EnumByName(name string) (ElementType, error)
}

// AttributeType is the type of a custom attribute argument. Kind is ElementBoolean to ElementR8, ElementString, ElementSystemType, ElementBoxed (object),
// ElementSZArray with Elem, or ElementEnum with Underlying and either EnumToken or EnumName.
type AttributeType struct {
	Kind       ElementType
	Underlying ElementType
	EnumToken  Token
	EnumName   string
	Elem       *AttributeType
}

// AttributeValue is one argument. Value is, by Type.Kind:
//
//	bool, int8 to uint64, float32, float64    the primitive types; a char is a uint16
//	string or nil                             a string, or the name of a System.Type
//	[]AttributeValue or nil                   an array
//	the integer                               an enum, as its underlying type
//	AttributeValue                            a boxed value
type AttributeValue struct {
	Type  AttributeType
	Value any
}

// NamedArgument sets a field or property after construction.
type NamedArgument struct {
	IsProperty bool
	Name       string
	AttributeValue
}

// Attribute is the decoded value of a custom attribute.
type Attribute struct {
	Fixed []AttributeValue
	Named []NamedArgument
}

// Attribute decodes the value of a custom attribute, ECMA-335 II.23.3.
func (r *Reader) Attribute(id CustomAttributeID, enums EnumResolver) (*Attribute, error) {
	row, err := r.CustomAttribute(id)
	if err != nil {
		return nil, err
	}
	ctor, args, err := r.attributeConstructor(row.Type)
	if err != nil {
		return nil, err
	}
	return r.AttributeBlob(row.Value, ctor, args, enums)
}

// AttributeBlob decodes a custom attribute blob given the signature of its constructor and, for a generic attribute class, the class's type arguments.
// ECMA-335 II.23.3.
func (r *Reader) AttributeBlob(ref BlobRef, ctor *MethodSig, typeArgs []TypeSig, enums EnumResolver) (*Attribute, error) {
	c, err := r.BlobCursor(ref, "II.23.3")
	if err != nil {
		return nil, err
	}
	if c.Len() == 0 && len(ctor.Params) == 0 {
		return new(Attribute), nil // II.22.10: Value may be absent
	}
	d := attributeDecoder{Cursor: c, r: r, enums: enums, typeArgs: typeArgs}
	a := d.attribute(ctor)
	return a, d.Err()
}

// attributeDecoder decodes one blob.
type attributeDecoder struct {
	cursor.Cursor
	r        *Reader
	enums    EnumResolver
	typeArgs []TypeSig
	depth    int
}

const attributeProlog = 0x0001

func (d *attributeDecoder) attribute(ctor *MethodSig) *Attribute {
	if prolog := d.U16(); d.Err() == nil && prolog != attributeProlog {
		d.FailAt(0, "prolog %#04x, not %#04x", prolog, attributeProlog)
	}
	a := new(Attribute)
	for i := range ctor.Params {
		if d.Err() != nil {
			return a
		}
		t := d.paramType(&ctor.Params[i])
		a.Fixed = append(a.Fixed, d.value(t))
	}
	a.Named = d.named(uint32(d.U16()))
	return a
}

// named decodes count named arguments.
func (d *attributeDecoder) named(count uint32) []NamedArgument {
	n := d.Count(count, 4) // a kind, a type, a name and a value
	if n == 0 {
		return nil
	}
	args := make([]NamedArgument, 0, min(n, presize))
	for i := 0; i < n && d.Err() == nil; i++ {
		args = append(args, d.namedArgument())
	}
	return args
}

func (d *attributeDecoder) namedArgument() NamedArgument {
	var arg NamedArgument
	switch kind := ElementType(d.U8()); kind {
	case ElementField:
	case ElementProperty:
		arg.IsProperty = true
	default:
		d.Failf("%#02x is neither a field nor a property", uint8(kind))
	}
	t := d.encodedType()
	arg.Name, _ = d.SerString()
	arg.AttributeValue = d.value(t)
	return arg
}

// paramType translates the type of a constructor parameter.
func (d *attributeDecoder) paramType(t *TypeSig) AttributeType {
	if !d.enter() {
		return AttributeType{}
	}
	defer d.leave()
	switch t.Kind {
	case ElementBoolean, ElementChar, ElementI1, ElementU1, ElementI2, ElementU2, ElementI4, ElementU4, ElementI8, ElementU8,
		ElementR4, ElementR8, ElementString:
		return AttributeType{Kind: t.Kind}
	case ElementObject:
		return AttributeType{Kind: ElementBoxed}
	case ElementSZArray:
		elem := d.paramType(t.Elem)
		return AttributeType{Kind: ElementSZArray, Elem: &elem}
	case ElementValueType:
		return d.enumByToken(t.Token)
	case ElementGenericInst:
		return d.enumByToken(t.Elem.Token) // an enum nested in a generic type
	case ElementClass:
		return d.classParam(t.Token)
	case ElementVar:
		if int64(t.Index) < int64(len(d.typeArgs)) {
			return d.paramType(&d.typeArgs[t.Index])
		}
	}
	d.Failf("constructor parameter of type %s", t.Format(d.r.shortName))
	return AttributeType{}
}

// classParam accepts the one class a parameter may have besides string and object, which have element types of their own.
func (d *attributeDecoder) classParam(t Token) AttributeType {
	name, err := d.r.nestedName(t)
	if err != nil {
		d.Failf("constructor parameter: %v", err)
	} else if name != "System.Type" {
		d.Failf("constructor parameter of class %s", name)
	}
	return AttributeType{Kind: ElementSystemType}
}

func (d *attributeDecoder) enumByToken(t Token) AttributeType {
	underlying, err := d.enums.EnumByToken(t)
	d.checkEnum(underlying, err)
	return AttributeType{Kind: ElementEnum, Underlying: underlying, EnumToken: t}
}

func (d *attributeDecoder) enumByName(name string) AttributeType {
	underlying, err := d.enums.EnumByName(name)
	d.checkEnum(underlying, err)
	return AttributeType{Kind: ElementEnum, Underlying: underlying, EnumName: name}
}

func (d *attributeDecoder) checkEnum(underlying ElementType, err error) {
	switch {
	case err != nil:
		d.Failf("enum: %v", err)
	case underlying < ElementBoolean || underlying > ElementU8:
		d.Failf("enum with underlying element type %#02x", uint8(underlying))
	}
}

// encodedType decodes a FieldOrPropType, ECMA-335 II.23.3.
func (d *attributeDecoder) encodedType() AttributeType {
	if !d.enter() {
		return AttributeType{}
	}
	defer d.leave()
	start := d.Pos()
	switch kind := ElementType(d.U8()); kind {
	case ElementBoolean, ElementChar, ElementI1, ElementU1, ElementI2, ElementU2, ElementI4, ElementU4, ElementI8, ElementU8,
		ElementR4, ElementR8, ElementString, ElementSystemType, ElementBoxed:
		return AttributeType{Kind: kind}
	case ElementSZArray:
		elem := d.encodedType()
		return AttributeType{Kind: ElementSZArray, Elem: &elem}
	case ElementEnum:
		name, _ := d.SerString()
		if d.Err() != nil {
			return AttributeType{}
		}
		return d.enumByName(name)
	default:
		d.FailAt(start, "%#02x is not the type of an argument", uint8(kind))
		return AttributeType{}
	}
}

// value decodes one argument of type t.
func (d *attributeDecoder) value(t AttributeType) AttributeValue {
	if !d.enter() {
		return AttributeValue{}
	}
	defer d.leave()
	v := AttributeValue{Type: t}
	switch t.Kind {
	case ElementString, ElementSystemType:
		if s, null := d.SerString(); !null {
			v.Value = s
		}
	case ElementEnum:
		v.Value = primitive(&d.Cursor, t.Underlying)
	case ElementBoxed:
		v.Value = d.value(d.encodedType())
	case ElementSZArray:
		if elems := d.array(t); elems != nil {
			v.Value = elems
		}
	default:
		v.Value = primitive(&d.Cursor, t.Kind)
	}
	return v
}

// nullArray is the element count of a null array.
const nullArray = 0xFFFFFFFF

// array decodes an array, nil for a null one.
func (d *attributeDecoder) array(t AttributeType) []AttributeValue {
	count := d.U32()
	if count == nullArray || d.Err() != nil || t.Elem == nil {
		return nil
	}
	n := d.Count(count, 1)
	elems := make([]AttributeValue, 0, min(n, presize))
	for i := 0; i < n && d.Err() == nil; i++ {
		elems = append(elems, d.value(*t.Elem))
	}
	return elems
}

func (d *attributeDecoder) enter() bool {
	if d.depth == maxNesting {
		d.Failf("values nested deeper than %d", maxNesting)
		return false
	}
	d.depth++
	return true
}

func (d *attributeDecoder) leave() { d.depth-- }
