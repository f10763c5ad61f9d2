package cases

// This file holds the cases about instructions whose operand is a type
// parameter, instantiated over each type: a method of G is one instruction.

const genericMethods = `
.class private abstract auto ansi sealed beforefieldinit G extends [System.Runtime]System.Object
{
  .method static !!T of_ldarg<T>(!!T a) cil managed noinlining
  {
    ldarga.s 0
    ldobj !!T
    starg.s 0
    ldarg.0
    ret
  }
  .method static !!T of_ldloc<T>(!!T a) cil managed noinlining
  {
    .locals init (!!T x, !!T y)
    ldarg.0
    stloc.0
    ldloca.s 1
    ldloca.s 0
    cpobj !!T
    ldloca.s 0
    initobj !!T
    ldloca.s 0
    ldloc.1
    stobj !!T
    ldloc.0
    ret
  }
  .method static !!T of_initobj<T>() cil managed noinlining
  {
    .locals (!!T x)
    ldloca.s 0
    initobj !!T
    ldloc.0
    ret
  }
  .method static object of_box<T>(!!T a) cil managed noinlining
  {
    ldarg.0
    box !!T
    ret
  }
  .method static !!T of_unboxany<T>(object a) cil managed noinlining
  {
    ldarg.0
    unbox.any !!T
    ret
  }
  .method static bool of_isinst<T>(object a) cil managed noinlining
  {
    ldarg.0
    isinst !!T
    ldnull
    cgt.un
    ret
  }
  .method static bool of_isnull<T>(!!T a) cil managed noinlining
  {
    ldarg.0
    box !!T
    brtrue.s YES
    ldc.i4.1
    ret
  YES:
    ldc.i4.0
    ret
  }
  .method static !!T[] of_newarr<T>(int32 n) cil managed noinlining
  {
    ldarg.0
    newarr !!T
    ret
  }
  .method static !!T of_ldelem<T>(!!T[] a, !!T v) cil managed noinlining
  {
    ldarg.0
    ldc.i4.1
    ldarg.1
    stelem !!T
    ldarg.0
    ldc.i4.2
    readonly.
    ldelema !!T
    pop
    ldarg.0
    ldc.i4.1
    ldelem !!T
    ret
  }
  .method static int32 of_sizeof<T>() cil managed noinlining
  {
    sizeof !!T
    ret
  }
  .method static class [System.Runtime]System.Type of_ldtoken<T>() cil managed noinlining
  {
    ldtoken !!T
    call class [System.Runtime]System.Type [System.Runtime]System.Type::GetTypeFromHandle(valuetype [System.Runtime]System.RuntimeTypeHandle)
    ret
  }
  .method static !!T of_refanyval<T>(!!T a) cil managed noinlining
  {
    .locals init (typedref r)
    ldarga.s 0
    mkrefany !!T
    stloc.0
    ldloc.0
    refanytype
    call class [System.Runtime]System.Type [System.Runtime]System.Type::GetTypeFromHandle(valuetype [System.Runtime]System.RuntimeTypeHandle)
    call class [System.Runtime]System.Type G::of_ldtoken<!!T>()
    beq.s SAME
    ldnull
    throw
  SAME:
    ldloc.0
    refanyval !!T
    ldobj !!T
    ret
  }
  .method static bool of_equals<T>(!!T a, object b) cil managed noinlining
  {
    ldarga.s 0
    ldarg.1
    constrained. !!T
    callvirt instance bool [System.Runtime]System.Object::Equals(object)
    ret
  }
  .method static class [System.Runtime]System.Type of_gettype<T>(!!T a) cil managed noinlining
  {
    ldarga.s 0
    constrained. !!T
    callvirt instance class [System.Runtime]System.Type [System.Runtime]System.Object::GetType()
    ret
  }
  .method static void of_swap<T>(!!T& a, !!T& b) cil managed noinlining
  {
    .locals init (!!T x)
    ldarg.0
    ldobj !!T
    stloc.0
    ldarg.0
    ldarg.1
    cpobj !!T
    ldarg.1
    ldloc.0
    volatile.
    stobj !!T
    ret
  }
  .method static !!T of_both<T>(class Holder` + "`1" + `<!!T> h, !!T v) cil managed noinlining
  {
    ldarg.0
    ldflda !0 class Holder` + "`1" + `<!!T>::a
    ldarg.1
    stobj !!T
    ldarg.0
    ldfld !0 class Holder` + "`1" + `<!!T>::a
    ret
  }
}
`

func generics() []*Group {
	argument := func(op string, also []string, word string, fill func(s *storage, c *Case)) template {
		return template{op: op, also: also, word: word, only: isArgument, fill: fill}
	}
	return []*Group{typed("generics", genericMethods,
		argument("ldarg.0", []string{"ldarga.s", "starg.s"}, "T", func(s *storage, c *Case) { c.Body = each(s, "%v; call !!0 G::of_ldarg<%i>(!!0); %s") }),
		argument("stloc.0", []string{"cpobj", "initobj", "stobj", "ldloca.s"}, "T", func(s *storage, c *Case) {
			c.Body = each(s, "%v; call !!0 G::of_ldloc<%i>(!!0); %s") + lines(s.expand("call !!0 G::of_initobj<%i>(); %s"))
		}),
		argument("box", []string{"unbox.any"}, "T", func(s *storage, c *Case) {
			c.Locals = "object o"
			c.Body = each(s, "%v; call object G::of_box<%i>(!!0); stloc.0; ldloc.0; call !!0 G::of_unboxany<%i>(object); %s; %v; call bool G::of_isnull<%i>(!!0); call void T::I4(int32)") +
				guard("N", lines(s.expand("ldnull; call !!0 G::of_unboxany<%i>(object); %s"))) + guard("B", lines(s.expand("ldc.i4.1; call object D::Object(int32); call !!0 G::of_unboxany<%i>(object); %s")))
		}),
		argument("isinst", nil, "T", func(s *storage, c *Case) {
			c.Body = each(s, "%v; box %t; call bool G::of_isinst<%i>(object); call void T::I4(int32)") +
				lines(s.expand("ldnull; call bool G::of_isinst<%i>(object); call void T::I4(int32); ldc.i4.1; call object D::Object(int32); call bool G::of_isinst<%i>(object); call void T::I4(int32)"))
		}),
		argument("newarr", []string{"ldelem", "stelem", "ldelema", "readonly."}, "T", func(s *storage, c *Case) {
			c.Body = each(s, "ldc.i4.3; call !!0[] G::of_newarr<%i>(int32); %v; call !!0 G::of_ldelem<%i>(!!0[], !!0); %s") +
				guard("R", lines(s.expand("ldc.i4.1; call !!0[] G::of_newarr<%i>(int32); %0; call !!0 G::of_ldelem<%i>(!!0[], !!0); %s")))
		}),
		argument("sizeof", nil, "T", func(s *storage, c *Case) {
			c.Body = lines(s.expand("call int32 G::of_sizeof<%i>(); call void T::I4(int32)"))
		}),
		argument("ldtoken", nil, "T", func(s *storage, c *Case) {
			c.Body = lines(s.expand("call class [System.Runtime]System.Type G::of_ldtoken<%i>(); ldtoken %t; " + fromHandle + "; ceq; call void T::I4(int32)"))
		}),
		argument("mkrefany", []string{"refanyval", "refanytype"}, "T", func(s *storage, c *Case) { c.Body = each(s, "%v; call !!0 G::of_refanyval<%i>(!!0); %s") }),
		argument("constrained.", []string{"callvirt"}, "T", func(s *storage, c *Case) {
			for i, v := range s.values {
				e := func(code string) string { return s.expand(replaceValue(code, v)) }
				c.Body += guard(label("A", i), lines(e("%v; %v; box %t; call bool G::of_equals<%i>(!!0, object); call void T::I4(int32)"))) +
					guard(label("B", i), lines(e("%v; ldnull; call bool G::of_equals<%i>(!!0, object); call void T::I4(int32)"))) +
					guard(label("C", i), lines(e("%v; call class [System.Runtime]System.Type G::of_gettype<%i>(!!0); callvirt instance string [System.Runtime]System.Reflection.MemberInfo::get_Name(); call void T::Str(string)")))
			}
		}),
		argument("volatile.", []string{"ldobj", "stobj", "cpobj"}, "T", func(s *storage, c *Case) {
			c.Locals = s.il + " a, " + s.il + " b"
			c.Body = each(s, "%v; stloc.0; %1; stloc.1; ldloca.s 0; ldloca.s 1; call void G::of_swap<%i>(!!0&, !!0&); ldloc.0; %s; ldloc.1; %s")
		}),
		argument("ldflda", []string{"ldfld"}, "T", func(s *storage, c *Case) {
			holder := "class Holder`1<" + s.il + ">"
			c.Body = each(s, "%0; newobj instance void "+holder+"::.ctor(!0); %v; call !!0 G::of_both<%i>(class Holder`1<!!0>, !!0); %s")
		}),
	)}
}
