package gen

import "strings"

// This file is the type model: what the generator knows of a C# type. Types
// are interned by name within a program, so equal types are the same pointer.

type kind int

const (
	kInt kind = iota
	kFloat
	kDecimal
	kBool
	kChar
	kEnum
	kString
	kStruct
	kClass
	kIface
	kArray
	kNullable
	kTuple
	kFunc
	kList
	kObject
)

// Type is a C# type as the generator sees it.
type Type struct {
	name   string
	kind   kind
	bits   int     // kInt, kFloat; 0 for native integers
	signed bool    // kInt
	elem   []*Type // of an array, nullable or list: one; of a tuple: its items; of a delegate: parameters, then the result
	fields []field
	ctor   []*Type  // parameters of the constructor that literals call
	subs   []*Type  // kClass, kIface: what can be made where this is wanted (itself too, if it can)
	consts []string // kEnum: members
	base   *Type    // kEnum: underlying; kClass: base class
	value  bool     // a value type
	sealed bool
	noNull bool     // a reference type of which only instances are made
	byref  bool     // a ref struct: cannot be boxed, captured or an argument of a generic
	wider  []string // arithmetic kinds: names of the types that convert to it implicitly
	ops    []string // user-defined binary operators of this type with itself
}

type field struct {
	name     string
	typ      *Type
	readOnly bool
	property bool // no references to it
}

func (t *Type) String() string  { return t.name }
func (t *Type) integral() bool  { return t.kind == kInt }
func (t *Type) numeric() bool   { return t.kind <= kDecimal }
func (t *Type) small() bool     { return t.kind == kInt && t.bits != 0 && t.bits < 32 }
func (t *Type) ordered() bool   { return t.numeric() || t.kind == kChar || t.kind == kEnum }
func (t *Type) reference() bool { return !t.value }

// primitives lists the built-in types.
func primitives() []*Type {
	integer := func(name string, bits int, signed bool, wider string) *Type {
		return &Type{name: name, kind: kInt, bits: bits, signed: signed, value: true, wider: strings.Fields(wider)}
	}
	return []*Type{
		integer("sbyte", 8, true, ""),
		integer("byte", 8, false, ""),
		integer("short", 16, true, "sbyte byte"),
		integer("ushort", 16, false, "byte char"),
		integer("int", 32, true, "sbyte byte short ushort char"),
		integer("uint", 32, false, "byte ushort char"),
		integer("long", 64, true, "sbyte byte short ushort int uint char nint"),
		integer("ulong", 64, false, "byte ushort uint char nuint"),
		integer("nint", 0, true, "sbyte byte short ushort int char"),
		integer("nuint", 0, false, "byte ushort uint char"),
		{name: "float", kind: kFloat, bits: 32, value: true, wider: strings.Fields("sbyte byte short ushort int uint long ulong char nint nuint")},
		{name: "double", kind: kFloat, bits: 64, value: true, wider: strings.Fields("sbyte byte short ushort int uint long ulong char nint nuint float")},
		{name: "decimal", kind: kDecimal, value: true, wider: strings.Fields("sbyte byte short ushort int uint long ulong char")},
		{name: "bool", kind: kBool, value: true},
		{name: "char", kind: kChar, value: true, wider: nil},
		{name: "string", kind: kString},
		{name: "object", kind: kObject},
	}
}

// t returns the type of a name.
func (g *gen) t(name string) *Type {
	t := g.byName[name]
	if t == nil {
		panic("gen: no type " + name)
	}
	return t
}

func (g *gen) intern(t *Type) *Type {
	if old := g.byName[t.name]; old != nil {
		return old
	}
	g.byName[t.name] = t
	return t
}

func (g *gen) arrayOf(e *Type) *Type {
	return g.intern(&Type{name: e.name + "[]", kind: kArray, elem: []*Type{e}})
}

func (g *gen) listOf(e *Type) *Type {
	return g.intern(&Type{name: "List<" + e.name + ">", kind: kList, elem: []*Type{e}})
}

func (g *gen) nullableOf(e *Type) *Type {
	return g.intern(&Type{name: e.name + "?", kind: kNullable, elem: []*Type{e}, value: true})
}

func (g *gen) tupleOf(items ...*Type) *Type {
	t := &Type{name: "(" + typeNames(items) + ")", kind: kTuple, elem: items, value: true}
	for i, e := range items {
		t.fields = append(t.fields, field{name: "Item" + string(rune('1'+i)), typ: e})
	}
	return g.intern(t)
}

// funcOf is Func<params, result>.
func (g *gen) funcOf(result *Type, params ...*Type) *Type {
	all := append(append([]*Type{}, params...), result)
	return g.intern(&Type{name: "Func<" + typeNames(all) + ">", kind: kFunc, elem: all})
}

func typeNames(ts []*Type) string {
	names := make([]string, len(ts))
	for i, t := range ts {
		names[i] = t.name
	}
	return strings.Join(names, ", ")
}

// anyType is one of the program's types, often a compound one.
func (g *gen) anyType() *Type {
	switch k := g.n(20); {
	case k < 12:
		return pick(g, g.types)
	case k < 14:
		return g.arrayOf(g.plainType())
	case k < 16:
		return g.nullableOf(g.valueType())
	case k < 18:
		return g.tupleType()
	case k < 19:
		return g.listOf(g.frequent())
	default:
		return g.funcOf(g.plainType(), g.plainType())
	}
}

// frequent is mostly one of few types, so that the programs of a batch share
// their instantiations of the class library's generic types, which are large.
func (g *gen) frequent() *Type {
	if g.p(90) {
		return g.t(pick(g, []string{"int", "int", "string", "long", "byte"}))
	}
	return g.boxable()
}

// tupleType is mostly one of a few, for the same reason.
func (g *gen) tupleType() *Type {
	if g.p(10) {
		return g.tupleOf(g.plainType(), g.plainType())
	}
	return [...]*Type{g.tupleOf(g.t("int"), g.t("string")), g.tupleOf(g.t("long"), g.t("byte")), g.tupleOf(g.t("double"), g.t("bool"))}[g.n(3)]
}

// plainType is one of the program's declared or built-in types.
func (g *gen) plainType() *Type { return pick(g, g.types) }

// valueType is a value type of the program that a Nullable takes.
func (g *gen) valueType() *Type {
	for range 20 {
		if t := g.plainType(); t.value && t.kind != kNullable {
			return t
		}
	}
	return g.t("int")
}

// numType is an arithmetic type of the program.
func (g *gen) numType() *Type {
	for range 20 {
		if t := g.plainType(); t.numeric() {
			return t
		}
	}
	return g.t("int")
}

// intType is an integer type of the program.
func (g *gen) intType() *Type {
	for range 20 {
		if t := g.plainType(); t.integral() {
			return t
		}
	}
	return g.t("int")
}
