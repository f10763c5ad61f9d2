package opt

import (
	"math"

	"ilaot/compiler/mir"
)

// This file finds the counters of loops: locals that each turn changes by the
// same number and that a comparison in the header bounds.

// counter is a local that counts the turns of a loop. Where the header has let control
// in, its value lies between first and last, which are the values of the first turn and beyond which the header stops;
// for a step below 0 last is the lowest.
type counter struct {
	local mir.LocalID
	step  int64
	store site // the only store in the loop
	// early: the step comes before the body, as in while (--i >= 0); old: and what is compared is what
	// was before it, as in while (i-- > 0).
	early, old bool
	// bound and slack: the comparison lets in up to bound + slack (step > 0), from bound + slack (step < 0).
	bound mir.Value
	slack int64
	// exact: the comparison is for inequality: the counter must start on this side of the bound.
	exact bool
}

// maxStep limits steps, so that no sum in 64 bits can overflow.
const maxStep = 1 << 16

// findCounter returns the counter of a loop, or nil.
func findCounter(f *mir.Func, l *loop, private []bool) *counter {
	term := l.header.Term()
	if term.Op != mir.OpCondBr || l.has[term.Targets[0].Block.ID] == l.has[term.Targets[1].Block.ID] {
		return nil
	}
	cond := f.Def(term.Args[0])
	if cond == nil || len(cond.Args) != 2 || mir.RepOf(f.TypeOf(cond.Args[0])) != mir.RepInt32 {
		return nil
	}
	op := cond.Op
	if !l.has[term.Targets[0].Block.ID] {
		op = negated[op]
	}
	for i, v := range cond.Args {
		if i == 1 {
			op = mirrored[op]
		}
		if c := l.counterIn(f, v, private); c != nil && c.bounded(op, cond.Args[1-i]) {
			return c
		}
	}
	return nil
}

var negated = map[mir.Op]mir.Op{mir.OpLt: mir.OpGe, mir.OpLe: mir.OpGt, mir.OpGt: mir.OpLe, mir.OpGe: mir.OpLt, mir.OpEq: mir.OpNe, mir.OpNe: mir.OpEq}

var mirrored = map[mir.Op]mir.Op{mir.OpLt: mir.OpGt, mir.OpLe: mir.OpGe, mir.OpGt: mir.OpLt, mir.OpGe: mir.OpLe, mir.OpEq: mir.OpEq, mir.OpNe: mir.OpNe}

// counterIn returns the counter, without its bound, that a value compared in the header is.
func (l *loop) counterIn(f *mir.Func, v mir.Value, private []bool) *counter {
	load, k := offsetLoad(f, v)
	if load == nil || !private[load.Local] || f.Locals[load.Local].Type.StackType() != f.Locals[load.Local].Type || len(l.stores[load.Local]) != 1 {
		return nil
	}
	c := &counter{local: load.Local, store: l.stores[load.Local][0]}
	from, step := offsetLoad(f, c.store.instr().Args[0])
	if from == nil || from.Local != c.local || step == 0 || step < -maxStep || step > maxStep {
		return nil
	}
	at, known := l.siteOf(load)
	if !known {
		return nil
	}
	stored, known := l.siteOf(from)
	if !known || !l.sameTurn(stored, c.store) {
		return nil
	}
	c.step = step
	c.early = c.store.block == l.header
	// What is compared must be what the turn sees.
	seen := c.seenAt(l, at)
	if seen == nil {
		return nil
	}
	c.old = c.early && k == 0 && *seen == -c.step
	if *seen+k != 0 && !c.old {
		return nil
	}
	return c
}

// offsetLoad takes v apart into the load of a local and a constant.
func offsetLoad(f *mir.Func, v mir.Value) (*mir.Instr, int64) {
	in := f.Def(v)
	if in == nil {
		return nil, 0
	}
	switch in.Op {
	case mir.OpLoadLocal:
		return in, 0
	case mir.OpAdd, mir.OpSub:
		k := f.Def(in.Args[1])
		load := f.Def(in.Args[0])
		if k == nil || load == nil || k.Op != mir.OpConst || load.Op != mir.OpLoadLocal || mir.RepOf(in.Type) != mir.RepInt32 {
			return nil, 0
		}
		if in.Op == mir.OpSub {
			return load, -k.Int
		}
		return load, k.Int
	}
	return nil, 0
}

// siteOf finds an instruction in the loop.
func (l *loop) siteOf(in *mir.Instr) (site, bool) {
	for _, b := range l.blocks {
		for i, x := range b.Instrs {
			if x == in {
				return site{b, i}, true
			}
		}
	}
	return site{}, false
}

// sameTurn reports whether a load that stands in front of the store sees what the last
// turn left: it is in the same block, or comes before it on every way.
func (l *loop) sameTurn(load, store site) bool {
	if load.block == store.block {
		return load.index < store.index
	}
	return !l.follows(store, load)
}

// seenAt returns what a load of the counter at a site gives, as a distance
// from what the comparison lets in; nil if that depends on the way.
func (c *counter) seenAt(l *loop, at site) *int64 {
	var d int64
	after := at.block == c.store.block && at.index > c.store.index
	switch {
	case c.early && at.block == l.header && !after:
		d = -c.step // what the last turn left
	case c.early, !after && !l.follows(c.store, at):
	case after:
		d = c.step
	default:
		return nil
	}
	return &d
}

// bounded sets the bound by the comparison that keeps control in the loop.
func (c *counter) bounded(op mir.Op, bound mir.Value) bool {
	c.bound = bound
	up := c.step > 0
	switch {
	case up && op == mir.OpLt:
		c.slack = -1
	case !up && op == mir.OpGt:
		c.slack = 1
	case up && op == mir.OpLe, !up && op == mir.OpGe:
	case op == mir.OpNe && (c.step == 1 || c.step == -1):
		c.slack, c.exact = -c.step, true
	default:
		return false
	}
	if c.old {
		c.slack += c.step
	}
	return true
}

// limit is the last value from which a step does not leave the range of int32.
func (c *counter) limit() int64 {
	if c.step > 0 {
		return math.MaxInt32 - c.step
	}
	return math.MinInt32 - c.step
}
