package cases

import (
	"fmt"
	"strings"
)

// This file holds the cases about fields: of objects, of values by address and
// by value, static, thread-static and generic ones.

const genericFields = `
.class private auto ansi beforefieldinit GenericFields` + "`1" + `<A> extends [System.Runtime]System.Object
{
  .field public !A f
  .field public static !A s
  .field public static !A t
  .custom instance void [System.Runtime]System.ThreadStaticAttribute::.ctor() = (01 00 00 00)
  .method public hidebysig specialname rtspecialname instance void .ctor() cil managed
  {
    ldarg.0
    call instance void [System.Runtime]System.Object::.ctor()
    ret
  }
}
`

// fieldClasses returns a class and a value type with fields of the type.
func fieldClasses(s *storage) string {
	n := s.ident()
	return fmt.Sprintf(`
.class private auto ansi beforefieldinit Object_%[1]s extends [System.Runtime]System.Object
{
  .field public int8 before
  .field public %[2]s f
  .field public int8 behind
  .field public static %[2]s s
  .field public static %[2]s t
  .custom instance void [System.Runtime]System.ThreadStaticAttribute::.ctor() = (01 00 00 00)
  .method public hidebysig specialname rtspecialname instance void .ctor() cil managed
  {
    ldarg.0
    call instance void [System.Runtime]System.Object::.ctor()
    ret
  }
}
.class private sequential ansi sealed beforefieldinit Value_%[1]s extends [System.Runtime]System.ValueType
{
  .field public int8 before
  .field public %[2]s f
  .field public int8 behind
}
`, n, s.il)
}

// fieldsOf expands %o, %x, the class and the value type with fields of the
// type, and %g, the instantiation of the generic class.
func fieldsOf(s *storage, code string) string {
	n := s.ident()
	return strings.NewReplacer("%o", "Object_"+n, "%x", "Value_"+n, "%g", "class GenericFields`1<"+s.il+">").Replace(code)
}

func fields() []*Group {
	eachField := func(s *storage, code string) string { return each(s, fieldsOf(s, code)) }
	once := func(s *storage, code string) string { return lines(s.expand(fieldsOf(s, code))) }
	g := typed("fields", genericFields,
		template{op: "ldfld", also: []string{"stfld"}, word: "of an object", fill: func(s *storage, c *Case) {
			c.Class = fieldClasses(s) // for all templates
			c.Locals = fieldsOf(s, "class %o o")
			c.Body = once(s, "newobj instance void %o::.ctor(); stloc.0; ldloc.0; ldfld %i %o::f; %s; ldloc.0; ldc.i4.m1; stfld int8 %o::before; ldloc.0; ldc.i4.m1; stfld int8 %o::behind") +
				eachField(s, "ldloc.0; %v; stfld %i %o::f; ldloc.0; ldfld %i %o::f; %s") +
				once(s, "ldloc.0; ldfld int8 %o::before; ldloc.0; ldfld int8 %o::behind; add; call void T::I4(int32)") +
				guard("NULL1", once(s, "ldnull; ldfld %i %o::f; %s")) + guard("NULL2", once(s, "ldnull; %0; stfld %i %o::f"))
		}},
		template{op: "ldflda", word: "of an object", fill: func(s *storage, c *Case) {
			c.Locals = fieldsOf(s, "class %o o")
			c.Body = once(s, "newobj instance void %o::.ctor(); stloc.0") +
				eachField(s, "ldloc.0; ldflda %i %o::f; %v; stobj %t; ldloc.0; ldflda %i %o::f; ldobj %t; %s; ldloc.0; ldfld %i %o::f; %s") +
				guard("NULL", once(s, "ldnull; ldflda %i %o::f; ldobj %t; %s"))
		}},
		template{op: "ldfld", also: []string{"stfld", "ldflda"}, word: "of a value", fill: func(s *storage, c *Case) {
			c.Locals = fieldsOf(s, "valuetype %x v")
			c.Body = once(s, "ldloca.s 0; ldc.i4.m1; stfld int8 %x::behind") +
				eachField(s, "ldloca.s 0; %v; stfld %i %x::f; ldloca.s 0; ldfld %i %x::f; %s; ldloc.0; ldfld %i %x::f; %s; ldloca.s 0; conv.u; ldfld %i %x::f; %s; ldloca.s 0; ldflda %i %x::f; ldobj %t; %s") +
				eachField(s, "ldloca.s 0; conv.u; %v; stfld %i %x::f; ldloca.s 0; conv.u; ldflda %i %x::f; ldobj %t; %s") +
				once(s, "ldloc.0; ldfld int8 %x::behind; call void T::I4(int32)")
		}},
		template{op: "ldsfld", also: []string{"stsfld", "ldsflda"}, fill: func(s *storage, c *Case) {
			c.Body = once(s, "ldsfld %i %o::s; %s") + eachField(s, "%v; stsfld %i %o::s; ldsfld %i %o::s; %s; ldsflda %i %o::s; ldobj %t; %s; ldsflda %i %o::s; %0; stobj %t; ldsfld %i %o::s; %s")
		}},
		template{op: "ldsfld", also: []string{"stsfld", "ldsflda"}, word: "thread-static", fill: func(s *storage, c *Case) {
			c.Body = once(s, "ldsfld %i %o::t; %s") + eachField(s, "%v; stsfld %i %o::t; ldsfld %i %o::t; %s; ldsflda %i %o::t; ldobj %t; %s; ldsflda %i %o::t; %0; stobj %t; ldsfld %i %o::t; %s")
		}},
		template{op: "ldfld", also: []string{"stfld", "ldflda"}, word: "static by an instance", fill: func(s *storage, c *Case) {
			c.Body = eachField(s, "ldnull; %v; stfld %i %o::s; ldnull; ldfld %i %o::s; %s; ldnull; ldflda %i %o::s; ldobj %t; %s")
		}},
		template{op: "ldfld", also: []string{"stfld", "ldflda"}, word: "of a generic class", only: isArgument, fill: func(s *storage, c *Case) {
			c.Locals = fieldsOf(s, "%g o")
			c.Body = once(s, "newobj instance void %g::.ctor(); stloc.0; ldloc.0; ldfld !0 %g::f; %s") +
				eachField(s, "ldloc.0; %v; stfld !0 %g::f; ldloc.0; ldfld !0 %g::f; %s; ldloc.0; ldflda !0 %g::f; ldobj %t; %s")
		}},
		template{op: "ldsfld", also: []string{"stsfld", "ldsflda"}, word: "of a generic class", only: isArgument, fill: func(s *storage, c *Case) {
			c.Body = once(s, "ldsfld !0 %g::s; %s; ldsfld !0 %g::t; %s") +
				eachField(s, "%v; stsfld !0 %g::s; ldsfld !0 %g::s; %s; ldsflda !0 %g::s; ldobj %t; %s; %v; stsfld !0 %g::t; ldsfld !0 %g::t; %s; ldsflda !0 %g::t; ldobj %t; %s")
		}},
		template{op: "volatile.", also: []string{"ldfld", "stfld", "ldsfld", "stsfld"}, word: "field", fill: func(s *storage, c *Case) {
			c.Locals = fieldsOf(s, "class %o o")
			c.Body = once(s, "newobj instance void %o::.ctor(); stloc.0") +
				eachField(s, "ldloc.0; %v; volatile.; stfld %i %o::f; ldloc.0; volatile.; ldfld %i %o::f; %s; %v; volatile.; stsfld %i %o::s; volatile.; ldsfld %i %o::s; %s")
		}},
		template{op: "unaligned.", also: []string{"ldfld", "stfld"}, word: "field", fill: func(s *storage, c *Case) {
			c.Locals = fieldsOf(s, "valuetype %x v")
			c.Body = eachField(s, "ldloca.s 0; %v; unaligned. 1; stfld %i %x::f; ldloca.s 0; unaligned. 2; ldfld %i %x::f; %s; ldloca.s 0; unaligned. 4; volatile.; ldfld %i %x::f; %s")
		}},
	)
	return []*Group{g}
}
