package gen

import (
	"fmt"
	"strings"
)

// This file declares a program's own types: enums, structs of several kinds,
// interfaces with default and static abstract members, and class hierarchies.

func (g *gen) declareEnum() {
	base := g.t(pick(g, []string{"int", "byte", "sbyte", "short", "ushort", "uint", "long", "ulong"}))
	t := &Type{name: g.id("E"), kind: kEnum, value: true, base: base}
	flags := g.p(40)
	var members []string
	next := 0
	for i := range g.in(2, 6) {
		name := fmt.Sprintf("M%d", i)
		t.consts = append(t.consts, name)
		if flags {
			next = 1 << i
		} else {
			next += g.in(1, 5)
		}
		members = append(members, fmt.Sprintf("%s = %d", name, next))
	}
	text := fmt.Sprintf("enum %s : %s { %s }", t, base, join(members))
	if flags {
		text = "[Flags] " + text
	}
	g.member(func() { g.line("%s", text) })
	g.intern(t)
	g.types = append(g.types, t)
}

// fieldType is what a field may hold: not the type itself.
func (g *gen) fieldType() *Type {
	for range 10 {
		if t := g.plainType(); !t.byref && t.kind != kIface {
			return t
		}
	}
	return g.t("int")
}

func (g *gen) declareStruct() {
	t := &Type{name: g.id("S"), kind: kStruct, value: true}
	for i := range g.in(1, 4) {
		t.fields = append(t.fields, field{name: fmt.Sprintf("f%d", i), typ: g.fieldType()})
	}
	switch g.n(5) {
	case 0:
		g.recordStruct(t)
	case 1:
		for i := range t.fields {
			t.fields[i].readOnly = true
		}
		g.plainStruct(t, "readonly struct", "public readonly %s %s;")
	default:
		g.plainStruct(t, "struct", "public %s %s;")
	}
	g.intern(t)
	g.types = append(g.types, t)
}

func (g *gen) recordStruct(t *Type) {
	var params []string
	for i := range t.fields {
		t.fields[i].property = true
		t.ctor = append(t.ctor, t.fields[i].typ)
		params = append(params, t.fields[i].typ.name+" "+t.fields[i].name)
	}
	g.member(func() { g.line("record struct %s(%s);", t, join(params)) })
}

// plainStruct has a constructor, a method that may change it, and maybe an operator and an interface.
func (g *gen) plainStruct(t *Type, keyword, fieldForm string) {
	impl := ""
	if g.p(50) {
		impl = " : IVal"
	}
	g.member(func() {
		g.block(keyword+" "+t.name+impl, func() {
			g.structFields(t, fieldForm)
			if impl != "" {
				g.fieldSum(t, "public long Val()")
			}
			g.instanceMethod(t, "public ")
			if g.p(40) {
				g.operatorOf(t)
			}
			if g.p(85) {
				g.toStringOf(t, "override")
			}
		})
	})
	if impl != "" {
		g.vals = append(g.vals, t)
	}
}

func (g *gen) structFields(t *Type, form string) {
	params, sets := []string{}, []string{}
	for _, f := range t.fields {
		g.line(form, f.typ, f.name)
		params = append(params, fmt.Sprintf("%s %s_", f.typ, f.name))
		sets = append(sets, fmt.Sprintf("%s = %s_;", f.name, f.name))
		t.ctor = append(t.ctor, f.typ)
	}
	g.line("public %s(%s) { %s }", t, join(params), strings.Join(sets, " ")).Keep = true
}

// fieldSum is a method that reduces an object to a number.
func (g *gen) fieldSum(t *Type, head string) {
	g.scoped(t, func() { g.line("%s => %s;", head, g.expr(g.t("long"), 2)) })
}

// scoped writes with the fields of a type in scope.
func (g *gen) scoped(t *Type, write func()) {
	vars := len(g.vars)
	for _, x := range t.fields {
		g.declare(&variable{name: x.name, typ: x.typ, readOnly: true, noCapture: t.kind == kStruct})
	}
	write()
	g.vars = g.vars[:vars]
}

func (g *gen) toStringOf(t *Type, modifier string) {
	text := ""
	for _, f := range t.fields {
		if f.typ.kind != kClass && f.typ.kind != kIface && f.typ.kind != kObject {
			text += fmt.Sprintf(" + R.S(%s) + \",\"", f.name)
		}
	}
	g.line("public %s string ToString() => \"%s(\"%s + \")\";", modifier, t, text)
}

func (g *gen) instanceMethod(t *Type, modifiers string) {
	ret := g.plainType()
	f := &fn{name: g.id("F"), recv: t, params: g.params(false), ret: ret}
	g.method(f, modifiers, t)
	g.funcs = append(g.funcs, f)
}

// operatorOf gives a type a binary operator.
func (g *gen) operatorOf(t *Type) {
	op := pick(g, []string{"+", "-", "*", "|", "<<"})
	if op == "<<" {
		op = "^"
	}
	var args []string
	for _, f := range t.fields {
		vars := len(g.vars)
		g.declare(&variable{name: "a." + f.name, typ: f.typ, readOnly: true})
		g.declare(&variable{name: "b." + f.name, typ: f.typ, readOnly: true})
		args = append(args, g.expr(f.typ, 1))
		g.vars = g.vars[:vars]
	}
	t.ops = append(t.ops, op)
	g.line("public static %s operator %s(%s a, %s b) => new %s(%s);", t, op, t, t, t, join(args))
}

// hierarchy is what the classes of one hierarchy share: what each may override.
type hierarchy struct {
	methods []*fn
	generic bool
	iface   *Type
	own     []*fn // the interface's default methods
}

// declareClasses declares an interface, a base class, and classes derived from it.
func (g *gen) declareClasses() {
	h := &hierarchy{generic: g.p(40)}
	root := &Type{name: g.id("C"), kind: kClass, noNull: g.p(60)}
	for range g.in(1, 2) {
		h.methods = append(h.methods, &fn{name: g.id("F"), recv: root, params: g.params(false), ret: g.plainType()})
	}
	if g.p(70) {
		g.declareInterface(h)
	}
	g.declareClass(root, nil, h, g.p(30))
	chain := []*Type{root}
	for range g.in(1, 2) {
		base := pick(g, chain)
		t := &Type{name: g.id("C"), kind: kClass, base: base, noNull: root.noNull}
		t.fields = append(t.fields, base.fields...)
		g.declareClass(t, base, h, false)
		if !t.sealed {
			chain = append(chain, t)
		}
		if g.p(40) {
			g.types = append(g.types, t)
		}
	}
	g.types = append(g.types, root)
	if h.iface != nil {
		h.iface.subs = root.subs
		g.types = append(g.types, h.iface)
		g.vals = append(g.vals, root)
	}
	g.funcs = append(append(g.funcs, h.methods...), h.own...)
}

// declareInterface has an abstract method, which the root implements, and a default one.
func (g *gen) declareInterface(h *hierarchy) {
	t := &Type{name: g.id("I"), kind: kIface, noNull: true}
	h.iface = g.intern(t)
	def := &fn{name: g.id("D"), recv: t, params: g.params(false), ret: g.plainType(), cost: 60}
	g.member(func() {
		g.block("interface "+t.name+" : IVal", func() {
			for _, m := range h.methods {
				if g.p(70) {
					g.line("%s %s(%s);", m.ret, m.name, paramList(m.params))
				}
			}
			g.method(def, "", nil)
		})
	})
	h.own = append(h.own, def)
}

func (g *gen) declareClass(t, base *Type, h *hierarchy, abstract bool) {
	g.intern(t)
	head := "class " + t.name
	switch {
	case abstract:
		head = "abstract " + head
	case base != nil && g.p(20):
		head = "sealed " + head
		t.sealed = true
	}
	var own []field
	for i := range g.in(0, 3) {
		own = append(own, field{name: fmt.Sprintf("%s_%d", strings.ToLower(t.name), i), typ: g.fieldType()})
	}
	t.fields = append(t.fields, own...)
	if base != nil {
		head += " : " + base.name
	} else if h.iface != nil {
		head += " : " + h.iface.name
	}
	g.member(func() { g.block(head, func() { g.classBody(t, base, own, h, abstract) }) })
	if !abstract {
		for c := t; c != nil; c = c.base {
			c.subs = append(c.subs, t)
		}
	}
}

func (g *gen) classBody(t, base *Type, own []field, h *hierarchy, abstract bool) {
	for _, f := range own {
		if g.p(30) {
			g.line("public %s %s = %s;", f.typ, f.name, g.literal(f.typ, 1))
			continue
		}
		g.line("public %s %s;", f.typ, f.name)
	}
	g.constructor(t, base, own)
	if base == nil && h.iface != nil {
		g.fieldSum(t, "public virtual long Val()")
	}
	for i, m := range h.methods {
		switch {
		case base == nil && abstract && i == 0:
			g.line("public abstract %s %s(%s);", m.ret, m.name, paramList(m.params)).Keep = true
		case base == nil:
			g.virtualMethod(t, m, "public virtual ")
		case i == 0 || g.p(40):
			g.virtualMethod(t, m, "public override ")
		}
	}
	if h.generic {
		g.genericVirtual(t, base, h)
	}
	if g.p(90) {
		g.toStringOf(t, "override")
	}
}

func (g *gen) constructor(t, base *Type, own []field) {
	params, sets, up := []string{}, []string{}, []string{}
	if base != nil {
		for i, p := range base.ctor {
			params = append(params, fmt.Sprintf("%s b%d", p, i))
			up = append(up, fmt.Sprintf("b%d", i))
		}
		t.ctor = append(t.ctor, base.ctor...)
	}
	for _, f := range own {
		if g.p(60) {
			params = append(params, fmt.Sprintf("%s %s_", f.typ, f.name))
			sets = append(sets, fmt.Sprintf("%s = %s_;", f.name, f.name))
			t.ctor = append(t.ctor, f.typ)
		}
	}
	call := ""
	if base != nil {
		call = fmt.Sprintf(" : base(%s)", join(up))
	}
	g.line("public %s(%s)%s { %s }", t, join(params), call, strings.Join(sets, " ")).Keep = true
}

// virtualMethod writes one version of a method; what a call costs is what the dearest costs.
func (g *gen) virtualMethod(t *Type, m *fn, modifiers string) {
	version := &fn{name: m.name, recv: m.recv, params: m.params, ret: m.ret}
	g.method(version, modifiers, t)
	m.cost = max(m.cost, version.cost)
}

// genericVirtual is a virtual method with a type parameter.
func (g *gen) genericVirtual(t, base *Type, h *hierarchy) {
	modifier := "virtual"
	if base != nil {
		if g.p(50) {
			return
		}
		modifier = "override"
	}
	g.line("public %s string G<T>(T x, int k) => \"%s\" + typeof(T).Name + R.S(x) + %s;", modifier, t, pick(g, []string{"k", "(x is int)", "(k + 1)", "(x is null)", "default(T)"}))
	if base == nil {
		for range 3 {
			p := g.plainType()
			if p.byref {
				continue
			}
			h.own = append(h.own, &fn{name: "G<" + p.name + ">", recv: t, params: []param{{"", p}, {"", g.t("int")}}, ret: g.t("string"), cost: 5})
		}
	}
}
