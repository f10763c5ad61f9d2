package gen

import (
	"fmt"
	"strings"
)

// This file is the state of generating one program: where lines go, what
// is in scope, what may be called, and what running it will cost.

// gen generates one program.
type gen struct {
	rng
	byName  map[string]*Type
	types   []*Type // what anyType chooses from
	funcs   []*fn   // what expressions may call
	vars    []*variable
	statics []*variable // of the program's class
	vals    []*Type     // that implement IVal
	decls   *Node       // members of the program's class
	cur     *Node       // where the next line goes
	scale   int         // 1; 2 in the many programs that are small
	ids     int
	lambda  int // how many lambdas are open: what cannot be captured is out of reach
	nodes   int // of expressions that the statement may still get
	budget  int // lines the program may still get
	cost    int // of one execution of the method that is being written
	times   int // how often the current line runs for each execution of its method
	body    body
	common  []producer
	byKind  map[kind][]producer
	stmts   []statement
}

// body says what the method that is being written allows.
type body struct {
	ret      *Type // nil: void
	iterator bool
	loops    int  // that break and continue may leave
	noReturn bool // inside finally
	handler  bool // inside catch or finally
	shallow  bool // a lambda or filter: expressions only
}

// variable is something an expression may name.
type variable struct {
	name      string
	typ       *Type
	readOnly  bool
	noCapture bool // a ref parameter or a span: lambdas cannot use it
	noRef     bool // a property or a foreach variable: no reference to it
}

// fn is a method that expressions may call.
type fn struct {
	name   string // with type arguments, without receiver
	recv   *Type  // of an instance method
	params []param
	ret    *Type
	cost   int
}

// param is a parameter: mode is "", "ref", "out" or "in".
type param struct {
	mode string
	typ  *Type
}

const (
	methodCost  = 400    // the most that a call may cost
	programCost = 30_000 // the most that Run may cost
)

func (g *gen) id(prefix string) string {
	g.ids++
	return fmt.Sprintf("%s%d", prefix, g.ids)
}

// line adds a line to the current block.
func (g *gen) line(format string, args ...any) *Node {
	n := &Node{Text: fmt.Sprintf(format, args...)}
	g.cur.Kids = append(g.cur.Kids, n)
	g.budget--
	return n
}

// block adds a block, and what body writes to it; variables declared in there end with it.
func (g *gen) block(open string, body func()) *Node {
	return g.wrap(open+" {", "}", body)
}

func (g *gen) wrap(open, closing string, body func()) *Node {
	n := &Node{Text: open, Close: closing}
	g.cur.Kids = append(g.cur.Kids, n)
	g.budget--
	outer, vars := g.cur, len(g.vars)
	g.cur = n
	body()
	g.cur, g.vars = outer, g.vars[:vars]
	return n
}

// member writes a member of the program's class: outside of all that is in scope.
func (g *gen) member(write func()) {
	cur, vars, b, cost, times, lambda := g.cur, g.vars, g.body, g.cost, g.times, g.lambda
	g.cur, g.vars, g.body, g.cost, g.times, g.lambda = g.decls, nil, body{}, 0, 1, 0
	write()
	g.cur, g.vars, g.body, g.cost, g.times, g.lambda = cur, vars, b, cost, times, lambda
}

// repeated writes what runs n times.
func (g *gen) repeated(n int, write func()) {
	g.times *= n
	write()
	g.times /= n
}

// looped is repeated in a loop, which break and continue may leave.
func (g *gen) looped(n int, write func()) {
	g.body.loops++
	g.repeated(n, write)
	g.body.loops--
}

func (g *gen) declare(v *variable) *variable {
	g.vars = append(g.vars, v)
	return v
}

// local declares a local variable with a value.
func (g *gen) local(prefix string, t *Type, value string) *variable {
	v := &variable{name: g.id(prefix), typ: t}
	g.line("%s %s = %s;", t, v.name, value)
	return g.declare(v)
}

// path is an expression that names something, and what may be done with it.
type path struct {
	text     string
	typ      *Type
	readOnly bool
	noRef    bool
	property bool
}

// paths lists the variables, and their fields two levels deep, of a type.
func (g *gen) paths(t *Type, write bool) []path {
	var out []path
	for _, v := range append(append([]*variable{}, g.vars...), g.statics...) {
		if v.noCapture && g.lambda > 0 {
			continue
		}
		out = g.addPaths(out, path{v.name, v.typ, v.readOnly, v.noRef, false}, t, write, 0)
	}
	return out
}

func (g *gen) addPaths(out []path, p path, t *Type, write bool, depth int) []path {
	if p.typ == t && !(write && p.readOnly) {
		out = append(out, p)
	}
	if depth == 2 || p.typ.kind != kStruct && p.typ.kind != kClass && p.typ.kind != kTuple {
		return out
	}
	inherited := (p.readOnly || p.property) && p.typ.value // a field of a value is as fixed as the value
	for _, f := range p.typ.fields {
		noRef := f.property || p.noRef && p.typ.value
		out = g.addPaths(out, path{p.text + "." + f.name, f.typ, inherited || f.readOnly, noRef, f.property}, t, write, depth+1)
	}
	return out
}

// afford says whether a call of that cost may stand here, and books it.
func (g *gen) afford(cost int) bool {
	limit := methodCost
	if g.body.ret == nil {
		limit = programCost
	}
	if g.cost+g.times*cost > limit {
		return false
	}
	g.cost += g.times * cost
	return true
}

func join(parts []string) string { return strings.Join(parts, ", ") }
