package gen

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
)

// This file writes instructions that push a value, over whatever the stack holds.

// floatBytes is a float64 as hexadecimal bytes, the lowest first.
func floatBytes(v float64) string {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], math.Float64bits(v))
	return strings.TrimSpace(fmt.Sprintf("% X", b[:]))
}

// push writes what leaves one more value of a kind on the stack.
func (m *ilMethod) push(kind string, d int) {
	m.nodes--
	if d <= 0 || m.nodes <= 0 {
		m.simple(kind)
		return
	}
	switch k := m.n(20); {
	case k < 3:
		m.simple(kind)
	case k < 7:
		m.merge(kind, d)
	case k < 8:
		m.switchMerge(kind, d)
	case k < 9:
		m.through(kind, d)
	case k < 10:
		m.loopOnStack(kind, d)
	case k < 12 && m.callFor(kind, d):
	case k == 12 && m.typedCall(kind, d):
	case k == 13 && m.p(40) && m.odd(kind, d):
	default:
		m.compute(kind, d)
	}
}

// simple pushes a variable or a constant.
func (m *ilMethod) simple(kind string) {
	if i := m.pickParam(kind); i >= 0 && m.p(40) {
		m.op("ldarg p%d", i)
		return
	}
	switch {
	case kind == "r4":
		m.reference()
	case kind == "a" || m.p(65):
		m.op("ldloc %s", m.pickLocal(kind))
	default:
		m.constant(kind)
	}
}

// reference pushes the address of an int32.
func (m *ilMethod) reference() {
	switch i := m.pickParam("i4"); m.n(4) {
	case 0:
		m.op("ldloc %s", m.pickLocal("a"))
		m.index()
		m.op("ldelema [System.Runtime]System.Int32")
	case 1:
		m.op("ldloca %s", m.pickLocal("v"))
		m.op("ldflda int32 S::a")
	case 2:
		if i >= 0 {
			m.op("ldarga p%d", i)
			return
		}
		fallthrough
	default:
		m.op("ldloca %s", m.pickLocal("i4"))
	}
}

// index pushes an index into an array of 4.
func (m *ilMethod) index() {
	m.push("i4", 1)
	m.op("ldc.i4.3")
	m.op("and")
}

// condition writes a branch to label, on values that it pushes.
func (m *ilMethod) condition(label string, d int) {
	if m.p(40) {
		m.push(pick(m.gen, []string{"i4", "i4", "i8", "n", "s", "o"}), d-1)
		m.op("%s %s", pick(m.gen, []string{"brtrue", "brfalse"}), label)
		return
	}
	k := pick(m.gen, ilNumeric())
	other := m.mixed(k)
	branches := []string{"beq", "bge", "bgt", "ble", "blt", "bne.un", "bge.un", "bgt.un", "ble.un", "blt.un"}
	if k != other && (k == "n" || other == "n") {
		branches = branches[:5] // .NET extends an int32 in unsigned branches by zeros, but if it is a constant by its sign
	}
	m.push(k, d-1)
	m.push(other, d-1)
	m.op("%s %s", pick(m.gen, branches), label)
}

// mixed is a kind that goes with k in arithmetic and comparisons.
func (m *ilMethod) mixed(k string) string {
	switch {
	case k == "n" && m.p(40):
		return "i4"
	case k == "i4" && m.p(15):
		return "n"
	case k == "f8" && m.p(25):
		return "f4"
	case k == "f4" && m.p(25):
		return "f8"
	}
	return k
}

// merge pushes on two ways that meet.
func (m *ilMethod) merge(kind string, d int) {
	other, end := m.label(), m.label()
	m.condition(other, d)
	m.push(kind, d-1)
	m.op("br %s", end)
	m.mark(other)
	m.push(kind, d-1)
	m.mark(end)
}

// switchMerge pushes on several ways that meet.
func (m *ilMethod) switchMerge(kind string, d int) {
	n, end := m.in(2, 3), m.label()
	labels := make([]string, n)
	for i := range labels {
		labels[i] = m.label()
	}
	m.push("i4", d-1)
	if m.p(60) {
		m.op("ldc.i4.3")
		m.op("and")
	}
	m.op("switch (%s)", join(labels))
	m.push(kind, d-1)
	for _, l := range labels {
		m.op("br %s", end)
		m.mark(l)
		m.push(kind, d-1)
	}
	m.mark(end)
}

// through pushes a value of another kind first, which one way converts and the other drops.
func (m *ilMethod) through(kind string, d int) {
	from := pick(m.gen, ilNumeric())
	other, end := m.label(), m.label()
	m.push(from, d-1)
	m.condition(other, d-1)
	if !m.convert(from, kind) {
		m.op("pop")
		m.push(kind, d-1)
	}
	m.op("br %s", end)
	m.mark(other)
	m.op("pop")
	m.push(kind, d-1)
	m.mark(end)
}

// convert turns the number on the stack into another number.
func (m *ilMethod) convert(from, to string) bool {
	ops := map[string][]string{"i4": {"conv.i4", "conv.u4", "conv.i1", "conv.u1", "conv.i2", "conv.u2"}, "i8": {"conv.i8", "conv.u8"}, "n": {"conv.i", "conv.u"},
		"f4": {"conv.r4"}, "f8": {"conv.r8"}}[to]
	if ops == nil {
		return false
	}
	if (from == "i4" || from == "i8" || from == "n") && to[0] == 'f' && m.p(30) {
		m.op("conv.r.un")
	}
	op := pick(m.gen, ops)
	if m.p(6) && to[0] != 'f' {
		op = strings.Replace(op, "conv.", "conv.ovf.", 1) + pick(m.gen, []string{"", ".un"})
	}
	m.op("%s", op)
	return true
}

// loopOnStack works on the value on the stack in a loop that goes back with it there.
func (m *ilMethod) loopOnStack(kind string, d int) {
	if kind == "v" || kind == "o" || kind == "r4" || kind == "a" || m.nest > 20 {
		m.compute(kind, d)
		return
	}
	n, counter, again := m.in(2, 4), m.local("i4"), m.label()
	m.locals[len(m.locals)-1].kind = "i4c" // nothing else uses it
	m.push(kind, d-1)
	m.op("ldc.i4 %d", n)
	m.op("stloc %s", counter)
	m.nest *= n
	m.mark(again)
	m.push(kind, d-2)
	m.combine(kind)
	m.nest /= n
	m.op("ldloc %s", counter)
	m.op("ldc.i4.1")
	m.op("sub")
	m.op("dup")
	m.op("stloc %s", counter)
	m.op("brtrue %s", again)
}

// combine makes one value of two of a kind.
func (m *ilMethod) combine(kind string) {
	switch kind {
	case "s":
		m.op("call string [System.Runtime]System.String::Concat(string, string)")
		m.op("ldc.i4.0")
		m.op("ldc.i4.0")
		m.op("callvirt instance string [System.Runtime]System.String::Substring(int32, int32)")
	case "f4", "f8":
		m.op("%s", pick(m.gen, []string{"add", "sub", "mul", "div", "rem"}))
	default:
		m.op("%s", pick(m.gen, []string{"add", "sub", "mul", "and", "or", "xor"}))
	}
}

// callFor calls a method that returns the kind, directly or by a pointer.
func (m *ilMethod) callFor(kind string, d int) bool {
	for _, k := range m.known {
		if k.ret != kind || m.weight+m.nest*k.weight > 3000 {
			continue
		}
		m.weight += m.nest * k.weight
		m.arguments(k)
		if m.p(50) {
			m.op("call %s", k.signature())
			return true
		}
		params := make([]string, len(k.params))
		for i, p := range k.params {
			params[i] = ilType(p)
		}
		m.op("ldftn %s", k.signature())
		m.op("calli %s(%s)", ilType(k.ret), join(params))
		return true
	}
	return false
}

func (m *ilMethod) arguments(k *ilMethod) {
	for _, p := range k.params {
		m.push(p, 1)
	}
}
