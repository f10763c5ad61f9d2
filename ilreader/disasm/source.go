// This file writes comments that say which source line the instructions below them come from, for assemblies with a PDB.

package disasm

import (
	"path"
	"strings"

	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pdb"
)

// openPDB reads the assembly's PDB. One that cannot be used is no error of the assembly, so a comment says why and the listing goes without.
func (p *printer) openPDB() {
	symbols, err := p.asm.PDB()
	if err != nil {
		p.line("// %v", err)
	}
	p.pdb = symbols
}

// sourceLines are the sequence points of one method that were not written yet.
type sourceLines struct{ points []pdb.SequencePoint }

func (p *printer) sourceLines(m metadata.MethodDefID) *sourceLines {
	if p.pdb == nil {
		return &sourceLines{}
	}
	points, err := p.pdb.SequencePoints(m)
	if err != nil {
		p.line("// %v", err)
	}
	return &sourceLines{points}
}

// before writes the points up to an offset.
func (s *sourceLines) before(p *printer, offset uint32) {
	for len(s.points) > 0 && s.points[0].Offset <= offset {
		point := s.points[0]
		s.points = s.points[1:]
		if point.Hidden {
			continue
		}
		document, err := p.pdb.Document(point.Document)
		if err != nil {
			p.line("// %v", err)
			continue
		}
		p.line("// %s:%d", fileName(document.Name), point.StartLine)
	}
}

// fileName returns the last part of a path of any system, on one line.
func fileName(name string) string {
	return strings.Map(printable, path.Base(strings.ReplaceAll(name, `\`, "/")))
}

// printable replaces control characters, which would end the comment.
func printable(r rune) rune {
	if r < ' ' {
		return '?'
	}
	return r
}
