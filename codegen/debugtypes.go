package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/types"
)

// This file describes types to debuggers: numbers as such, value types as
// structures, references as addresses of structures. A class is described in full only if the
// program has objects of it; values at the end of addresses, up to a depth. Both end types that
// contain ever larger instantiations of themselves.

var debugEncodings = map[types.Kind]llvmir.Encoding{
	types.Bool: llvmir.DebugBool, types.Char: llvmir.DebugChar,
	types.I1: llvmir.DebugSigned, types.I2: llvmir.DebugSigned, types.I4: llvmir.DebugSigned, types.I8: llvmir.DebugSigned, types.I: llvmir.DebugSigned,
	types.U1: llvmir.DebugUnsigned, types.U2: llvmir.DebugUnsigned, types.U4: llvmir.DebugUnsigned, types.U8: llvmir.DebugUnsigned, types.U: llvmir.DebugUnsigned,
	types.R4: llvmir.DebugFloat, types.R8: llvmir.DebugFloat,
}

// debugKeywords are C#'s names of the primitives.
var debugKeywords = map[types.Kind]string{
	types.Bool: "bool", types.Char: "char", types.I1: "sbyte", types.U1: "byte", types.I2: "short", types.U2: "ushort", types.I4: "int", types.U4: "uint",
	types.I8: "long", types.U8: "ulong", types.I: "nint", types.U: "nuint", types.R4: "float", types.R8: "double",
}

// debugType returns the node of a type as variables hold it.
func (u *unit) debugType(t *types.Type) llvmir.Node {
	if n, known := u.debugInfo.types[t]; known {
		return n
	}
	n := u.newDebugType(t)
	u.debugInfo.types[t] = n
	return n
}

func (u *unit) newDebugType(t *types.Type) llvmir.Node {
	switch {
	case t.Kind == types.Void:
		return u.m.DebugVoid()
	case t.Kind == types.ByRef || t.Kind == types.Pointer:
		return u.m.DebugPointer(u.debugTarget(t.Elem))
	case t.Kind == types.FnPtr:
		return u.m.DebugPointer(u.m.DebugVoid())
	case t.Kind == types.Struct || t.Kind == types.TypedRef:
		return u.debugStruct(t)
	case t.IsRef():
		return u.m.DebugPointer(u.debugObject(t))
	}
	k := t.Underlying().Kind
	name := debugKeywords[k]
	if t.Kind == types.Enum {
		name = debugTypeName(t)
	}
	size, _ := sizeAlign(t)
	return u.m.DebugBasic(name, 8*size, debugEncodings[k])
}

// maxDebugDepth bounds structures inside structures where only addresses lead to them.
const maxDebugDepth = 4

// debugTarget describes what an address points to.
func (u *unit) debugTarget(t *types.Type) llvmir.Node {
	if t.Kind == types.Struct && u.typeOf[t] == nil && u.debugInfo.depth > maxDebugDepth {
		return u.m.DebugOpaque(debugTypeName(t))
	}
	return u.debugType(t)
}

// debugObject describes an object.
func (u *unit) debugObject(t *types.Type) llvmir.Node {
	info := u.typeOf[t]
	switch {
	case info == nil || t.Kind == types.Interface || t.Kind == types.Array:
		return u.m.DebugOpaque(debugTypeName(t))
	case t.Kind == types.SZArray:
		return u.debugArray(t)
	case t == u.known.String:
		return u.debugString()
	}
	return u.debugStruct(t)
}

// debugStruct describes the fields of a value or an object. The type is known from
// the start, because a class may refer to itself.
func (u *unit) debugStruct(t *types.Type) llvmir.Node {
	l, err := t.Layout()
	if err != nil {
		return u.m.DebugOpaque(debugTypeName(t))
	}
	n := u.m.DebugStruct(debugTypeName(t), l.Size)
	u.debugInfo.types[t] = n
	if t.IsRef() {
		u.debugInfo.types[t] = u.m.DebugPointer(n)
	}
	u.debugInfo.depth++
	defer func() { u.debugInfo.depth-- }()
	var members []llvmir.DebugMember
	for _, f := range l.Fields {
		ft := f.Field.Type()
		size, _ := sizeAlign(ft)
		d := llvmir.DebugMember{Name: f.Field.Name(), Offset: f.Offset, Size: size, Type: u.debugType(ft)}
		if l.Repeat > 1 {
			d.Size *= l.Repeat
			d.Type = u.m.DebugArray(d.Type, l.Repeat, d.Size)
		}
		members = append(members, d)
	}
	u.m.SetMembers(n, members)
	return n
}

// debugArray describes a vector: its length and the elements.
func (u *unit) debugArray(t *types.Type) llvmir.Node {
	data := rtabi.ArrayData8
	if _, align := sizeAlign(t.Elem); align <= 4 {
		data = rtabi.ArrayData4
	}
	n := u.m.DebugStruct(debugTypeName(t), data)
	u.debugInfo.types[t] = u.m.DebugPointer(n)
	u.debugItems(n, rtabi.ArrayLength, data, t.Elem, "items")
	return n
}

// debugString describes strings: their length and the UTF-16 units.
func (u *unit) debugString() llvmir.Node {
	n := u.m.DebugStruct("string", rtabi.StringChars)
	u.debugItems(n, rtabi.StringLength, rtabi.StringChars, u.known.Char, "chars")
	return n
}

func (u *unit) debugItems(n llvmir.Node, length, data int, elem *types.Type, name string) {
	u.m.SetMembers(n, []llvmir.DebugMember{
		{Name: "length", Offset: length, Size: 4, Type: u.debugType(u.known.I4)},
		{Name: name, Offset: data, Type: u.m.DebugArray(u.debugType(elem), -1, 0)},
	})
}

// debugSignature lists the types of the result and the parameters.
func (f *function) debugSignature() []llvmir.Node {
	if f.mf.Parent != nil || f.debug.info == nil {
		return []llvmir.Node{f.m.DebugVoid()}
	}
	list := []llvmir.Node{f.m.DebugVoid()}
	if f.mf.Result != nil {
		list[0] = f.debugType(f.mf.Result)
	}
	for _, l := range f.mf.Locals[:f.mf.NumParams] {
		list = append(list, f.debugType(l.Type))
	}
	return list
}
