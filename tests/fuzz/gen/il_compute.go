package gen

// This file writes the instructions of IL that compute, kind by kind.

// compute pushes the result of an operation.
func (m *ilMethod) compute(kind string, d int) {
	switch kind {
	case "i4":
		m.computeInt32(d)
	case "i8":
		m.computeInt64(d)
	case "n":
		m.computeNative(d)
	case "f4", "f8":
		m.computeFloat(kind, d)
	case "s":
		m.computeString(d)
	case "o":
		m.computeObject(d)
	case "v":
		m.computeValue(d)
	default:
		m.simple(kind)
	}
}

// binary is arithmetic on two values.
func (m *ilMethod) binary(left, right string, d int) {
	m.push(left, d-1)
	m.push(right, d-1)
	switch k := m.n(10); {
	case k < 7:
		m.op("%s", pick(m.gen, []string{"add", "sub", "mul", "and", "or", "xor"}))
	case k < 8:
		m.op("%s", pick(m.gen, []string{"add.ovf", "sub.ovf", "mul.ovf", "add.ovf.un", "sub.ovf.un", "mul.ovf.un"}))
	default:
		if right == "i8" {
			m.op("ldc.i8 1")
		} else {
			m.op("ldc.i4.1")
		}
		m.op("or") // not zero
		m.op("%s", pick(m.gen, []string{"div", "div.un", "rem", "rem.un"}))
	}
}

// shifted shifts by less than the width: more is not defined.
func (m *ilMethod) shifted(kind string, mask int, d int) {
	m.push(kind, d-1)
	m.push("i4", d-1)
	m.op("ldc.i4 %d", mask)
	m.op("and")
	m.op("%s", pick(m.gen, []string{"shl", "shr", "shr.un"}))
}

func (m *ilMethod) compare(d int) {
	k := pick(m.gen, ilNumeric())
	m.push(k, d-1)
	m.push(m.mixed(k), d-1)
	m.op("%s", pick(m.gen, []string{"ceq", "cgt", "cgt.un", "clt", "clt.un"}))
}

// viaDup uses a value twice.
func (m *ilMethod) viaDup(kind string, d int) {
	m.push(kind, d-1)
	m.op("dup")
	if m.p(50) {
		m.op("stloc %s", m.pickLocal(kind))
		return
	}
	m.combine(kind)
}

func (m *ilMethod) converted(to string, d int) {
	from := pick(m.gen, ilNumeric())
	m.push(from, d-1)
	m.convert(from, to)
}

func (m *ilMethod) computeInt32(d int) {
	switch m.n(15) {
	case 13:
		m.element(d)
	case 0, 1, 2, 3:
		m.binary("i4", "i4", d)
	case 4:
		m.shifted("i4", 31, d)
	case 5, 6:
		m.compare(d)
	case 7:
		m.converted("i4", d)
	case 8:
		m.push("i4", d-1)
		m.op("%s", pick(m.gen, []string{"neg", "not"}))
	case 9:
		m.push("r4", d-1)
		m.op("%s", pick(m.gen, []string{"ldind.i4", "ldind.i4", "ldind.u4", "ldind.i2", "ldind.u1", "ldind.u2", "volatile. ldind.i4", "unaligned. 1 ldind.i4", "ldobj [System.Runtime]System.Int32"}))
	case 10:
		m.push("v", d-1)
		m.op("ldfld int32 S::a")
	case 11:
		m.push("i4", d-1)
		m.op("box [System.Runtime]System.Int32")
		m.op("%s", pick(m.gen, []string{"unbox.any [System.Runtime]System.Int32", "unbox [System.Runtime]System.Int32\nldind.i4"}))
	case 12:
		m.push("o", d-1)
		m.op("isinst [System.Runtime]System.String")
		m.op("ldnull")
		m.op("cgt.un")
	default:
		m.viaDup("i4", d)
	}
}

func (m *ilMethod) computeInt64(d int) {
	switch m.n(9) {
	case 0, 1, 2:
		m.binary("i8", "i8", d)
	case 3:
		m.shifted("i8", 63, d)
	case 4:
		m.converted("i8", d)
	case 5:
		m.push("v", d-1)
		m.op("ldfld int64 S::b")
	case 6:
		m.op("ldloca %s", m.pickLocal("v"))
		m.op("%s", pick(m.gen, []string{"call instance int64 S::Sum()", "ldfld int64 S::b", "ldflda int64 S::b\nldind.i8"}))
	case 7:
		m.push("i8", d-1)
		m.op("%s", pick(m.gen, []string{"neg", "not"}))
	default:
		m.viaDup("i8", d)
	}
}

func (m *ilMethod) computeNative(d int) {
	switch m.n(7) {
	case 0, 1, 2:
		if m.p(50) {
			m.binary("i4", "n", d)
		} else {
			m.binary("n", m.mixed("n"), d)
		}
	case 3:
		m.shifted("n", 63, d)
	case 4, 5:
		m.converted("n", d)
	default:
		m.viaDup("n", d)
	}
}

func (m *ilMethod) computeFloat(kind string, d int) {
	switch m.n(8) {
	case 0, 1, 2, 3:
		right := kind
		if kind == "f8" {
			right = m.mixed(kind)
		}
		m.push(kind, d-1)
		m.push(right, d-1)
		m.op("%s", pick(m.gen, []string{"add", "sub", "mul", "div", "rem"}))
	case 4:
		m.push(kind, d-1)
		m.op("neg")
	case 5, 6:
		m.converted(kind, d)
	default:
		m.viaDup(kind, d)
	}
}

func (m *ilMethod) computeString(d int) {
	switch m.n(4) {
	case 0:
		m.op("ldloca %s", m.pickLocal("i4"))
		m.op("constrained. [System.Runtime]System.Int32 callvirt instance string [System.Runtime]System.Object::ToString()")
	case 1:
		m.push("o", d-1)
		m.op("isinst [System.Runtime]System.String")
	case 2:
		m.push("s", d-1)
		m.op("castclass [System.Runtime]System.Object")
		m.op("castclass [System.Runtime]System.String")
	default:
		m.merge("s", d)
	}
}

func (m *ilMethod) computeObject(d int) {
	switch m.n(4) {
	case 0:
		m.push("s", d-1)
	case 1:
		m.push("i8", d-1)
		m.op("box [System.Runtime]System.Int64")
	case 2:
		m.push("v", d-1)
		m.op("box S")
	default: // two kinds of objects meet as object
		other, end := m.label(), m.label()
		m.condition(other, d)
		m.push("s", d-1)
		m.op("br %s", end)
		m.mark(other)
		m.push("o", d-1)
		m.mark(end)
	}
}

func (m *ilMethod) computeValue(d int) {
	switch m.n(5) {
	case 0, 1:
		m.push("i4", d-1)
		m.push("i8", d-1)
		m.op("newobj instance void S::.ctor(int32, int64)")
	case 2:
		m.push("v", d-1)
		m.op("box S")
		m.op("%s", pick(m.gen, []string{"unbox.any S", "unbox S\nldobj S"}))
	case 3:
		m.op("ldloca %s", m.pickLocal("v"))
		m.op("ldobj S")
	default:
		m.viaDupValue(d)
	}
}

// viaDupValue changes a copy of a value while the value stays on the stack.
func (m *ilMethod) viaDupValue(d int) {
	l := m.pickLocal("v")
	m.push("v", d-1)
	m.op("dup")
	m.op("stloc %s", l)
	m.op("ldloca %s", l)
	m.push("i4", d-1)
	m.op("stfld int32 S::a")
}
