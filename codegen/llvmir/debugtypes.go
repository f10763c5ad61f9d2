package llvmir

import "fmt"

// This file makes the debug information of types.

// Encoding tells debuggers how to print a number.
type Encoding string

// Encodings.
const (
	DebugBool     Encoding = "DW_ATE_boolean"
	DebugChar     Encoding = "DW_ATE_UTF"
	DebugSigned   Encoding = "DW_ATE_signed"
	DebugUnsigned Encoding = "DW_ATE_unsigned"
	DebugFloat    Encoding = "DW_ATE_float"
)

// DebugBasic returns the node of a number.
func (m *Module) DebugBasic(name string, bits int, e Encoding) Node {
	return m.Node(fmt.Sprintf("!DIBasicType(name: %s, size: %d, encoding: %s)", quote(name), bits, e))
}

// DebugVoid returns the node of no type: the result of functions without one.
func (m *Module) DebugVoid() Node { return Node{nullNode} }

// DebugPointer returns the node of an address of a type.
func (m *Module) DebugPointer(to Node) Node {
	return m.Node(fmt.Sprintf("!DIDerivedType(tag: DW_TAG_pointer_type, baseType: %s, size: 64)", to.Ident()))
}

// DebugStruct adds a node for a structure of a size in bytes; SetMembers says
// what is in it, which may be the structure itself by its address.
func (m *Module) DebugStruct(name string, size int) Node {
	return m.distinct(fmt.Sprintf("!DICompositeType(tag: DW_TAG_structure_type, name: %s, size: %d)", quote(name), 8*size))
}

// DebugOpaque returns the node of a structure of which only the name is known.
func (m *Module) DebugOpaque(name string) Node {
	return m.Node(fmt.Sprintf("!DICompositeType(tag: DW_TAG_structure_type, name: %s, flags: DIFlagFwdDecl)", quote(name)))
}

// DebugMember is a field of a structure: Offset and Size are in bytes.
type DebugMember struct {
	Name         string
	Offset, Size int
	Type         Node
}

// SetMembers completes a node of DebugStruct.
func (m *Module) SetMembers(structure Node, members []DebugMember) {
	list := make([]Node, len(members))
	for i, d := range members {
		list[i] = m.Node(fmt.Sprintf("!DIDerivedType(tag: DW_TAG_member, name: %s, scope: %s, baseType: %s, size: %d, offset: %d)",
			quote(d.Name), structure.Ident(), d.Type.Ident(), 8*d.Size, 8*d.Offset))
	}
	elements := m.list(list).Ident()
	text := m.nodes[structure.id]
	m.nodes[structure.id] = text[:len(text)-1] + ", elements: " + elements + ")"
}

// DebugArray returns the node of elements of one type behind each other, as many as there are (count -1: unknown).
func (m *Module) DebugArray(element Node, count, size int) Node {
	bound := m.list([]Node{m.Node(fmt.Sprintf("!DISubrange(count: %d)", count))})
	return m.Node(fmt.Sprintf("!DICompositeType(tag: DW_TAG_array_type, baseType: %s, size: %d, elements: %s)", element.Ident(), 8*size, bound.Ident()))
}
