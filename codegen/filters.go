package codegen

import (
	"slices"

	"ilaot/codegen/llvmir"
	"ilaot/codegen/rtabi"
	"ilaot/compiler/mir"
)

// This file lowers exception filters (docs/abi.md section 4, ECMA-335 I.12.4.2.5).
// A filter runs while the frames between throw and handler still stand, so it is a function of
// its own, called by the unwinder. It finds the locals of its frame through a record that the
// frame links into rt_thread.filters for as long as the filtered region is active: on every edge into
// the region, until an edge, a leave or the dispatch of an exception leads out of it.

// enterFrom links the records of the filtered regions around `to` that are not around `from`, the outermost first.
func (f *function) enterFrom(from, to int) {
	inside := f.chain(from)
	for _, r := range slices.Backward(f.chain(to)) {
		if f.mf.Regions[r].Kind == mir.Filter && !slices.Contains(inside, r) {
			f.pushRecord(r)
		}
	}
}

// enterRegions enters the regions around the first block.
func (f *function) enterRegions(to int) { f.enterFrom(mir.NoRegion, to) }

// leaveRegions unlinks the records of the filtered regions around the current block that are not around `to`.
func (f *function) leaveRegions(to int) {
	outside := f.chain(to)
	for _, r := range f.chain(f.region) {
		if !slices.Contains(outside, r) {
			f.popRecord(r)
		}
	}
}

// sameFilters reports whether an edge between two regions enters and leaves no filtered region.
func (f *function) sameFilters(from, to int) bool {
	return slices.Equal(f.filtersOf(from), f.filtersOf(to))
}

func (f *function) filtersOf(r int) []int {
	var list []int
	for _, i := range f.chain(r) {
		if f.mf.Regions[i].Kind == mir.Filter {
			list = append(list, i)
		}
	}
	return list
}

// filtersHead returns the address of rt_thread.filters.
func (f *function) filtersHead() llvmir.Value {
	return llvmir.Offset(f.m.GlobalRef("rt_thread", false, true), rtabi.ThreadFilters)
}

// recordOf returns the record of a filtered region: edges out of it may be emitted before those into it.
func (f *function) recordOf(r int) llvmir.Value {
	state := &f.eh.regions[r]
	if !state.record.IsValid() {
		state.record = f.f.Alloca(f.m.Array(2+len(f.mf.Regions[r].Captures), llvmir.Ptr), 8)
	}
	return state.record
}

func (f *function) pushRecord(r int) {
	record := f.recordOf(r)
	at := func(offset int64) llvmir.Value { return f.f.Offset(record, offset) }
	f.f.Store(f.f.Load(llvmir.Ptr, f.filtersHead(), llvmir.Mem{}), at(rtabi.RecordPrev), llvmir.Mem{})
	f.f.Store(f.clause(r), at(rtabi.RecordClause), llvmir.Mem{})
	for i, local := range f.mf.Regions[r].Captures {
		f.f.Store(f.locals[local], at(int64(rtabi.RecordCaptures+8*i)), llvmir.Mem{})
	}
	f.f.Store(record, f.filtersHead(), llvmir.Mem{})
}

// popRecord unlinks the record of a region, if it is a filtered one.
func (f *function) popRecord(r int) {
	if f.mf.Regions[r].Kind != mir.Filter {
		return
	}
	f.f.Store(f.f.Load(llvmir.Ptr, f.f.Offset(f.recordOf(r), rtabi.RecordPrev), llvmir.Mem{}), f.filtersHead(), llvmir.Mem{})
}

// lowerFilter emits the filter function of a region and its CatchClause. The
// function is int32 (record, exception). What it throws never leaves it: the unwinder takes it for "no".
func (f *function) lowerFilter(index int, r *mir.Region) {
	if r.Filter == nil || r.Filter.NumParams != 1 {
		failf("region %d has no filter function of one parameter", index)
	}
	name := f.filterSymbol(index)
	sig := f.m.Sig(llvmir.I32, llvmir.Ptr, llvmir.Ptr)
	g := &function{unit: f.unit, body: f.body, mf: r.Filter, name: name, region: mir.NoRegion}
	g.sig = &signature{params: []*passing{f.passing(f.known.Object)}, ret: f.passing(f.known.I4), sig: sig}
	g.f = f.m.NewFunc(name, sig, llvmir.Internal, f.attrs, llvmir.NoInline)
	g.eh.record = g.f.Params[0]
	g.describe(debugName(f.body.f.Method) + ".filter")
	g.lower(1, g.f.Params)
	clause := f.m.Struct(llvmir.I32, llvmir.I32, llvmir.I32, llvmir.I32, llvmir.Ptr)
	f.m.Define(llvmir.Global{Name: name + ".clause", Link: llvmir.Internal, Const: true, Align: 8, Init: llvmir.ConstStruct(clause,
		const32(rtabi.ClauseByFilter), const32(0), const32(0), const32(0), g.f.Address())})
	for i, inner := range r.Filter.Regions {
		if inner.Kind == mir.Filter {
			g.lowerFilter(i, inner)
		}
	}
}

// captureAddr gives the address of a local of the function whose filter this is.
func (f *function) captureAddr(in *mir.Instr) {
	if !f.eh.record.IsValid() {
		failf("captureaddr outside of a filter")
	}
	f.set(in, f.f.Load(llvmir.Ptr, f.f.Offset(f.eh.record, rtabi.RecordCaptures+8*in.Int), llvmir.Mem{}))
}
