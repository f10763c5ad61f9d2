package importer

import (
	"slices"

	"ilaot/compiler/mir"
	"ilaot/ilreader/il"
)

// This file imports filters (ECMA-335 I.12.4.2.5, III.3.34). A filter runs
// while the frames of the throw are still there, so it is a function of its own: its
// one parameter is the exception, and the method's arguments and locals are reached
// through addresses that the frame publishes. An exception that a filter does
// not catch itself counts as "no": the whole filter is a try block whose handler answers 0.

// filterState is what makes a loader import a filter.
type filterState struct {
	parent   *loader
	captures []mir.LocalID
	region   int // the region around the whole filter
}

// importFilter makes the filter function of clause c.
func (l *loader) importFilter(r *mir.Region, c *il.Clause) {
	from, ok := il.IndexOf(l.code, c.FilterStart)
	to, ok2 := il.IndexOf(l.code, c.HandlerStart)
	if !ok || !ok2 || from >= to {
		badIL("the filter at IL_%04X is empty", c.FilterStart)
	}
	p := &plan{entry: map[int][]entrySlot{}}
	for range maxAttempts {
		f := l.filterLoader(p)
		if f.attemptFilter(from, to) {
			finish(f.f)
			r.Filter, r.Captures = f.f, f.filter.captures
			l.f.NoInline, l.f.AlwaysInline = true, false
			return
		}
	}
	badIL("the types on the stack of the filter do not settle")
}

func (l *loader) filterLoader(p *plan) *loader {
	b := newBuilder(l.imp, l.f.Method)
	b.f.Parent = l.f
	b.f.NewLocal(mir.Local{Name: "a0", Type: l.k.Object})
	b.f.NumParams = 1
	b.f.Result = l.k.I4
	b.f.NoInline = true
	return &loader{
		builder: b, ctx: l.ctx, body: l.body, code: l.code, plan: p, filter: &filterState{parent: l},
		numArgs: l.numArgs, numLocals: l.numLocals, thisFixed: l.thisFixed,
	}
}

// attemptFilter imports the instructions from from to to; the parent's place follows, for errors.
func (l *loader) attemptFilter(from, to int) bool {
	defer func() { l.filter.parent.il = l.il }()
	return l.attempt(func() {
		l.findBlocks(from, to)
		l.cur = l.f.NewBlock(mir.NoRegion)
		l.guard()
		l.push(l.loadLocal(0))
		l.nonNull[l.stack[0].v] = true
		l.edge(l.blocks[0])
	})
}

// guard puts the try block around the filter.
func (l *loader) guard() {
	handler := l.f.NewBlock(mir.NoRegion)
	l.f.NewParam(handler, l.k.Object)
	l.f.Regions = []*mir.Region{{Kind: mir.Catch, Parent: mir.NoRegion, CatchType: l.k.Object, Handler: handler}}
	entry := l.cur
	l.cur = handler
	l.term(mir.Instr{Op: mir.OpEndFilter, Args: []mir.Value{l.int32(0)}})
	l.cur = entry
}

// capture gives the address of a local of the parent.
func (l *loader) capture(id mir.LocalID) mir.Value {
	i := slices.Index(l.filter.captures, id)
	if i < 0 {
		i = len(l.filter.captures)
		l.filter.captures = append(l.filter.captures, id)
	}
	v := l.emit(mir.Instr{Op: mir.OpCaptureAddr, Type: l.u.ByRefOf(l.varType(id)), Int: int64(i)})
	l.nonNull[v] = true
	return v
}

// endfilter ends a filter with its answer.
func endfilter(l *loader, in *il.Instruction, _ *entry) {
	if l.filter == nil {
		badIL("endfilter outside of a filter")
	}
	v := l.coerce(l.pop(), l.k.I4)
	l.term(mir.Instr{Op: mir.OpEndFilter, Args: []mir.Value{v}})
}
