package llvmir

import (
	"fmt"

	"github.com/llir/llvm/ir/metadata"
)

// This file tells LLVM which accesses never meet, by type-based alias
// metadata: the parts of an object are types without relation. The runtime's own functions, compiled
// from C, have another root, so that their accesses may meet all.

// Part says which part of an object an access is to.
type Part uint8

// Parts. What has none may meet every other access.
const (
	AnyPart    Part = iota
	HeaderPart      // what is written once, when the object is made: its type and lengths
	DataPart        // fields and elements
)

// partNames are the names of the parts in metadata.
var partNames = [...]string{HeaderPart: "header", DataPart: "data"}

// access returns the metadata of an access.
func (m *Module) access(q Mem) []*metadata.Attachment {
	if q.Part == AnyPart {
		return nil
	}
	root := m.Node(`!{!"ilaot"}`)
	part := m.Node(fmt.Sprintf("!{!%q, %s, i64 0}", partNames[q.Part], root.Ident())).Ident()
	return []*metadata.Attachment{attachment("tbaa", m.Node(fmt.Sprintf("!{%s, %s, i64 0}", part, part)))}
}
