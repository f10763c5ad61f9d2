package cases

// This file holds the cases about vectors and their elements.

func arrays() []*Group {
	make4 := "ldc.i4.4; newarr %t; stloc.0"
	array := func(s *storage) string { return s.il + "[] a" }
	return []*Group{typed("arrays", "",
		template{op: "newarr", also: []string{"ldlen"}, fill: func(s *storage, c *Case) {
			c.Locals = array(s)
			c.Body = lines(s.expand("ldc.i4.3; newarr %t; stloc.0; ldloc.0; ldlen; conv.i4; call void T::I4(int32); ldc.i4.0; newarr %t; ldlen; conv.i8; call void T::I8(int64)"),
				s.expand("ldc.i8 5; conv.i; newarr %t; ldlen; conv.i4; call void T::I4(int32); ldloc.0; ldc.i4.2; ldelem %t; %s")) +
				guard("N1", lines(s.expand("ldc.i4.m1; newarr %t; ldlen; conv.i4; call void T::I4(int32)"))) +
				guard("N2", lines(s.expand("ldc.i8 -5; conv.i; newarr %t; ldlen; conv.i4; call void T::I4(int32)"))) +
				guard("N3", lines(s.expand("ldc.i8 0x100000000; conv.i; newarr %t; ldlen; conv.i4; call void T::I4(int32)"))) +
				guard("N4", lines("ldnull; ldlen; conv.i4; call void T::I4(int32)"))
		}},
		template{op: "ldelem", also: []string{"stelem"}, fill: func(s *storage, c *Case) {
			c.Locals = array(s)
			c.Body = lines(s.expand(make4)) +
				each(s, "ldloc.0; ldc.i4.1; %v; stelem %t; ldloc.0; ldc.i4.1; ldelem %t; %s; ldloc.0; ldc.i4.3; conv.i; %v; stelem %t; ldloc.0; ldc.i4.3; conv.i; ldelem %t; %s") +
				lines(s.expand("ldloc.0; ldc.i4.2; ldelem %t; %s")) + elementFaults(s, "ldelem %t; %s", "stelem %t")
		}},
		template{op: "ldelema", fill: func(s *storage, c *Case) {
			c.Locals = array(s)
			c.Body = lines(s.expand(make4)) +
				each(s, "ldloc.0; ldc.i4.1; ldelema %t; %v; stobj %t; ldloc.0; ldc.i4.1; ldelema %t; ldobj %t; %s; ldloc.0; ldc.i4.1; conv.i; ldelem %t; %s") + elementFaults(s, "ldelema %t; ldobj %t; %s", "")
		}},
		template{op: "readonly.", also: []string{"ldelema"}, fill: func(s *storage, c *Case) {
			c.Locals = array(s)
			c.Body = lines(s.expand(make4)) + each(s, "ldloc.0; ldc.i4.2; %v; stelem %t; ldloc.0; ldc.i4.2; readonly.; ldelema %t; ldobj %t; %s")
		}},
		elementTemplate("i1"), elementTemplate("u1"), elementTemplate("i2"), elementTemplate("u2"), elementTemplate("i4"), elementTemplate("u4"),
		elementTemplate("i8"), elementTemplate("i"), elementTemplate("r4"), elementTemplate("r8"), elementTemplate("ref"),
	)}
}

// elementFaults loads and stores elements that are not there.
func elementFaults(s *storage, load, store string) string {
	body := guard("E1", lines(s.expand("ldloc.0; ldc.i4.4; "+load))) + guard("E2", lines(s.expand("ldloc.0; ldc.i4.m1; "+load))) +
		guard("E3", lines(s.expand("ldloc.0; ldc.i8 0x100000000; conv.i; "+load))) + guard("E4", lines(s.expand("ldnull; ldc.i4.0; "+load)))
	if store != "" {
		body += guard("E5", lines(s.expand("ldloc.0; ldc.i4.4; %0; "+store))) + guard("E6", lines(s.expand("ldloc.0; ldc.i4 0x80000000; %0; "+store))) +
			guard("E7", lines(s.expand("ldloc.0; ldc.i8 -1; conv.i; %0; "+store))) + guard("E8", lines(s.expand("ldnull; ldc.i4.0; %0; "+store)))
	}
	return body
}

// elementTemplate is about the ldelem with a suffix, and the stelem that fits it.
func elementTemplate(kind string) template {
	store := map[string]string{"u1": "i1", "u2": "i2", "u4": "i4"}[kind]
	if store == "" {
		store = kind
	}
	return template{op: "ldelem." + kind, also: []string{"stelem." + store}, only: func(s *storage) bool { return s.kind == kind || s.store == kind }, fill: func(s *storage, c *Case) {
		c.Locals = s.il + "[] a"
		c.Body = lines(s.expand("ldc.i4.4; newarr %t; stloc.0")) +
			each(s, "ldloc.0; ldc.i4.1; %v; stelem."+store+"; ldloc.0; ldc.i4.1; ldelem."+kind+"; %s; ldloc.0; ldc.i4.3; conv.i; %v; stelem."+store+"; ldloc.0; ldc.i4.3; conv.i; ldelem."+kind+"; %s") +
			elementFaults(s, "ldelem."+kind+"; %s", "stelem."+store)
	}}
}
