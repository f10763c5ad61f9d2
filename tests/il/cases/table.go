package cases

import (
	"fmt"
	"slices"
	"strings"
)

// This file writes the suite as a table: docs/il-suite.md.

// Row is what the suite has for one opcode.
type Row struct {
	Op      string
	Groups  []string // assemblies, in the order of the suite
	Types   []string // operand types, in the order of the suite
	Cases   int
	Refused int // number of cases with a body that .NET refuses
	Notes   []string
}

// Rows returns a row for each opcode that a case names, by opcode.
func Rows() map[string]*Row {
	rows := map[string]*Row{}
	for _, g := range Groups() {
		for _, c := range g.Cases {
			for _, op := range append([]string{c.Op}, c.Ops...) {
				r := rows[op]
				if r == nil {
					r = &Row{Op: op}
					rows[op] = r
				}
				r.add(g, c)
			}
		}
	}
	return rows
}

func (r *Row) add(g *Group, c *Case) {
	r.Cases++
	if !slices.Contains(r.Groups, g.Name) {
		r.Groups = append(r.Groups, g.Name)
	}
	types := c.Types
	if c.Op != r.Op {
		types = c.Name()
	}
	if types == "" {
		types = "-"
	}
	r.Types = append(r.Types, types)
	if c.Refused {
		r.Refused++
	}
	if c.Note != "" && !slices.Contains(r.Notes, c.Note) {
		r.Notes = append(r.Notes, c.Note)
	}
}

// Table returns docs/il-suite.md.
func Table() string {
	rows, opcodes := Rows(), Opcodes()
	total := 0
	for _, g := range Groups() {
		total += len(g.Cases)
	}
	var b strings.Builder
	fmt.Fprintf(&b, tableHead, total, len(Groups()), len(opcodes))
	for _, op := range opcodes {
		r := rows[op]
		if r == nil {
			fmt.Fprintf(&b, "| %s | | | 0 | %s |\n", op, Holes[op])
			continue
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %d | %s |\n", op, strings.Join(r.Groups, ", "), escape(strings.Join(r.Types, "; ")), r.Cases, escape(r.result()))
	}
	return b.String()
}

func (r *Row) result() string {
	s := "as .NET"
	if r.Refused > 0 {
		s += fmt.Sprintf(", %d × refused", r.Refused)
	}
	for _, note := range r.Notes {
		s += "; " + note
	}
	return s
}

func escape(s string) string { return strings.ReplaceAll(s, "|", `\|`) }

const tableHead = `# The IL suite

Written by ` + "`go run ./tests/il/gen`" + ` from the tables in ` + "`tests/il/cases`" + `; do not edit. %d cases in %d assemblies for the %d opcodes of ECMA-335 Partition III.

A case is a method of the assembly ` + "`tests/il/NAME.dll`" + `. It computes the instruction for the operand types in its name, numeric ones for all pairs of some
twenty to fifty values with variables and for some of them with literals, and compares the text of all results with what .NET 10 gave (` + "`tests/il/NAME.txt`" + `).
The program prints a line for each case and ends with exit code 100 if all are right; with the argument ` + "`list`" + ` it prints the results, with ` + "`full`" + ` without shortening
long ones to their length and hash. ` + "`go test ./tests -run TestIL`" + ` builds and runs all at -O0 and -O2.

"Refused" cases hold a body that .NET cannot run: it throws InvalidProgramException (InvalidOperationException for newobj of an abstract class) when it is called, and ilaot warns when it compiles it (ILA2002). .NET does not refuse the operand
pairs that the tables leave out; what they give there is undefined, and they have no case.

Operand types: i4, i8, i (native int), r4, r8, & (managed pointer), * (unmanaged pointer), O (object reference). The others are locals, fields, elements and arguments of that type, T is a type parameter at it.

| opcode | assemblies | operand types | cases | result |
|---|---|---|---|---|
`
