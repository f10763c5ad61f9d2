package trimmer

import "ilaot/compiler/mir"

// This file keeps the enums that programs hold as a System.Type: the class
// library makes a box of one to ask it for its members (docs/abi.md section 7).

// typedEnums are the enum types that have a RuntimeType.
type typedEnums struct {
	found []*Node // until boxer is reached
	boxer *Node   // Internal.Runtime.Boxing.Zero, once it is reached
}

// typedEnum enters the RuntimeType node of an enum.
func (m *marker) typedEnum(n *Node) {
	if m.enums.boxer == nil {
		m.enums.found = append(m.enums.found, n)
		return
	}
	m.constructed(n.Type, Edge{From: m.enums.boxer, Also: n, Reason: ObjectCreated, IL: mir.NoIL})
}

// enumBoxing notes that the node of Boxing.Zero was reached.
func (m *marker) enumBoxing(n *Node) {
	m.enums.boxer = n
	found := m.enums.found
	m.enums.found = nil
	for _, e := range found {
		m.typedEnum(e)
	}
}
