package codegen

import (
	"strings"

	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
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
		if b.f.Method.Stub != types.NoStub {
			continue
		}
		at, text := len(n.data), traceName(b.f)
		if at > rtabi.NameMaxOffset {
			break // what follows has no names: the mark leaves no room for larger offsets
		}
		n.prefixOf[b] = rtabi.NameMark<<24 | uint32(at)
		n.data = append(n.data, rtabi.NameMark, byte(len(text)), byte(len(text)>>8))
		n.data = append(n.data, text...)
	}
	return n
}

// traceName returns a method as .NET's stack traces show it:
// Namespace.Type.Method[T](String[] args).
func traceName(f *mir.Func) string {
	m := f.Method
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
	first := 0
	if !m.IsStatic() {
		first = 1
	}
	for i := first; i < f.NumParams; i++ {
		if i > first {
			b.WriteString(", ")
		}
		b.WriteString(shortName(f.Locals[i].Type))
		if n := f.Locals[i].Name; n != "" {
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
		return t.String()
	}
	return t.Def.Name
}
