package trimmer

import (
	"fmt"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file declares the graph of reachability: nodes for everything that can
// be kept, edges with the reason for each. Edges point from the keeper to the
// kept; a node is in the graph only if it is reachable.

// NodeKind says what a node stands for.
type NodeKind uint8

// Kinds of nodes.
const (
	RootNode        NodeKind = iota // Text: why it is a root
	MethodNode                      // Method: its body is compiled
	VirtualNode                     // Method: it is called through a slot
	ConstructedNode                 // Type: objects of it can exist
	TypeNode                        // Type: it has a MethodTable
	TypeObjectNode                  // Type: it has a System.RuntimeType
	StaticNode                      // Field: it has storage
	DataNode                        // Field: its initial data is used
	StringNode                      // Text: the literal
	InitNode                        // Type: its initialiser may run lazily
	RuntimeNode                     // Text: a function of the native runtime
	AssemblyNode                    // Text: an assembly that a root names
)

// Node is one thing that is kept. Nodes with equal contents are the same pointer within a Graph.
type Node struct {
	Kind   NodeKind
	Method *types.Method
	Type   *types.Type
	Field  *types.Field
	Text   string
	In     []Edge // why it is kept, in order of discovery

	out []*Node
	num int // order of discovery
}

// Edge is a reason to keep a node.
type Edge struct {
	From   *Node
	Also   *Node // a second condition: the constructed type of a virtual dispatch
	Reason Reason
	IL     int32 // where in From's body, or mir.NoIL
}

// Reason says why something is kept; each is commented "from -> to".
type Reason uint8

// Reasons.
const (
	EntryPoint        Reason = iota // root -> entry stub
	RuntimeExport                   // runtime function -> method of the class library that it calls
	RdXMLAssembly                   // rd.xml -> assembly
	RdXMLType                       // rd.xml -> type, member of a type with Dynamic
	RdXMLMethod                     // rd.xml -> method
	RdXMLMarshal                    // rd.xml -> type with MarshalStructure or MarshalDelegate
	DirectCall                      // method -> method it calls
	AddressTaken                    // method -> method whose code address it takes
	DelegateTarget                  // method -> method it makes a delegate of
	VirtualUse                      // method -> virtual method it calls through a slot
	VirtualDispatch                 // virtual use, constructed type -> override
	ObjectCreated                   // method -> type it makes objects of
	MethodTableUsed                 // method -> type whose MethodTable it uses
	CastTo                          // method -> type it tests objects against
	TypeOf                          // method -> RuntimeType
	GetTypeCalled                   // method -> RuntimeType of a constructed type
	StaticAccess                    // method -> static field
	InitTriggered                   // method -> type initialiser
	InitialiserBody                 // type initialiser -> static constructor
	DataUsed                        // method -> initial data of a field
	LiteralUsed                     // method -> string literal
	RuntimeCall                     // method -> function of the runtime
	FaultRaised                     // method -> helper that throws the exception
	BaseType                        // type -> its base type
	ElementType                     // array, enum, nullable -> element type
	Finalization                    // constructed type -> its finalizer
	TypeOfConstructed               // constructed type -> its MethodTable
	TypeRelated                     // RuntimeType -> one that it answers with
)

var reasonText = [...]string{
	EntryPoint: "is the entry point of", RuntimeExport: "is called by",
	RdXMLAssembly: "is named by", RdXMLType: "is rooted by Dynamic in", RdXMLMethod: "is rooted by Method in", RdXMLMarshal: "is rooted for marshalling by",
	DirectCall: "is called by", AddressTaken: "has its address taken by", DelegateTarget: "is the target of a delegate made by",
	VirtualUse: "is called virtually by", VirtualDispatch: "implements",
	ObjectCreated: "is created by", MethodTableUsed: "has its type descriptor used by", CastTo: "is the target of a cast in",
	TypeOf: "is named by typeof in", GetTypeCalled: "can be the result of GetType in", StaticAccess: "is accessed by",
	InitTriggered: "is initialised by", InitialiserBody: "is run by the", DataUsed: "is initial data used by",
	LiteralUsed: "is a literal in", RuntimeCall: "is called by", FaultRaised: "raises an exception for",
	BaseType: "is the base type of", ElementType: "is the element type of", Finalization: "is the finalizer of", TypeOfConstructed: "is the type of", TypeRelated: "is part of what reflection says about",
}

// String returns the reason as the predicate of a sentence whose subject is
// the kept node and whose object is the keeper.
func (r Reason) String() string { return reasonText[r] }

// String names the node for people.
func (n *Node) String() string {
	switch n.Kind {
	case MethodNode:
		return n.Method.String()
	case VirtualNode:
		return "virtual " + n.Method.String()
	case ConstructedNode:
		return "objects of " + n.Type.String()
	case TypeNode:
		return "type " + n.Type.String()
	case TypeObjectNode:
		return "typeof(" + n.Type.String() + ")"
	case InitNode:
		return "initialiser of " + n.Type.String()
	case StaticNode, DataNode:
		return n.Field.String()
	case StringNode:
		return fmt.Sprintf("%q", n.Text)
	}
	return n.Text
}

// key identifies a node; unused fields are nil.
type key struct {
	kind NodeKind
	m    *types.Method
	t    *types.Type
	f    *types.Field
	text string
}

// Graph is all nodes that were reached, in order of discovery.
type Graph struct {
	Nodes []*Node
	index map[key]*Node
}

func newGraph() *Graph { return &Graph{index: map[key]*Node{}} }

// Find returns the node of that kind for exactly one of m, t, f and text, or nil if it is not kept.
func (g *Graph) Find(k NodeKind, m *types.Method, t *types.Type, f *types.Field, text string) *Node {
	return g.index[key{k, m, t, f, text}]
}

// add returns the node for k, whether it is new, and records the edge to it.
func (g *Graph) add(k key, e Edge) (*Node, bool) {
	n := g.index[k]
	isNew := n == nil
	if isNew {
		n = &Node{Kind: k.kind, Method: k.m, Type: k.t, Field: k.f, Text: k.text, num: len(g.Nodes)}
		g.index[k] = n
		g.Nodes = append(g.Nodes, n)
	}
	if e.From != nil {
		n.In = append(n.In, e)
		e.From.out = append(e.From.out, n)
		if e.Also != nil {
			e.Also.out = append(e.Also.out, n)
		}
	}
	return n, isNew
}

// edge is the usual edge: from a body, at an IL offset.
func edge(from *Node, r Reason, il int32) Edge { return Edge{From: from, Reason: r, IL: il} }

// because is an edge that no IL offset belongs to.
func because(from *Node, r Reason) Edge { return Edge{From: from, Reason: r, IL: mir.NoIL} }
