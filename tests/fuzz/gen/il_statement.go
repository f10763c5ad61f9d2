package gen

// This file writes statements of IL: the stack is empty before and after.

// statement writes one; all its lines stay or go together.
func (m *ilMethod) statement() {
	m.nodes = m.in(4, 14)
	n := &Node{}
	m.cur.Kids = append(m.cur.Kids, n)
	outer := m.cur
	m.cur = n
	defer func() { m.cur = outer }()
	k := m.n(26)
	if m.depth >= 2 || m.budget < -150 {
		k = m.n(10)
	}
	switch {
	case k < 5:
		kind := pick(m.gen, ilPlain())
		m.push(kind, 3)
		m.traceTop(kind)
	case k < 10:
		m.store()
	case k < 12:
		m.ifBlock()
	case k < 14:
		m.loopBlock()
	case k < 18:
		m.tryBlock()
	case k < 21:
		m.graphBlock()
	case k < 23:
		m.nestedLeaves()
	case k < 24:
		m.memoryBlock()
	case k < 25:
		m.deadCode()
	default:
		m.throwing()
	}
}

func (m *ilMethod) statements(lo, hi int) {
	m.depth++
	for range m.in(lo, hi) {
		m.statement()
	}
	m.depth--
}

// traceTop prints the value on the stack.
func (m *ilMethod) traceTop(kind string) {
	switch kind {
	case "i4", "i4c", "n":
		m.op("conv.i8")
		m.op("call void R::I(int64)")
	case "i8":
		m.op("call void R::I(int64)")
	case "f4", "f8":
		m.op("conv.r8")
		m.op("call void R::D(float64)")
	case "v":
		m.op("dup")
		m.op("ldfld int32 S::a")
		m.op("conv.i8")
		m.op("call void R::I(int64)")
		m.op("ldfld int64 S::b")
		m.op("call void R::I(int64)")
	default:
		m.op("call void R::O(object)")
	}
}

// store writes to a variable, an element, a field or through a reference.
func (m *ilMethod) store() {
	kind := pick(m.gen, ilPlain())
	switch m.n(8) {
	case 0:
		m.push("r4", 2)
		m.push("i4", 3)
		m.op("%s", pick(m.gen, []string{"stind.i4", "stind.i1", "stind.i2", "volatile. stind.i4", "unaligned. 2 stind.i4", "stobj [System.Runtime]System.Int32"}))
	case 1:
		m.op("ldloc %s", m.pickLocal("a"))
		m.index()
		m.push("i4", 3)
		m.op("stelem.i4")
	case 2:
		m.op("ldloca %s", m.pickLocal("v"))
		m.push("i8", 3)
		m.op("stfld int64 S::b")
	case 3:
		m.op("ldloca %s", m.pickLocal("v"))
		if m.p(30) {
			m.op("initobj S")
			return
		}
		m.op("ldloca %s", m.pickLocal("v"))
		m.op("cpobj S")
	case 4:
		if i := m.pickParam(kind); i >= 0 {
			m.push(kind, 3)
			m.op("starg p%d", i)
			return
		}
		fallthrough
	default:
		m.push(kind, 3)
		m.op("stloc %s", m.pickLocal(kind))
	}
}

func (m *ilMethod) ifBlock() {
	other, end := m.label(), m.label()
	m.condition(other, 3)
	m.statements(1, 2)
	m.op("br %s", end)
	m.mark(other)
	m.statements(0, 2)
	m.mark(end)
}

func (m *ilMethod) loopBlock() {
	if m.nest > 20 {
		m.store()
		return
	}
	n, counter, again := m.in(2, 5), m.local("i4"), m.label()
	m.locals[len(m.locals)-1].kind = "i4c"
	m.op("ldc.i4 %d", n)
	m.op("stloc %s", counter)
	m.mark(again)
	m.nest *= n
	m.statements(1, 2)
	m.nest /= n
	m.op("ldloc %s", counter)
	m.op("ldc.i4.1")
	m.op("sub")
	m.op("dup")
	m.op("stloc %s", counter)
	m.op("brtrue %s", again)
}

// throwing throws in some cases.
func (m *ilMethod) throwing() {
	end := m.label()
	m.condition(end, 2)
	m.op("newobj instance void [System.Runtime]%s::.ctor()", pick(m.gen, ilExceptions()))
	m.op("throw")
	m.mark(end)
}

func ilExceptions() []string {
	return []string{"System.InvalidOperationException", "System.ArithmeticException", "System.DivideByZeroException", "System.FormatException", "System.Exception"}
}

// tryBlock is a protected region with a handler of some kind; the ways out of it are leaves.
func (m *ilMethod) tryBlock() {
	end := m.label()
	m.region++
	inside := func(lo, hi int) {
		m.statements(lo, hi)
		m.op("leave %s", end)
	}
	m.wrap(".try {", "}", func() {
		if m.p(50) {
			m.throwing()
		}
		inside(1, 2)
	}).Keep = true
	switch m.n(4) {
	case 0:
		m.wrap("finally {", "}", func() { m.statements(1, 2); m.op("endfinally") }).Keep = true
	case 1:
		m.wrap("fault {", "}", func() { m.statements(1, 2); m.op("endfault") }).Keep = true
	case 2:
		m.filter(inside)
	default:
		m.wrap("catch [System.Runtime]"+pick(m.gen, ilExceptions())+" {", "}", func() { m.caught(inside) }).Keep = true
		if m.p(30) {
			m.filter(inside)
		}
	}
	m.region--
	m.mark(end)
}

// caught handles an exception: its name is printed.
func (m *ilMethod) caught(inside func(lo, hi int)) {
	m.op("callvirt instance class [System.Runtime]System.Type [System.Runtime]System.Exception::GetType()")
	m.op("callvirt instance string [System.Runtime]System.Reflection.MemberInfo::get_Name()")
	m.op("call void R::L(string)")
	if m.p(15) {
		m.op("rethrow")
		return
	}
	inside(0, 2)
}

// filter decides by values, prints that it was asked, and handles.
func (m *ilMethod) filter(inside func(lo, hi int)) {
	m.wrap("filter {", "}", func() {
		m.op("isinst [System.Runtime]%s", pick(m.gen, ilExceptions()))
		m.op("ldnull")
		m.op("cgt.un")
		m.push("i4", 2)
		m.op("or")
		m.op("ldc.i4.1")
		m.op("and")
		m.op("dup")
		m.op("conv.i8")
		m.op("call void R::I(int64)")
		m.op("endfilter")
	}).Keep = true
	m.wrap("{", "}", func() { m.caught(inside) }).Keep = true
}
