package importer

import (
	"strconv"

	"ilaot/compiler/mir"
	"ilaot/compiler/types"
	"ilaot/ilreader/il"
)

// This file holds loader, the state while the IL of one function is followed:
// which blocks there are, what is on the stack, and the order in which blocks
// are imported. A block is imported when an edge to it has been, so that the
// types on its stack are known; code that nothing reaches is not looked at.

// loader imports the IL of one function: a method, or a filter of it.
type loader struct {
	*builder
	ctx     types.Context
	body    *il.MethodBody
	code    []il.Instruction
	plan    *plan
	blocks  []*block // by offset
	at      []*block // by instruction index: the block that starts there, or nil
	lowest  int      // no block before this one waits to be imported
	stack   []slot
	pc      int // index of the current instruction
	prefix  prefix
	regions []*mir.Region // by clause; nil in filters
	filter  *filterState  // nil in ordinary bodies

	numArgs   int
	numLocals int
	thisFixed bool // nothing stores to argument 0 or takes its address
}

// slot is an entry of the evaluation stack. If lazy is set the value has not
// been made yet, because the next instruction usually wants something else.
type slot struct {
	v    mir.Value
	lazy lazy
}

// lazy is a value that is made when it is popped as a value.
type lazy interface {
	// force makes the value.
	force(l *loader) mir.Value
}

// prefix collects the prefixes before an instruction (ECMA-335 III.2).
type prefix struct {
	access
	constrained *types.Type
	readonly    bool
	tail        bool
}

// block is a basic block of the IL.
type block struct {
	index   int // in blocks
	first   int // index of the first instruction
	mb      *mir.Block
	reached bool
	done    bool
}

// plan is what one attempt at a body teaches the next: the types on the stack
// where blocks start. An attempt that finds two edges of different types widens
// the entry and starts again (III.1.8.1.3).
type plan struct {
	entry map[int][]entrySlot // by block index
}

// entrySlot is the type of a stack slot where a block starts.
type entrySlot struct {
	typ    *types.Type
	bottom bool // only null has come here so far
}

// retry is what an attempt panics with when it has widened the plan.
type retry struct{}

// maxAttempts bounds the attempts at one body; every attempt widens a type,
// and chains of base types are short.
const maxAttempts = 200

// importIL imports the IL body of b's method.
func importIL(b *builder, body *il.MethodBody) {
	m := b.f.Method
	code := must(body.Instructions())
	ctx := m.Context()
	p := &plan{entry: map[int][]entrySlot{}}
	for range maxAttempts {
		*b = *newBuilder(b.imp, m)
		b.declareParams()
		l := &loader{builder: b, ctx: ctx, body: body, code: code, plan: p}
		if l.attempt(l.prepare) {
			if m.IsSynchronized() {
				l.synchronize()
			}
			return
		}
	}
	badIL("the types on the stack do not settle")
}

// attempt prepares the function, imports it, and reports whether the plan held.
func (l *loader) attempt(prepare func()) (held bool) {
	defer func() {
		if held {
			return
		}
		if r := recover(); r != (retry{}) {
			panic(r)
		}
	}()
	prepare()
	l.run()
	return true
}

// prepare declares locals and blocks and begins the first block.
func (l *loader) prepare() {
	l.checkEnd()
	l.declareLocals()
	l.scanThis()
	l.findBlocks(0, len(l.code))
	l.declareRegions()
	l.entryBlock()
}

func (l *loader) declareLocals() {
	l.numArgs = len(l.f.Locals)
	l.f.NoInline, l.f.AlwaysInline = inlining(l.f.Method)
	locals := must(l.f.Method.Locals())
	l.numLocals = len(locals)
	for i, v := range locals {
		l.f.NewLocal(mir.Local{Name: "l" + strconv.Itoa(i), Type: v.Type, Pinned: v.Pinned, Zeroed: l.body.InitLocals || l.hasRefs(v.Type)})
	}
}

// scanThis looks whether `this` can change in the body.
func (l *loader) scanThis() {
	l.thisFixed = !l.f.Method.IsStatic()
	for i := range l.code {
		switch l.code[i].Op {
		case il.OpStarg, il.OpStargS, il.OpLdarga, il.OpLdargaS:
			if l.code[i].Operand == 0 {
				l.thisFixed = false
			}
		}
	}
}

// findBlocks makes a block of every run of instructions between from and to
// (indices) that control can only enter at its start.
func (l *loader) findBlocks(from, to int) {
	leader := make([]bool, len(l.code)+1)
	mark := func(offset uint32) {
		if i, ok := il.IndexOf(l.code, offset); ok {
			leader[i] = true
		}
	}
	leader[from] = true
	for i := from; i < to; i++ {
		in := &l.code[i]
		if in.Op.Info().Operand.IsBranch() {
			mark(in.Target())
		}
		for _, t := range in.Targets {
			mark(t)
		}
		if f := in.Op.Info().Flow; f != il.Next && f != il.Call && f != il.Break && f != il.Meta {
			leader[i+1] = true
		}
	}
	for _, c := range l.body.Clauses {
		for _, offset := range []uint32{c.TryStart, c.TryEnd, c.HandlerStart, c.HandlerEnd} {
			mark(offset)
		}
		if c.Kind == il.Filter {
			mark(c.FilterStart)
		}
	}
	l.at = make([]*block, len(l.code))
	for i := from; i < to; i++ {
		if leader[i] {
			blk := &block{index: len(l.blocks), first: i}
			l.blocks = append(l.blocks, blk)
			l.at[i] = blk
		}
	}
}

// entryBlock begins the function: with what runs before the body, if the first
// IL block cannot hold it because branches or handlers lead back to it.
func (l *loader) entryBlock() {
	if len(l.blocks) == 0 {
		badIL("the body has no instructions")
	}
	l.cur = l.f.NewBlock(mir.NoRegion)
	l.initOnEntry()
	first := l.blocks[0]
	if !l.isTarget(first) && l.regionAt(first.first) == mir.NoRegion {
		first.mb, first.reached = l.cur, true
		return
	}
	l.edge(first)
}

// isTarget reports whether an instruction branches to blk.
func (l *loader) isTarget(blk *block) bool {
	offset := l.code[blk.first].Offset
	for i := range l.code {
		in := &l.code[i]
		if in.Op.Info().Operand.IsBranch() && in.Target() == offset {
			return true
		}
		for _, t := range in.Targets {
			if t == offset {
				return true
			}
		}
	}
	return false
}

// run imports blocks until none waits, always the first in IL order.
func (l *loader) run() {
	for l.lowest < len(l.blocks) {
		blk := l.blocks[l.lowest]
		l.lowest++
		if blk.reached && !blk.done {
			l.importBlock(blk)
		}
	}
}

// importBlock follows the instructions of blk.
func (l *loader) importBlock(blk *block) {
	blk.done = true
	l.cur = blk.mb
	l.stack = l.stack[:0]
	for _, p := range blk.mb.Params {
		l.stack = append(l.stack, slot{v: p})
	}
	l.reachHandlers(blk)
	for l.pc = blk.first; ; {
		in := &l.code[l.pc]
		l.il = int32(in.Offset)
		e := &l.imp.dispatch[in.Op]
		if in.Op.IsPrefix() {
			e.do(l, in, e)
		} else {
			l.checkPrefixes(in.Op)
			e.do(l, in, e)
			l.checkDepth()
			l.prefix = prefix{}
		}
		l.pc++
		if l.cur == nil {
			return
		}
		if l.pc >= len(l.code) {
			badIL("control falls off the end of the code")
		}
		if next := l.at[l.pc]; next != nil {
			l.edge(next)
			return
		}
	}
}

// edge ends the current block with a branch to blk.
func (l *loader) edge(blk *block) { l.br1(l.branchTarget(blk)) }

func (l *loader) br1(t mir.Target) { l.term(mir.Instr{Op: mir.OpBr, Targets: []mir.Target{t}}) }

// blockAt returns the block that starts at an IL offset.
func (l *loader) blockAt(offset uint32) *block {
	i, ok := il.IndexOf(l.code, offset)
	if !ok || l.at[i] == nil {
		badIL("a branch to IL_%04X leaves the function", offset)
	}
	return l.at[i]
}

// branchTarget is target for what may not leave a protected region or a handler, which only leave does (III.3.46).
func (l *loader) branchTarget(blk *block) mir.Target {
	t := l.target(blk)
	if l.filter != nil {
		return t
	}
	if i := l.handlerAt(uint32(l.il)); i >= 0 && l.exitsHandler(i, l.code[blk.first].Offset) {
		badIL("a branch out of a handler")
	}
	for r := blk.mb.Region; r != l.cur.Region; r = l.regions[r].Parent {
		if r == mir.NoRegion {
			badIL("a branch out of a protected region")
		}
	}
	return t
}

// target makes an edge from the current point to blk with the whole stack.
func (l *loader) target(blk *block) mir.Target {
	for i := range l.stack {
		l.stack[i] = slot{v: l.value(l.stack[i])}
	}
	l.checkEdge(l.il, blk)
	l.agree(blk)
	l.reach(blk)
	t := mir.Target{Block: blk.mb}
	for i, e := range l.plan.entry[blk.index] {
		t.Args = append(t.Args, l.coerce(l.stack[i].v, e.typ))
	}
	return t
}

// reach makes sure that blk will be imported, with the entry that the plan says.
func (l *loader) reach(blk *block) {
	if blk.reached {
		return
	}
	blk.reached = true
	blk.mb = l.f.NewBlock(l.regionAt(blk.first))
	for _, e := range l.plan.entry[blk.index] {
		l.f.NewParam(blk.mb, e.typ)
	}
	l.lowest = min(l.lowest, blk.index)
}

// agree makes the plan's entry of blk fit the current stack. If blk was begun
// with less the attempt is given up.
func (l *loader) agree(blk *block) {
	entry, known := l.plan.entry[blk.index]
	if !known {
		for _, s := range l.stack {
			entry = append(entry, entrySlot{l.typ(s.v), l.isNull(s.v)})
		}
		l.plan.entry[blk.index] = entry
		return
	}
	if len(entry) != len(l.stack) {
		badIL("the stack has %d entries, and %d on another way to IL_%04X", len(l.stack), len(entry), l.code[blk.first].Offset)
	}
	widened := false
	for i, s := range l.stack {
		merged := l.merge(entry[i], entrySlot{l.typ(s.v), l.isNull(s.v)})
		widened = widened || merged.typ != entry[i].typ
		entry[i] = merged
	}
	if widened && blk.reached {
		panic(retry{})
	}
}

// The evaluation stack.

// push puts v on the stack.
func (l *loader) push(v mir.Value) { l.stack = append(l.stack, slot{v: v}) }

// pushLazy puts a value on the stack that is made when it is needed.
func (l *loader) pushLazy(x lazy) { l.stack = append(l.stack, slot{lazy: x}) }

// popSlot takes the top of the stack as it is.
func (l *loader) popSlot() slot {
	n := len(l.stack)
	if n == 0 {
		badIL("%s finds the stack empty", l.code[l.pc].Op)
	}
	s := l.stack[n-1]
	l.stack = l.stack[:n-1]
	return s
}

// pop takes the top of the stack as a value.
func (l *loader) pop() mir.Value { return l.value(l.popSlot()) }

// pop2 takes two values; y was on top.
func (l *loader) pop2() (x, y mir.Value) {
	y = l.pop()
	return l.pop(), y
}

// popSlots takes n entries, lowest first.
func (l *loader) popSlots(n int) []slot {
	if len(l.stack) < n {
		badIL("%s takes %d values and the stack has %d", l.code[l.pc].Op, n, len(l.stack))
	}
	out := make([]slot, n)
	copy(out, l.stack[len(l.stack)-n:])
	l.stack = l.stack[:len(l.stack)-n]
	return out
}

// values makes the values of slots.
func (l *loader) values(slots []slot) []mir.Value {
	out := make([]mir.Value, len(slots))
	for i, s := range slots {
		out[i] = l.value(s)
	}
	return out
}

// value makes the value of s.
func (l *loader) value(s slot) mir.Value {
	if s.lazy != nil {
		return s.lazy.force(l)
	}
	return s.v
}

// next returns the instruction after the current one if control can only come
// from here, else nil.
func (l *loader) next() *il.Instruction {
	if l.pc+1 < len(l.code) && l.at[l.pc+1] == nil {
		return &l.code[l.pc+1]
	}
	return nil
}
