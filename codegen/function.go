package codegen

import (
	"ilaot/codegen/llvmir"
	"ilaot/compiler/mir"
	"ilaot/compiler/types"
)

// This file lowers one function: its frame, its blocks in an order in which
// definitions come before uses, and the values that flow between them. Locals are memory; LLVM
// makes registers of those whose address stays here.

// function is one function being lowered.
type function struct {
	*unit
	body   *body
	mf     *mir.Func
	name   string
	f      *llvmir.Func
	sig    *signature
	in     *mir.Instr   // being lowered
	rest   []*mir.Instr // those behind it in its block
	region int          // innermost region of the block being lowered

	values []llvmir.Value // by mir.Value; of struct type: an address
	bools  []llvmir.Value // by mir.Value: the I1 behind an int32, where one exists
	locals []llvmir.Value // addresses, by LocalID
	result llvmir.Value   // where an indirect result goes
	native *nativeCall    // nil: methods call it, not C code
	blocks []*block       // by mir block; nil if unreachable
	faults map[faultKey]*llvmir.Block
	eh     handling
	pins   pins
	debug  *debugFunc  // nil: no line is known
	loc    llvmir.Node // the current place in the source, if debug is set
}

// block is the start of a mir block in LLVM.
type block struct {
	ll    *llvmir.Block
	phis  []*llvmir.Phi  // by parameter; nil for structs
	slots []llvmir.Value // by parameter: where a struct lies
}

// place returns an Error for where the lowering is.
func (f *function) place() *Error {
	e := &Error{Method: f.body.f.Method, IL: mir.NoIL}
	if f.in != nil {
		e.IL = f.in.IL
	}
	return e
}

// generate lowers the function and then its filters, which are functions of their own.
func (f *function) generate() {
	f.sig = f.bodySig(f.mf)
	if f.mf.Native != nil {
		f.native = f.nativeCall(f.mf.Native)
	}
	f.f = f.m.NewFunc(f.name, f.sig.sig, f.linkage(), f.funcAttrs()...)
	for _, alias := range f.body.alias {
		f.m.Alias(alias, f.f.Address())
	}
	if f.names != nil {
		if n, ok := f.names.prefixOf[f.body]; ok {
			f.f.Prefix(llvmir.ConstInt(llvmir.I32, int64(n)))
		}
	}
	f.paramAttrs()
	f.describe(debugName(f.mf.Method))
	f.lower(f.sig.sret(), f.f.Params)
	for i, r := range f.mf.Regions {
		if r.Kind == mir.Filter {
			f.lowerFilter(i, r)
		}
	}
}

// lower builds the body. skip is the number of parameters in front of those in mir.
func (f *function) lower(skip int, params []llvmir.Value) {
	f.values = make([]llvmir.Value, f.mf.NumValues())
	f.bools = make([]llvmir.Value, f.mf.NumValues())
	f.blocks = make([]*block, len(f.mf.Blocks))
	f.faults = map[faultKey]*llvmir.Block{}
	f.eh.init(f)
	f.findPins()
	order := f.order()
	f.region = mir.NoRegion
	f.makeLocals(skip, params)
	for _, b := range order {
		f.makeBlock(b)
	}
	f.declareVariables()
	f.enterRegions(f.mf.Blocks[0].Region)
	f.f.Br(f.blocks[0].ll)
	for _, b := range order {
		f.lowerBlock(b)
	}
	f.in = nil
	f.locateNowhere()
	f.finishHandling()
	f.f.Finish()
}

func (f *function) linkage() llvmir.Linkage {
	if f.body.export {
		return llvmir.Hidden
	}
	return f.linkOf()
}

// inlineLimit is the number of instructions up to which a method marked for
// inlining is inlined whatever LLVM thinks of it; above, it is a hint.
const inlineLimit = 120

func (f *function) funcAttrs() []llvmir.Attr {
	list := []llvmir.Attr{f.attrs}
	hasFilter := false
	for _, r := range f.mf.Regions {
		hasFilter = hasFilter || r.Kind == mir.Filter
	}
	switch {
	case f.mf.NoInline || hasFilter:
		list = append(list, llvmir.NoInline)
	case !f.opt.Optimise: // nobody inlines
	case f.mf.AlwaysInline && f.body.size <= inlineLimit && len(f.mf.Regions) == 0:
		list = append(list, llvmir.AlwaysInline)
	case f.mf.AlwaysInline:
		list = append(list, "inlinehint")
	}
	if f.mf.Cold {
		list = append(list, llvmir.Cold)
	}
	if f.isFaultHelper() || onlyThrows(f.mf) {
		list = append(list, llvmir.NoReturn, llvmir.Cold)
		if !f.mf.NoInline && !hasFilter && !f.mf.AlwaysInline {
			list = append(list, llvmir.NoInline)
		}
	}
	return list
}

// onlyThrows reports whether f neither returns nor loops.
func onlyThrows(f *mir.Func) bool {
	for _, b := range f.Blocks {
		t := b.Term()
		if t.Op == mir.OpRet {
			return false
		}
		for _, to := range t.Targets {
			if to.Block.ID <= b.ID {
				return false
			}
		}
	}
	return true
}

// isFaultHelper reports whether the function is one of the ThrowHelpers, which
// do not return and must stay out of line.
func (f *function) isFaultHelper() bool {
	for _, b := range f.unit.program.faults {
		if b == f.body {
			return true
		}
	}
	return false
}

// paramAttrs says what is true of parameters: `this` of a class method is an
// object, temporaries for structs are the callee's alone to read.
func (f *function) paramAttrs() {
	if f.native != nil {
		for i, attrs := range f.native.attrs {
			f.f.ParamAttrs(i, attrs...)
		}
		return
	}
	sret := f.sig.sret()
	if sret == 1 {
		f.f.ParamAttrs(0, llvmir.NoAlias, llvmir.NonNull, llvmir.NoCapture)
	}
	for i, p := range f.sig.params {
		if p.class == indirect {
			f.f.ParamAttrs(i+sret, llvmir.NoAlias, llvmir.NonNull, llvmir.NoCapture, llvmir.ReadOnly)
		}
	}
}

func (f *function) makeLocals(skip int, params []llvmir.Value) {
	f.locals = make([]llvmir.Value, len(f.mf.Locals))
	switch {
	case f.native != nil:
		f.receiveNative(params)
	case skip > 0:
		f.result = params[0]
	}
	for i, l := range f.mf.Locals {
		if f.native != nil && i < f.mf.NumParams {
			continue
		}
		at := f.temp(l.Type)
		f.locals[i] = at
		switch {
		case i < f.mf.NumParams:
			f.receive(f.sig.params[i], params[i+skip], at)
			f.pinLocal(mir.LocalID(i))
		case l.Zeroed:
			f.clear(l.Type, at)
		}
	}
}

// receive stores an incoming parameter or result at an address.
func (f *function) receive(p *passing, v, at llvmir.Value) {
	switch p.class {
	case scalar:
		f.f.Store(v, at, llvmir.Mem{})
	case direct:
		for i, l := range p.leaves {
			f.f.Store(f.f.Extract(v, i), f.f.Offset(at, int64(l.offset)), llvmir.Mem{Align: alignAt(p.align, l.offset)})
		}
	case indirect:
		f.copyValue(p.t, at, v)
	}
}

// alignAt returns the alignment known of base+offset.
func alignAt(align, offset int) int {
	for offset%align != 0 {
		align /= 2
	}
	return align
}

// temp reserves memory for a t in the frame.
func (f *function) temp(t *types.Type) llvmir.Value {
	if m := memType(t); m != nil {
		return f.f.Alloca(m, 0)
	}
	size, align := sizeAlign(t)
	return f.f.Alloca(f.m.Array(size, llvmir.I8), align)
}

func (f *function) makeBlock(b *mir.Block) {
	nb := &block{ll: f.f.NewBlock("")}
	nb.phis = make([]*llvmir.Phi, len(b.Params))
	nb.slots = make([]llvmir.Value, len(b.Params))
	for i, v := range b.Params {
		if t := stackType(f.mf.TypeOf(v)); t != nil {
			nb.phis[i] = f.f.NewPhi(nb.ll, t)
			f.values[v] = nb.phis[i].Value
		} else {
			nb.slots[i] = f.temp(f.mf.TypeOf(v))
			f.values[v] = nb.slots[i]
		}
	}
	f.blocks[b.ID] = nb
}

func (f *function) lowerBlock(b *mir.Block) {
	f.f.At(f.blocks[b.ID].ll)
	f.region = b.Region
	for _, v := range b.Params {
		f.pinValue(v)
	}
	for i, in := range b.Instrs {
		if f.f.Ended() { // by a call that is a jump, for which the block's return is nothing more to do
			break
		}
		f.in, f.rest = in, b.Instrs[i+1:]
		f.locate(in.IL)
		lower := lowerings[in.Op]
		if lower == nil {
			failf("%s cannot be lowered", in.Op)
		}
		lower(f, in)
	}
}

// order returns the reachable blocks in reverse postorder: a block comes after
// all that dominate it. A protected block leads to its handlers too.
func (f *function) order() []*mir.Block {
	seen := make([]bool, len(f.mf.Blocks))
	var post []*mir.Block
	// An explicit stack: the depth is that of the method, which anyone may write.
	type visit struct {
		b    *mir.Block
		next []*mir.Block
	}
	stack := []visit{{f.mf.Blocks[0], f.successors(f.mf.Blocks[0])}}
	seen[f.mf.Blocks[0].ID] = true
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if len(top.next) == 0 {
			post = append(post, top.b)
			stack = stack[:len(stack)-1]
			continue
		}
		b := top.next[0]
		top.next = top.next[1:]
		if !seen[b.ID] {
			seen[b.ID] = true
			stack = append(stack, visit{b, f.successors(b)})
		}
	}
	for i, j := 0, len(post)-1; i < j; i, j = i+1, j-1 {
		post[i], post[j] = post[j], post[i]
	}
	return post
}

func (f *function) successors(b *mir.Block) []*mir.Block {
	var list []*mir.Block
	if t := b.Term(); t != nil {
		for _, to := range t.Targets {
			list = append(list, to.Block)
		}
	}
	for r := b.Region; r != mir.NoRegion; r = f.mf.Regions[r].Parent {
		list = append(list, f.mf.Regions[r].Handler)
	}
	return list
}
