package codegen

import (
	"fmt"
	"strings"

	"ilaot/codegen/rtabi"
	"ilaot/compiler/types"
)

// This file makes the names that stack traces print (docs/abi.md section 6):
// records in ilaot_names, and in front of each function the offset of its own.

type nameTable struct {
	data     []byte
	prefixOf map[*body]uint32
}

func newNameTable(bodies []*body) *nameTable {
	n := &nameTable{prefixOf: map[*body]uint32{}}
	for _, b := range bodies {
		if !isTraced(b.f.Method) {
			continue
		}
		at, text := len(n.data), traceName(b.f.Method)
		if at > rtabi.NameMaxOffset {
			break // what follows has no names: the mark leaves no room for larger offsets
		}
		n.prefixOf[b] = rtabi.NameMark<<24 | uint32(at)
		n.data = append(n.data, rtabi.NameMark, byte(len(text)), byte(len(text)>>8))
		n.data = append(n.data, text...)
	}
	return n
}

// isTraced reports whether stack traces show m: not what stands for instructions or for what .NET's
// runtime does by itself.
func isTraced(m *types.Method) bool {
	return m.Stub == types.NoStub && m.Def != nil && !m.IsRuntime() && m.Def.Owner.Namespace != "Internal.Runtime" &&
		!m.HasAttribute("System.Diagnostics.StackTraceHiddenAttribute")
}

// traceName returns a method as .NET's stack traces show it, by its definition:
// Namespace.Type.Method[T](String[] args, T& x).
func traceName(m *types.Method) string {
	of, kind := stateMachineMethod(m.Owner.Def)
	switch {
	case of == nil:
		return methodTraceName(m)
	case kind.yields:
		return kind.prefix + methodTraceName(of) + "+" + m.Name() + "()"
	}
	return kind.prefix + methodTraceName(of)
}

// stateMachine is a kind of method that C# turns into a type: its attribute, what
// precedes its name in traces, and whether it yields: the name of the type's method follows then.
type stateMachine struct {
	attribute, prefix string
	yields            bool
}

var stateMachines = []stateMachine{
	{"AsyncStateMachineAttribute", string(rune(rtabi.NameAsync)), false},
	{"AsyncIteratorStateMachineAttribute", string(rune(rtabi.NameAsync)), true},
	{"IteratorStateMachineAttribute", "", true},
}

// stateMachineMethod returns the method that C# has turned into the type d, nil if d is no such type.
func stateMachineMethod(d *types.TypeDef) (*types.Method, stateMachine) {
	if d == nil || d.Enclosing == nil || !strings.Contains(d.Name, ">d") {
		return nil, stateMachine{}
	}
	for _, m := range d.Enclosing.Type().Methods() {
		for _, kind := range stateMachines {
			a, ok, err := m.Attribute("System.Runtime.CompilerServices." + kind.attribute)
			if err == nil && ok && len(a.Fixed) == 1 && fmt.Sprint(a.Fixed[0].Value) == d.FullName() {
				return m, kind
			}
		}
	}
	return nil, stateMachine{}
}

func methodTraceName(m *types.Method) string {
	var b strings.Builder
	b.WriteString(strings.ReplaceAll(typeTraceName(m.Owner), "+", "."))
	b.WriteByte('.')
	b.WriteString(m.Name())
	if m.Def != nil && len(m.Def.Params) > 0 {
		for i, g := range m.Def.Params {
			b.WriteByte("[,"[min(i, 1)])
			b.WriteString(g.Name)
		}
		b.WriteByte(']')
	}
	b.WriteByte('(')
	names := m.ParamNames()
	params := m.Definition().Sig().Params
	first := len(names) - len(params) // `this`
	for i, t := range params {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(shortName(t))
		if n := names[first+i]; n != "" {
			b.WriteString(" " + n)
		}
	}
	b.WriteByte(')')
	return strings.ToValidUTF8(truncate(b.String(), 1<<16-1), "?")
}

func truncate(s string, n int) string {
	if len(s) > n {
		return s[:n]
	}
	return s
}

// typeTraceName returns a type's full name without generic arguments.
func typeTraceName(t *types.Type) string {
	if t.Def == nil {
		return t.String()
	}
	name := t.Def.Name
	for d := t.Def; ; d = d.Enclosing {
		if d.Enclosing == nil {
			if d.Namespace != "" {
				name = d.Namespace + "." + name
			}
			return name
		}
		name = d.Enclosing.Name + "+" + name
	}
}

// shortName returns a parameter's type as stack traces do: without namespace.
func shortName(t *types.Type) string {
	switch t.Kind {
	case types.SZArray:
		return shortName(t.Elem) + "[]"
	case types.Array:
		return shortName(t.Elem) + "[" + strings.Repeat(",", t.Rank-1) + "]"
	case types.ByRef:
		return shortName(t.Elem) + "&"
	case types.Pointer:
		return shortName(t.Elem) + "*"
	}
	if t.Def == nil {
		return t.FullName() // of a parameter its name, of a function pointer nothing
	}
	return t.Def.Name
}
