package cases

import "fmt"

// This file holds the cases about arguments, locals and the evaluation stack.

func locals() []*Group {
	return []*Group{typed("locals", "",
		template{op: "ldarg", also: []string{"ldarg.0", "ldarg.1", "ldarg.2", "ldarg.3", "ldarg.s"}, fill: func(s *storage, c *Case) {
			name := "'" + c.Name() + "'"
			c.Decls = method("void", name, s.expand("%i a, %i b, %i c, %i d, %i e"), "",
				lines(s.expand("ldarg.0; %s; ldarg.1; %s; ldarg.2; %s; ldarg.3; %s; ldarg.s 4; %s; ldarg 3; %s; ldarg 0; %s")))
			c.Body = each(s, "%0; %1; %v; %0; %1; call void P::"+name+"(%i, %i, %i, %i, %i)")
		}},
		template{op: "starg", also: []string{"starg.s"}, fill: func(s *storage, c *Case) {
			name := "'" + c.Name() + "'"
			c.Decls = method("void", name, s.expand("%i a, %i b"), "", each(s, "%v; starg.s 0; ldarg.0; %s; %v; starg 1; ldarg.1; %s; ldarg.0; starg.s 1; ldarg.1; %s"))
			c.Body = lines(s.expand("%0; %1; call void P::" + name + "(%i, %i)"))
		}},
		template{op: "ldarga", also: []string{"ldarga.s"}, fill: func(s *storage, c *Case) {
			name := "'" + c.Name() + "'"
			c.Decls = method("void", name, s.expand("%i a, %i b"), "", lines(s.expand("ldarga.s 0; ldobj %t; %s; ldarga 1; ldobj %t; %s"))+
				each(s, "ldarga.s 0; %v; stobj %t; ldarg.0; %s; ldarga 1; ldarga 0; cpobj %t; ldarg.1; %s"))
			c.Body = lines(s.expand("%0; %1; call void P::" + name + "(%i, %i)"))
		}},
		template{op: "ldloc", also: []string{"ldloc.0", "ldloc.1", "ldloc.2", "ldloc.3", "ldloc.s", "stloc", "stloc.0", "stloc.1", "stloc.2", "stloc.3", "stloc.s"}, fill: func(s *storage, c *Case) {
			c.Locals = s.expand("%i a, %i b, %i c, %i d, %i e, %i f, %i zero")
			c.Body = each(s, "%0; stloc.0; %1; stloc.1; %v; stloc.2; %0; stloc.3; %v; stloc.s 4; %1; stloc 5; ldloc.0; %s; ldloc.1; %s; ldloc.2; %s; ldloc.3; %s; ldloc.s 4; %s; ldloc 5; %s") +
				lines(s.expand("ldloc.0; stloc.1; ldloc.1; %s; ldloc.s 6; %s"))
		}},
		template{op: "ldloca", also: []string{"ldloca.s"}, fill: func(s *storage, c *Case) {
			c.Locals = s.expand("%i a, %i b")
			c.Body = lines(s.expand("ldloca.s 0; ldobj %t; %s")) +
				each(s, "ldloca.s 0; %v; stobj %t; ldloc.0; %s; ldloca 1; ldloca 0; cpobj %t; ldloc.1; %s; ldloca 1; ldobj %t; %s")
		}},
		template{op: "dup", fill: func(s *storage, c *Case) {
			c.Locals = s.expand("%i a")
			c.Body = each(s, "%v; stloc.0; ldloc.0; dup; %s; %s; %v; dup; stloc.0; pop; ldloc.0; %s")
		}},
		template{op: "pop", fill: func(s *storage, c *Case) {
			c.Body = each(s, "%v; %0; pop; %1; pop; pop") + lines(s.expand("%0; %1; pop; %s"))
		}},
		template{op: "br", also: []string{"br.s"}, word: "on the stack", fill: func(s *storage, c *Case) {
			for i := range 2 { // the value stays on the stack over the branches
				c.Body += lines(s.expand("%0"), fmt.Sprintf("ldc.i4 %d; brtrue.s A%[1]d; pop", i), s.expand("%1"), fmt.Sprintf("br B%d; A%[1]d: br.s B%[1]d; B%[1]d:", i), s.show())
			}
		}},
	)}
}
