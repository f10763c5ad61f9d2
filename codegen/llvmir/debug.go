package llvmir

import (
	"fmt"
	"strings"

	"github.com/llir/llvm/ir"
	"github.com/llir/llvm/ir/value"
)

// This file makes debug information: metadata that says which source line an
// instruction comes from and where a variable lies. A module has none until DebugUnit is called.

// DebugUnit describes the module as debuggers see it: as one compilation unit.
type DebugUnit struct {
	File      Node // a source file of it
	Producer  string
	Optimised bool
	CodeView  bool // for Windows' debuggers; else DWARF
}

// dwarfVersion is what every debugger and every LLVM from 16 on reads.
const dwarfVersion = 4

// DebugUnit makes the unit, of which a module has one. LLVM knows no language
// number of C#, so the unit is C: debuggers' expressions follow its rules.
func (m *Module) DebugUnit(u DebugUnit) Node {
	if m.debugUnit != "" {
		panic("llvmir: a module has one debug unit")
	}
	m.Flag(2, "Debug Info Version", 3)
	if u.CodeView {
		m.Flag(2, "CodeView", 1)
	} else {
		m.Flag(7, "Dwarf Version", dwarfVersion)
	}
	n := m.distinct(fmt.Sprintf("!DICompileUnit(language: DW_LANG_C99, file: %s, producer: %s, isOptimized: %t, runtimeVersion: 0, emissionKind: FullDebug, nameTableKind: None)",
		u.File.Ident(), quote(u.Producer), u.Optimised))
	m.debugUnit = n.Ident()
	return n
}

// distinct adds a node that is no other's equal.
func (m *Module) distinct(text string) Node {
	m.nodes = append(m.nodes, "distinct "+text)
	return Node{len(m.nodes) - 1}
}

// DebugFile returns the node of a source file.
func (m *Module) DebugFile(path string) Node {
	return m.Node(fmt.Sprintf("!DIFile(filename: %s, directory: \"\")", quote(path)))
}

// DebugFunction describes a function.
type DebugFunction struct {
	Name       string // for people
	Unit       Node
	File       Node
	Line       int
	Local      bool // the symbol is Internal
	Optimise   bool
	Artificial bool   // made by the compiler
	Types      []Node // of the result (DebugVoid: none) and the parameters
}

// DebugFunction returns the node of a function that this module defines.
func (m *Module) DebugFunction(d DebugFunction) Node {
	types := m.Node("!DISubroutineType(types: " + m.list(d.Types).Ident() + ")")
	flags := "DISPFlagDefinition"
	if d.Local {
		flags = "DISPFlagLocalToUnit | " + flags
	}
	if d.Optimise {
		flags += " | DISPFlagOptimized"
	}
	kind := "DIFlagPrototyped"
	if d.Artificial {
		kind += " | DIFlagArtificial"
	}
	return m.distinct(fmt.Sprintf("!DISubprogram(name: %s, scope: %s, file: %s, line: %d, scopeLine: %d, type: %s, flags: %s, spFlags: %s, unit: %s)",
		quote(d.Name), d.File.Ident(), d.File.Ident(), d.Line, d.Line, types.Ident(), kind, flags, d.Unit.Ident()))
}

func (m *Module) list(nodes []Node) Node {
	words := make([]string, len(nodes))
	for i, n := range nodes {
		words[i] = n.Ident()
	}
	return m.Node("!{" + strings.Join(words, ", ") + "}")
}

// DebugBlock returns the node of a block of source inside a function or block.
func (m *Module) DebugBlock(scope, file Node, line, column int) Node {
	return m.distinct(fmt.Sprintf("!DILexicalBlock(scope: %s, file: %s, line: %d, column: %d)", scope.Ident(), file.Ident(), line, column))
}

// DebugBlockFile returns the node of the part of a scope that another file holds.
func (m *Module) DebugBlockFile(scope, file Node) Node {
	return m.Node(fmt.Sprintf("!DILexicalBlockFile(scope: %s, file: %s, discriminator: 0)", scope.Ident(), file.Ident()))
}

// DebugLocation returns the node of a place in the source; line 0 is code of no line.
func (m *Module) DebugLocation(line, column int, scope Node) Node {
	return m.Node(fmt.Sprintf("!DILocation(line: %d, column: %d, scope: %s)", line, column, scope.Ident()))
}

// Describe attaches debug information to the function.
func (f *Func) Describe(function Node) {
	f.ll.Metadata = append(f.ll.Metadata, attachment("dbg", function))
}

// Locate gives the instructions that follow a place in the source.
func (f *Func) Locate(location Node) { f.loc = ", !dbg " + location.Ident() }

// LocateNone gives the instructions that follow no place: a debugger takes them
// for the function's prologue if they stand at its start.
func (f *Func) LocateNone() { f.loc = "" }

// DebugVariable describes a variable whose value lies in memory.
type DebugVariable struct {
	Name        string
	Arg         int // number of the parameter, from 1; 0: a local variable
	Scope, File Node
	Line        int
	Type        Node
}

// DeclareVariable says that the variable lies at an address (an Alloca) from here on.
func (f *Func) DeclareVariable(at Value, d DebugVariable) {
	arg := ""
	if d.Arg > 0 {
		arg = fmt.Sprintf("arg: %d, ", d.Arg)
	}
	v := f.m.Node(fmt.Sprintf("!DILocalVariable(name: %s, %sscope: %s, file: %s, line: %d, type: %s)",
		quote(d.Name), arg, d.Scope.Ident(), d.File.Ident(), d.Line, d.Type.Ident()))
	if s, known := f.m.symbol("llvm.dbg.declare"); !known {
		s.decl = "declare void @llvm.dbg.declare(metadata, metadata, metadata)"
	}
	f.add(&declare{at: at, variable: v})
}

// declare is a call of llvm.dbg.declare, whose operands llir cannot express.
type declare struct {
	ir.Instruction
	at       Value
	variable Node
}

// LLString prints the call.
func (d *declare) LLString() string {
	return fmt.Sprintf("call void @llvm.dbg.declare(metadata %s, metadata %s, metadata !DIExpression())", d.at.v, d.variable.Ident())
}

// The rest of the file puts locations behind instructions. llir has a place for
// attachments in every instruction, but no way to reach it that all share; what is wrapped here prints itself
// with one more attachment. Values refer to the instruction inside.

// local is what llir asks of an instruction that has a number.
type local interface {
	value.Named
	ID() int64
	SetID(int64)
	IsUnnamed() bool
}

type located struct {
	ir.Instruction
	loc string
}

// LLString prints the instruction with its location.
func (i *located) LLString() string { return i.Instruction.LLString() + i.loc }

type locatedLocal struct {
	ir.Instruction
	local
	loc string
}

// LLString prints the instruction with its location.
func (i *locatedLocal) LLString() string { return i.Instruction.LLString() + i.loc }

type locatedTerm struct {
	ir.Terminator
	loc string
}

// LLString prints the terminator with its location.
func (t *locatedTerm) LLString() string { return t.Terminator.LLString() + t.loc }

type locatedTermLocal struct {
	ir.Terminator
	local
	loc string
}

// LLString prints the terminator with its location.
func (t *locatedTermLocal) LLString() string { return t.Terminator.LLString() + t.loc }

// locate returns i with the current location, if there is one.
func (f *Func) locate(i ir.Instruction) ir.Instruction {
	if f.loc == "" {
		return i
	}
	if l, ok := i.(local); ok {
		return &locatedLocal{i, l, f.loc}
	}
	return &located{i, f.loc}
}

// end ends the current block.
func (f *Func) end(t ir.Terminator) {
	if f.loc != "" {
		if l, ok := t.(local); ok {
			t = &locatedTermLocal{t, l, f.loc}
		} else {
			t = &locatedTerm{t, f.loc}
		}
	}
	f.cur.ll.Term = t
}

// quote returns s as a string of LLVM's language.
func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			fmt.Fprintf(&b, "\\%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	b.WriteByte('"')
	return b.String()
}
