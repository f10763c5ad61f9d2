package preinit

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file is the door: one question, about one type, with its answer remembered.

// Bodies gives the body of a method in middle form.
type Bodies interface {
	Body(m *types.Method) (*mir.Func, error)
}

const (
	// maxSteps bounds the instructions that one initialiser may run. An initialiser
	// that computes for long is cheaper to run than to wait for.
	maxSteps = 300_000
	// maxBytes bounds the data that one initialiser may leave behind: a table of zeros
	// or of a simple rule takes less room as code.
	maxBytes = 32 << 10
	// maxDepth bounds calls inside each other.
	maxDepth = 200
)

// Interpreter runs initialisers and remembers what came of it. Its answers depend
// on the type only, not on the order of questions. It is not safe for concurrent use.
type Interpreter struct {
	universe *types.Universe
	bodies   Bodies
	ops      *operations

	results  map[*types.Type]*result
	statics  map[*types.Field]*cell
	literals map[string]*cell
	typeObjs map[*types.Type]*cell
	data     map[*types.Field]*cell
	frozen   map[*cell]*mir.Frozen
}

// result is the outcome for one type.
type result struct {
	running bool
	err     *Refusal
}

// Refusal says why an initialiser is not run by the compiler.
type Refusal struct {
	Why string // what it does, as the rest of "it ..."
	In  *types.Method
	IL  int32
}

// Error returns the reason and the place.
func (r *Refusal) Error() string {
	if r.In == nil {
		return r.Why
	}
	if r.IL == mir.NoIL {
		return fmt.Sprintf("%s (in %s)", r.Why, r.In)
	}
	return fmt.Sprintf("%s (in %s at IL_%04X)", r.Why, r.In, r.IL)
}

// New returns an interpreter over u that reads bodies from b.
func New(u *types.Universe, b Bodies) *Interpreter {
	return &Interpreter{
		universe: u, bodies: b, ops: newOperations(), results: map[*types.Type]*result{}, statics: map[*types.Field]*cell{}, literals: map[string]*cell{},
		typeObjs: map[*types.Type]*cell{}, data: map[*types.Field]*cell{}, frozen: map[*cell]*mir.Frozen{},
	}
}

// Run runs the initialiser of t, once. Afterwards Value gives the fields. The error is a *Refusal: the
// initialiser must run when the program does, and nothing of it has happened.
func (ip *Interpreter) Run(t *types.Type) error {
	r := ip.results[t]
	if r == nil {
		r = &result{running: true}
		ip.results[t] = r
		r.err = ip.evaluate(t)
		r.running = false
	}
	if r.running {
		return &Refusal{Why: "needs the static fields of " + t.String() + ", whose initialiser needs its own in turn", IL: mir.NoIL}
	}
	if r.err != nil {
		return r.err
	}
	return nil
}

// Asked lists the types whose initialisers have been looked at, by name.
func (ip *Interpreter) Asked() []*types.Type {
	return slices.SortedFunc(maps.Keys(ip.results), func(a, b *types.Type) int { return strings.Compare(a.Symbol(), b.Symbol()) })
}

// Value returns what the static field f holds after the initialiser of its type has
// run, nil if that is zero. Run has succeeded for that type.
func (ip *Interpreter) Value(f *types.Field) *mir.Frozen {
	c := ip.statics[f]
	if c == nil || c.isZero() {
		return nil
	}
	return ip.freeze(c)
}

// evaluate runs the initialiser of t and forgets its fields if it must not be run here.
func (ip *Interpreter) evaluate(t *types.Type) (refused *Refusal) {
	run := &evaluation{Interpreter: ip, owner: t}
	defer func() {
		if r := recover(); r != nil {
			stop, ok := r.(*Refusal)
			if !ok {
				panic(r)
			}
			refused = stop
			for _, f := range run.fields {
				delete(ip.statics, f)
			}
		}
	}()
	run.call(t.Cctor(), nil)
	run.settle()
	return nil
}

// settle refuses results that cannot be data, or too much of it.
func (e *evaluation) settle() {
	total := 0
	seen := map[*cell]bool{}
	var walk func(c *cell)
	walk = func(c *cell) {
		if seen[c] || c.by != e {
			return
		}
		seen[c] = true
		c.fixed = c.typ == e.universe.Known().String
		if total += len(c.data); total > maxBytes {
			e.refuse("leaves more than %d bytes of data", maxBytes)
		}
		for _, off := range c.offsets() {
			w := c.words[off]
			if why := w.unfit(); why != "" {
				e.refuse("%s", why)
			}
			if w.cell != nil {
				walk(w.cell)
			}
		}
	}
	for _, f := range e.fields {
		walk(e.statics[f])
	}
}
