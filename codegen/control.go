package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
)

// This file lowers the ends of blocks and the edges between them.

func (f *function) br(in *mir.Instr) { f.jump(in.Targets[0]) }

// jump ends the current block with an edge: it hands over the target's
// parameters and enters and leaves filtered regions.
func (f *function) jump(to mir.Target) {
	f.leaveRegions(to.Block.Region)
	f.arrive(to)
}

// arrive is jump without leaving regions.
func (f *function) arrive(to mir.Target) {
	f.enterFrom(f.region, to.Block.Region)
	b := f.blocks[to.Block.ID]
	if len(to.Args) != len(to.Block.Params) {
		failf("an edge to b%d passes %d values to %d parameters", to.Block.ID, len(to.Args), len(to.Block.Params))
	}
	f.handStructs(to, b)
	for i, a := range to.Args {
		if phi := b.phis[i]; phi != nil {
			phi.Add(f.coerce(f.value(a), phi.Type()), f.f.Current())
		}
	}
	f.f.Br(b.ll)
}

// handStructs copies struct arguments to where the target's parameters lie. With
// several, one may be the old value of another, so they move through temporaries.
func (f *function) handStructs(to mir.Target, b *block) {
	n := 0
	for _, s := range b.slots {
		if s.IsValid() {
			n++
		}
	}
	from := make([]llvmir.Value, len(to.Args))
	for i, a := range to.Args {
		if !b.slots[i].IsValid() {
			continue
		}
		if from[i] = f.value(a); n > 1 {
			at := f.temp(f.mf.TypeOf(a))
			f.copyValue(f.mf.TypeOf(a), at, from[i])
			from[i] = at
		}
	}
	for i, a := range to.Args {
		if b.slots[i].IsValid() && from[i] != b.slots[i] {
			size, _ := sizeAlign(f.mf.TypeOf(a))
			f.memcpy(b.slots[i], from[i], llvmir.ConstInt(llvmir.I64, int64(size)), true)
		}
	}
}

// edge returns the block that stands for an edge: the target itself if nothing
// happens on the way.
func (f *function) edge(to mir.Target) *llvmir.Block {
	if len(to.Args) == 0 && f.sameFilters(f.region, to.Block.Region) {
		return f.blocks[to.Block.ID].ll
	}
	here, b := f.f.Current(), f.f.NewBlock("")
	f.f.At(b)
	f.jump(to)
	f.f.At(here)
	return b
}

func (f *function) condBr(in *mir.Instr) {
	yes, no := f.edge(in.Targets[0]), f.edge(in.Targets[1])
	odds := llvmir.Even
	if in.Flags&mir.Likely != 0 {
		odds = llvmir.Likely
	}
	f.f.CondBr(f.cond(in, 0), yes, no, odds)
}

func (f *function) switchOp(in *mir.Instr) {
	edges := make([]*llvmir.Block, len(in.Targets))
	for i, t := range in.Targets {
		edges[i] = f.edge(t)
	}
	last := len(edges) - 1
	f.f.Switch(f.integer(f.arg(in, 0)), edges[last], edges[:last])
}

func (f *function) ret(in *mir.Instr) {
	if f.native != nil {
		f.retNative(in)
		return
	}
	s := f.sig.ret
	switch {
	case len(in.Args) == 0 || s.class == noValue:
		f.f.Ret(llvmir.Value{})
	case s.class == indirect:
		f.copyValue(s.t, f.result, f.arg(in, 0))
		f.f.Ret(llvmir.Value{})
	default:
		f.f.Ret(f.pass(s, f.arg(in, 0)))
	}
}

func (f *function) throw(in *mir.Instr) {
	object := f.argAs(in, 0, llvmir.Ptr)
	if in.Flags&mir.NoNull == 0 {
		f.check(f.f.Cmp(llvmir.EQ, object, llvmir.Null()), mir.FaultNullReference)
	}
	f.callThrow("rt_throw", object)
}

// rethrow throws the exception of the handler that it stands in (ECMA-335 III.4.24).
func (f *function) rethrow(in *mir.Instr) {
	handler := f.mf.Regions[in.Int].Handler
	f.callThrow("rt_rethrow", f.value(handler.Params[0]))
}

func (f *function) callThrow(helper string, object llvmir.Value) {
	c, throws := f.helper(helper)
	f.call(c, throws, object)
	f.f.Unreachable()
}

func (f *function) endFilter(in *mir.Instr) { f.f.Ret(f.argAs(in, 0, llvmir.I32)) }

func (f *function) unreachable(*mir.Instr) { f.f.Unreachable() }
