// This file holds Disassemble and the printer that its parts share: indentation, sticky errors, and the choice of members by a pattern.
//
// The output is meant to be assembled again: names are quoted where ilasm needs it, everything is declared in the file's order, exception clauses are
// written as label ranges so that their order survives. What ilasm has no syntax for is a comment.

package disasm

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"ilaot/ilreader"
	"ilaot/ilreader/metadata"
	"ilaot/ilreader/pdb"
	"ilaot/internal/glob"
)

// printer writes one assembly.
type printer struct {
	asm      *ilreader.Assembly
	r        *metadata.Reader
	w        *bufio.Writer
	indent   int
	glob     string
	scopes   []string // how each AssemblyRef is called, by row
	printed  []bool   // types already written, by row: a malformed file may nest a type twice
	choices  []choice // what the pattern says of each type, by row
	data     []dataItem
	pdb      *pdb.PDB                  // nil without one
	exports  map[metadata.Token]string // the .vtentry of methods that native code calls
	typeCost int                       // nodes of the type being written, see spendType
	err      error
}

// Disassemble writes asm as ilasm source to w. With a memberGlob other than "", only the members whose name matches it, inside their types: the form is
// Namespace.Type/Nested::Member, where * stands for any text and ? for one character; a pattern without :: means types, or members by their own name.
// *NoMatch is the error if nothing matches. Malformed parts are written as comments, and the first of them is the error. Where the assembly has a PDB, comments name the source lines.
func Disassemble(w io.Writer, asm *ilreader.Assembly, memberGlob string) error {
	p := &printer{asm: asm, r: asm.Metadata, w: bufio.NewWriter(w), glob: memberGlob}
	p.nameScopes()
	p.openPDB()
	if memberGlob == "" {
		p.manifest()
	}
	found := p.types()
	if memberGlob == "" {
		p.dataItems()
	}
	if err := p.w.Flush(); err != nil {
		return err
	}
	if p.err == nil && !found && memberGlob != "" {
		return &NoMatch{Pattern: memberGlob}
	}
	return p.err
}

// line writes one indented line; an empty one is not indented.
func (p *printer) line(format string, args ...any) {
	if format != "" {
		for range p.indent {
			p.w.WriteString("  ")
		}
		fmt.Fprintf(p.w, format, args...)
	}
	p.w.WriteByte('\n')
}

// open writes a line that begins a block, and close ends it.
func (p *printer) open(format string, args ...any) {
	p.line(format, args...)
	p.line("{")
	p.indent++
}

func (p *printer) close(comment string) {
	p.indent--
	if comment != "" {
		comment = " // " + comment
	}
	p.line("}%s", comment)
}

// check keeps the first error and reports whether err is nil.
func (p *printer) check(err error) bool {
	if err != nil && p.err == nil {
		p.err = err
	}
	return err == nil
}

// str returns a string of the #Strings heap.
func (p *printer) str(ref metadata.StringRef) string {
	s, err := p.r.String(ref)
	p.check(err)
	return s
}

// blob returns a blob of the #Blob heap.
func (p *printer) blob(ref metadata.BlobRef) []byte {
	b, err := p.r.Blob(ref)
	p.check(err)
	return b
}

// rows yields 1 to the number of rows of a table, as its row id type.
func rows[ID ~uint32](r *metadata.Reader, table metadata.TableID) func(yield func(ID) bool) {
	return func(yield func(ID) bool) {
		for rid := uint32(1); rid <= r.Rows(table); rid++ {
			if !yield(ID(rid)) {
				return
			}
		}
	}
}

// wants reports whether a member of a type is to be written; member is "" for the type as a whole.
func (p *printer) wants(typeName, member string) bool {
	if p.glob == "" {
		return true
	}
	typeGlob, memberGlob, hasMember := strings.Cut(p.glob, "::")
	if !hasMember {
		return glob.Match(p.glob, typeName) || member != "" && glob.Match(p.glob, member)
	}
	return member != "" && glob.Match(typeGlob, typeName) && glob.Match(memberGlob, member)
}

// NoMatch is the error of a pattern that no type or member matches.
type NoMatch struct{ Pattern string }

// Error says which pattern it was.
func (e *NoMatch) Error() string { return fmt.Sprintf("no type or member matches '%s'", e.Pattern) }
