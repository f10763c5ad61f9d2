package cases

import (
	"fmt"
	"strings"
)

// This file holds the cases about calls whose arguments and results have each
// type: of static, instance, virtual and interface methods, by address, in tail
// position, and of constructors.

// callClass returns a class whose methods swap or return their arguments of the type.
func callClass(s *storage) string {
	return strings.NewReplacer("%n", s.ident(), "%i", s.il).Replace(`
.class interface private abstract auto ansi ICall_%n
{
  .method public hidebysig newslot abstract virtual instance %i Second(int8 pad, %i a, %i b) cil managed { }
}
.class private auto ansi beforefieldinit Call_%n extends [System.Runtime]System.Object implements ICall_%n
{
  .field public %i f
  .method public hidebysig specialname rtspecialname instance void .ctor(%i f) cil managed
  {
    ldarg.0
    call instance void [System.Runtime]System.Object::.ctor()
    ldarg.0
    ldarg.1
    stfld %i Call_%n::f
    ret
  }
  .method public hidebysig newslot virtual instance %i Second(int8 pad, %i a, %i b) cil managed
  {
    ldarg.3
    ret
  }
  .method public hidebysig instance %i Swap(%i a) cil managed
  {
    .locals init (%i old)
    ldarg.0
    ldfld %i Call_%n::f
    stloc.0
    ldarg.0
    ldarg.1
    stfld %i Call_%n::f
    ldloc.0
    ret
  }
  .method public hidebysig static %i Static(%i a) cil managed
  {
    ldarg.0
    ret
  }
}
.class private auto ansi beforefieldinit Derived_%n extends Call_%n
{
  .method public hidebysig specialname rtspecialname instance void .ctor(%i f) cil managed
  {
    ldarg.0
    ldarg.1
    call instance void Call_%n::.ctor(%i)
    ret
  }
  .method public hidebysig virtual instance %i Second(int8 pad, %i a, %i b) cil managed
  {
    ldarg.2
    ret
  }
}
.class private sequential ansi sealed beforefieldinit Struct_%n extends [System.Runtime]System.ValueType
{
  .field public %i f
  .field public int32 n
  .method public hidebysig specialname rtspecialname instance void .ctor(%i f, int32 n) cil managed
  {
    ldarg.0
    ldarg.1
    stfld %i Struct_%n::f
    ldarg.0
    ldarg.2
    stfld int32 Struct_%n::n
    ret
  }
  .method public hidebysig instance %i Get() cil managed
  {
    ldarg.0
    ldfld %i Struct_%n::f
    ret
  }
}
`)
}

func calls() []*Group {
	classes := func(s *storage, code string) string {
		return strings.NewReplacer("%c", "Call_"+s.ident(), "%d", "Derived_"+s.ident(), "%x", "Struct_"+s.ident(), "%f", "ICall_"+s.ident()).Replace(code)
	}
	eachCall := func(s *storage, code string) string { return each(s, classes(s, code)) }
	return []*Group{typed("calls", "",
		template{op: "call", also: []string{"ret"}, fill: func(s *storage, c *Case) {
			c.Class = callClass(s) // for all templates
			c.Locals = classes(s, "class %c o")
			c.Body = lines(s.expand(classes(s, "%0; newobj instance void %c::.ctor(%i); stloc.0"))) +
				eachCall(s, "%v; call %i %c::Static(%i); %s; ldloc.0; %v; call instance %i %c::Swap(%i); %s; ldloc.0; ldfld %i %c::f; %s; ldloc.0; ldc.i4.0; %0; %v; call instance %i %c::Second(int8, %i, %i); %s") +
				guard("NULL", lines(s.expand(classes(s, "ldnull; %0; call instance %i %c::Swap(%i); %s"))))
		}},
		template{op: "callvirt", fill: func(s *storage, c *Case) {
			c.Locals = classes(s, "class %c o, class %c d, class %f i")
			c.Body = lines(s.expand(classes(s, "%0; newobj instance void %c::.ctor(%i); stloc.0; %1; newobj instance void %d::.ctor(%i); stloc.1; ldloc.1; stloc.2"))) +
				eachCall(s, "ldloc.0; ldc.i4.0; %0; %v; callvirt instance %i %c::Second(int8, %i, %i); %s; ldloc.1; ldc.i4.0; %v; %0; callvirt instance %i %c::Second(int8, %i, %i); %s; "+
					"ldloc.2; ldc.i4.0; %v; %1; callvirt instance %i %f::Second(int8, %i, %i); %s; ldloc.1; %v; callvirt instance %i %c::Swap(%i); %s") +
				guard("N1", lines(s.expand(classes(s, "ldnull; ldc.i4.0; %0; %1; callvirt instance %i %c::Second(int8, %i, %i); %s")))) +
				guard("N2", lines(s.expand(classes(s, "ldnull; ldc.i4.0; %0; %1; callvirt instance %i %f::Second(int8, %i, %i); %s")))) +
				guard("N3", lines(s.expand(classes(s, "ldnull; %0; callvirt instance %i %c::Swap(%i); %s"))))
		}},
		template{op: "calli", also: []string{"ldftn", "ldvirtftn"}, fill: func(s *storage, c *Case) {
			c.Locals = classes(s, "class %c o, native int p")
			c.Body = lines(s.expand(classes(s, "%0; newobj instance void %d::.ctor(%i); stloc.0; ldftn %i %c::Static(%i); stloc.1"))) +
				eachCall(s, "%v; ldloc.1; calli %i(%i); %s; %v; ldftn %i %c::Static(%i); calli %i(%i); %s; ldloc.0; %v; ldftn instance %i %c::Swap(%i); calli instance %i(%i); %s") +
				eachCall(s, "ldloc.0; ldc.i4.0; %v; %0; ldloc.0; ldvirtftn instance %i %c::Second(int8, %i, %i); calli instance %i(int8, %i, %i); %s; ldloc.0; ldc.i4.0; %0; %v; ldloc.0; ldvirtftn instance %i %f::Second(int8, %i, %i); calli instance %i(int8, %i, %i); %s") +
				guard("NULL", lines(s.expand(classes(s, "ldnull; ldvirtftn instance %i %c::Second(int8, %i, %i); pop"))))
		}},
		template{op: "jmp", fill: func(s *storage, c *Case) {
			name := "'" + c.Name() + "'"
			c.Decls = fmt.Sprintf("  .method static %s %s(%s a) cil managed noinlining\n  {\n%s  }\n", s.il, name, s.il, lines(classes(s, s.expand("jmp %i %c::Static(%i)"))))
			c.Body = eachCall(s, "%v; call %i P::"+name+"(%i); %s")
		}},
		template{op: "tail.", also: []string{"call", "callvirt", "calli"}, fill: func(s *storage, c *Case) {
			name := c.Name()
			c.Decls = method(s.il, "'"+name+" call'", s.il+" a", "", lines(classes(s, s.expand("ldarg.0; tail.; call %i %c::Static(%i)")))) +
				method(s.il, "'"+name+" callvirt'", classes(s, s.expand("class %c o, %i a, %i b")), "", lines(classes(s, s.expand("ldarg.0; ldc.i4.0; ldarg.1; ldarg.2; tail.; callvirt instance %i %c::Second(int8, %i, %i)")))) +
				method(s.il, "'"+name+" calli'", s.il+" a", "", lines(classes(s, s.expand("ldarg.0; ldftn %i %c::Static(%i); tail.; calli %i(%i)"))))
			c.Locals = classes(s, "class %c o")
			c.Body = lines(s.expand(classes(s, "%0; newobj instance void %d::.ctor(%i); stloc.0"))) +
				eachCall(s, "%v; call %i P::'"+name+" call'(%i); %s; ldloc.0; %v; %0; call %i P::'"+name+" callvirt'(class %c, %i, %i); %s; %v; call %i P::'"+name+" calli'(%i); %s")
		}},
		template{op: "newobj", fill: func(s *storage, c *Case) {
			c.Locals = classes(s, "valuetype %x v")
			c.Body = eachCall(s, "%v; newobj instance void %c::.ctor(%i); ldfld %i %c::f; %s; %v; newobj instance void %d::.ctor(%i); ldfld %i %c::f; %s; %v; ldc.i4.7; newobj instance void %x::.ctor(%i, int32); stloc.0; ldloc.0; ldfld %i %x::f; %s; "+
				"ldloca.s 0; call instance %i %x::Get(); %s; ldloca.s 0; %0; ldc.i4.8; call instance void %x::.ctor(%i, int32); ldloca.s 0; ldfld %i %x::f; %s; ldloc.0; ldfld int32 %x::n; call void T::I4(int32)")
		}},
	), delegates()}
}

// delegates calls Func<A, A> over each type that may be a type argument.
func delegates() *Group {
	return typed("delegates", "", template{op: "newobj", also: []string{"ldftn", "ldvirtftn", "callvirt"}, word: "delegate", only: isArgument, fill: func(s *storage, c *Case) {
		c.Class = callClass(s)
		fn := "class [System.Runtime]System.Func`2<" + s.il + ", " + s.il + ">"
		call := "Call_" + s.ident()
		c.Locals = fn + " f, class " + call + " o"
		c.Body = lines(s.expand("ldnull; ldftn %i "+call+"::Static(%i); newobj instance void "+fn+"::.ctor(object, native int); stloc.0")) +
			each(s, "ldloc.0; %v; callvirt instance !1 "+fn+"::Invoke(!0); %s") +
			lines(s.expand("%1; newobj instance void "+call+"::.ctor(%i); stloc.1; ldloc.1; ldftn instance %i "+call+"::Swap(%i); newobj instance void "+fn+"::.ctor(object, native int); stloc.0")) +
			each(s, "ldloc.0; %v; callvirt instance !1 "+fn+"::Invoke(!0); %s; ldloc.1; ldfld %i "+call+"::f; %s") +
			guard("N1", lines(s.expand("ldnull; ldftn instance %i "+call+"::Swap(%i); newobj instance void "+fn+"::.ctor(object, native int); %0; callvirt instance !1 "+fn+"::Invoke(!0); %s"))) +
			guard("N2", lines(s.expand("ldnull; %0; callvirt instance !1 "+fn+"::Invoke(!0); %s")))
	}})
}
