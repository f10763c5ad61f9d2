package codegen

import (
	"fmt"
	"slices"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file turns regions into landing pads (docs/abi.md section 4, ECMA-335
// I.12.4.2). A call in a protected block unwinds to the pad of its innermost region. The pad
// lists the clauses of that region and of all around it, puts exception and selector into two
// cells of the frame, and goes to the region's dispatch block; dispatch blocks form a chain
// from inner to outer regions:
//
//	catch, filter   if the selector is the clause's, go to the handler; else on to the next
//	finally, fault  keep exception and selector in cells of the region's own, since the handler may
//	                itself throw and catch; run the handler; at its end go on to the next
//	no region       resume unwinding
//
// The chain ends in a resume whatever the clauses are: once LLVM has inlined the
// function, its pads also catch for the callers, and unknown selectors arrive.
//
// A finally handler is emitted once. Every way into it stores a number first, and
// its end switches on that number: 0 goes on unwinding, the others are the leaves that pass through it.

// handling is the state of exception handling in one function.
type handling struct {
	regions   []regionState // by region
	resume    *llvmir.Block // dispatch of no region
	exception llvmir.Value  // cells; zero Values until a pad needs them
	selector  llvmir.Value
	queue     []func() // blocks to fill once all others are
	ends      []handlerEnd
	record    llvmir.Value // in a filter: the record of the frame that it serves
}

type regionState struct {
	chain    []int // the region and those around it
	pad      *llvmir.Block
	dispatch *llvmir.Block
	clause   llvmir.Value // Catch, Filter
	record   llvmir.Value // Filter: the FilterRecord

	// Finally, Fault
	way       llvmir.Value // cell: how the handler was entered
	exception llvmir.Value
	selector  llvmir.Value
	unwinds   bool // an exception enters it
	ways      []*llvmir.Block
	wayOf     map[*mir.Block]int // leave target -> index in ways
}

// handlerEnd is an endfinally whose switch is written last.
type handlerEnd struct {
	at     *llvmir.Block
	region int
}

func (h *handling) init(f *function) {
	h.regions = make([]regionState, len(f.mf.Regions))
	for i := range f.mf.Regions {
		h.regions[i].chain = f.chainOf(i)
	}
}

// chainOf lists a region and those around it. A malformed parent would not end.
func (f *function) chainOf(r int) []int {
	var chain []int
	for ; r != mir.NoRegion; r = f.mf.Regions[r].Parent {
		if len(chain) > len(f.mf.Regions) {
			failf("regions form a cycle")
		}
		chain = append(chain, r)
	}
	return chain
}

func (f *function) chain(r int) []int {
	if r == mir.NoRegion {
		return nil
	}
	return f.eh.regions[r].chain
}

// pad returns the landing pad for calls in the current region, nil if nothing protects them.
func (f *function) pad() *llvmir.Block {
	if f.region == mir.NoRegion {
		return nil
	}
	r := f.region
	state := &f.eh.regions[r]
	if state.pad == nil {
		state.pad = f.f.NewBlock("")
		f.eh.queue = append(f.eh.queue, func() { f.fillPad(r) })
	}
	return state.pad
}

func (f *function) fillPad(r int) {
	f.f.At(f.eh.regions[r].pad)
	f.f.Personality(f.personality())
	var clauses []llvmir.Value
	cleanup := false
	for _, i := range f.chain(r) {
		switch f.mf.Regions[i].Kind {
		case mir.Catch, mir.Filter:
			clauses = append(clauses, f.clause(i))
		default:
			cleanup = true
		}
	}
	exception, selector := f.f.LandingPad(clauses, cleanup)
	f.dispatchTo(r, exception, selector)
}

// clause returns the CatchClause of a region.
func (f *function) clause(r int) llvmir.Value {
	state := &f.eh.regions[r]
	if state.clause.IsValid() {
		return state.clause
	}
	if region := f.mf.Regions[r]; region.Kind == mir.Catch {
		f.info(region.CatchType) // must exist
		state.clause = f.m.GlobalRef(clauseSymbol(region.CatchType), true, false)
	} else {
		state.clause = f.m.GlobalRef(f.filterSymbol(r)+".clause", true, false)
	}
	return state.clause
}

func clauseSymbol(t *types.Type) string { return t.Symbol() + "::.catch" }

// dispatchTo ends the block by handing an exception to a region's dispatch.
func (f *function) dispatchTo(r int, exception, selector llvmir.Value) {
	if !f.eh.exception.IsValid() {
		f.eh.exception, f.eh.selector = f.f.Alloca(llvmir.Ptr, 0), f.f.Alloca(llvmir.I32, 0)
	}
	f.f.Store(exception, f.eh.exception, llvmir.Mem{})
	f.f.Store(selector, f.eh.selector, llvmir.Mem{})
	f.f.Br(f.dispatch(r))
}

func (f *function) dispatch(r int) *llvmir.Block {
	cell := &f.eh.resume
	if r != mir.NoRegion {
		cell = &f.eh.regions[r].dispatch
	}
	if *cell == nil {
		*cell = f.f.NewBlock("")
		f.eh.queue = append(f.eh.queue, func() { f.fillDispatch(r) })
	}
	return *cell
}

func (f *function) fillDispatch(r int) {
	f.f.At(f.dispatch(r))
	exception := f.f.Load(llvmir.Ptr, f.eh.exception, llvmir.Mem{})
	selector := f.f.Load(llvmir.I32, f.eh.selector, llvmir.Mem{})
	if r == mir.NoRegion {
		f.f.Resume(exception, selector)
		return
	}
	switch region := f.mf.Regions[r]; region.Kind {
	case mir.Catch, mir.Filter:
		f.popRecord(r)
		f.match(r, region, exception, selector)
	default:
		state := &f.eh.regions[r]
		state.unwinds = true
		f.makeWay(r)
		f.f.Store(exception, state.exception, llvmir.Mem{})
		f.f.Store(selector, state.selector, llvmir.Mem{})
		f.f.Store(llvmir.ConstInt(llvmir.I32, 0), state.way, llvmir.Mem{})
		f.enterFrom(region.Parent, region.Handler.Region) // a try may begin where the handler does
		f.f.Br(f.blocks[region.Handler.ID].ll)
	}
}

// match goes to the handler if the selector is the region's, else to the next
// region. The clauses of one try are regions around each other, but the handlers
// stand outside all of them: the records of those that were not asked are unlinked on the way.
func (f *function) match(r int, region *mir.Region, exception, selector llvmir.Value) {
	handler := f.blocks[region.Handler.ID]
	id := f.f.Intrinsic("llvm.eh.typeid.for.p0i8", llvmir.I32, f.clause(r))
	if len(handler.phis) != 1 || handler.phis[0] == nil {
		failf("the handler of region %d does not take an exception", r)
	}
	isMine := f.f.Cmp(llvmir.EQ, selector, id)
	enclosing := f.leftFor(region.Parent, region.Handler.Region)
	if len(enclosing) == 0 {
		handler.phis[0].Add(exception, f.f.Current())
		f.f.CondBr(isMine, handler.ll, f.dispatch(region.Parent), llvmir.Even)
		return
	}
	way := f.f.NewBlock("")
	f.f.CondBr(isMine, way, f.dispatch(region.Parent), llvmir.Even)
	f.f.At(way)
	for _, outer := range enclosing {
		f.popRecord(outer)
	}
	handler.phis[0].Add(exception, f.f.Current())
	f.f.Br(handler.ll)
}

// leftFor returns the filtered regions around `from`, itself included, that are not around `to`, the innermost first.
func (f *function) leftFor(from, to int) []int {
	var left []int
	outside := f.chain(to)
	for _, r := range f.filtersOf(from) {
		if !slices.Contains(outside, r) {
			left = append(left, r)
		}
	}
	return left
}

// makeWay reserves the cells of a finally or fault region.
func (f *function) makeWay(r int) {
	state := &f.eh.regions[r]
	if !state.way.IsValid() {
		state.way = f.f.Alloca(llvmir.I32, 0)
		state.exception, state.selector = f.f.Alloca(llvmir.Ptr, 0), f.f.Alloca(llvmir.I32, 0)
	}
}

// leave runs the finally handlers between a block and its target, innermost
// first (ECMA-335 III.3.46).
func (f *function) leave(in *mir.Instr) {
	to := in.Targets[0]
	outside := f.chain(to.Block.Region)
	for _, r := range f.chain(f.region) {
		if slices.Contains(outside, r) {
			break
		}
		f.region = f.mf.Regions[r].Parent
		switch f.mf.Regions[r].Kind {
		case mir.Filter:
			f.popRecord(r)
		case mir.Finally:
			if !f.leaveThrough(r, to) {
				return
			}
		}
	}
	f.arrive(to)
}

// leaveThrough goes to the handler of a finally region and continues where the
// handler ends. All leaves of a region to one target share what follows: then it reports false.
func (f *function) leaveThrough(r int, to mir.Target) bool {
	if len(to.Args) > 0 {
		failf("leave through a finally hands over values")
	}
	f.makeWay(r)
	state := &f.eh.regions[r]
	n, known := state.wayOf[to.Block]
	if !known {
		n = len(state.ways)
		state.ways = append(state.ways, f.f.NewBlock(""))
		if state.wayOf == nil {
			state.wayOf = map[*mir.Block]int{}
		}
		state.wayOf[to.Block] = n
	}
	f.f.Store(llvmir.ConstInt(llvmir.I32, int64(n+1)), state.way, llvmir.Mem{})
	f.enterFrom(f.mf.Regions[r].Parent, f.mf.Regions[r].Handler.Region)
	f.f.Br(f.blocks[f.mf.Regions[r].Handler.ID].ll)
	f.f.At(state.ways[n])
	return !known
}

// endFinally ends a handler; what follows is known when all ways into it are.
func (f *function) endFinally(in *mir.Instr) {
	f.eh.ends = append(f.eh.ends, handlerEnd{f.f.Current(), int(in.Int)})
}

// finishHandling fills pads and dispatch blocks, which ask for more of each
// other, and then the ends of handlers, which may ask for dispatch blocks again.
func (f *function) finishHandling() {
	f.drainQueue()
	for changed := true; changed; {
		changed = false
		for i := range f.eh.regions {
			state := &f.eh.regions[i]
			if state.unwinds && f.handlerEnds(i) {
				parent := f.mf.Regions[i].Parent
				known := parent == mir.NoRegion && f.eh.resume != nil || parent != mir.NoRegion && f.eh.regions[parent].dispatch != nil
				f.dispatch(parent)
				changed = changed || !known
			}
		}
		f.drainQueue()
	}
	for _, e := range f.eh.ends {
		f.finishEnd(e)
	}
}

func (f *function) drainQueue() {
	for len(f.eh.queue) > 0 {
		fill := f.eh.queue[0]
		f.eh.queue = f.eh.queue[1:]
		fill()
	}
}

func (f *function) handlerEnds(r int) bool {
	return slices.ContainsFunc(f.eh.ends, func(e handlerEnd) bool { return e.region == r })
}

// finishEnd writes the switch at the end of a handler.
func (f *function) finishEnd(e handlerEnd) {
	f.f.At(e.at)
	state := &f.eh.regions[e.region]
	if !state.unwinds && len(state.ways) == 0 {
		f.f.Unreachable()
		return
	}
	unwind := f.f.NewBlock("")
	if len(state.ways) == 0 {
		f.f.Br(unwind)
	} else {
		way := f.f.Load(llvmir.I32, state.way, llvmir.Mem{})
		f.f.Switch(way, unwind, append([]*llvmir.Block{unwind}, state.ways...))
	}
	f.f.At(unwind)
	if !state.unwinds {
		f.f.Unreachable()
		return
	}
	exception := f.f.Load(llvmir.Ptr, state.exception, llvmir.Mem{})
	selector := f.f.Load(llvmir.I32, state.selector, llvmir.Mem{})
	f.dispatchTo(f.mf.Regions[e.region].Parent, exception, selector)
}

// emitClauses defines the CatchClause of every type that the program catches.
func (u *unit) emitClauses() {
	t := u.m.Struct(llvmir.I32, llvmir.I32, llvmir.I32, llvmir.I32, llvmir.Ptr)
	for _, caught := range u.caughtTypes() {
		info := u.info(caught)
		first, end := info.first, info.end
		if !info.live {
			first, end = info.offset, info.offset
		}
		u.m.Define(llvmir.Global{Name: clauseSymbol(caught), Const: true, Align: 8, Init: llvmir.ConstStruct(t,
			const32(rtabi.ClauseByType), const32(int64(first)), const32(int64(end-first)), const32(0), llvmir.Null())})
	}
}

func const32(n int64) llvmir.Value { return llvmir.ConstInt(llvmir.I32, n) }

// caughtTypes lists the catch types of all bodies, once each, in order of first use.
func (u *unit) caughtTypes() []*types.Type {
	var list []*types.Type
	seen := map[*types.Type]bool{}
	var visit func(f *mir.Func)
	visit = func(f *mir.Func) {
		for _, r := range f.Regions {
			if r.Kind == mir.Catch && !seen[r.CatchType] {
				seen[r.CatchType] = true
				list = append(list, r.CatchType)
			}
			if r.Filter != nil {
				visit(r.Filter)
			}
		}
	}
	for _, b := range u.bodies {
		visit(b.f)
	}
	return list
}

// filterSymbol returns the symbol of a region's filter.
func (f *function) filterSymbol(r int) string { return fmt.Sprintf("%s::.filter.%d", f.name, r) }
