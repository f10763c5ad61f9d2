package gen

// This file writes the stranger shapes of IL: graphs of blocks that no
// structured statement gives, ways out of several regions at once, code that
// nothing reaches, memory on the stack, generic and virtual calls.

// graphBlock is some blocks that jump to each other by what they compute, also
// into loops other than by their heads, until its fuel is used up.
func (m *ilMethod) graphBlock() {
	if m.nest > 10 {
		m.store()
		return
	}
	n, fuel, end := m.in(2, 5), m.local("i4"), m.label()
	m.locals[len(m.locals)-1].kind = "i4c"
	labels := make([]string, n)
	for i := range labels {
		labels[i] = m.label()
	}
	m.op("ldc.i4 %d", m.in(3, 9))
	m.op("stloc %s", fuel)
	m.op("br %s", labels[m.n(n)])
	m.nest *= 4
	for _, l := range labels {
		m.mark(l)
		m.statements(0, 1)
		m.op("ldloc %s", fuel)
		m.op("ldc.i4.1")
		m.op("sub")
		m.op("dup")
		m.op("stloc %s", fuel)
		m.op("brfalse %s", end)
		m.jumpOn(labels)
	}
	m.nest /= 4
	m.op("br %s", labels[0])
	m.mark(end)
}

// jumpOn leaves a block, or falls into the next.
func (m *ilMethod) jumpOn(labels []string) {
	switch m.n(4) {
	case 0:
		m.condition(labels[m.n(len(labels))], 2)
	case 1:
		m.push("i4", 2)
		m.op("switch (%s, %s)", labels[m.n(len(labels))], labels[m.n(len(labels))])
	case 2:
		m.condition(labels[m.n(len(labels))], 1)
		m.op("br %s", labels[m.n(len(labels))])
	}
}

// deadCode is jumped over.
func (m *ilMethod) deadCode() {
	end := m.label()
	m.op("br %s", end)
	m.statements(1, 1)
	m.mark(end)
}

// memoryBlock uses memory on the stack: only where it is allocated once.
func (m *ilMethod) memoryBlock() {
	if m.nest > 1 || m.region > 0 {
		m.store()
		return
	}
	p := m.local("n")
	m.locals[len(m.locals)-1].kind = "p"
	m.op("ldc.i4 32")
	m.op("conv.u")
	m.op("localloc")
	m.op("stloc %s", p)
	m.op("ldloc %s", p)
	m.push("i4", 2)
	m.op("ldc.i4 32")
	m.op("%s", pick(m.gen, []string{"initblk", "volatile. initblk", "unaligned. 1 initblk"}))
	for range m.in(1, 3) {
		m.at(p)
		m.push("i4", 2)
		m.op("%s", pick(m.gen, []string{"stind.i4", "stind.i2", "unaligned. 1 stind.i4"}))
	}
	m.at(p)
	m.at(p)
	m.op("ldc.i4 %d", m.n(4))
	m.op("cpblk")
	m.at(p)
	m.op("%s", pick(m.gen, []string{"ldind.i8", "ldind.i4\nconv.i8", "ldind.u2\nconv.i8", "unaligned. 1 ldind.i8"}))
	m.traceTop("i8")
}

// at pushes an address in a block of 32 bytes.
func (m *ilMethod) at(p string) {
	m.op("ldloc %s", p)
	m.push("i4", 1)
	m.op("ldc.i4 24")
	m.op("and")
	m.op("add")
}

// leaveFar leaves all regions around, in some cases.
func (m *ilMethod) leaveFar(out string) {
	stay := m.label()
	m.condition(stay, 2)
	m.op("leave %s", out)
	m.mark(stay)
}

// nestedLeaves is regions in each other, with ways from the innermost to each end.
func (m *ilMethod) nestedLeaves() {
	if m.nest > 10 {
		m.store()
		return
	}
	outer, inner := m.label(), m.label()
	m.region++
	m.wrap(".try {", "}", func() {
		m.wrap(".try {", "}", func() {
			m.statements(0, 1)
			m.leaveFar(outer)
			m.throwing()
			m.op("leave %s", inner)
		}).Keep = true
		m.handlerOf(inner, outer)
		m.mark(inner)
		m.statements(0, 1)
		m.op("leave %s", outer)
	}).Keep = true
	m.handlerOf(outer, outer)
	m.region--
	m.mark(outer)
}

// handlerOf is a handler that goes on at end, or far.
func (m *ilMethod) handlerOf(end, far string) {
	switch m.n(3) {
	case 0:
		m.wrap("finally {", "}", func() { m.statements(0, 1); m.op("endfinally") }).Keep = true
	case 1:
		m.wrap("catch [System.Runtime]System.Exception {", "}", func() {
			m.op("pop")
			m.statements(0, 1)
			m.leaveFar(far)
			m.op("leave %s", end)
		}).Keep = true
	default:
		m.filter(func(lo, hi int) { m.statements(lo, hi); m.op("leave %s", end) })
	}
}

// typedCall calls something generic or virtual, or through a delegate, that gives back what it takes.
func (m *ilMethod) typedCall(kind string, d int) bool {
	t := ilBoxType(kind)
	if t == "" {
		return false
	}
	switch m.n(5) {
	case 0:
		m.push(kind, d-1)
		m.op("call !!0 G::Id<%s>(!!0)", t)
	case 1:
		m.push(kind, d-1)
		m.push(kind, d-2)
		m.op("newobj instance void class Pair`1<%s>::.ctor(!0, !0)", t)
		m.op("callvirt instance !0 class Pair`1<%s>::%s()", t, pick(m.gen, []string{"First", "Second"}))
	case 2:
		m.op("ldnull")
		m.op("ldftn !!0 G::Id<%s>(!!0)", t)
		m.op("newobj instance void class [System.Runtime]System.Func`2<%s, %s>::.ctor(object, native int)", t, t)
		m.push(kind, d-1)
		m.op("callvirt instance !1 class [System.Runtime]System.Func`2<%s, %s>::Invoke(!0)", t, t)
	case 3:
		m.push(kind, d-1)
		m.push(kind, d-2)
		m.op("newobj instance void class Pair`1<%s>::.ctor(!0, !0)", t)
		m.op("dup")
		m.op("ldvirtftn instance !0 class Pair`1<%s>::First()", t)
		m.op("newobj instance void class [System.Runtime]System.Func`1<%s>::.ctor(object, native int)", t)
		m.op("callvirt instance !0 class [System.Runtime]System.Func`1<%s>::Invoke()", t)
	default:
		m.push(kind, d-1)
		m.op("dup")
		m.op("stsfld !0 class Pair`1<%s>::Last", t)
		m.op("pop")
		m.op("ldsfld !0 class Pair`1<%s>::Last", t)
	}
	return true
}

// ilBoxType is the type argument for a kind, "" if it has none.
func ilBoxType(kind string) string {
	return map[string]string{"i4": "int32", "i8": "int64", "n": "native int", "f4": "float32", "f8": "float64", "s": "string", "o": "object", "v": "valuetype S"}[kind]
}

// odd pushes numbers of two kinds on two ways that meet: the wider is meant.
func (m *ilMethod) odd(kind string, d int) bool {
	narrow := map[string]string{"n": "i4", "f8": "f4"}[kind]
	if narrow == "" {
		return false
	}
	other, end := m.label(), m.label()
	m.condition(other, d)
	m.push(narrow, d-1)
	m.op("br %s", end)
	m.mark(other)
	m.push(kind, d-1)
	m.mark(end)
	return true
}

// element pushes an element of an array made for it, of some width.
func (m *ilMethod) element(d int) {
	types := [][3]string{{"[System.Runtime]System.SByte", "i1", "i1"}, {"[System.Runtime]System.Byte", "i1", "u1"}, {"[System.Runtime]System.Int16", "i2", "i2"},
		{"[System.Runtime]System.Char", "i2", "u2"}, {"[System.Runtime]System.Int32", "i4", "i4"}, {"[System.Runtime]System.UInt32", "i4", "u4"}}
	t := pick(m.gen, types)
	m.op("ldc.i4 %d", m.in(4, 6))
	m.op("newarr %s", t[0])
	m.op("dup")
	m.index()
	m.push("i4", d-1)
	m.op("stelem.%s", t[1])
	m.index()
	if m.p(20) {
		m.op("conv.i")
	}
	m.op("ldelem.%s", t[2])
}
