package cases

import "strings"

// This file holds the cases about boxes, sizes, type tokens and typed references.

const fromHandle = "call class [System.Runtime]System.Type [System.Runtime]System.Type::GetTypeFromHandle(valuetype [System.Runtime]System.RuntimeTypeHandle)"

func boxes() []*Group {
	return []*Group{typed("boxes", "",
		template{op: "box", only: isBoxable, fill: func(s *storage, c *Case) {
			c.Locals = "object o"
			c.Body = each(s, "%v; box %t; stloc.0; ldloc.0; call void V::Show(object); ldloc.0; unbox.any %t; %s") +
				lines("ldloc.0; brfalse.s NONE; ldloc.0; callvirt instance class [System.Runtime]System.Type [System.Runtime]System.Object::GetType(); callvirt instance string [System.Runtime]System.Reflection.MemberInfo::get_Name(); call void T::Str(string); NONE:")
		}},
		template{op: "unbox", only: isValue, fill: func(s *storage, c *Case) {
			c.Locals = "object o"
			if !strings.HasPrefix(s.name, "nullable") { // unbox makes a nullable of its own
				c.Body = each(s, "%v; box %t; stloc.0; ldloc.0; unbox %t; ldobj %t; %s; ldloc.0; unbox %t; %0; stobj %t; ldloc.0; unbox.any %t; %s")
			}
			c.Body += each(s, "%v; box %t; unbox %t; ldobj %t; %s") + unboxFaults(s, "unbox %t; ldobj %t; %s")
		}},
		template{op: "unbox.any", only: isBoxable, fill: func(s *storage, c *Case) {
			c.Body = each(s, "%v; box %t; unbox.any %t; %s") + unboxFaults(s, "unbox.any %t; %s")
		}},
		template{op: "sizeof", fill: func(s *storage, c *Case) { c.Body = lines(s.expand("sizeof %t; conv.u8; call void T::I8(int64)")) }},
		template{op: "ldtoken", only: isBoxable, fill: func(s *storage, c *Case) {
			c.Body = lines(s.expand("ldtoken %t; "+fromHandle+"; callvirt instance string [System.Runtime]System.Reflection.MemberInfo::get_Name(); call void T::Str(string)"),
				s.expand("ldtoken %t; "+fromHandle+"; ldtoken %t; "+fromHandle+"; ceq; call void T::I4(int32)"),
				s.expand("ldtoken %t; "+fromHandle+"; %0; box %t; callvirt instance class [System.Runtime]System.Type [System.Runtime]System.Object::GetType(); ceq; call void T::I4(int32)"))
		}},
		template{op: "mkrefany", also: []string{"refanyval", "refanytype"}, only: isBoxable, fill: func(s *storage, c *Case) {
			c.Locals = s.il + " a, typedref r"
			c.Body = each(s, "%v; stloc.0; ldloca.s 0; mkrefany %t; stloc.1; ldloc.1; refanyval %t; ldobj %t; %s; ldloc.1; refanyval %t; %0; stobj %t; ldloc.0; %s") +
				lines(s.expand("ldloc.1; refanytype; "+fromHandle+"; ldtoken %t; "+fromHandle+"; ceq; call void T::I4(int32); ldloc.1; refanytype; "+fromHandle+"; ldtoken P; "+fromHandle+"; ceq; call void T::I4(int32)")) +
				guard("BAD", lines("ldloc.1; refanyval P; pop"))
		}},
		template{op: "isinst", also: []string{"castclass"}, only: isRef, fill: func(s *storage, c *Case) {
			c.Body = each(s, "%v; isinst %t; %s; %v; castclass %t; %s") + lines(s.expand("ldnull; isinst %t; %s; ldnull; castclass %t; %s")) + castFaults(s)
		}},
		template{op: "isinst", word: "box", only: isValue, fill: func(s *storage, c *Case) {
			c.Body = each(s, "%v; box %t; isinst %t; ldnull; cgt.un; call void T::I4(int32)") + lines(s.expand("ldnull; isinst %t; ldnull; ceq; call void T::I4(int32); ldstr \"s\"; isinst %t; ldnull; ceq; call void T::I4(int32)"),
				s.expand("ldc.i4.5; box [System.Runtime]System.Int32; isinst %t; ldnull; ceq; call void T::I4(int32); ldc.i4.5; box [System.Runtime]System.UInt32; isinst %t; ldnull; ceq; call void T::I4(int32)"))
		}},
	)}
}

// unboxFaults unboxes null and objects of other types, among them those of the same size.
func unboxFaults(s *storage, unbox string) string {
	return guard("F1", lines(s.expand("ldnull; "+unbox))) + guard("F2", lines(s.expand("ldc.i4.1; call object D::Object(int32); "+unbox))) +
		guard("F3", lines(s.expand("ldc.i4.5; box [System.Runtime]System.Int32; "+unbox))) + guard("F4", lines(s.expand("ldc.i4.5; box [System.Runtime]System.UInt32; "+unbox))) +
		guard("F5", lines(s.expand("ldc.i4.5; box Enum_i4; "+unbox))) + guard("F6", lines(s.expand("ldstr \"s\"; "+unbox)))
}

func castFaults(s *storage) string {
	return guard("F1", lines(s.expand("ldc.i4.1; call object D::Object(int32); castclass %t; %s"))) + guard("F2", lines(s.expand("ldc.i4.5; box [System.Runtime]System.Int32; castclass %t; %s"))) +
		lines(s.expand("ldc.i4.1; call object D::Object(int32); isinst %t; brfalse.s NOT; ldstr \"yes\"; call void T::Str(string); NOT: ldc.i4.5; box [System.Runtime]System.Int32; isinst %t; ldnull; ceq; call void T::I4(int32)"))
}
