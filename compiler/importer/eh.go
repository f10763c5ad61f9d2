package importer

import (
	"ilaot/compiler/mir"
	"ilaot/ilreader/il"
)

// This file turns exception clauses into regions (ECMA-335 I.12.4.2, II.19) and
// handles throw and rethrow. A clause is a region; the region of a block is the first
// clause, innermost by the file's order, whose try block holds it, and the parent of a clause is the next one
// whose try block holds its own. A handler is protected by what its own place says.

// declareRegions makes the regions of the body's clauses.
func (l *loader) declareRegions() {
	clauses := l.body.Clauses
	l.checkNesting(clauses)
	for i := range clauses {
		c := &clauses[i]
		r := &mir.Region{Kind: regionKinds[c.Kind], Parent: l.parentOf(i)}
		if c.Kind == il.Catch {
			r.CatchType = must(l.ctx.Type(c.CatchType))
			if !r.CatchType.IsRef() {
				badIL("a handler catches the value type %s", r.CatchType)
			}
		}
		l.regions = append(l.regions, r)
	}
	l.f.Regions = l.regions
}

var regionKinds = map[il.ClauseKind]mir.RegionKind{
	il.Catch: mir.Catch, il.Filter: mir.Filter, il.Finally: mir.Finally, il.Fault: mir.FaultClause,
}

// checkNesting requires clauses to nest, inner ones first (II.19).
func (l *loader) checkNesting(clauses []il.Clause) {
	for i := range clauses {
		a := &clauses[i]
		if a.HandlerStart < a.TryEnd && a.TryStart < a.HandlerEnd {
			badIL("the handler of exception clause %d lies in its own try block", i)
		}
		for j := range clauses {
			b := &clauses[j]
			overlap := a.TryStart < b.TryEnd && b.TryStart < a.TryEnd
			aInB, bInA := holds(b, a), holds(a, b)
			if overlap && !aInB && !bInA {
				badIL("the try blocks of exception clauses %d and %d overlap", i, j)
			}
			if i < j && bInA && !aInB {
				badIL("exception clause %d is listed after clause %d, which holds it", j, i)
			}
		}
	}
}

// holds reports whether the try block of outer holds that of inner.
func holds(outer, inner *il.Clause) bool {
	return outer.TryStart <= inner.TryStart && inner.TryEnd <= outer.TryEnd
}

func (l *loader) parentOf(i int) int {
	clauses := l.body.Clauses
	for j := i + 1; j < len(clauses); j++ {
		if holds(&clauses[j], &clauses[i]) {
			return j
		}
	}
	return mir.NoRegion
}

// regionAt returns the innermost region that protects an instruction.
func (l *loader) regionAt(index int) int {
	if l.filter != nil {
		return l.filter.region
	}
	offset := l.code[index].Offset
	for i := range l.body.Clauses {
		if c := &l.body.Clauses[i]; c.TryStart <= offset && offset < c.TryEnd {
			return i
		}
	}
	return mir.NoRegion
}

// reachHandlers makes the handlers of the regions that protect blk reachable.
func (l *loader) reachHandlers(blk *block) {
	if l.filter != nil {
		return
	}
	for i := blk.mb.Region; i != mir.NoRegion; i = l.regions[i].Parent {
		l.reachHandler(i)
	}
}

// reachHandler makes the handler of region i a block that is imported; a catch
// handler and a filter begin with the exception on the stack.
func (l *loader) reachHandler(i int) {
	r, c := l.regions[i], &l.body.Clauses[i]
	if r.Handler != nil {
		return
	}
	var entry []entrySlot
	switch r.Kind {
	case mir.Catch:
		entry = []entrySlot{{typ: r.CatchType}}
	case mir.Filter:
		entry = []entrySlot{{typ: l.k.Object}}
	}
	h := l.blockAt(c.HandlerStart)
	if h.reached {
		badIL("control enters the handler at IL_%04X without an exception", c.HandlerStart)
	}
	l.plan.entry[h.index] = entry
	l.reach(h)
	r.Handler = h.mb
	for _, p := range h.mb.Params {
		l.nonNull[p] = true
	}
	if r.Kind == mir.Filter {
		l.importFilter(r, c)
	}
}

// handlerAt returns the innermost clause whose handler holds an instruction, or -1.
func (l *loader) handlerAt(offset uint32) int {
	best := -1
	for i := range l.body.Clauses {
		c := &l.body.Clauses[i]
		if c.HandlerStart <= offset && offset < c.HandlerEnd && (best < 0 || c.HandlerEnd-c.HandlerStart < l.body.Clauses[best].HandlerEnd-l.body.Clauses[best].HandlerStart) {
			best = i
		}
	}
	return best
}

// throw throws the object on the stack, NullReferenceException for null (III.4.31).
func throw(l *loader, _ *il.Instruction, _ *entry) {
	obj := l.object()
	in := mir.Instr{Op: mir.OpThrow, Args: []mir.Value{obj}}
	if l.nonNull[obj] {
		in.Flags = mir.NoNull
	}
	l.term(in)
}

// rethrow throws the exception of the handler it stands in again (III.4.24).
func rethrow(l *loader, in *il.Instruction, _ *entry) {
	i := l.handlerAt(in.Offset)
	if i < 0 || l.filter != nil || l.regions[i].Kind != mir.Catch && l.regions[i].Kind != mir.Filter {
		badIL("rethrow outside of a catch handler")
	}
	l.term(mir.Instr{Op: mir.OpRethrow, Int: int64(i)})
}
