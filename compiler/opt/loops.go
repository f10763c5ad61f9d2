package opt

import (
	"slices"

	"ilaot/compiler/mir"
)

// This file finds loops and what happens in them. Only innermost loops count,
// whose blocks all stand in the same protected region and are no handlers: that is where
// the time goes, and where control flows along the edges that one sees.

// loop is a natural loop: the blocks that reach an edge back to the header
// without passing it.
type loop struct {
	header *mir.Block
	blocks []*mir.Block // the header first, then by number
	has    []bool       // by block number
	enter  []*mir.Block // blocks outside with an edge to the header

	stores map[mir.LocalID][]site // of locals
	places map[mir.Place]bool     // where other stores go
	opaque bool                   // something may write anywhere: a call, an access to unknown memory
}

// site is where an instruction stands.
type site struct {
	block *mir.Block
	index int
}

func (s site) instr() *mir.Instr { return s.block.Instrs[s.index] }

// innermostLoops returns the loops of f that contain no other.
func innermostLoops(f *mir.Func, dom *mir.Dominance) []*loop {
	byHeader := map[*mir.Block]*loop{}
	var all []*loop
	pred := predecessors(f)
	for _, b := range f.Blocks {
		if !dom.Reachable(b) {
			continue
		}
		for _, t := range b.Term().Targets {
			if h := t.Block; dom.Dominates(h, b) {
				l := byHeader[h]
				if l == nil {
					l = &loop{header: h, has: make([]bool, len(f.Blocks))}
					l.has[h.ID] = true
					byHeader[h] = l
					all = append(all, l)
				}
				l.collect(b, pred)
			}
		}
	}
	var out []*loop
	for _, l := range all {
		inner := !slices.ContainsFunc(all, func(o *loop) bool { return o != l && l.has[o.header.ID] })
		if inner && l.isPlain(f) {
			l.describe(f, pred, dom)
			out = append(out, l)
		}
	}
	return out
}

func predecessors(f *mir.Func) [][]*mir.Block {
	pred := make([][]*mir.Block, len(f.Blocks))
	for _, b := range f.Blocks {
		for _, t := range b.Term().Targets {
			if list := pred[t.Block.ID]; len(list) == 0 || list[len(list)-1] != b {
				pred[t.Block.ID] = append(list, b)
			}
		}
	}
	return pred
}

// collect adds the blocks that reach the latch without passing the header.
func (l *loop) collect(latch *mir.Block, pred [][]*mir.Block) {
	work := []*mir.Block{latch}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		if l.has[b.ID] {
			continue
		}
		l.has[b.ID] = true
		work = append(work, pred[b.ID]...)
	}
}

// isPlain reports whether control enters the loop through its header only,
// by edges, and nothing inside protects or handles.
func (l *loop) isPlain(f *mir.Func) bool {
	if l.header == f.Blocks[0] {
		return false
	}
	for _, b := range f.Blocks {
		if l.has[b.ID] && b.Region != l.header.Region {
			return false
		}
	}
	for _, r := range f.Regions {
		if l.has[r.Handler.ID] {
			return false
		}
	}
	return true
}

// describe fills in what the loop does.
func (l *loop) describe(f *mir.Func, pred [][]*mir.Block, dom *mir.Dominance) {
	l.blocks = []*mir.Block{l.header}
	for _, b := range f.Blocks {
		if l.has[b.ID] && b != l.header {
			l.blocks = append(l.blocks, b)
		}
	}
	for _, b := range pred[l.header.ID] {
		if !l.has[b.ID] && dom.Reachable(b) {
			l.enter = append(l.enter, b)
		}
	}
	l.stores, l.places = map[mir.LocalID][]site{}, map[mir.Place]bool{}
	for _, b := range l.blocks {
		for i, in := range b.Instrs {
			switch in.Op {
			case mir.OpStoreLocal:
				l.stores[in.Local] = append(l.stores[in.Local], site{b, i})
			case mir.OpStore:
				place := mir.PlaceOf(f, in.Args[0])
				l.places[place] = true
				l.opaque = l.opaque || place == mir.AnyPlace
			case mir.OpCall, mir.OpCallVirt, mir.OpCallPtr, mir.OpCallRuntime, mir.OpInitType, mir.OpCopy, mir.OpClear, mir.OpCopyMem, mir.OpFillMem,
				mir.OpAtomicXchg, mir.OpAtomicAdd, mir.OpAtomicAnd, mir.OpAtomicOr, mir.OpAtomicCmpXchg, mir.OpFence:
				l.opaque = true
			}
			if in.Flags&mir.Volatile != 0 {
				l.opaque = true
			}
		}
	}
}

// size returns the number of instructions in the loop.
func (l *loop) size() int {
	n := 0
	for _, b := range l.blocks {
		n += len(b.Instrs)
	}
	return n
}

// follows reports whether control may come from a site to another in the same turn of the loop.
func (l *loop) follows(from, to site) bool {
	if from.block == to.block && to.index > from.index {
		return true
	}
	seen := make([]bool, len(l.has))
	work := []*mir.Block{from.block}
	for len(work) > 0 {
		b := work[len(work)-1]
		work = work[:len(work)-1]
		for _, t := range b.Term().Targets {
			next := t.Block
			if next == l.header || !l.has[next.ID] || seen[next.ID] {
				continue
			}
			if next == to.block {
				return true
			}
			seen[next.ID] = true
			work = append(work, next)
		}
	}
	return false
}
