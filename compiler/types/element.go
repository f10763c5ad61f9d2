package types

import "ilaot/ilreader/metadata"

// This file is the table of types that signatures name by one byte
// (ECMA-335 II.23.1.16), and what each is on the evaluation stack.

// element describes a type with an element type of its own.
type element struct {
	elem    metadata.ElementType
	kind    Kind
	name    string // in namespace System of CoreLib
	keyword string // of ilasm
	stack   Kind   // primitives: the kind on the evaluation stack, I.12.3.2.1
	integer bool
}

var elements = [...]element{
	{metadata.ElementVoid, Void, "Void", "void", Void, false},
	{metadata.ElementBoolean, Bool, "Boolean", "bool", I4, false},
	{metadata.ElementChar, Char, "Char", "char", I4, false},
	{metadata.ElementI1, I1, "SByte", "int8", I4, true},
	{metadata.ElementU1, U1, "Byte", "uint8", I4, true},
	{metadata.ElementI2, I2, "Int16", "int16", I4, true},
	{metadata.ElementU2, U2, "UInt16", "uint16", I4, true},
	{metadata.ElementI4, I4, "Int32", "int32", I4, true},
	{metadata.ElementU4, U4, "UInt32", "uint32", I4, true},
	{metadata.ElementI8, I8, "Int64", "int64", I8, true},
	{metadata.ElementU8, U8, "UInt64", "uint64", I8, true},
	{metadata.ElementI, I, "IntPtr", "nint", I, true},
	{metadata.ElementU, U, "UIntPtr", "nuint", I, true},
	{metadata.ElementR4, R4, "Single", "float32", R4, false},
	{metadata.ElementR8, R8, "Double", "float64", R8, false},
	{metadata.ElementTypedByRef, TypedRef, "TypedReference", "typedref", TypedRef, false},
	{metadata.ElementString, Class, "String", "string", Class, false},
	{metadata.ElementObject, Class, "Object", "object", Class, false},
}

// kindElement returns the row of a primitive kind, nil for others.
func kindElement(k Kind) *element {
	if k > TypedRef {
		return nil
	}
	for i := range elements {
		if elements[i].kind == k {
			return &elements[i]
		}
	}
	return nil
}

// elementType returns the type that a one-byte element type stands for.
func (u *Universe) elementType(e metadata.ElementType) (*Type, error) {
	for i := range elements {
		if elements[i].elem == e {
			return u.CoreType("System", elements[i].name)
		}
	}
	return nil, loadErrorf(BadImage, "", "element type %#02x is not a type", uint8(e))
}

// PrimitiveOf returns the type of a primitive kind, Void and TypedRef
// included; nil if CoreLib lacks it or k is no such kind.
func (u *Universe) PrimitiveOf(k Kind) *Type {
	e := kindElement(k)
	if e == nil {
		return nil
	}
	t, _ := u.CoreType("System", e.name)
	return t
}

// CoreType returns a type that CoreLib has under a name (Outer+Inner for a
// nested one), over its own parameters.
func (u *Universe) CoreType(namespace, name string) (*Type, error) {
	core, err := u.LoadCoreLib()
	if err != nil {
		return nil, err
	}
	d := core.FindType(namespace, name)
	if d == nil {
		return nil, typeNotFound(typeName{namespace, name}.String(), core.identity)
	}
	return d.self, nil
}
