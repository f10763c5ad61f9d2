package cases

import (
	_ "embed"
	"fmt"
	"strings"
)

// This file holds the types that the cases about memory, fields, arrays, calls
// and boxes are instantiated over: primitives, enums of all bases, references,
// value types of several shapes, generics, nullable and unmanaged ones.

//go:embed types.il
var typesIL string

// storage is a type of locals, fields, elements and arguments.
type storage struct {
	name   string
	il     string   // as ilasm writes it: "int8", "valuetype Small"
	token  string   // as ilasm writes it behind ldobj, box or newarr
	values []string // instructions that push a value; not zero, and different
	kind   string   // the suffix that ldind and ldelem have for it, "" if none
	store  string   // that of stind and stelem
	ref    bool     // a reference type
	raw    bool     // a pointer: no type argument and never boxed
}

// show appends a value on the stack to the text.
func (s *storage) show() string { return fmt.Sprintf("call void V::Show(%s)", s.il) }

// primitive describes a primitive; the enum over it has the same values. The
// last value of small ones is too wide for them: stores cut it.
type primitive struct {
	name, il, token string
	values          []string
	kind, store     string
	show            string // the method of T that takes it, converted by the instructions before it
}

var primitives = []primitive{
	{"bool", "bool", "Boolean", []string{"ldc.i4.1", "ldc.i4.0", "ldc.i4 0x12345"}, "u1", "i1", "call void T::I4(int32)"},
	{"char", "char", "Char", []string{"ldc.i4 65535", "ldc.i4.s 65", "ldc.i4 0x12345"}, "u2", "i2", "call void T::I4(int32)"},
	{"i1", "int8", "SByte", []string{"ldc.i4.s -128", "ldc.i4.s 127", "ldc.i4 0x1234"}, "i1", "i1", "call void T::I4(int32)"},
	{"u1", "uint8", "Byte", []string{"ldc.i4 255", "ldc.i4 128", "ldc.i4 -2"}, "u1", "i1", "call void T::I4(int32)"},
	{"i2", "int16", "Int16", []string{"ldc.i4 -32768", "ldc.i4 32767", "ldc.i4 0x12345"}, "i2", "i2", "call void T::I4(int32)"},
	{"u2", "uint16", "UInt16", []string{"ldc.i4 65535", "ldc.i4 32768", "ldc.i4 -2"}, "u2", "i2", "call void T::I4(int32)"},
	{"i4", "int32", "Int32", []string{"ldc.i4 0x80000000", "ldc.i4 0x7fffffff"}, "i4", "i4", "call void T::I4(int32)"},
	{"u4", "uint32", "UInt32", []string{"ldc.i4.m1", "ldc.i4 0x80000000"}, "u4", "i4", "conv.u8; call void T::I8(int64)"},
	{"i8", "int64", "Int64", []string{"ldc.i8 0x8000000000000000", "ldc.i8 0x7fffffffffffffff"}, "i8", "i8", "call void T::I8(int64)"},
	{"u8", "uint64", "UInt64", []string{"ldc.i8 0xffffffffffffffff", "ldc.i8 0x123456789abcdef0"}, "i8", "i8", "call void T::I8(int64)"},
	{"i", "native int", "IntPtr", []string{"ldc.i8 0x8000000000000000; conv.i", "ldc.i4 0x12345678; conv.i"}, "i", "i", "conv.i8; call void T::I8(int64)"},
	{"u", "native uint", "UIntPtr", []string{"ldc.i8 0xfffffffffffffffe; conv.u", "ldc.i4 0x12345678; conv.u"}, "i", "i", "conv.u8; call void T::I8(int64)"},
	{"r4", "float32", "Single", []string{"ldc.r4 3.1415927", "ldc.r4 (01 00 C0 FF)"}, "r4", "r4", "call void T::R4(float32)"},
	{"r8", "float64", "Double", []string{"ldc.r8 2.718281828459045", "ldc.r8 (00 00 00 00 00 00 F0 FF)"}, "r8", "r8", "call void T::R8(float64)"},
}

// storages returns the types, in their order: those of primitives first.
func storages() []*storage {
	var all []*storage
	for _, p := range primitives {
		all = append(all, &storage{name: p.name, il: p.il, token: "[System.Runtime]System." + p.token, values: p.values, kind: p.kind, store: p.store})
	}
	for _, p := range primitives[:len(primitives)-2] {
		name := "Enum_" + p.name
		all = append(all, &storage{name: "enum " + p.name, il: "valuetype " + name, token: name, values: p.values, kind: p.kind, store: p.store})
	}
	return append(all, composites()...)
}

func composites() []*storage {
	nullable := "valuetype [System.Runtime]System.Nullable`1<int32>"
	made := func(name, make string, args ...string) *storage {
		s := &storage{name: strings.ToLower(name), il: "valuetype " + name, token: name}
		for _, arg := range args {
			s.values = append(s.values, arg+"; call valuetype "+name+" V::"+make)
		}
		return s
	}
	nullableSmall, fn := "valuetype [System.Runtime]System.Nullable`1<valuetype Small>", "class [System.Runtime]System.Func`1<int32>"
	couple := "valuetype Couple`2<int8, string>"
	return []*storage{
		{name: "string", il: "string", token: "[System.Runtime]System.String", values: []string{`ldstr "abc"`, `ldstr ""`}, kind: "ref", store: "ref", ref: true},
		{name: "object", il: "object", token: "[System.Runtime]System.Object", values: []string{"ldc.i4.s 42; box [System.Runtime]System.Int32", `ldstr "o"`}, kind: "ref", store: "ref", ref: true},
		{name: "array", il: "int32[]", token: "int32[]", values: []string{"ldc.i4.3; call int32[] V::MakeArray(int32)", "ldnull"}, kind: "ref", store: "ref", ref: true},
		{name: "class", il: "class Shape", token: "Shape", values: []string{"ldc.i4.6; newobj instance void Shape::.ctor(int32)", "ldnull"}, kind: "ref", store: "ref", ref: true},
		{name: "interface", il: "class IShape", token: "IShape", values: []string{"ldc.i4.6; newobj instance void Shape::.ctor(int32)", "ldc.i4.5; call valuetype Small V::MakeSmall(int32); box Small"}, kind: "ref", store: "ref", ref: true},
		{name: "generic class", il: "class Holder`1<string>", token: "class Holder`1<string>", values: []string{"ldstr \"h\"; newobj instance void class Holder`1<string>::.ctor(!0)", "ldnull"}, kind: "ref", store: "ref", ref: true},
		made("Small", "MakeSmall(int32)", "ldc.i4.s -3", "ldc.i4 77777"),
		made("Large", "MakeLarge(int32)", "ldc.i4.s 17", "ldc.i4.s -17"),
		made("Floats", "MakeFloats(float32)", "ldc.r4 1.5", "ldc.r4 -2.25"),
		made("Union", "MakeUnion(int64)", "ldc.i8 0x3fc0000080000000", "ldc.i8 -2"),
		made("Wrapper", "MakeWrapper(object)", `ldstr "w"`, "ldnull"),
		made("Mixed", "MakeMixed(int32)", "ldc.i4.s 12", "ldc.i4 -1000"),
		made("Packed", "MakePacked(int32)", "ldc.i4.s -12", "ldc.i4.s 100"),
		made("Trio", "MakeTrio(int32)", "ldc.i4 0x030201", "ldc.i4 0xffeedd"),
		made("Huge", "MakeHuge(int32)", "ldc.i4 12345", "ldc.i4.m1"),
		made("Empty", "MakeEmpty()", "", ""),
		{name: "generic struct", il: couple, token: couple, values: []string{"ldc.i4.5; call " + couple + " V::MakeCouple(int32)", "ldc.i4 300; call " + couple + " V::MakeCouple(int32)"}},
		{name: "nullable", il: nullable, token: nullable, values: []string{"ldc.i4.s 9; newobj instance void " + nullable + "::.ctor(!0)", "ldc.i4.0; newobj instance void " + nullable + "::.ctor(!0)"}},
		{name: "nullable struct", il: nullableSmall, token: nullableSmall, values: []string{"ldc.i4.s 9; call valuetype Small V::MakeSmall(int32); newobj instance void " + nullableSmall + "::.ctor(!0)", "ldc.i4.0; call valuetype Small V::MakeSmall(int32); newobj instance void " + nullableSmall + "::.ctor(!0)"}},
		{name: "delegate", il: fn, token: fn, values: []string{"ldnull; ldftn int32 V::Eleven(); newobj instance void " + fn + "::.ctor(object, native int)", "ldnull"}, kind: "ref", store: "ref", ref: true},
		{name: "pointer", il: "int32*", token: "int32*", values: []string{"ldsflda valuetype Block D::block; conv.u; ldc.i4.8; add", "ldsflda valuetype Block D::block; conv.u"}, kind: "i", store: "i", raw: true},
		{name: "function pointer", il: "method int32 *(int32)", token: "method int32 *(int32)", values: []string{"ldftn int32 V::Twice(int32)", "ldftn int32 V::Thrice(int32)"}, kind: "i", store: "i", raw: true},
	}
}

// typesClass returns the classes that storages need: types.il, the enums and the methods that show primitives.
func typesClass() string {
	var b strings.Builder
	b.WriteString(typesIL)
	var enums strings.Builder
	for i, p := range primitives {
		show := func(il string) {
			fmt.Fprintf(&b, "  .method static void Show(%s v) cil managed noinlining\n  {\n%s  }\n", il, lines("ldarg.0", p.show, "ret"))
		}
		show(p.il)
		if i < len(primitives)-2 {
			show("valuetype Enum_" + p.name)
			fmt.Fprintf(&enums, ".class private auto ansi sealed Enum_%s extends [System.Runtime]System.Enum\n{\n  .field public specialname rtspecialname %s value__\n}\n", p.name, p.il)
		}
	}
	return b.String() + "}\n" + enums.String()
}
