package llvmir

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"github.com/llir/llvm/ir"
	"github.com/llir/llvm/ir/enum"
	"github.com/llir/llvm/ir/metadata"
)

// This file declares Module: symbols, and the text of what is finished.

// Linkage tells who sees a symbol.
type Linkage uint8

// Linkages.
const (
	Hidden   Linkage = iota // every module of this program
	Internal                // this module
	Weak                    // as Hidden; null if nothing defines it. Declarations only
)

// Module is a module being written.
type Module struct {
	name, triple, layout string

	types   map[string]*Type
	sigs    map[string]*Sig
	symbols map[string]*symbol
	order   []*symbol // in order of first use
	groups  []string  // attribute groups
	nodes   []string  // metadata
	nodeID  map[string]int
	parts   map[Part]Node
	flags   []int // nodes that are module flags
	text    bytes.Buffer
	aliases []string

	debugUnit string // reference of its node
}

// symbol is a function or global of the module: declared by its first use, and
// perhaps defined.
type symbol struct {
	name    string
	ref     lit
	decl    string // printed if it is not defined
	def     string // globals
	defined bool
}

// NewModule returns an empty module for the given LLVM target triple and data layout.
func NewModule(name, triple, layout string) *Module {
	return &Module{
		name: name, triple: triple, layout: layout,
		types: map[string]*Type{}, sigs: map[string]*Sig{}, symbols: map[string]*symbol{}, nodeID: map[string]int{}, parts: map[Part]Node{},
	}
}

// Group defines an attribute group and returns the attribute that stands for it.
func (m *Module) Group(attrs ...Attr) Attr {
	words := make([]string, len(attrs))
	for i, a := range attrs {
		words[i] = string(a)
	}
	m.groups = append(m.groups, strings.Join(words, " "))
	return Attr(fmt.Sprintf("#%d", len(m.groups)-1))
}

// Node returns the metadata node with the given text, such as !{i32 1}.
func (m *Module) Node(text string) Node {
	id, ok := m.nodeID[text]
	if !ok {
		id = len(m.nodes)
		m.nodes = append(m.nodes, text)
		m.nodeID[text] = id
	}
	return Node{id}
}

// Flag adds a module flag: behaviour, key and value as in llvm.module.flags.
func (m *Module) Flag(behaviour int, key string, n int) {
	m.flags = append(m.flags, m.Node(fmt.Sprintf("!{i32 %d, !%q, i32 %d}", behaviour, key, n)).id)
}

// Node is a metadata node of a module.
type Node struct{ id int }

func attachment(name string, n Node) *metadata.Attachment {
	return &metadata.Attachment{Name: name, Node: n}
}

// nullNode is the id of the node that stands for nothing.
const nullNode = -1

// Ident returns the node's reference.
func (n Node) Ident() string {
	if n.id == nullNode {
		return "null"
	}
	return fmt.Sprintf("!%d", n.id)
}

// LLString returns the node's reference: nodes are printed by the module.
func (n Node) LLString() string { return n.Ident() }

func (m *Module) symbol(name string) (*symbol, bool) {
	if s := m.symbols[name]; s != nil {
		return s, true
	}
	id := ir.GlobalIdent{GlobalName: name}
	s := &symbol{name: name, ref: lit{Ptr.ll, id.Ident()}}
	m.symbols[name] = s
	m.order = append(m.order, s)
	return s, false
}

func (s *symbol) value() Value { return Value{s.ref, Ptr} }

// FuncRef returns the address of a function, declaring it if it is new.
// attrs are those of the declaration; a definition in this module has its own.
func (m *Module) FuncRef(name string, sig *Sig, link Linkage, attrs ...Attr) Value {
	s, known := m.symbol(name)
	if !known {
		f := &ir.Func{Linkage: enum.LinkageExternal}
		f.SetName(name)
		setSig(f, sig)
		f.Linkage = enum.LinkageNone
		f.Preemption = enum.PreemptionDSOLocal
		f.Visibility = enum.VisibilityHidden
		if link == Weak {
			f.Linkage, f.Preemption = enum.LinkageExternWeak, enum.PreemptionNone
		}
		f.FuncAttrs = funcAttrs(attrs)
		s.decl = f.LLString()
	}
	return s.value()
}

// SymbolRef returns the address of a function that this module defines or has
// declared, known by its name only.
func (m *Module) SymbolRef(name string) (Value, bool) {
	s := m.symbols[name]
	if s == nil {
		return Value{}, false
	}
	return s.value(), true
}

// GlobalRef returns the address of a global, declaring it as external if it is new.
func (m *Module) GlobalRef(name string, isConst, threadLocal bool) Value {
	s, known := m.symbol(name)
	if !known {
		g := &ir.Global{ContentType: I8.ll, Linkage: enum.LinkageExternal, Immutable: isConst}
		g.SetName(name)
		g.Preemption, g.Visibility = enum.PreemptionDSOLocal, enum.VisibilityHidden
		if threadLocal {
			g.TLSModel = enum.TLSModelLocalExec
		}
		s.decl = g.LLString()
	}
	return s.value()
}

// Global describes a global variable that a module defines.
type Global struct {
	Name        string
	Init        Value
	Link        Linkage
	Const       bool
	ThreadLocal bool
	UnnamedAddr bool // nobody compares its address: equal constants may be one
	Section     string
	Align       int
}

// Define adds a global variable and returns its address.
func (m *Module) Define(def Global) Value {
	s, _ := m.symbol(def.Name)
	if s.defined {
		panic("llvmir: " + def.Name + " defined twice")
	}
	g := &ir.Global{ContentType: def.Init.t.ll, Init: def.Init.v.(lit), Immutable: def.Const, Section: def.Section, Align: ir.Align(def.Align)}
	g.SetName(def.Name)
	g.Linkage, g.Preemption, g.Visibility = linkage(def.Link)
	if def.ThreadLocal {
		g.TLSModel = enum.TLSModelLocalExec
	}
	if def.UnnamedAddr {
		g.UnnamedAddr = enum.UnnamedAddrUnnamedAddr
	}
	s.def, s.defined = g.LLString(), true
	return s.value()
}

// Alias defines a second name of something that this module defines.
func (m *Module) Alias(name string, target Value) {
	s, _ := m.symbol(name)
	s.defined = true
	m.aliases = append(m.aliases, fmt.Sprintf("%s = hidden alias i8, i8* %s", s.ref.text, target.v.Ident()))
}

func linkage(l Linkage) (enum.Linkage, enum.Preemption, enum.Visibility) {
	if l == Internal {
		return enum.LinkageInternal, enum.PreemptionNone, enum.VisibilityNone
	}
	return enum.LinkageNone, enum.PreemptionDSOLocal, enum.VisibilityHidden
}

// WriteTo writes the module. Everything stands in the order in which it was
// asked for, so equal input gives equal bytes.
func (m *Module) WriteTo(w io.Writer) (int64, error) {
	var b bytes.Buffer
	fmt.Fprintf(&b, "source_filename = %q\ntarget datalayout = %q\ntarget triple = %q\n\n", m.name, m.layout, m.triple)
	for _, s := range m.order {
		switch {
		case s.def != "":
			b.WriteString(s.def)
		case s.defined:
			continue
		default:
			b.WriteString(s.decl)
		}
		b.WriteByte('\n')
	}
	for _, a := range m.aliases {
		b.WriteString(a)
		b.WriteByte('\n')
	}
	n, err := b.WriteTo(w)
	if err != nil {
		return n, err
	}
	k, err := w.Write(m.text.Bytes())
	if n += int64(k); err != nil {
		return n, err
	}
	k2, err := m.writeTail(w)
	return n + k2, err
}

func (m *Module) writeTail(w io.Writer) (int64, error) {
	var b bytes.Buffer
	for i, g := range m.groups {
		fmt.Fprintf(&b, "\nattributes #%d = { %s }\n", i, g)
	}
	if len(m.flags) > 0 {
		b.WriteString("\n!llvm.module.flags = !{")
		for i, id := range m.flags {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "!%d", id)
		}
		b.WriteString("}\n")
	}
	if m.debugUnit != "" {
		fmt.Fprintf(&b, "!llvm.dbg.cu = !{%s}\n", m.debugUnit)
	}
	for i, n := range m.nodes {
		fmt.Fprintf(&b, "!%d = %s\n", i, n)
	}
	return b.WriteTo(w)
}

// Size returns the number of bytes of finished functions.
func (m *Module) Size() int { return m.text.Len() }

// TextFrom returns the text of the functions finished since Size was start.
func (m *Module) TextFrom(start int) []byte { return m.text.Bytes()[start:] }
