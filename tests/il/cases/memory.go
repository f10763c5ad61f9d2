package cases

// This file holds the cases about memory by address: ldind, stind, ldobj,
// stobj, cpobj, initobj, with the prefixes that they take.

func memory() []*Group {
	local := func(s *storage) string { return s.il + " a, " + s.il + " b" }
	return []*Group{typed("memory", "",
		template{op: "ldobj", also: []string{"stobj"}, fill: func(s *storage, c *Case) {
			c.Locals = local(s)
			c.Body = each(s, "ldloca.s 0; %v; stobj %t; ldloca.s 0; ldobj %t; %s; ldloca.s 1; conv.u; %v; stobj %t; ldloca.s 1; conv.u; ldobj %t; %s") + addressFaults(s, "ldobj %t; %s", "stobj %t")
		}},
		template{op: "volatile.", also: []string{"ldobj", "stobj"}, fill: func(s *storage, c *Case) {
			c.Locals = local(s)
			c.Body = each(s, "ldloca.s 0; %v; volatile.; stobj %t; ldloca.s 0; volatile.; ldobj %t; %s; ldloca.s 1; %v; volatile.; unaligned. 1; stobj %t; ldloca.s 1; unaligned. 1; volatile.; ldobj %t; %s")
		}},
		template{op: "unaligned.", also: []string{"ldobj", "stobj"}, only: isUnmanaged, fill: func(s *storage, c *Case) {
			c.Locals = "uint8* p"
			c.Body = lines("ldc.i4 1100; conv.u; localloc; stloc.0") +
				each(s, "ldloc.0; ldc.i4.1; add; %v; unaligned. 1; stobj %t; ldloc.0; ldc.i4.1; add; unaligned. 1; ldobj %t; %s; ldloc.0; ldc.i4.2; add; %v; unaligned. 2; stobj %t; ldloc.0; ldc.i4.2; add; unaligned. 2; ldobj %t; %s; ldloc.0; ldc.i4.4; add; %v; unaligned. 4; stobj %t; ldloc.0; ldc.i4.4; add; unaligned. 4; ldobj %t; %s")
		}},
		template{op: "cpobj", fill: func(s *storage, c *Case) {
			c.Locals = local(s)
			c.Body = each(s, "%v; stloc.0; ldloca.s 1; ldloca.s 0; cpobj %t; ldloc.1; %s; %0; stloc.1; ldloca.s 0; ldloca.s 1; conv.u; cpobj %t; ldloc.0; %s; ldloca.s 1; ldloca.s 1; cpobj %t; ldloc.1; %s") +
				guard("N1", lines(s.expand("ldloca.s 0; ldc.i4.0; conv.u; cpobj %t"))) + guard("N2", lines(s.expand("ldc.i4.0; conv.u; ldloca.s 0; cpobj %t")))
		}},
		template{op: "initobj", fill: func(s *storage, c *Case) {
			c.Locals = local(s)
			c.Body = each(s, "%v; stloc.0; %v; stloc.1; ldloca.s 0; initobj %t; ldloc.0; %s; ldloc.1; %s; ldloca.s 1; conv.u; initobj %t; ldloc.1; %s") +
				guard("N1", lines(s.expand("ldc.i4.0; conv.u; initobj %t")))
		}},
		indirect("i1"), indirect("u1"), indirect("i2"), indirect("u2"), indirect("i4"), indirect("u4"), indirect("i8"), indirect("i"), indirect("r4"), indirect("r8"), indirect("ref"),
	)}
}

// isUnmanaged reports whether values of the type hold no references, so that they may lie in memory of any kind.
func isUnmanaged(s *storage) bool {
	return !s.ref && s.name != "large" && s.name != "generic struct" && s.name != "wrapper"
}

// addressFaults loads and stores by null.
func addressFaults(s *storage, load, store string) string {
	return guard("N1", lines(s.expand("ldc.i4.0; conv.u; "+load))) + guard("N2", lines(s.expand("ldc.i4.0; conv.u; %0; "+store)))
}

// indirect is about the ldind with a suffix, and the stind that fits it.
func indirect(kind string) template {
	store := map[string]string{"u1": "i1", "u2": "i2", "u4": "i4"}[kind]
	if store == "" {
		store = kind
	}
	return template{op: "ldind." + kind, also: []string{"stind." + store, "volatile.", "unaligned."}, only: func(s *storage) bool { return s.kind == kind || s.store == kind }, fill: func(s *storage, c *Case) {
		c.Locals = s.il + " a, " + s.il + " b"
		c.Body = each(s, "ldloca.s 0; %v; stind."+store+"; ldloca.s 0; ldind."+kind+"; %s; ldloc.0; %s; ldloca.s 1; conv.u; %v; stind."+store+"; ldloca.s 1; conv.u; ldind."+kind+"; %s; "+
			"ldloca.s 0; %v; volatile.; stind."+store+"; ldloca.s 0; volatile.; ldind."+kind+"; %s; ldloca.s 1; %v; unaligned. 1; stind."+store+"; ldloca.s 1; unaligned. 1; volatile.; ldind."+kind+"; %s") +
			addressFaults(s, "ldind."+kind+"; %s", "stind."+store)
	}}
}
