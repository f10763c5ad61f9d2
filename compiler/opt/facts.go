package opt

import (
	"slices"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file carries what is known at a point of a function to the points that
// it dominates: what checks have passed there, and which way branches went. Checks of
// the same thing are needless then, whatever calls stand in between: a value is what it is.

// known is what one fact is about.
type known uint8

// Kinds of facts.
const (
	isNotNull known = iota // a
	isOfType               // a is null or a t
	isBelow                // a < b, unsigned; b is a length
)

// fact is something known of values.
type fact struct {
	kind known
	a, b subject
	t    *types.Type
}

// subject is a value by its name: loads of a local that has one value are the same subject.
type subject struct {
	value  mir.Value
	local  mir.LocalID // + 1
	length bool        // the length of the array that it is
}

// scope holds the facts of a part of a block, and leads to those before it.
type scope struct {
	above *scope
	facts []fact
}

// maxClimb limits how far back facts are looked for.
const maxClimb = 64

// has reports whether a fact that match accepts is known.
func (s *scope) has(match func(fact) bool) bool {
	for n := 0; s != nil && n < maxClimb; s, n = s.above, n+1 {
		if slices.ContainsFunc(s.facts, match) {
			return true
		}
	}
	return false
}

// walker goes over a function in the order of dominance.
type walker struct {
	f      *mir.Func
	single []bool // locals that have one value wherever they are loaded
}

// walkFacts shows visit every reachable instruction with the facts known there.
func walkFacts(f *mir.Func, visit func(w *walker, in *mir.Instr, s *scope)) {
	w := &walker{f: f, single: singleLocals(f)}
	dom := mir.Dominators(f)
	pred := predecessors(f)
	below := make([][]*mir.Block, len(f.Blocks))
	for _, b := range f.Blocks[1:] {
		if above, _, ok := dom.Above(b); ok {
			below[above] = append(below[above], b)
		}
	}
	start, end := make([]*scope, len(f.Blocks)), make([]*scope, len(f.Blocks))
	work := []*mir.Block{f.Blocks[0]}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		var from *scope
		if above, completed, ok := dom.Above(b); ok && completed {
			from = end[above]
		} else if ok {
			from = start[above]
		}
		start[b.ID] = &scope{above: from, facts: w.onEdge(b, pred[b.ID])}
		s := &scope{above: start[b.ID]}
		for _, in := range b.Instrs {
			visit(w, in, s)
			s.facts = append(s.facts, w.after(in)...)
		}
		end[b.ID] = s
		work = append(work, below[b.ID]...)
	}
}

// singleLocals tells which locals have one value wherever they are loaded: parameters that
// nobody stores to, and locals with one store, in the first block, and no load in front of it.
func singleLocals(f *mir.Func) []bool {
	single := privateLocals(f)
	stores := make([]int, len(f.Locals))
	for i := range f.NumParams {
		stores[i]++
	}
	for _, b := range f.Blocks {
		for _, in := range b.Instrs {
			switch in.Op {
			case mir.OpStoreLocal:
				stores[in.Local]++
				single[in.Local] = single[in.Local] && b == f.Blocks[0]
			case mir.OpLoadLocal:
				single[in.Local] = single[in.Local] && stores[in.Local] > 0
			}
		}
	}
	// In a block that is a loop a load may come before the store of the turn.
	loops := slices.ContainsFunc(f.Blocks, func(b *mir.Block) bool {
		return slices.ContainsFunc(b.Term().Targets, func(t mir.Target) bool { return t.Block == f.Blocks[0] })
	})
	for i := range single {
		single[i] = single[i] && stores[i] == 1 && !loops
	}
	return single
}

// subject names v.
func (w *walker) subject(v mir.Value) subject {
	for {
		in := w.f.Def(v)
		switch {
		case in == nil:
			return subject{value: v}
		case in.Op == mir.OpLoadLocal && w.single[in.Local]:
			return subject{local: in.Local + 1}
		case in.Op == mir.OpArrayLen:
			s := w.subject(in.Args[0])
			s.length = true
			return s
		case in.Op == mir.OpCast || in.Op == mir.OpBitcast && mir.RepOf(in.Type) == mir.RepRef && mir.RepOf(w.f.TypeOf(in.Args[0])) == mir.RepRef:
			v = in.Args[0] // the same object
		default:
			return subject{value: v}
		}
	}
}

// after returns what is known when an instruction has not thrown.
func (w *walker) after(in *mir.Instr) []fact {
	switch in.Op {
	case mir.OpNullCheck:
		return []fact{{kind: isNotNull, a: w.subject(in.Args[0])}}
	case mir.OpCast:
		return []fact{{kind: isOfType, a: w.subject(in.Args[0]), t: in.T}}
	case mir.OpBoundsCheck:
		return []fact{{kind: isBelow, a: w.subject(in.Args[0]), b: w.subject(in.Args[1])}}
	}
	return nil
}

// onEdge returns what is known where control can only come by one side of a branch.
func (w *walker) onEdge(b *mir.Block, pred []*mir.Block) []fact {
	if len(pred) != 1 {
		return nil
	}
	for _, r := range w.f.Regions {
		if r.Handler == b {
			return nil
		}
	}
	t := pred[0].Term()
	if t.Op != mir.OpCondBr || t.Targets[0].Block == t.Targets[1].Block {
		return nil
	}
	return w.ofCondition(t.Args[0], t.Targets[0].Block == b)
}

// ofCondition returns what follows from a condition being true or false.
func (w *walker) ofCondition(v mir.Value, truth bool) []fact {
	in := w.f.Def(v)
	if in == nil || len(in.Args) == 2 && mir.RepOf(w.f.TypeOf(in.Args[0])) != mir.RepRef && !mir.RepOf(w.f.TypeOf(in.Args[0])).IsAddress() {
		return nil
	}
	switch in.Op {
	case mir.OpEq, mir.OpNe, mir.OpGtUn:
		if k := w.f.Def(in.Args[1]); k == nil || k.Op != mir.OpNull {
			return nil
		}
		return w.ofCondition(in.Args[0], truth == (in.Op != mir.OpEq))
	case mir.OpIsInst:
		if truth {
			object := w.subject(in.Args[0])
			return []fact{{kind: isOfType, a: object, t: in.T}, {kind: isNotNull, a: object}, {kind: isNotNull, a: w.subject(v)}}
		}
		return nil
	}
	if r := mir.RepOf(w.f.TypeOf(v)); truth && (r == mir.RepRef || r.IsAddress()) {
		return []fact{{kind: isNotNull, a: w.subject(v)}}
	}
	return nil
}
