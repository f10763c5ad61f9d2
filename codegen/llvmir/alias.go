package llvmir

import (
	"fmt"
	"strings"

	"github.com/llir/llvm/ir/metadata"
)

// This file tells LLVM which accesses never meet, by type-based alias
// metadata: the parts of an object are types in a tree. The runtime's own functions, compiled
// from C, have another root, so that their accesses may meet all.

// Part says which part of an object an access is to: a path in a tree, such as
// data/field. Accesses meet only if one path leads to the other.
type Part string

// Parts.
const (
	AnyPart    Part = ""       // may meet every other access
	HeaderPart Part = "header" // what is written once, when the object is made: its type and lengths
	DataPart   Part = "data"   // fields and elements
)

// Of returns a part of p.
func (p Part) Of(name string) Part { return p + "/" + Part(strings.ReplaceAll(name, "/", "|")) }

// access returns the metadata of an access.
func (m *Module) access(p Part) []*metadata.Attachment {
	if p == AnyPart {
		return nil
	}
	n, ok := m.parts[p]
	if !ok {
		part := m.part(p)
		n = m.Node(fmt.Sprintf("!{%s, %s, i64 0}", part, part))
		m.parts[p] = n
	}
	return []*metadata.Attachment{attachment("tbaa", n)}
}

// part returns the reference of the node that stands for a part.
func (m *Module) part(p Part) string {
	above, name := m.Node(`!{!"ilaot"}`).Ident(), string(p)
	if i := strings.LastIndexByte(name, '/'); i >= 0 {
		above, name = m.part(p[:i]), name[i+1:]
	}
	return m.Node(fmt.Sprintf("!{!%s, %s, i64 0}", quote(name), above)).Ident()
}
