package trimmer

import (
	"ilaot/compiler/diag"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file is the work-list: it marks nodes, asks for the needs of each newly
// reached body and turns every need into further marks, until nothing is new.

// marker is the state of one run.
type marker struct {
	in      *Input
	graph   *Graph
	queue   []*Node
	funcs   map[*types.Method]*mir.Func
	virtual virtualIndex
	exports map[string][]Export // by runtime function
	getType *Node               // the first body that asks objects for their type
	castTo  map[*types.Type]bool

	box   *types.Method // Internal.Runtime.Boxing.Box; nil if the class library has none
	boxer *Node         // its node once it is reached

	zero  *types.Method // Internal.Runtime.Boxing.Zero; nil if the class library has none
	enums typedEnums

	relatives   relatives
	namedBefore map[*types.Type]bool
	initial     []mir.Initial        // static fields with values from the start
	frozen      map[*mir.Frozen]bool // the objects behind them

	expansion expansion
	cut       map[*types.Method]error // methods beyond the limits of expansion
}

func newMarker(in *Input) *marker {
	m := &marker{
		in: in, graph: newGraph(), funcs: map[*types.Method]*mir.Func{}, virtual: newVirtualIndex(),
		exports: map[string][]Export{}, castTo: map[*types.Type]bool{}, frozen: map[*mir.Frozen]bool{},
		expansion: newExpansion(), cut: map[*types.Method]error{}, namedBefore: map[*types.Type]bool{},
	}
	m.relatives.readers = mir.RelationReaders(in.Universe)
	if box, err := in.Universe.BoxMethod(); err == nil {
		m.box = box
	}
	if zero, err := in.Universe.EnumBoxMethod(); err == nil {
		m.zero = zero
	}
	for _, e := range in.Exports {
		m.exports[e.For] = append(m.exports[e.For], e)
	}
	return m
}

// markRoots marks the entry point, what native code always calls, and the roots of root files.
func (m *marker) markRoots() {
	m.method(m.in.Entry, because(m.root("the program"), EntryPoint))
	m.markExports("", m.root("the native runtime"))
	for _, r := range m.in.Roots {
		e := because(m.root(r.Source), r.Reason)
		switch {
		case r.Method != nil:
			m.rootMethod(r.Method, e)
		case r.Type != nil:
			m.rootType(r.Type, e)
		default:
			m.graph.add(key{kind: AssemblyNode, text: r.Text}, e)
		}
	}
}

func (m *marker) root(text string) *Node {
	n, _ := m.graph.add(key{kind: RootNode, text: text}, Edge{})
	return n
}

// rootMethod keeps a method as if it were called, virtually if it can be.
func (m *marker) rootMethod(meth *types.Method, e Edge) {
	if meth.IsVirtual() && !meth.Owner.IsInterface() {
		decl := meth.SlotDecl()
		m.virtualUse(decl, e)
		if !decl.IsAbstract() {
			m.method(decl, e) // the base's body stays with its slot
		}
	}
	if !meth.IsAbstract() {
		m.method(meth, e)
	}
}

// rootType keeps a type as if objects of it could come from anywhere: what
// every object answers is called on them.
func (m *marker) rootType(t *types.Type, e Edge) {
	if t.Kind == types.ByRef || t.Kind == types.Pointer || t.IsAbstract() || t.IsInterface() {
		m.methodTable(t, e)
		return
	}
	m.constructed(t, e)
	for _, v := range m.in.Universe.Known().Object.Methods() {
		if v.IsVirtual() && v.Name() != "Finalize" {
			m.virtualUse(v, e)
		}
	}
}

func (m *marker) markExports(runtimeFunc string, from *Node) {
	for _, e := range m.exports[runtimeFunc] {
		m.method(e.Method, because(from, RuntimeExport))
	}
}

// drain imports the bodies on the queue until it is empty.
func (m *marker) drain() error {
	for len(m.queue) > 0 {
		n := m.queue[0]
		m.queue = m.queue[1:]
		f, err := m.body(n.Method)
		if err != nil {
			return err
		}
		m.dropTriggers(f)
		m.funcs[n.Method] = f
		for _, need := range mir.Requires(f) {
			m.need(n, need)
		}
	}
	return nil
}

// body imports a method, or makes it throw if it is beyond the limits.
func (m *marker) body(meth *types.Method) (*mir.Func, error) {
	if why := m.cut[meth]; why != nil {
		return m.in.Bodies.ImportThrowing(meth, why)
	}
	return m.in.Bodies.Import(meth)
}

// need marks what one need of body n asks for.
func (m *marker) need(n *Node, d mir.Need) {
	switch d.Kind {
	case mir.NeedCall:
		m.method(d.M, edge(n, DirectCall, d.IL))
	case mir.NeedAddress:
		m.method(d.M, edge(n, AddressTaken, d.IL))
	case mir.NeedDelegate:
		m.delegate(d.M, edge(n, DelegateTarget, d.IL))
	case mir.NeedVirtual:
		m.virtualUse(d.M, edge(n, VirtualUse, d.IL))
	case mir.NeedConstructed:
		m.constructed(d.T, edge(n, ObjectCreated, d.IL))
	case mir.NeedMethodTable:
		m.methodTable(d.T, edge(n, MethodTableUsed, d.IL))
	case mir.NeedCast:
		m.castTo[d.T] = true
		m.methodTable(d.T, edge(n, CastTo, d.IL))
	case mir.NeedTypeObject:
		m.typeObject(d.T, edge(n, TypeOf, d.IL))
		m.namedType(d.T)
	case mir.NeedTypeName:
		m.typeObject(d.T, edge(n, TypeOf, d.IL))
	case mir.NeedGetType:
		m.getTypeUsed(n)
	case mir.NeedStatic:
		m.static(d.F, edge(n, StaticAccess, d.IL))
	case mir.NeedInit:
		m.initialiser(d.T, edge(n, InitTriggered, d.IL))
	case mir.NeedData:
		m.graph.add(key{kind: DataNode, f: d.F}, edge(n, DataUsed, d.IL))
	case mir.NeedString:
		m.graph.add(key{kind: StringNode, text: d.Str}, edge(n, LiteralUsed, d.IL))
	case mir.NeedRuntime:
		m.runtimeFunc(d.Str, edge(n, RuntimeCall, d.IL))
	case mir.NeedFault:
		m.library(edge(n, FaultRaised, d.IL), func() (*types.Method, error) { return m.in.Universe.FaultMethod(mir.FaultNames[d.Fault]) })
	}
}

// method marks a body and queues it.
func (m *marker) method(meth *types.Method, e Edge) {
	n, isNew := m.graph.add(key{kind: MethodNode, m: meth}, e)
	if !isNew {
		return
	}
	if meth == m.box {
		m.boxing(n)
	}
	if meth == m.zero {
		m.enumBoxing(n)
	}
	if of := m.relatives.readers[meth]; of != 0 {
		m.relationRead(n, of)
	}
	if why := m.expansion.cut(meth); why != nil {
		m.cut[meth] = why
		m.endless(n, why)
	}
	m.queue = append(m.queue, n)
}

// library marks a method of the class library that stands behind an
// instruction. A class library without it fails the build.
func (m *marker) library(e Edge, find func() (*types.Method, error)) {
	meth, err := find()
	if err != nil {
		m.in.Report(diag.New("ILA1008", diag.In("System.Private.CoreLib"), "%v", err))
		return
	}
	m.method(meth, e)
}

// delegate marks the code that a delegate to meth points at.
func (m *marker) delegate(meth *types.Method, e Edge) {
	m.method(m.in.Universe.DelegateCode(meth), e)
}

// methodTable marks a type as having a MethodTable, and what that refers to.
func (m *marker) methodTable(t *types.Type, e Edge) {
	n, isNew := m.graph.add(key{kind: TypeNode, t: t}, e)
	if !isNew {
		return
	}
	if b := t.Base(); b != nil {
		m.methodTable(b, because(n, BaseType))
	}
	if el := t.ComponentType(); el != nil {
		m.methodTable(el, because(n, ElementType))
	}
}

// constructed marks a type as having objects: virtual calls reach its overrides.
func (m *marker) constructed(t *types.Type, e Edge) {
	n, isNew := m.graph.add(key{kind: ConstructedNode, t: t}, e)
	if !isNew {
		return
	}
	m.methodTable(t, because(n, TypeOfConstructed))
	if f := t.Finalizer(); f != nil {
		m.method(f, because(n, Finalization))
	}
	if m.getType != nil {
		m.typeObject(t, Edge{From: m.getType, Also: n, Reason: GetTypeCalled, IL: mir.NoIL})
	}
	if m.boxer != nil {
		m.boxedElements(n)
	}
	for _, use := range m.virtual.addType(t, n) {
		m.dispatch(use, n)
	}
}

// typeObject marks a type as having a System.RuntimeType, which is an object itself.
func (m *marker) typeObject(t *types.Type, e Edge) {
	n, isNew := m.graph.add(key{kind: TypeObjectNode, t: t}, e)
	if !isNew {
		return
	}
	m.methodTable(t, because(n, TypeOf))
	m.constructed(m.in.Universe.Known().RuntimeType, because(n, ObjectCreated))
	if t.IsEnum() {
		m.typedEnum(n)
	}
	m.typedType(n)
}

// getTypeUsed gives every constructed type, present and future, its RuntimeType.
func (m *marker) getTypeUsed(n *Node) {
	if m.getType != nil {
		return
	}
	m.getType = n
	for _, c := range m.virtual.constructed() {
		m.typeObject(c.Type, Edge{From: n, Also: c, Reason: GetTypeCalled, IL: mir.NoIL})
	}
}

// boxing notes that values are boxed whose type only the run time knows: the
// elements of every array, present and future, then have boxes.
func (m *marker) boxing(n *Node) {
	m.boxer = n
	for _, c := range m.virtual.constructed() {
		m.boxedElements(c)
	}
}

func (m *marker) boxedElements(array *Node) {
	if el := array.Type.Elem; el != nil && el.IsValueType() && !el.IsByRefLike() {
		if el.IsNullable() {
			el = el.Args[0]
		}
		m.constructed(el, Edge{From: m.boxer, Also: array, Reason: ObjectCreated, IL: mir.NoIL})
	}
}

// initialiser marks a type's lazy initialiser and its body.
func (m *marker) initialiser(t *types.Type, e Edge) {
	n, isNew := m.graph.add(key{kind: InitNode, t: t}, e)
	if !isNew {
		return
	}
	m.typeObject(t, because(n, InitTriggered)) // the exception of a failed one names the type
	if c := t.Cctor(); c != nil {
		m.method(c, because(n, InitialiserBody))
		m.library(because(n, InitialiserBody), m.in.Universe.InitMethod)
	}
}

func (m *marker) runtimeFunc(name string, e Edge) {
	if n, isNew := m.graph.add(key{kind: RuntimeNode, text: name}, e); isNew {
		m.markExports(name, n)
	}
}
