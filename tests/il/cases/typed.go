package cases

import (
	"fmt"
	"strings"
)

// This file makes cases from templates: one case for each storage type to which
// a template applies.

// template is a case to be made for several types.
type template struct {
	op   string
	also []string // further opcodes that it is about
	word string   // behind the type in the name, if an opcode has several templates
	only func(s *storage) bool
	fill func(s *storage, c *Case)
}

// typed makes a group of the templates' cases. class holds classes that they share.
func typed(name, class string, templates ...template) *Group {
	g := &Group{Name: name, Class: typesClass() + class}
	for _, t := range templates {
		for _, s := range storages() {
			if t.only != nil && !t.only(s) {
				continue
			}
			c := &Case{Op: t.op, Ops: t.also, Types: strings.TrimSpace(s.name + " " + t.word)}
			t.fill(s, c)
			g.Cases = append(g.Cases, c)
		}
	}
	return g
}

func isValue(s *storage) bool    { return !s.ref && !s.raw }
func isRef(s *storage) bool      { return s.ref }
func isBoxable(s *storage) bool  { return !s.raw }
func isArgument(s *storage) bool { return !s.raw } // of a generic type or method

// method writes a static method of the program's class.
func method(result, name, params, locals, body string) string {
	return methodWith("static", result, name, params, locals, body)
}

func methodWith(flags, result, name, params, locals, body string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "  .method %s %s %s(%s) cil managed noinlining\n  {\n    .maxstack 16\n", flags, result, name, params)
	if locals != "" {
		fmt.Fprintf(&b, "    .locals init (%s)\n", locals)
	}
	return b.String() + body + "    ret\n  }\n"
}

// each writes instructions for each value of the type: %v stands for what pushes
// the value, %s for what shows one, %t for the type's token, %i for the type.
func each(s *storage, code string) string {
	var out string
	for _, v := range s.values {
		out += lines(s.expand(replaceValue(code, v)))
	}
	return out
}

// expand replaces %s, %t and %i, and %0 and %1, which push the type's values.
func (s *storage) expand(code string) string {
	return strings.NewReplacer("%s", s.show(), "%t", s.token, "%i", s.il, "%0", s.values[0], "%1", s.values[1], "%k", s.kind, "%w", s.store).Replace(code)
}

// ident returns the type's name as a part of an identifier.
func (s *storage) ident() string { return strings.ReplaceAll(s.name, " ", "_") }

// replaceValue replaces %v.
func replaceValue(code, v string) string { return strings.ReplaceAll(code, "%v", v) }

// label returns a label with a number.
func label(name string, i int) string { return fmt.Sprintf("%s%d", name, i) }
