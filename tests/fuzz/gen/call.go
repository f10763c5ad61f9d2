package gen

import (
	"fmt"
	"strings"
)

// This file calls the methods that the program declares.

// call calls a method that returns t.
func call(g *gen, t *Type, d int) string {
	var fit []*fn
	for _, f := range g.funcs {
		if f.ret == t {
			fit = append(fit, f)
		}
	}
	if len(fit) == 0 {
		return ""
	}
	return g.callOf(pick(g, fit), d)
}

// callOf writes a call, or "" where there is no variable for a reference, or no time for it.
func (g *gen) callOf(f *fn, d int) string {
	var args []string
	for _, p := range f.params {
		arg := g.argument(p, d)
		if arg == "" {
			return ""
		}
		args = append(args, arg)
	}
	if !g.afford(f.cost) {
		return ""
	}
	if f.recv == nil {
		return fmt.Sprintf("%s(%s)", f.name, join(args))
	}
	recv := g.receiver(f.recv, d)
	return fmt.Sprintf("%s.%s(%s)", recv, f.name, join(args))
}

// receiver is what an instance method is called on; a struct in a variable, so that what it changes stays.
func (g *gen) receiver(t *Type, d int) string {
	if ps := g.paths(t, false); len(ps) > 0 && g.p(80) {
		return pick(g, ps).text
	}
	text := g.expr(t, d-1)
	if strings.HasPrefix(text, "new ") {
		return "(" + text + ")"
	}
	return text
}

func (g *gen) argument(p param, d int) string {
	switch p.mode {
	case "ref", "out":
		return g.reference(p.typ, p.mode)
	case "in":
		if r := g.reference(p.typ, "in"); r != "" && g.p(50) {
			return r
		}
	}
	return g.expr(p.typ, d-1)
}

// reference is a variable of a type, for a ref, out or in argument.
func (g *gen) reference(t *Type, mode string) string {
	var fit []string
	for _, p := range g.paths(t, true) {
		if !p.noRef {
			fit = append(fit, p.text)
		}
	}
	if !t.byref {
		for _, p := range g.paths(g.arrayOf(t), false) {
			if t.value { // arrays of references are covariant: a reference to an element may be refused
				fit = append(fit, p.text+"[0]")
			}
		}
	}
	if len(fit) == 0 {
		return ""
	}
	return mode + " " + pick(g, fit)
}
